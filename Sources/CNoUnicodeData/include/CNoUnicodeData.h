/// What a static release is linked with in place of ICU's tables: a package of data with nothing in it.
///
/// lede works on bytes and asks ICU for nothing, but GRDB imports Foundation, and that brings 31 MB of
/// tables of languages. The linker puts this where they would be (Package.swift, decision 0046).
#pragma once
#include <stdint.h>

/// The head of an ICU data package of format `CmnD` 1 and the number of its entries (ICU, "ICU Data",
/// .dat package files).
typedef struct {
  uint16_t headSize;
  uint8_t magic[2];
  uint16_t infoSize;
  uint16_t reserved;
  uint8_t isBigEndian;
  uint8_t charset;
  uint8_t unitSize;
  uint8_t padding;
  uint8_t format[4];
  uint8_t formatVersion[4];
  uint8_t dataVersion[4];
  uint8_t end[8];
  uint32_t count;
} lede_unicode_package;

extern const lede_unicode_package lede_no_unicode_data;
