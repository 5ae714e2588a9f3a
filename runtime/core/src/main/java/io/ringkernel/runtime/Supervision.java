package io.ringkernel.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

/**
 * What happens when an actor that is supervised fails. Start from {@link #oneForOne()}, {@link
 * #oneForAll()}, {@link #restForOne()} or {@link #resume()}.
 *
 * @param scope who is restarted
 * @param maxRestarts how many restarts there may be in the window; one more is escalated
 * @param window the time over which restarts are counted
 * @param decision what a failure leads to
 */
public record Supervision(Scope scope, int maxRestarts, Duration window,
    Function<Throwable, Directive> decision) {
  /** Who is restarted when one fails. */
  public enum Scope {
    /** The one that failed. */
    ONE_FOR_ONE,
    /** All that have the same supervisor. */
    ONE_FOR_ALL,
    /** The one that failed and those that were launched after it. */
    REST_FOR_ONE
  }

  /** What a failure leads to. */
  public enum Directive {
    /** The actor goes on with the next message; its state is as at the throw. */
    RESUME,
    /** A restart, as {@code @RingKernel(restart)} of each actor says. */
    RESTART,
    /** The end of the actor and of what it spawned. */
    STOP,
    /** The supervisor itself counts as failed, and its own supervisor decides. */
    ESCALATE
  }

  /** The restarts that are allowed unless something else is said. */
  public static final int DEFAULT_MAX_RESTARTS = 3;
  /** The window of restarts unless something else is said. */
  public static final Duration DEFAULT_WINDOW = Duration.ofSeconds(60);

  /** Checks the numbers. */
  public Supervision {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(window, "window");
    if (maxRestarts < 0) {
      throw new IllegalArgumentException("maxRestarts must not be negative, got " + maxRestarts);
    }
    if (window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("the window of restarts must be positive, got " + window);
    }
  }

  private static Supervision of(Scope scope, Directive always) {
    return new Supervision(scope, DEFAULT_MAX_RESTARTS, DEFAULT_WINDOW, cause -> always);
  }

  /** Who fails is restarted, at most 3 times in 60 seconds. */
  public static Supervision oneForOne() {
    return of(Scope.ONE_FOR_ONE, Directive.RESTART);
  }

  /** All are restarted when one fails, at most 3 times in 60 seconds. */
  public static Supervision oneForAll() {
    return of(Scope.ONE_FOR_ALL, Directive.RESTART);
  }

  /** Who fails is restarted with all launched later, at most 3 times in 60 seconds. */
  public static Supervision restForOne() {
    return of(Scope.REST_FOR_ONE, Directive.RESTART);
  }

  /** Who fails goes on with the next message. */
  public static Supervision resume() {
    return of(Scope.ONE_FOR_ONE, Directive.RESUME);
  }

  /** This supervision with another bound on restarts. */
  public Supervision atMost(int restarts, Duration in) {
    return new Supervision(scope, restarts, in, decision);
  }

  /** This supervision with another decision. */
  public Supervision deciding(Function<Throwable, Directive> value) {
    return new Supervision(scope, maxRestarts, window, value);
  }
}
