package com.example;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    float[] x = new float[1000];
    float[] y = new float[1000];
    for (int i = 0; i < x.length; i++) {
      x[i] = i;
      y[i] = 1;
    }
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      KernelsGpu.on(runtime).saxpy(Launch.items(x.length), 2, x, y);
    }
    System.out.println("2 * " + x[999] + " + 1 = " + y[999]);
  }
}
