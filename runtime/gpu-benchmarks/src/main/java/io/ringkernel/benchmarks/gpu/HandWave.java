package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** The wave equation by hand: kernels of hand.cu and persistent.cu, launched by the driver. */
final class HandWave implements AutoCloseable {
  private static final int WIDE = 32;
  private static final int HIGH = 8;
  private static final int STAYING = 512;

  private final GpuDriver driver;
  private final StencilCase of;
  private final List<Long> modules = new ArrayList<>();
  private final long stream;
  private final long now;
  private final long before;
  private final long arrived;
  private final long bytes;
  private final LaunchConfig forth;
  private final LaunchConfig back;
  private final long graph;
  private final int graphSize;
  private final LaunchConfig staying;

  HandWave(Rig rig, StencilCase of, float[] now, float[] before, float c2) {
    this.driver = rig.driver();
    this.of = of;
    this.bytes = 4L * now.length;
    this.stream = driver.createStream();
    this.now = driver.allocate(bytes);
    this.before = driver.allocate(bytes);
    this.arrived = driver.allocate(64);
    copy(this.now, now);
    copy(this.before, before);
    modules.add(rig.loadHand());
    long function =
        driver.function(modules.getFirst(), of.depth() == 1 ? "hand_wave2" : "hand_wave3");
    this.forth = step(function, c2, this.now, this.before);
    this.back = step(function, c2, this.before, this.now);
    this.graphSize = Math.min(20, of.steps());
    driver.beginCapture(stream);
    launch(graphSize);
    long captured = driver.endCapture(stream);
    this.graph = driver.instantiate(captured);
    driver.destroyCapture(captured);
    this.staying = rig.isSmoke() ? null : staying(rig, c2);
  }

  private void copy(long address, float[] array) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(bytes, 64);
      segment.copyFrom(MemorySegment.ofArray(array));
      driver.copyToDevice(address, segment, stream);
      driver.synchronizeStream(stream);
    }
  }

  private LaunchConfig step(long function, float c2, long from, long to) {
    List<Argument> arguments = new ArrayList<>(List.of(new Argument.Int(of.edge()),
        new Argument.Int(of.edge())));
    if (of.depth() > 1) {
      arguments.add(new Argument.Int(of.depth()));
    }
    arguments.addAll(List.of(new Argument.Float(c2), new Argument.Long(from),
        new Argument.Long(to)));
    return new LaunchConfig(function, Math.ceilDiv(of.edge(), WIDE), Math.ceilDiv(of.edge(), HIGH),
        of.depth(), WIDE, HIGH, 1, 0, false, 1, stream, arguments);
  }

  /** As many blocks as can be there at once. */
  private LaunchConfig staying(Rig rig, float c2) {
    modules.add(rig.loadPersistent());
    long function = driver.function(modules.getLast(), "persistent_wave");
    int blocks = driver.activeBlocks(function, STAYING, 0)
        * driver.attribute(rig.device(), DeviceAttribute.MULTIPROCESSOR_COUNT);
    return new LaunchConfig(function, blocks, 1, 1, STAYING, 1, 1, 0, true, 1, stream,
        List.of(new Argument.Int(of.edge()), new Argument.Int(of.edge()),
            new Argument.Int(of.depth()), new Argument.Float(c2), new Argument.Long(now),
            new Argument.Long(before), new Argument.Int(of.steps()),
            new Argument.Long(arrived)));
  }

  boolean canStay() {
    return staying != null;
  }

  private void launch(int steps) {
    for (int i = 0; i < steps; i++) {
      driver.launch(i % 2 == 0 ? forth : back);
    }
  }

  /** Nanoseconds of so many launches. */
  long launched(int steps) {
    long begin = System.nanoTime();
    launch(steps);
    driver.synchronizeStream(stream);
    return System.nanoTime() - begin;
  }

  /** Nanoseconds of as many steps by graphs. */
  long replayed(int steps) {
    long begin = System.nanoTime();
    replay(steps);
    driver.synchronizeStream(stream);
    return System.nanoTime() - begin;
  }

  void replay(int steps) {
    for (int i = 0; i < steps; i += graphSize) {
      driver.launchGraph(graph, stream);
    }
  }

  /** Nanoseconds of as many steps by one launch. */
  long stayed(int steps) {
    driver.fill(arrived, (byte) 0, 64, stream);
    driver.synchronizeStream(stream);
    long begin = System.nanoTime();
    driver.launch(staying);
    driver.synchronizeStream(stream);
    return System.nanoTime() - begin;
  }

  /** That the same came of it. */
  void requireSame(float[] ours, float[] oursBefore) {
    requireSame(now, ours);
    requireSame(before, oursBefore);
  }

  private void requireSame(long address, float[] ours) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment theirs = arena.allocate(bytes, 64);
      driver.copyToHost(theirs, address, stream);
      driver.synchronizeStream(stream);
      long at = theirs.mismatch(MemorySegment.ofArray(ours));
      if (at >= 0) {
        throw new IllegalStateException(
            of.name() + ": cell " + at / 4 + " is not what the kernel by hand says");
      }
    }
  }

  @Override
  public void close() {
    driver.synchronizeStream(stream);
    driver.destroyGraph(graph);
    driver.free(now);
    driver.free(before);
    driver.free(arrived);
    driver.destroyStream(stream);
    modules.forEach(driver::unloadModule);
  }
}
