#include "CNoUnicodeData.h"

const lede_unicode_package lede_no_unicode_data __attribute__((aligned(16))) = {
  .headSize = 32,
  .magic = {0xDA, 0x27},
  .infoSize = 20,
  .isBigEndian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
  .charset = 0,
  .unitSize = 2,
  .format = {'C', 'm', 'n', 'D'},
  .formatVersion = {1},
  .count = 0,
};
