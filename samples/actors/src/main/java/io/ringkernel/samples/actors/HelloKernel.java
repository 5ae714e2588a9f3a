package io.ringkernel.samples.actors;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import java.io.PrintWriter;
import java.util.Arrays;

/** A kernel over an array, and an actor that remembers. */
final class HelloKernel implements Sample {
  @RingMessage
  record Hello(int from) {}

  @RingMessage
  record Answer(int greetings, long sum) {}

  /** Counts who says hello. */
  @RingKernel(id = "greeter")
  static final class Greeter {
    private int greetings;
    private long sum;

    @OnMessage
    Answer hello(RingContext context, Hello hello) {
      greetings++;
      sum += hello.from();
      return new Answer(greetings, sum);
    }
  }

  /** Plain Java, which also becomes CUDA C, WGSL and MSL. */
  static final class Kernels {
    private Kernels() {}

    @GpuKernel(blockSize = 64)
    static void square(GpuContext gpu, int[] values) {
      int i = gpu.globalIdX();
      if (i < values.length) {
        values[i] = values[i] * values[i];
      }
    }
  }

  @Override
  public String name() {
    return "hello-kernel";
  }

  @Override
  public String shows() {
    return "A kernel over an array, and an actor that remembers.";
  }

  @Override
  public void run(PrintWriter out) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      out.println("running on " + runtime.backend());
      int[] values = {1, 2, 3, 4, 5};
      HelloKernel_KernelsGpu.on(runtime).square(Launch.items(values.length), values);
      out.println("squares: " + Arrays.toString(values));

      HelloKernel_GreeterRef greeter =
          runtime.launch(HelloKernel_GreeterRef.TYPE, LaunchOptions.defaults());
      greeter.tell(new Hello(1));
      greeter.tell(new Hello(2));
      Answer answer = greeter.ask(new Hello(3)).toCompletableFuture().join();
      out.println("greeter: " + answer.greetings() + " greetings, sum " + answer.sum());
    }
  }
}
