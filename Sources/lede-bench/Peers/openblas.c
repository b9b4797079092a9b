// The matrix products of the name encoder by OpenBLAS on one thread, in 32-bit floating point.
#include <cblas.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(void) {
  const int rows = 160;
  const int shapes[4][2] = {{1152, 384}, {384, 384}, {1536, 384}, {384, 1536}};
  double total = 0;
  openblas_set_num_threads(1);
  printf("%s:", openblas_get_corename());
  for (int s = 0; s < 4; s++) {
    const int outputs = shapes[s][0], inputs = shapes[s][1];
    float *a = malloc(sizeof(float) * rows * inputs), *b = malloc(sizeof(float) * outputs * inputs),
          *c = malloc(sizeof(float) * rows * outputs);
    for (int i = 0; i < rows * inputs; i++) a[i] = i % 7 * 0.1f;
    for (int i = 0; i < outputs * inputs; i++) b[i] = i % 5 * 0.01f;
    double best = 1e9;
    for (int round = 0; round < 20; round++) {
      double start = seconds();
      cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, rows, outputs, inputs, 1, a, inputs, b,
                  inputs, 0, c, outputs);
      double time = seconds() - start;
      if (time < best) best = time;
    }
    total += best;
    printf(" %d×%d %.2f G/s,", outputs, inputs, (double)rows * outputs * inputs / best / 1e9);
    free(a);
    free(b);
    free(c);
  }
  printf(" = %d pieces/s (OpenBLAS)\n", (int)(rows / (6 * total)));
}
