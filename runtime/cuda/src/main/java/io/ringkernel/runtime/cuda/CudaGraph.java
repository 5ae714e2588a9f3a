package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.device.DeviceGraph;
import java.util.List;
import java.util.function.LongSupplier;

/** Launches that the driver keeps as a graph, captured from a stream. */
final class CudaGraph implements DeviceGraph {
  private final GpuDriver driver;
  private final LongSupplier stream;
  private long graph;

  /**
   * Captures.
   *
   * @param stream of the calling thread
   */
  CudaGraph(GpuDriver driver, LongSupplier stream, List<Step> steps) {
    this.driver = driver;
    this.stream = stream;
    long captured = capture(steps);
    try {
      graph = driver.instantiate(captured);
    } finally {
      driver.destroyCapture(captured);
    }
  }

  private long capture(List<Step> steps) {
    long capturing = stream.getAsLong();
    driver.beginCapture(capturing);
    try {
      steps.forEach(step -> step.program().run(step.call()));
    } catch (RuntimeException | Error e) {
      driver.destroyCapture(driver.endCapture(capturing));
      throw e;
    }
    return driver.endCapture(capturing);
  }

  @Override
  public void launch() {
    driver.launchGraph(graph, stream.getAsLong());
  }

  @Override
  public void update(List<Step> steps) {
    long captured = capture(steps);
    try {
      // Other kernels, or another number of them: the driver keeps the old graph, and says so.
      if (!driver.updateGraph(graph, captured)) {
        long other = driver.instantiate(captured);
        driver.destroyGraph(graph);
        graph = other;
      }
    } finally {
      driver.destroyCapture(captured);
    }
  }

  @Override
  public void close() {
    driver.destroyGraph(graph);
  }
}
