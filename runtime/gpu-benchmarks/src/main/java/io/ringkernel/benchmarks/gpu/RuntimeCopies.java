package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.PinnedMemory;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.stream.Stream;

/** Copies of a runtime's stream, both ways, against those of the driver itself, in turns. */
final class RuntimeCopies {
  private RuntimeCopies() {}

  static List<Row> rows(Rig rig) {
    int floats = rig.count(64 << 20, 1 << 14);
    Way up = new Way("to the device", rig.count(21, 2));
    Way down = new Way("to the host", rig.count(21, 2));
    float[] array = new float[floats];
    GpuDriver driver = rig.driver();
    long bytes = 4L * floats;
    try (RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build();
        ResidentArrays arrays = runtime.resident(array);
        KernelStream stream = runtime.stream();
        PinnedMemory pinned = runtime.pinned(bytes)) {
      long own = driver.createStream();
      GpuDriver.MappedMemory block = driver.allocateMapped(bytes);
      long device = driver.allocate(bytes);
      for (int i = 0; i < up.ours.length; i++) {
        pinned.memory().setAtIndex(ValueLayout.JAVA_FLOAT, floats - 1L, i + 1);
        up.take(i, bytes,
            () -> stream.copyToDevice(pinned.memory(), array).toCompletableFuture().join(), () -> {
              driver.copyToDevice(device, block.host(), own);
              driver.synchronizeStream(own);
            });
        pinned.memory().setAtIndex(ValueLayout.JAVA_FLOAT, floats - 1L, -1);
        down.take(i, bytes,
            () -> stream.copyToHost(array, pinned.memory()).toCompletableFuture().join(), () -> {
              driver.copyToHost(block.host(), device, own);
              driver.synchronizeStream(own);
            });
        requireLast(pinned.memory().getAtIndex(ValueLayout.JAVA_FLOAT, floats - 1L), i + 1);
      }
      driver.free(device);
      driver.freeMapped(block);
      driver.destroyStream(own);
      arrays.copyToHost();
      requireLast(array[floats - 1], up.ours.length);
    }
    return Stream.of(up, down).flatMap(way -> way.rows(bytes)).toList();
  }

  private static void requireLast(float last, float expected) {
    if (last != expected) {
      throw new IllegalStateException("a copy did not arrive: " + last + ", not " + expected);
    }
  }

  /** One direction. */
  private static final class Way {
    private final String name;
    private final double[] ours;
    private final double[] theirs;

    Way(String name, int count) {
      this.name = name;
      this.ours = new double[count];
      this.theirs = new double[count];
    }

    void take(int turn, long bytes, Runnable byUs, Runnable byDriver) {
      long begin = System.nanoTime();
      byUs.run();
      long between = System.nanoTime();
      byDriver.run();
      ours[turn] = bytes / (double) (between - begin);
      theirs[turn] = bytes / (double) (System.nanoTime() - between);
    }

    Stream<Row> rows(long bytes) {
      String note = bytes + " bytes of pinned memory, waited for";
      return Stream.of(Row.verified("copy of a stream " + name, "GB/s", ours, Goal.NONE, note),
          Row.rival("the same by the driver alone, " + name, "GB/s", theirs, note),
          Row.against("bulk copy against the driver's, " + name, ours, theirs, false,
              Goal.atLeast(0.95, Double.NaN, Double.NaN), "in turns"));
    }
  }
}
