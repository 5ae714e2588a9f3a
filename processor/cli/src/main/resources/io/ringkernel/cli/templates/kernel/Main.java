package %package%;

import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Launches the kernel by the launcher that the processor wrote for it. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    float[] x = {1, 2, 3};
    float[] y = {10, 20, 30};
    try (RingRuntime runtime = RingRuntime.builder().build()) {
      KernelsGpu.on(runtime).saxpy(Launch.items(x.length), 2, x, y);
    }
    System.out.println("y[2] = " + y[2]);
  }
}
