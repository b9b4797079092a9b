// x86 with AVX-512 and its dot products (VNNI; Ice Lake, Zen 4 and later).
#if defined(__x86_64__)
#include <immintrin.h>

#define KERNEL __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,fma")))
#define LANES 16
#include "floats.inc"

#define TILE_ROWS 8
#define PANELS 2
#define PARTS 1
typedef __m512i vsum;
typedef __m512i vweights;
#define ZERO _mm512_setzero_si512()
#define WEIGHTS(p) _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(p)))
#define PAIR(p) _mm512_set1_epi32(*(const int32_t *)(p))
#define ADD(sum, pair, weights) _mm512_dpwssd_epi32(sum, pair, weights)
#define RESULT(sum, scale, scales, biases, to)                                        \
  _mm512_storeu_ps(to, _mm512_fmadd_ps(                                               \
      _mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_set1_ps(scale)),                  \
      _mm512_loadu_ps(scales), _mm512_loadu_ps(biases)))
#include "products.inc"

const nk_kernels nk_avx512 = {"AVX-512 VNNI", quantize, multiply, gelu, normalize, attend, add};
#endif
