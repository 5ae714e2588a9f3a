package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.device.DeviceLane;
import io.ringkernel.runtime.spi.StreamLane;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongPredicate;

/** A stream of the driver for one thread, with pinned memory of its own for copies. */
final class CudaLane implements DeviceLane {
  private final GpuDriver driver;
  private final long context;
  private final ThreadLocal<CudaLane> current;
  private final long stream;
  private final StagingBuffers staging;
  /** Events that no mark uses any more; given back by any thread. */
  private final Queue<Long> free = new ConcurrentLinkedQueue<>();
  private final Queue<Long> made = new ArrayDeque<>();
  /** Held for writing while the events are destroyed. */
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private boolean closed;

  /**
   * A lane of nobody.
   *
   * @param context current for the calling thread
   * @param current the lane of each thread
   */
  CudaLane(GpuDriver driver, long context, ThreadLocal<CudaLane> current) {
    this.driver = driver;
    this.context = context;
    this.current = current;
    this.stream = driver.createStream();
    this.staging = new StagingBuffers(driver, stream);
  }

  long stream() {
    return stream;
  }

  StagingBuffers staging() {
    return staging;
  }

  @Override
  public void enter() {
    driver.makeCurrent(context);
    current.set(this);
  }

  @Override
  public void leave() {
    driver.synchronizeStream(stream);
    current.remove();
  }

  /** An event behind what the stream was given; when the lane is closed, it is reached. */
  private final class Event implements StreamLane.Mark {
    private final long event;

    Event(long event) {
      this.event = event;
    }

    /** Asks the driver of the event, unless it is destroyed. */
    private boolean ask(LongPredicate question) {
      inUse.readLock().lock();
      try {
        if (closed) {
          return true;
        }
        driver.makeCurrent(context);
        return question.test(event);
      } finally {
        inUse.readLock().unlock();
      }
    }

    @Override
    public boolean isReached() {
      return ask(driver::isEventReached);
    }

    @Override
    public void join() {
      ask(asked -> {
        driver.synchronizeEvent(asked);
        return true;
      });
    }

    void holdUp(long later) {
      ask(asked -> {
        driver.awaitEvent(later, asked);
        return true;
      });
    }

    @Override
    public long nanosSince(StreamLane.Mark earlier) {
      long[] nanos = {-1};
      Event begin = (Event) earlier;
      begin.ask(from -> ask(to -> {
        nanos[0] = (long) (1e6 * driver.elapsedMilliseconds(from, to));
        return true;
      }));
      if (nanos[0] < 0) {
        throw new IllegalStateException("the stream of a mark is closed, and its times are gone");
      }
      return nanos[0];
    }

    @Override
    public void free() {
      free.add(event);
    }
  }

  @Override
  public StreamLane.Mark mark() {
    Long event = free.poll();
    if (event == null) {
      event = driver.createEvent();
      made.add(event);
    }
    driver.recordEvent(event, stream);
    return new Event(event);
  }

  @Override
  public void await(StreamLane.Mark mark) {
    ((Event) mark).holdUp(stream);
  }

  @Override
  public void close() {
    driver.synchronizeStream(stream);
    staging.close();
    inUse.writeLock().lock();
    try {
      closed = true;
      made.forEach(driver::destroyEvent);
    } finally {
      inUse.writeLock().unlock();
    }
    driver.destroyStream(stream);
  }
}
