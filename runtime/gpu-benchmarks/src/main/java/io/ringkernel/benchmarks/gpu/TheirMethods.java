package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.MappedMemory;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.List;

/**
 * Figures as the Rust system takes those of such a name: of the host and of calls of the driver,
 * with no kernel on the device. They stand in a column of their own.
 */
final class TheirMethods {
  private static final VarHandle INTS = ValueLayout.JAVA_INT.varHandle();
  private static final int BATCH = 1000;
  private static final int ALLOCATION = 256;

  private TheirMethods() {}

  static List<Row> rows(Rig rig) {
    GpuDriver driver = rig.driver();
    MappedMemory memory = driver.allocateMapped(64);
    double[] stores = new double[rig.count(1000, 10)];
    double[] rules = new double[stores.length];
    for (int i = 0; i < stores.length; i++) {
      stores[i] = store(memory);
      rules[i] = rule(memory, i);
    }
    driver.freeMapped(memory);
    return List.of(
        Row.theirs("\"command injection\": a volatile store into pinned memory", "ns", stores,
            "nothing runs, nothing receives it", "Java's cost of one send while the GPU consumes"),
        Row.theirs("\"lifecycle rule, issue to acknowledgement\": a volatile store and a volatile "
            + "load", "ns", rules, "nothing runs, nobody acknowledges",
            "actor restart, first reply included"),
        Row.theirs("\"memory allocation\": the call that takes 256 bytes of a pool", "ns",
            allocations(rig), "not waited for", ""));
  }

  private static double store(MappedMemory memory) {
    long begin = System.nanoTime();
    for (int k = 0; k < BATCH; k++) {
      INTS.setVolatile(memory.host(), 0L, k);
    }
    return (System.nanoTime() - begin) / (double) BATCH;
  }

  private static double rule(MappedMemory memory, int round) {
    long begin = System.nanoTime();
    int seen = 0;
    for (int k = 0; k < BATCH; k++) {
      INTS.setVolatile(memory.host(), 4L, round + k);
      seen ^= (int) INTS.getVolatile(memory.host(), 4L) ^ round + k;
    }
    double took = (System.nanoTime() - begin) / (double) BATCH;
    if (seen != 0) {
      throw new AssertionError("memory keeps what is stored");
    }
    return took;
  }

  private static double[] allocations(Rig rig) {
    GpuDriver driver = rig.driver();
    double[] samples = new double[rig.count(2000, 10)];
    long stream = driver.createStream();
    long pool = driver.createPool(rig.device(), 1 << 20);
    for (int i = 0; i < samples.length; i++) {
      long begin = System.nanoTime();
      long address = driver.allocateFrom(pool, ALLOCATION, stream);
      samples[i] = System.nanoTime() - begin;
      driver.freeInOrder(address, stream);
    }
    driver.synchronizeStream(stream);
    driver.destroyPool(pool);
    driver.destroyStream(stream);
    return samples;
  }
}
