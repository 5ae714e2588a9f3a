package io.ringkernel.runtime.device;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.spi.DeviceThread;
import io.ringkernel.runtime.spi.SessionGraph;
import io.ringkernel.runtime.spi.StreamLane;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * A stream's lane: one of the device for the stream's thread, or where the device has one only, the
 * session's thread, which does the work of all in turn.
 */
final class SessionLane implements StreamLane {
  /** What a lane needs of its session. */
  interface Session {
    /** Runs a kernel in the calling thread's lane. */
    void run(MemoryPool pool, KernelDescriptor kernel, Launch launch, Object[] arguments)
        throws Throwable;

    /** The memory of a resident array. */
    DeviceMemory resident(Object array);

    /** Does something on the session's thread, waits, and throws what that throws. */
    void await(DeviceThread.Work work) throws Throwable;

    /** The same, while no kernel stays on the device. */
    void awaitPaused(Runnable work);

    /** A pool for the calling thread. */
    MemoryPool pool();

    /** The pool of the session's thread. */
    MemoryPool ownPool();
  }

  private final Session session;
  private final ComputeDevice device;
  private Optional<DeviceLane> own = Optional.empty();
  private MemoryPool pool;

  SessionLane(Session session, ComputeDevice device) {
    this.session = session;
    this.device = device;
  }

  @Override
  public void begin() {
    session.awaitPaused(() -> own = device.lane());
    own.ifPresent(DeviceLane::enter);
    pool = own.isPresent() ? session.pool() : session.ownPool();
  }

  private void inLane(DeviceThread.Work work) throws Throwable {
    if (own.isPresent()) {
      work.run();
    } else {
      session.await(work);
    }
  }

  private void quietly(DeviceThread.Work work) {
    try {
      inLane(work);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void launch(KernelDescriptor kernel, Launch launch, Object[] arguments)
      throws Throwable {
    inLane(() -> session.run(pool, kernel, launch, arguments));
  }

  @Override
  public void launch(SessionGraph graph) throws Throwable {
    inLane(((RecordedLaunches) graph)::run);
  }

  @Override
  public void copyToDevice(MemorySegment source, Object array) {
    quietly(() -> {
      DeviceMemory memory = session.resident(array);
      if (source.isNative()) {
        memory.send(source);
        device.settle();
      } else {
        memory.write(source);
      }
    });
  }

  @Override
  public void copyToHost(Object array, MemorySegment target) {
    quietly(() -> {
      DeviceMemory memory = session.resident(array);
      if (target.isNative()) {
        memory.receive(target);
        device.settle();
      } else {
        memory.read(target);
      }
    });
  }

  @Override
  public Mark mark() {
    if (own.isPresent()) {
      return own.get().mark();
    }
    quietly(device::settle);
    return Mark.now();
  }

  @Override
  public void await(Mark mark) {
    own.ifPresent(lane -> lane.await(mark));
  }

  @Override
  public void end() {
    own.ifPresent(lane -> {
      lane.leave();
      session.awaitPaused(() -> {
        pool.close();
        lane.close();
      });
    });
  }
}
