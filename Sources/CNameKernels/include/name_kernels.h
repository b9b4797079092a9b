// The arithmetic of the name encoder, once for each kind of processor.
//
// Everything here works on memory of the caller and keeps no state, so that several threads may
// run at once. Sums of products are exact integers: the kernels differ in speed, and in the last
// bits of what is done in floating point (softmax, GELU, layer norm), not in what they sum.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A weight matrix as the weights file has it: 8-bit, one scale an output.
///
/// Outputs lie in panels of 16, a panel in pairs of inputs: for each pair the 16 outputs, for each
/// output its two weights. `inputs` is even, `outputs` a multiple of 16.
typedef struct {
  const int8_t *weights;
  const float *scales;
  const float *biases;
  int32_t outputs;
  int32_t inputs;
} nk_matrix;

/// Outputs in a panel.
enum { nk_panel = 16 };
/// Values of one attention head; the kernels are written for this size alone.
enum { nk_head = 32 };
/// Values a row must be a multiple of: the widest vector.
enum { nk_lane = 16 };

/// The functions of one kind of processor.
typedef struct {
  const char *name;

  /// Rows of `width` values to 14-bit integers, each row with a scale of its own.
  ///
  /// 8191 is the largest bound for which 1,536 products with 8-bit weights cannot overflow 32 bits.
  void (*quantize)(const float *values, int32_t rows, int32_t width, int16_t *integers,
                   float *scales);

  /// `results[r][o] = scale(r) · scale(o) · Σ integers[r][i] · weights[o][i] + bias(o)`.
  void (*multiply)(const int16_t *integers, const float *scales, int32_t rows,
                   const nk_matrix *matrix, float *results);

  /// `x · Φ(x)` in place, by the error function (Hendrycks and Gimpel 2016, not the tanh form).
  void (*gelu)(float *values, int32_t count);

  /// Layer norm of `values + additions` into `values`; `additions` may be null.
  void (*normalize)(float *values, const float *_Nullable additions, const float *gains,
                    const float *offsets, int32_t rows, int32_t width);

  /// Self-attention over one sequence: rows of queries, keys and values side by side, `heads` of
  /// them in each, to rows of `heads * nk_head` results.
  ///
  /// `scratch` has `nk_attention_scratch(rows)` values.
  void (*attend)(const float *projections, int32_t rows, int32_t heads, float *scratch,
                 float *results);

  /// Adds `scale · row` to `sum`: one row of an embedding table.
  void (*add)(const int8_t *row, float scale, int32_t width, float *sum);
} nk_kernels;

/// Values of scratch memory that `attend` needs for `rows`.
size_t nk_attention_scratch(int32_t rows);

/// The kernels at `index`, fastest first, or null where there are no more. All of them run on this
/// processor; the last one runs on any.
const nk_kernels *_Nullable nk_available(int32_t index);

/// Checksum of `size` bytes, a multiple of 64: the two running sums of Fletcher (1982) over the
/// 32-bit words of 16 lanes, hashed together by FNV-1a.
uint32_t nk_checksum(const void *bytes, size_t size);

#pragma clang assume_nonnull end
