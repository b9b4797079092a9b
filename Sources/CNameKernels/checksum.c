#include "include/name_kernels.h"

typedef uint32_t lanes __attribute__((vector_size(16), may_alias));

uint32_t nk_checksum(const void *bytes, size_t size) {
  const lanes *at = bytes;
  lanes sums[8] = {};
  // Four vectors of sums and four of the sums of these: 16 lanes of each.
  for (size_t block = 0; block < size / 64; block++, at += 4)
    for (int part = 0; part < 4; part++) {
      sums[part] += at[part];
      sums[4 + part] += sums[part];
    }
  uint32_t hash = 0x811C9DC5;
  const uint8_t *byte = (const uint8_t *)sums;
  for (size_t i = 0; i < sizeof(sums); i++) hash = (hash ^ byte[i]) * 0x01000193;
  return hash;
}
