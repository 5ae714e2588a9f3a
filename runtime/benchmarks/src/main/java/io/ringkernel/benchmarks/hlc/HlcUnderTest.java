package io.ringkernel.benchmarks.hlc;

/**
 * One hybrid logical clock: the place to plug another one in. It needs a public no-argument
 * constructor; then either list it in {@link Hlcs} or name its class in the {@code hlc} parameter.
 * Safe for several threads, unless {@link #singleThread()} says otherwise; every stamp that is
 * given out is larger than those before it.
 */
public interface HlcUnderTest {
  /** A stamp for a local event or a send. */
  long tick();

  /** A stamp for a receive: larger than the remote one too. */
  long update(long remote);

  default boolean singleThread() {
    return false;
  }
}
