package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Barriers of barriers.cu, which read the device's clock themselves. */
final class Barriers implements AutoCloseable {
  private static final int SAMPLES = 20;

  private final GpuDriver driver;
  private final long module;
  private final long stream;
  private final long counter;
  private final GpuDriver.MappedMemory result;

  Barriers(Rig rig) {
    driver = rig.driver();
    module = rig.loadBarriers();
    stream = driver.createStream();
    counter = driver.allocate(64);
    result = driver.allocateMapped(64);
  }

  /** Microseconds of a barrier of a grid. */
  double[] grid(int blocks, int rounds) {
    double[] samples = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      driver.fill(counter, (byte) 0, 64, stream);
      samples[i] = run("grid_barriers", blocks, true, rounds, List.of(new Argument.Long(counter),
          new Argument.Long(result.deviceAddress()), new Argument.Int(rounds)));
    }
    return samples;
  }

  /** Microseconds of a barrier of a cluster of four blocks. */
  double[] cluster(int rounds) {
    double[] samples = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      samples[i] = run("cluster_barriers", 4, false, rounds,
          List.of(new Argument.Long(result.deviceAddress()), new Argument.Int(rounds)));
    }
    return samples;
  }

  private double run(String function, int blocks, boolean cooperative, int rounds,
      List<Argument> arguments) {
    driver.launch(new LaunchConfig(driver.function(module, function), blocks, 1, 1, 32, 1, 1, 0,
        cooperative, 1, stream, arguments));
    driver.synchronizeStream(stream);
    return result.host().get(ValueLayout.JAVA_LONG, 0) / 1e3 / rounds;
  }

  @Override
  public void close() {
    driver.freeMapped(result);
    driver.free(counter);
    driver.destroyStream(stream);
    driver.unloadModule(module);
  }
}
