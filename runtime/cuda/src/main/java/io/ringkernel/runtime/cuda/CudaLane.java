package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.device.DeviceLane;
import io.ringkernel.runtime.spi.StreamLane;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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

  /** An event behind what the stream was given. */
  private final class Event implements StreamLane.Mark {
    private final long event;

    Event(long event) {
      this.event = event;
    }

    @Override
    public boolean isReached() {
      driver.makeCurrent(context);
      return driver.isEventReached(event);
    }

    @Override
    public void join() {
      driver.makeCurrent(context);
      driver.synchronizeEvent(event);
    }

    @Override
    public long nanosSince(StreamLane.Mark earlier) {
      driver.makeCurrent(context);
      return (long) (1e6 * driver.elapsedMilliseconds(((Event) earlier).event, event));
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
    driver.awaitEvent(stream, ((Event) mark).event);
  }

  @Override
  public void close() {
    driver.synchronizeStream(stream);
    staging.close();
    made.forEach(driver::destroyEvent);
    driver.destroyStream(stream);
  }
}
