// x86 with AVX2 and FMA (Haswell, Zen and later).
#if defined(__x86_64__)
#include <immintrin.h>

#define KERNEL __attribute__((target("avx2,fma")))
#define LANES 8
#include "floats.inc"

#define TILE_ROWS 4
#define PANELS 1
#define PARTS 2
typedef __m256i vsum;
typedef __m256i vweights;
#define ZERO _mm256_setzero_si256()
#define WEIGHTS(p) _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(p)))
#define PAIR(p) _mm256_set1_epi32(*(const int32_t *)(p))
#define ADD(sum, pair, weights) _mm256_add_epi32(sum, _mm256_madd_epi16(pair, weights))
#define RESULT(sum, scale, scales, biases, to)                                        \
  _mm256_storeu_ps(to, _mm256_fmadd_ps(                                               \
      _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_set1_ps(scale)),                  \
      _mm256_loadu_ps(scales), _mm256_loadu_ps(biases)))
#include "products.inc"

const nk_kernels nk_avx2 = {"AVX2", quantize, multiply, gelu, normalize, attend, add};
#endif
