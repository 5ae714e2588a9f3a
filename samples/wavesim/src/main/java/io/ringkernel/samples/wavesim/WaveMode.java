package io.ringkernel.samples.wavesim;

import java.util.Locale;

/** In which way a time step is computed: the same formula, in other orders and by other hands. */
public enum WaveMode {
  /** By the kernel, on a back end. */
  STANDARD("Every cell at once: one work item a cell reads the plane of now and writes the plane"
      + " of next. No order is promised, and none is needed."),
  /** By a loop. */
  CELL_BY_CELL("One cell after the other, as a loop does. Each cell reads the plane of now and"
      + " writes the plane of next, so the order has no influence on the result."),
  /** By a loop over vectors. */
  ROW_BY_ROW("A row at once, one row after the other, as vector instructions do. The result is"
      + " that of the loop, bit for bit."),
  /** In place, in random order. */
  CHAOTIC("One plane only, cells in random order: a cell sees neighbours of this step and of the"
      + " last one, as threads do that share memory and wait for nobody. This is not the wave"
      + " equation any more; it blows up."),
  /** Two planes and a barrier. */
  SYNCHRONISED("Four threads at their own pace, each with its rows. Who is done waits at the"
      + " barrier; the planes change places when all have arrived."),
  /** By tiles that send messages. */
  ACTORS("Each tile is an actor with cells of its own. It steps as soon as the borders of all its"
      + " neighbours have come as messages, in whichever order, and then sends its own. There is"
      + " no barrier.");

  private final String sentence;

  WaveMode(String sentence) {
    this.sentence = sentence;
  }

  /** What it is, in a sentence or two for people. */
  public String sentence() {
    return sentence;
  }

  /** For commands, such as {@code cell-by-cell}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it must give what {@link #STANDARD} gives, bit for bit. */
  public boolean isExact() {
    return this != CHAOTIC;
  }

  /**
   * The one of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static WaveMode of(String id) {
    for (WaveMode mode : values()) {
      if (mode.id().equals(id)) {
        return mode;
      }
    }
    throw new IllegalArgumentException("no such mode: " + id);
  }
}
