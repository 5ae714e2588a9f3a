package io.ringkernel.runtime.memory;

/** How much of a budget is used. */
public enum MemoryLevel {
  /** Less than 60 %. */
  NORMAL(0),
  /** 60 % or more. */
  WARNING(60),
  /** 80 % or more: messages of low priority become dead letters. */
  CRITICAL(80),
  /** 95 % or more: actors are not launched. */
  EMERGENCY(95);

  private final int percent;

  MemoryLevel(int percent) {
    this.percent = percent;
  }

  /** The share of the budget at which the level begins, in percent. */
  public int percent() {
    return percent;
  }

  /** The level of a use. */
  public static MemoryLevel of(long used, long budget) {
    MemoryLevel level = NORMAL;
    for (MemoryLevel each : values()) {
      if (used >= budget / 100.0 * each.percent) {
        level = each;
      }
    }
    return level;
  }
}
