package io.ringkernel.processor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * Keeps the classes of its loader until no compilation has asked for them for a while. A daemon
 * thread that waits: when it ends, nothing holds the loader any more.
 */
final class Keeper extends Thread
    implements
    BiFunction<List<Object>, Optional<ProcessingEnvironment>, Consumer<RoundEnvironment>> {
  /** By which others find it. */
  static final String NAME = "ringkernel-compiler";

  /** Longer than a developer reads what a compilation said. */
  private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(10);

  private static final long STACK_BYTES = 128 << 10;

  private final List<Object> key;
  private long lastUse = System.nanoTime();
  private boolean isOver;

  private Keeper(ThreadGroup group, List<Object> key) {
    super(group, null, NAME, STACK_BYTES, false);
    this.key = List.copyOf(key);
    setDaemon(true);
    setContextClassLoader(Keeper.class.getClassLoader());
  }

  /** Starts one that answers for what these classes were loaded from; called from outside. */
  static Keeper start(List<Object> key, ThreadGroup group) {
    Keeper keeper = new Keeper(group, key);
    keeper.start();
    return keeper;
  }

  /**
   * A compilation by the kept classes; null where others are asked for.
   *
   * @param environment empty to get ready for one that will come
   */
  @Override
  public Consumer<RoundEnvironment> apply(List<Object> wanted,
      Optional<ProcessingEnvironment> environment) {
    synchronized (this) {
      if (isOver || !key.equals(wanted)) {
        return null;
      }
      lastUse = System.nanoTime();
    }
    return KeptCompiler.here(environment);
  }

  @Override
  public synchronized void run() {
    try {
      long left = IDLE_NANOS;
      while (left > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = lastUse + IDLE_NANOS - System.nanoTime();
      }
    } catch (InterruptedException e) {
      // Asked to end before its time.
    }
    isOver = true;
  }
}
