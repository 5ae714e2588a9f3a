package com.example;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;

public final class Main {
  public static void main(String[] arguments) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.AUTO).build()) {
      float[] x = new float[1000];
      float[] y = new float[1000];
      Arrays.fill(y, 1f);
      for (int i = 0; i < x.length; i++) {
        x[i] = i;
      }
      KernelsGpu.on(runtime).saxpy(Launch.items(x.length), 2f, x, y);
      System.out.println("2 * 999.0 + 1 = " + y[999]);

      CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
      counter.tell(new Counter.Add(5));
      Counter.Total total = counter.ask(new Counter.Add(1)).toCompletableFuture().join();
      System.out.println("the counter says " + total.value());
    }
  }
}
