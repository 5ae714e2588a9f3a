package com.example;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

final class Kernels {
  private Kernels() {}

  @GpuKernel
  static void scale(GpuContext gpu, int[] numbers) {
    int i = gpu.globalIdX();
    if (i < numbers.length) {
      numbers[i] = Scale.times(numbers[i]);
    }
  }
}
