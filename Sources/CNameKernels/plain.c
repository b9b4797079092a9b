// Any processor: SSE2 where x86 is built for, NEON on 64-bit ARM, plain C elsewhere.
#define KERNEL
#define LANES 4
#include "floats.inc"

#if defined(__SSE2__)
#include <emmintrin.h>
#define NAME "SSE2"
#define TILE_ROWS 2
#define PANELS 1
#define PARTS 4
typedef __m128i vsum;
typedef __m128i vweights;
#define ZERO _mm_setzero_si128()
// Each byte into the upper half of 16 bits, then down with its sign.
#define WEIGHTS(p) \
  _mm_srai_epi16(_mm_unpacklo_epi8(ZERO, _mm_loadl_epi64((const __m128i *)(p))), 8)
#define PAIR(p) _mm_set1_epi32(*(const int32_t *)(p))
#define ADD(sum, pair, weights) _mm_add_epi32(sum, _mm_madd_epi16(pair, weights))
#define RESULT(sum, scale, scales, biases, to)                                        \
  _mm_storeu_ps(to, _mm_add_ps(_mm_mul_ps(                                            \
      _mm_mul_ps(_mm_cvtepi32_ps(sum), _mm_set1_ps(scale)), _mm_loadu_ps(scales)),    \
      _mm_loadu_ps(biases)))

#elif defined(__aarch64__)
#include <arm_neon.h>
#define NAME "NEON"
#define TILE_ROWS 2
#define PANELS 1
#define PARTS 4
// Four outputs as eight sums: the products of the first and of the second weights of the pairs
// stand side by side and are added at the end.
typedef struct { int32x4_t low, high; } vsum;
typedef int16x8_t vweights;
#define ZERO ((vsum){vdupq_n_s32(0), vdupq_n_s32(0)})
#define WEIGHTS(p) vmovl_s8(vld1_s8(p))
static inline int16x8_t pair_at(const int16_t *p) {
  int32_t both;
  memcpy(&both, p, 4);
  return vreinterpretq_s16_s32(vdupq_n_s32(both));
}
#define PAIR(p) pair_at(p)
#define ADD(sum, pair, weights)                                                       \
  ((vsum){vmlal_s16((sum).low, vget_low_s16(pair), vget_low_s16(weights)),            \
          vmlal_high_s16((sum).high, pair, weights)})
#define RESULT(sum, scale, scales, biases, to)                                        \
  vst1q_f32(to, vfmaq_f32(vld1q_f32(biases),                                          \
      vmulq_n_f32(vcvtq_f32_s32(vpaddq_s32((sum).low, (sum).high)), scale),           \
      vld1q_f32(scales)))

#else
#define NAME "plain"
#define TILE_ROWS 1
#define PANELS 1
#define PARTS 16
typedef int32_t vsum;
typedef struct { int16_t first, second; } vweights;
#define ZERO 0
#define WEIGHTS(p) ((vweights){(p)[0], (p)[1]})
#define PAIR(p) ((vweights){(p)[0], (p)[1]})
#define ADD(sum, pair, weights)                                                       \
  ((sum) + (pair).first * (weights).first + (pair).second * (weights).second)
#define RESULT(sum, scale, scales, biases, to) \
  *(to) = (float)(sum) * (scale) * *(scales) + *(biases)
#endif
#include "products.inc"

const nk_kernels nk_plain = {NAME, quantize, multiply, gelu, normalize, attend, add};
