package io.ringkernel.samples.wavesim3d;

/** Hears how a simulation goes on. */
public interface RoomListener {
  /** The input is good; the first step comes next. */
  void started(RoomSetup setup);

  /** Some steps are done, at that pace. */
  void progress(int step, int steps, double stepsPerSecond);

  /** Some steps of the independent solver are done. */
  void verifying(int step, int steps);
}
