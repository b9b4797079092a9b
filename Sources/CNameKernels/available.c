#include "include/name_kernels.h"

extern const nk_kernels nk_plain, nk_avx2, nk_avx512;

size_t nk_attention_scratch(int32_t rows) {
  size_t stride = ((size_t)rows + 31) / 32 * 32;
  // Keys and values of a head, and the scores of four queries.
  return stride * (2 * nk_head + 4);
}

const nk_kernels *nk_available(int32_t index) {
  const nk_kernels *found[3];
  int32_t count = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
    found[count++] = &nk_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) found[count++] = &nk_avx2;
#endif
  found[count++] = &nk_plain;
  return index >= 0 && index < count ? found[index] : 0;
}
