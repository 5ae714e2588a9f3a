package io.ringkernel.runtime;

import io.ringkernel.runtime.spi.DeviceThread;
import io.ringkernel.runtime.spi.StreamLane;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import io.ringkernel.runtime.stream.StreamMark;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A stream: a thread that gives a lane of the back end what the stream is given. */
final class LocalStream implements KernelStream {
  private static final Cleaner CLEANER = Cleaner.create();

  private final RuntimeStreams streams;
  private final StreamLane lane;
  private final DeviceThread thread;
  private boolean closed;

  LocalStream(RuntimeStreams streams, StreamLane lane, String name) {
    this.streams = streams;
    this.lane = lane;
    this.thread = new DeviceThread(name);
    CompletableFuture<Void> begun = new CompletableFuture<>();
    thread.execute(() -> {
      try {
        lane.begin();
        begun.complete(null);
      } catch (Throwable e) {
        begun.completeExceptionally(e);
      }
    });
    join(begun, thread);
  }

  private static void join(CompletableFuture<Void> begun, DeviceThread thread) {
    try {
      begun.join();
    } catch (CompletionException e) {
      thread.close(Duration.ZERO);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private synchronized CompletionStage<Void> give(DeviceThread.Work work) {
    requireOpen();
    return thread.start(work, streams.completions());
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("this stream is closed");
    }
  }

  @Override
  public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch,
      Object... arguments) {
    Objects.requireNonNull(kernel, "kernel");
    Objects.requireNonNull(launch, "launch");
    KernelArguments.check(kernel, arguments);
    Object[] own = arguments.clone();
    return give(() -> lane.launch(kernel, launch, own));
  }

  /** One thing to do, however many steps: what is given to the stream later comes after all. */
  @Override
  public CompletionStage<Void> steps(KernelDescriptor kernel, Launch launch, Steps steps,
      Object... arguments) {
    Objects.requireNonNull(kernel, "kernel");
    Objects.requireNonNull(launch, "launch");
    List<Object[]> turns = steps.arguments(arguments);
    turns.forEach(each -> KernelArguments.check(kernel, each));
    return give(() -> {
      for (int step = 0; step < steps.count(); step++) {
        lane.launch(kernel, launch, turns.get(step % turns.size()));
      }
    });
  }

  @Override
  public CompletionStage<Void> launch(LaunchGraph graph) {
    LocalGraph own = streams.own(graph);
    own.requireUsable();
    return give(() -> lane.launch(own.session()));
  }

  @Override
  public CompletionStage<Void> copyToDevice(MemorySegment source, Object array) {
    streams.requireFit(array, source);
    return give(() -> lane.copyToDevice(source, array));
  }

  @Override
  public CompletionStage<Void> copyToHost(Object array, MemorySegment target) {
    streams.requireFit(array, target);
    return give(() -> lane.copyToHost(array, target));
  }

  @Override
  public synchronized StreamMark mark() {
    requireOpen();
    LocalMark mark = new LocalMark(streams);
    CompletableFuture<StreamLane.Mark> there = mark.there;
    thread.execute(() -> {
      try {
        StreamLane.Mark made = lane.mark();
        there.complete(made);
      } catch (Throwable e) {
        there.completeExceptionally(e);
      }
    });
    // It holds the future and not the mark, which could otherwise never be forgotten.
    CLEANER.register(mark, () -> there.thenAccept(StreamLane.Mark::free));
    return mark;
  }

  @Override
  public synchronized void await(StreamMark mark) {
    requireOpen();
    LocalMark own = streams.own(mark);
    thread.execute(() -> lane.await(own.made()));
  }

  /** A mark, which its stream's thread is still to make. */
  static final class LocalMark implements StreamMark {
    private final RuntimeStreams streams;
    private final CompletableFuture<StreamLane.Mark> there = new CompletableFuture<>();

    LocalMark(RuntimeStreams streams) {
      this.streams = streams;
    }

    RuntimeStreams streams() {
      return streams;
    }

    private StreamLane.Mark made() {
      try {
        return there.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }

    @Override
    public boolean isReached() {
      return there.isDone() && made().isReached();
    }

    @Override
    public void join() {
      made().join();
    }

    @Override
    public Duration since(StreamMark earlier) {
      LocalMark other = streams.own(earlier);
      other.join();
      join();
      return Duration.ofNanos(made().nanosSince(other.made()));
    }
  }

  @Override
  public void synchronize() {
    mark().join();
  }

  /** The same, also where another thread closes it meanwhile. */
  void settle() {
    try {
      synchronize();
    } catch (IllegalStateException e) {
      thread.close(Duration.ofDays(1));
    }
  }

  boolean isOwnThread() {
    return thread.isCurrent();
  }

  @Override
  public void close() {
    if (isOwnThread()) {
      throw new IllegalStateException(
          "a stream cannot be closed by what it does: closing waits for that");
    }
    close(Duration.ofDays(1));
  }

  /** Waits that long at most. */
  void close(Duration limit) {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      thread.execute(() -> {
        lane.mark().join();
        lane.end();
      });
    }
    if (!thread.close(limit)) {
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "a stream still works at the end of the close timeout; it was left behind");
    }
    streams.open().closed(this);
  }
}
