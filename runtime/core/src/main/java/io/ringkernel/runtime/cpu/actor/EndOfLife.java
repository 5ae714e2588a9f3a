package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorEnd;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The end of an actor, for those who wait for it. */
final class EndOfLife {
  private final Executor completions;
  private ActorEnd end;
  private CompletableFuture<ActorEnd> stage;

  EndOfLife(Executor completions) {
    this.completions = completions;
  }

  /** Completes with the end. */
  synchronized CompletionStage<ActorEnd> stage() {
    if (stage == null) {
      stage = new CompletableFuture<>();
      if (end != null) {
        stage.complete(end);
      }
    }
    // A copy: who has it must not complete it for others.
    return stage.copy();
  }

  /** It is there; once. */
  void reached(ActorEnd value) {
    CompletableFuture<ActorEnd> waiting;
    synchronized (this) {
      end = value;
      waiting = stage;
      notifyAll();
    }
    if (waiting != null) {
      try {
        completions.execute(() -> waiting.complete(value));
      } catch (RuntimeException | Error e) {
        // The executor is the user's; nobody may wait forever because it is shut down.
        waiting.complete(value);
      }
    }
  }

  /** Waits; whether it came in time. An interrupt ends the wait and is kept. */
  synchronized boolean await(long nanos) {
    long deadline = System.nanoTime() + nanos;
    try {
      while (end == null) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return end != null;
    }
  }
}
