package io.ringkernel.runtime.device;

import io.ringkernel.runtime.spi.SessionGraph;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** A graph of a session: bound launches, and what the device made of them. */
final class RecordedLaunches implements SessionGraph {
  /** What a graph needs of its session. */
  interface Session {
    /** Binds a launch to what is resident; on the session's thread. */
    Bound bind(Step step);

    /** Does something on the session's thread while no kernel stays there, and waits. */
    void await(Runnable work);

    /** Launches on the session's thread. */
    CompletionStage<Void> start(RecordedLaunches graph);
  }

  /** A launch whose arguments are bound. */
  record Bound(KernelRun run, DeviceGraph.Step step) {}

  private final Session session;
  private final ComputeDevice device;
  private final DeviceTrace trace;
  private List<Bound> bound;
  private DeviceGraph graph;

  RecordedLaunches(Session session, ComputeDevice device, List<Step> steps) {
    this.session = session;
    this.device = device;
    this.trace = new DeviceTrace(device);
    session.await(() -> {
      bound = bind(steps);
      graph = device.graph(launches(bound));
    });
  }

  private List<Bound> bind(List<Step> steps) {
    List<Bound> made = new ArrayList<>();
    try {
      steps.forEach(step -> made.add(session.bind(step)));
    } catch (RuntimeException | Error e) {
      made.forEach(each -> each.run().free());
      throw e;
    }
    return made;
  }

  private static List<DeviceGraph.Step> launches(List<Bound> bound) {
    return bound.stream().map(Bound::step).toList();
  }

  @Override
  public CompletionStage<Void> launch() {
    return session.start(this);
  }

  /**
   * Runs everything in the calling thread's lane. Where a kernel can trap it waits, with the lock:
   * the next launch writes to the same memory.
   */
  synchronized void run() throws Throwable {
    if (graph == null) {
      throw new IllegalStateException("this graph is closed");
    }
    trace.step("a graph of " + bound.size(), Map.of("launches", bound.size()), graph::launch);
    List<ComputeDevice.Read> reads = new ArrayList<>();
    List<int[]> sites = new ArrayList<>();
    for (Bound each : bound) {
      int[] received = new int[each.run.trapSites()];
      sites.add(received);
      each.run.traps().filter(_ -> received.length > 0).ifPresent(traps -> reads.add(
          new ComputeDevice.Read(traps, 0, MemorySegment.ofArray(received))));
    }
    if (reads.isEmpty()) {
      return;
    }
    device.read(reads);
    try {
      for (int i = 0; i < bound.size(); i++) {
        if (sites.get(i).length > 0) {
          bound.get(i).run.report(sites.get(i));
        }
      }
    } catch (Throwable e) {
      bound.stream().filter(each -> each.run.traps().isPresent())
          .forEach(each -> each.run.clearTraps());
      throw e;
    }
  }

  @Override
  public void update(List<Step> steps) {
    session.await(() -> {
      synchronized (this) {
        List<Bound> other = bind(steps);
        graph.update(launches(other));
        bound.forEach(each -> each.run.free());
        bound = other;
      }
    });
  }

  @Override
  public void close() {
    session.await(() -> {
      synchronized (this) {
        if (graph != null) {
          graph.close();
          graph = null;
          bound.forEach(each -> each.run.free());
        }
      }
    });
  }
}
