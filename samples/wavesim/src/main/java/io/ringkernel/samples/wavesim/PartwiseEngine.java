package io.ringkernel.samples.wavesim;

import java.util.List;

/**
 * An engine that can be watched amid a step: it does a part at a time, and tells where. Arrays are
 * to be replaced and read as a whole only between steps.
 */
interface PartwiseEngine extends WaveEngine {
  /** In which way it computes. */
  WaveMode mode();

  /** How many parts a step has; about, where that is not fixed. */
  int parts();

  /**
   * Does the next part, the first one of a step where none is under way.
   *
   * @param source index of the driven cell, or -1
   * @param drive pressure added to the source cell in this step, the same for all of its parts
   * @return whether that ended the step
   */
  boolean part(int source, float drive);

  /** Whether a step is under way. */
  boolean isAmidStep();

  /** Where the last part was done, and who waits. */
  List<Area> focus();

  /** The same in words. */
  String place();

  /** A copy of the field as it is amid the step: done cells show the next pressure. */
  float[] shown();

  /** What is odd about the steps so far, in words; empty where nothing is. */
  String oddity();

  /** The pressure of a cell, between steps. */
  float pressure(int cell);

  @Override
  default String name() {
    return "the JVM, " + mode().id();
  }

  @Override
  default float[][] advance(int source, float[] drive, int[] receivers) {
    float[][] heard = new float[receivers.length][drive.length];
    for (int slot = 0; slot < drive.length; slot++) {
      step(source, drive[slot]);
      for (int place = 0; place < receivers.length; place++) {
        heard[place][slot] = receivers[place] < 0 ? 0f : pressure(receivers[place]);
      }
    }
    return heard;
  }

  /** Does a whole step, or the rest of one. */
  default void step(int source, float drive) {
    boolean ended = false;
    while (!ended) {
      ended = part(source, drive);
    }
  }
}
