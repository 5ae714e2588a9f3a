package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import java.lang.foreign.MemorySegment;

/**
 * A line of work of a back end, for one stream of the user. All but the marks is called by the
 * stream's own thread; each method returns at the earliest when the device has the work in its
 * queue, and when the host's memory is no longer needed.
 */
public interface StreamLane {
  /** First of all, by the stream's thread. */
  void begin();

  /**
   * Runs a kernel.
   *
   * @param arguments checked against the kernel's parameters
   * @throws Throwable what the kernel throws on the JVM
   */
  void launch(KernelDescriptor kernel, Launch launch, Object[] arguments) throws Throwable;

  /**
   * Runs what was recorded.
   *
   * @throws Throwable what its first kernel throws that throws
   */
  void launch(SessionGraph graph) throws Throwable;

  /** Fills the start of a resident array. */
  void copyToDevice(MemorySegment source, Object array);

  /** Reads the start of a resident array. */
  void copyToHost(Object array, MemorySegment target);

  /** Marks the place behind what was asked for. */
  Mark mark();

  /** What is asked for from now on begins after a mark of a lane of this session is reached. */
  void await(Mark mark);

  /** Last of all, by the stream's thread; all work is done. */
  void end();

  /** A place in a lane; used by any thread. */
  interface Mark {
    /** Whether everything before it is done. */
    boolean isReached();

    /** Waits until it is reached. */
    void join();

    /** Nanoseconds from a mark of this session to this one; both are reached. */
    long nanosSince(Mark earlier);

    /** It is not used any more. */
    default void free() {}

    /** One for where nothing is under way. */
    static Mark now() {
      return new Moment(System.nanoTime());
    }
  }

  /** A place before which everything is done, by the clock of this JVM. */
  record Moment(long nanos) implements Mark {
    @Override
    public boolean isReached() {
      return true;
    }

    @Override
    public void join() {}

    @Override
    public long nanosSince(Mark earlier) {
      return nanos - ((Moment) earlier).nanos;
    }
  }
}
