package io.ringkernel.runtime;

import io.ringkernel.runtime.spi.ArrayMemory;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import io.ringkernel.runtime.stream.PinnedMemory;
import io.ringkernel.runtime.stream.StreamMark;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The streams, graphs, resident arrays and pinned memory of a runtime. */
final class RuntimeStreams {
  private final BackendSession session;
  private final Executor completions;
  private final Runnable running;
  private final OpenResources open = new OpenResources();
  private final Set<Object> resident =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
  private final AtomicInteger numbers = new AtomicInteger();

  /**
   * None yet.
   *
   * @param running throws where the runtime is closed
   */
  RuntimeStreams(BackendSession session, Executor completions, Runnable running) {
    this.session = session;
    this.completions = completions;
    this.running = running;
  }

  BackendSession session() {
    return session;
  }

  Executor completions() {
    return completions;
  }

  OpenResources open() {
    return open;
  }

  void checkRunning() {
    running.run();
  }

  KernelStream stream() {
    LocalStream stream =
        new LocalStream(this, session.lane(), "ringkernel-stream-" + numbers.incrementAndGet());
    open.opened(stream, "a stream", 0);
    return stream;
  }

  LaunchGraph graph(Consumer<KernelTarget> launches) {
    LocalGraph graph = new LocalGraph(this, Objects.requireNonNull(launches, "launches"));
    open.opened(graph, "a graph of " + graph.size() + " launches", 0);
    return graph;
  }

  PinnedMemory pinned(long bytes) {
    if (bytes < 1 || bytes % 4 != 0) {
      throw new IllegalArgumentException(
          "pinned memory takes a positive multiple of 4 bytes, got " + bytes);
    }
    Pinned pinned = new Pinned(session.pinned(bytes));
    open.opened(pinned, "pinned memory", bytes);
    return pinned;
  }

  /** Pinned memory that is known to be open. */
  private final class Pinned implements PinnedMemory {
    private final PinnedMemory of;

    Pinned(PinnedMemory of) {
      this.of = of;
    }

    @Override
    public MemorySegment memory() {
      return of.memory();
    }

    @Override
    public void close() {
      of.close();
      open.closed(this);
    }
  }

  ResidentArrays resident(Object[] arrays) {
    Resident made;
    synchronized (resident) {
      for (Object array : arrays) {
        if (resident.contains(array)) {
          throw new IllegalStateException("an array is resident already: close the other first");
        }
      }
      made = new Resident(arrays, session.resident(arrays));
      Collections.addAll(resident, arrays);
    }
    long bytes = 0;
    for (Object array : arrays) {
      bytes += ArrayMemory.bytes(array);
    }
    open.opened(made, arrays.length == 1 ? "a resident array" : arrays.length + " resident arrays",
        bytes);
    return made;
  }

  /** Resident arrays that are known to be open. */
  private final class Resident implements ResidentArrays {
    private final Object[] arrays;
    private final ResidentArrays of;
    private boolean closed;

    Resident(Object[] arrays, ResidentArrays of) {
      this.arrays = arrays;
      this.of = of;
    }

    @Override
    public synchronized void copyToHost() {
      requireOpen();
      settleStreams();
      of.copyToHost();
    }

    @Override
    public synchronized void copyToDevice() {
      requireOpen();
      settleStreams();
      of.copyToDevice();
    }

    @Override
    public synchronized void close() {
      if (closed) {
        return;
      }
      settleStreams();
      closed = true;
      of.close();
      for (Object array : arrays) {
        resident.remove(array);
      }
      open.closed(this);
    }

    /** The session frees the memory, without copying it. */
    synchronized void drop() {
      closed = true;
    }

    private void requireOpen() {
      if (closed) {
        throw new IllegalStateException("these resident arrays are closed");
      }
    }
  }

  /** Waits for what streams were given: it may use the arrays. */
  private void settleStreams() {
    for (AutoCloseable handle : open.handles()) {
      if (handle instanceof LocalStream stream) {
        stream.settle();
      }
    }
  }

  boolean isResident(Object array) {
    return resident.contains(array);
  }

  void requireFit(Object array, MemorySegment bytes) {
    Objects.requireNonNull(array, "array");
    if (!isResident(array)) {
      throw new IllegalArgumentException(
          "the array is not resident, so there is nothing to copy: see RingRuntime.resident");
    }
    if (bytes.byteSize() % 4 != 0 || bytes.byteSize() > ArrayMemory.bytes(array)) {
      throw new IllegalArgumentException("a copy takes a multiple of 4 bytes and at most the "
          + ArrayMemory.bytes(array) + " of the array's " + Array.getLength(array)
          + " elements, got " + bytes.byteSize());
    }
  }

  LocalGraph own(LaunchGraph graph) {
    if (graph instanceof LocalGraph own && own.streams() == this) {
      return own;
    }
    throw new IllegalArgumentException("the graph is of another runtime");
  }

  LocalStream.LocalMark own(StreamMark mark) {
    if (mark instanceof LocalStream.LocalMark own && own.streams() == this) {
      return own;
    }
    throw new IllegalArgumentException("the mark is of another runtime");
  }

  boolean isOwnThread() {
    return open.handles().stream()
        .anyMatch(handle -> handle instanceof LocalStream stream && stream.isOwnThread());
  }

  /** Says what its user has not closed, lets it finish, and frees it. */
  void close(Duration limit) {
    open.report();
    long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
    for (AutoCloseable handle : open.handles()) {
      Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
      switch (handle) {
        case LocalStream stream -> stream.close(left);
        case LocalGraph graph -> {
          finish(graph, left);
          graph.close();
        }
        case Pinned pinned -> pinned.of.close();
        case Resident arrays -> arrays.drop();
        default -> throw new AssertionError(handle);
      }
    }
  }

  private static void finish(LocalGraph graph, Duration left) {
    try {
      graph.last().toCompletableFuture().get(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return; // who launched it is told
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
