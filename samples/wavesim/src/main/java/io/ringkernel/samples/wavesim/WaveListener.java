package io.ringkernel.samples.wavesim;

/** Hears how a simulation goes on; called on the thread of {@link WaveDemo#run}. */
public interface WaveListener {
  /** Does nothing. */
  WaveListener SILENT = new WaveListener() {};

  /** The input is read and good; the first step comes next. The console works from now on. */
  default void started(WaveSetup setup, WaveConsole console) {}

  /**
   * Some steps are done.
   *
   * @param step steps done so far
   * @param steps all steps
   * @param stepsPerSecond measured over the time spent in the engine
   */
  default void progress(int step, int steps, double stepsPerSecond) {}

  /** A scripted command of the demo was acknowledged by the live actor. */
  default void command(CommandReceipt receipt) {}
}
