package io.ringkernel.samples.wavesim3d;

import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;

/**
 * The kernel through its generated launcher, one launch a step. The fields stay on the device and
 * change places; what the ears hear comes back once for all steps of a call. Not thread-safe.
 */
final class RoomEngine implements AutoCloseable {
  private final Room room;
  private final RoomKernelsGpu kernels;
  private final RingRuntime runtime;
  private final ResidentArrays fields;
  private float[] now;
  private float[] previous;

  RoomEngine(RingRuntime runtime, Room room) {
    this.runtime = runtime;
    this.room = room;
    kernels = RoomKernelsGpu.on(runtime);
    now = new float[room.cells()];
    previous = new float[room.cells()];
    fields = runtime.resident(room.gain(), now, previous);
  }

  /** Sets the pressure one step ago and now. */
  void begin(float[] before, float[] start) {
    System.arraycopy(before, 0, previous, 0, previous.length);
    System.arraycopy(start, 0, now, 0, now.length);
    fields.copyToDevice();
  }

  /**
   * Computes a step for each element of the drive.
   *
   * @return what both ears heard, left and right in turn; zeros where there are none
   */
  float[] advance(int source, float[] drive, int left, int right) {
    float[] trace = new float[2 * drive.length];
    try (ResidentArrays traces = runtime.resident(trace)) {
      for (int slot = 0; slot < drive.length; slot++) {
        kernels.step(room.width(), room.height(), room.depth(), Room.C2, source, drive[slot],
            left, right, slot, room.gain(), now, previous, trace);
        float[] next = previous;
        previous = now;
        now = next;
      }
      traces.copyToHost();
    }
    return trace;
  }

  /** The pressure now. */
  float[] pressure() {
    fields.copyToHost();
    return now.clone();
  }

  /** The pressure one step ago. */
  float[] before() {
    fields.copyToHost();
    return previous.clone();
  }

  @Override
  public void close() {
    fields.close();
  }
}
