package io.ringkernel.benchmarks.ring;

/**
 * Waiting, the same for every contender: spin, and give the core away now and then where cores are
 * short.
 */
final class Spin {
  private Spin() {}

  /** Time for the scheduler to see two busy threads and give each a core. */
  static void settle() {
    for (long end = System.nanoTime() + 30_000_000; System.nanoTime() < end;) {
      Thread.onSpinWait();
    }
  }

  static int idle(int spins) {
    if (spins < 1_000) {
      Thread.onSpinWait();
      return spins + 1;
    }
    Thread.yield();
    return 0;
  }
}
