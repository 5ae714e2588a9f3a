package io.ringkernel.samples.wavesim3d;

import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.samples.wavesim.Signals;
import io.ringkernel.samples.wavesim.WavePointsGpu;

/**
 * The kernel through its generated launcher, one launch a step, and one for the source and the ears
 * after it; all steps in which neither has anything to do are one call. The fields stay on the
 * device and change places; what the ears hear comes back once for all steps of a call. Not
 * thread-safe.
 */
final class RoomEngine implements AutoCloseable {
  private static final Launch POINTS = Launch.items(1);

  private final Room room;
  private final RoomKernelsGpu kernels;
  private final WavePointsGpu points;
  private final RingRuntime runtime;
  private final ResidentArrays fields;
  private float[] now;
  private float[] previous;

  RoomEngine(RingRuntime runtime, Room room) {
    this.runtime = runtime;
    this.room = room;
    kernels = RoomKernelsGpu.on(runtime);
    points = WavePointsGpu.on(runtime);
    now = new float[room.cells()];
    previous = new float[room.cells()];
    fields = runtime.resident(room.gain(), room.faces(), now, previous);
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
   * @param source cell that is driven, or -1
   * @param left cell of the left ear, or -1 where nobody listens
   * @return what both ears heard, left and right in turn; zeros where there are none
   */
  float[] advance(int source, float[] drive, int left, int right) {
    int[] places = left < 0 ? new int[0] : new int[] {left, right};
    float[] heard = new float[places.length * drive.length];
    try (ResidentArrays ears = runtime.resident(places, heard)) {
      for (int slot = 0; slot < drive.length;) {
        int quiet = places.length > 0 ? 0 : Signals.quiet(source, drive, slot);
        if (quiet > 0) {
          kernels.stepSteps(quiet, room.width(), room.height(), room.depth(), Room.C2, room.gain(),
              room.faces(), now, previous);
        } else {
          kernels.step(room.width(), room.height(), room.depth(), Room.C2, room.gain(),
              room.faces(), now, previous);
          points.exchange(POINTS, source, drive[slot], slot, places, room.gain(), previous, heard);
        }
        int steps = Math.max(1, quiet);
        if (steps % 2 == 1) {
          float[] next = previous;
          previous = now;
          now = next;
        }
        slot += steps;
      }
      ears.copyToHost();
    }
    return places.length > 0 ? heard : new float[2 * drive.length];
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
