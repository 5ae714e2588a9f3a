package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import java.util.List;

/** Launches of a kernel that does nothing, each waited for. */
final class Launches implements AutoCloseable {
  private final GpuDriver driver;
  private final long module;
  private final long stream;
  private final LaunchConfig nothing;
  private final LaunchConfig pair;
  private final long graph;

  Launches(Rig rig) {
    driver = rig.driver();
    module = rig.loadHand();
    stream = driver.createStream();
    long function = driver.function(module, "nothing");
    nothing =
        new LaunchConfig(function, 1, 1, 1, 32, 1, 1, 0, false, 1, stream, List.of());
    pair = new LaunchConfig(function, 2, 1, 1, 128, 1, 1, 0, false, 1, stream, List.of());
    driver.beginCapture(stream);
    driver.launch(nothing);
    long captured = driver.endCapture(stream);
    graph = driver.instantiate(captured);
    driver.destroyCapture(captured);
    launch();
    replay();
  }

  /** Microseconds. */
  double launch() {
    return launch(nothing);
  }

  private double launch(LaunchConfig config) {
    long begin = System.nanoTime();
    driver.launch(config);
    driver.synchronizeStream(stream);
    return (System.nanoTime() - begin) / 1e3;
  }

  /** Microseconds, as a graph. */
  double replay() {
    long begin = System.nanoTime();
    driver.launchGraph(graph, stream);
    driver.synchronizeStream(stream);
    return (System.nanoTime() - begin) / 1e3;
  }

  /** Microseconds of so many launches of two blocks. */
  double[] pairs(int count) {
    double[] samples = new double[count];
    for (int i = 0; i < count; i++) {
      samples[i] = launch(pair);
    }
    return samples;
  }

  @Override
  public void close() {
    driver.destroyGraph(graph);
    driver.destroyStream(stream);
    driver.unloadModule(module);
  }
}
