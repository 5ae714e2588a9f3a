package io.ringkernel.runtime.device;

import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceTrack;
import java.util.Map;

/**
 * Names what the calling thread asks of a device: for the device's own profiler always, and in a
 * trace while one records. The trace then has the time that the device took and not the time that
 * asking takes, so each step is waited for.
 */
final class DeviceTrace {
  private final ComputeDevice device;

  DeviceTrace(ComputeDevice device) {
    this.device = device;
  }

  /** Does a step of that name. */
  void step(String name, Map<String, Object> details, Runnable work) {
    device.beginRange(name);
    try {
      if (!Trace.isOn()) {
        work.run();
        return;
      }
      long began = System.nanoTime();
      work.run();
      device.settle();
      Trace.step(new TraceTrack(TraceTrack.THREADS, Thread.currentThread().getName()), name, began,
          System.nanoTime(), details);
    } finally {
      device.endRange();
    }
  }
}
