package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.PinnedMemory;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Copies of a runtime's stream against those of the driver itself, in turns. */
final class RuntimeCopies {
  private RuntimeCopies() {}

  static List<Row> rows(Rig rig) {
    int floats = rig.count(64 << 20, 1 << 14);
    double[] ours = new double[rig.count(21, 2)];
    double[] theirs = new double[ours.length];
    double[] ratio = new double[ours.length];
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
      for (int i = 0; i < ours.length; i++) {
        pinned.memory().setAtIndex(ValueLayout.JAVA_FLOAT, floats - 1L, i + 1);
        long begin = System.nanoTime();
        stream.copyToDevice(pinned.memory(), array).toCompletableFuture().join();
        ours[i] = bytes / (double) (System.nanoTime() - begin);
        begin = System.nanoTime();
        driver.copyToDevice(device, block.host(), own);
        driver.synchronizeStream(own);
        theirs[i] = bytes / (double) (System.nanoTime() - begin);
        ratio[i] = ours[i] / theirs[i];
      }
      driver.free(device);
      driver.freeMapped(block);
      driver.destroyStream(own);
      arrays.copyToHost();
      if (array[floats - 1] != ours.length) {
        throw new IllegalStateException("the last copy did not arrive: " + array[floats - 1]);
      }
    }
    return List.of(
        Row.verified("copy of a stream from pinned memory", "GB/s", ours, Goal.NONE,
            bytes + " bytes, waited for"),
        Row.rival("the same by the driver alone", "GB/s", theirs, bytes + " bytes, waited for"),
        Row.verified("bulk copy against the driver's", "ratio", ratio,
            Goal.atLeast(0.95, Double.NaN, Double.NaN), "in turns"));
  }
}
