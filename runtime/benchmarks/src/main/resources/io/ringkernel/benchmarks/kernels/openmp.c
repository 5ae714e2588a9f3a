// The loops of the kernel benchmarks for gcc: what hand-written C with OpenMP gives on this machine.
#include <stdint.h>
#include <stdlib.h>

void saxpy(float a, const float *restrict x, float *restrict y, int n) {
#pragma omp parallel for simd schedule(static)
  for (int i = 0; i < n; i++) {
    y[i] = a * x[i] + y[i];
  }
}

static void wave_row(int side, int row, const float *restrict now, float *restrict previous,
                     float c2) {
  const float *here = now + (long)row * side;
  float *out = previous + (long)row * side;
  for (int x = 1; x < side - 1; x++) {
    float laplacian = here[x - side] + here[x + side] + here[x + 1] + here[x - 1] - 4 * here[x];
    out[x] = 2 * here[x] - out[x] + c2 * laplacian;
  }
}

// The threads stay for all steps and meet after each.
void wave_steps(int count, int side, float *now, float *previous, float c2) {
#pragma omp parallel
  for (int step = 0; step < count; step++) {
    const float *from = step % 2 ? previous : now;
    float *to = step % 2 ? now : previous;
#pragma omp for schedule(static)
    for (int row = 1; row < side - 1; row++) {
      wave_row(side, row, from, to, c2);
    }
  }
}

void wave(int side, const float *restrict now, float *restrict previous, float c2) {
#pragma omp parallel for schedule(static)
  for (int row = 1; row < side - 1; row++) {
    wave_row(side, row, now, previous, c2);
  }
}

float sum(const float *x, int n) {
  double total = 0;
#pragma omp parallel for reduction(+ : total) schedule(static)
  for (int part = 0; part < (n + 4095) / 4096; part++) {
    float sums = 0;
    int end = (part + 1) * 4096 < n ? (part + 1) * 4096 : n;
    for (int i = part * 4096; i < end; i++) {
      sums += x[i];
    }
    total += sums;
  }
  return (float)total;
}

int block_sum(const int32_t *values, int n) {
  int32_t total = 0;
#pragma omp parallel for reduction(+ : total) schedule(static)
  for (int block = 0; block < (n + 255) / 256; block++) {
    int32_t tile[256];
    for (int i = 0; i < 256; i++) {
      tile[i] = block * 256 + i < n ? values[block * 256 + i] : 0;
    }
    for (int stride = 128; stride > 0; stride /= 2) {
      for (int i = 0; i < stride; i++) {
        tile[i] = (int32_t)((uint32_t)tile[i] + (uint32_t)tile[i + stride]);
      }
    }
    total = (int32_t)((uint32_t)total + (uint32_t)tile[0]);
  }
  return total;
}
