package io.ringkernel.benchmarks.gpu;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Safety;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImageReader;
import java.util.List;

/** A kernel with a mistake that a sanitizer must find, at the line at which Java finds it. */
public final class Planted {
  private static final int ITEMS = 32;
  /** Numbers behind the array that the kernel writes: nobody else's memory lies there. */
  private static final int BEYOND = 1 << 20;

  private Planted() {}

  /** Writes far behind the end of an array, without a check. */
  @GpuKernel(blockSize = ITEMS, safety = Safety.UNCHECKED)
  public static void beyond(GpuContext gpu, int distance, float[] numbers) {
    int i = gpu.globalIdX();
    numbers[i + distance] = i;
  }

  /** The line of the mistake, by what the JVM says of it. */
  public static int line() {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      PlantedGpu.on(runtime).beyond(Launch.items(ITEMS), BEYOND, new float[ITEMS]);
    } catch (ArrayIndexOutOfBoundsException e) {
      for (StackTraceElement frame : e.getStackTrace()) {
        if (frame.getFileName() != null && frame.getFileName().equals(fileName())) {
          return frame.getLineNumber();
        }
      }
    }
    throw new AssertionError("the planted mistake is gone");
  }

  static String fileName() {
    return Planted.class.getSimpleName() + ".java";
  }

  /** The compiled kernel. */
  public static KernelImage image() {
    return KernelImageReader.read(Planted.class, "cuda");
  }

  /** Makes the mistake on a device; whether the driver noticed by itself. */
  static boolean make(Rig rig) {
    GpuDriver driver = rig.driver();
    KernelImage image = image();
    long module = rig.load(image.text(), image.file(), image.options());
    long stream = driver.createStream();
    long numbers = driver.allocate(4L * ITEMS);
    try {
      driver.launch(new LaunchConfig(driver.function(module, image.entry("beyond").symbol()), 1, 1,
          1, ITEMS, 1, 1, 0, false, 1, stream, List.of(new Argument.Int(BEYOND),
              new Argument.Long(numbers), new Argument.Int(ITEMS))));
      driver.synchronizeStream(stream);
      return false;
    } catch (CudaException e) {
      return true; // the context is lost, and with it all that would be freed
    }
  }
}
