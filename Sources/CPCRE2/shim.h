// PCRE2 for UTF-8: functions end in _8, lengths and offsets count bytes.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
