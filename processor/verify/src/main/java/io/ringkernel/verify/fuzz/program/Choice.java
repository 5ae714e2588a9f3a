package io.ringkernel.verify.fuzz.program;

import java.util.List;
import java.util.SplittableRandom;

/** A source of decisions; equal seeds decide alike on every JDK. */
final class Choice {
  private final SplittableRandom random;

  Choice(long seed) {
    random = new SplittableRandom(mixed(seed));
  }

  /** Neighbours must be far apart: a splittable generator steps through seeds itself. */
  private static long mixed(long seed) {
    long z = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L + 0x2545F4914F6CDD1DL;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  int bits() {
    return random.nextInt();
  }

  long longBits() {
    return random.nextLong();
  }

  /** True once in {@code n} times. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  final <T> T of(T... all) {
    return all[random.nextInt(all.length)];
  }
}
