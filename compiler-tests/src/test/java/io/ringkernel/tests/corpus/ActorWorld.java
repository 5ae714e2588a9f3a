package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorFailure;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A runtime with compiled actors, and messages for them by name. */
abstract class ActorWorld {
  private static final String PACKAGE = "kernels.actors.";
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final int SPINS = 10_000;
  private static final long NAP_NANOS = 100_000;

  final BlockingQueue<ActorFailure> failures = new LinkedBlockingQueue<>();
  RingRuntime runtime;

  /** Where actors run. */
  abstract ActorPlace place();

  final boolean isDevice() {
    return place().isDevice();
  }

  /** How actors are launched. */
  final LaunchOptions options() {
    return place().options();
  }

  final int often(int times) {
    return place().often(times);
  }

  @BeforeEach
  final void open() {
    runtime =
        place().builder().classLoader(Corpus.loader()).onFailure(failures::add).build();
  }

  @AfterEach
  final void close() {
    if (runtime != null) {
      runtime.close();
      place().afterClosing();
    }
  }

  final UntypedActorRef tally() {
    return runtime.launch("tally", options());
  }

  final UntypedActorRef tally(LaunchOptions options) {
    return runtime.launch("tally", options);
  }

  static Record message(String name, Object... components) {
    try {
      Constructor<?> constructor = Corpus.loader()
          .loadClass(PACKAGE + name.replace('.', '$')).getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static Record add(long amount) {
    return message("Tally.Add", amount);
  }

  static Record digit(int digit) {
    return message("Tally.Digit", digit);
  }

  static Record divide(int divisor) {
    return message("Tally.Divide", divisor);
  }

  static Record refuse() {
    return message("Tally.Refuse", 1);
  }

  static Record work(int turns) {
    return message("Tally.Work", turns);
  }

  static Object component(Record record, String name) {
    try {
      Method accessor = record.getClass().getDeclaredMethod(name);
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The stage of the actor itself, which can be cancelled, and not one that hangs on it. */
  static CompletionStage<?> typedAsk(UntypedActorRef tally, Record message) {
    try {
      Class<?> type = Corpus.loader().loadClass(PACKAGE + "TallyRef");
      Method of = ActorRef.class.getDeclaredMethod("cell");
      of.setAccessible(true);
      Constructor<?> constructor = type.getDeclaredConstructor(ActorCell.class);
      constructor.setAccessible(true);
      Method ask = type.getDeclaredMethod("ask", message.getClass());
      ask.setAccessible(true);
      return (CompletionStage<?>) ask.invoke(constructor.newInstance(of.invoke(tally)), message);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The total of a tally, by asking it. */
  static long total(UntypedActorRef tally) {
    return (long) component(join(tally.ask(add(0))), "value");
  }

  static <T> T join(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  static Throwable failureOf(CompletionStage<?> stage) {
    try {
      return fail("gave " + stage.toCompletableFuture().get(30, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      return e.getCause() instanceof CompletionException c ? c.getCause() : e.getCause();
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  static void until(BooleanSupplier condition) {
    until(condition, () -> 0);
  }

  /**
   * Waits for a condition, and longer while something goes on: on a busy machine each step of an
   * emulated device may take a second.
   *
   * @param progress changes as long as something goes on
   */
  static void until(BooleanSupplier condition, LongSupplier progress) {
    long seen = progress.getAsLong();
    long end = System.nanoTime() + PATIENCE_NANOS;
    for (int turn = 0; !condition.getAsBoolean(); turn++) {
      long now = progress.getAsLong();
      if (now != seen) {
        seen = now;
        end = System.nanoTime() + PATIENCE_NANOS;
      } else if (System.nanoTime() > end) {
        fail("waited thirty seconds in vain");
      }
      if (turn < SPINS) {
        Thread.onSpinWait();
      } else { // what is waited for may need this processor
        LockSupport.parkNanos(NAP_NANOS);
      }
    }
  }

  static void assertBalanced(UntypedActorRef actor) {
    until(() -> actor.telemetry().queueDepth() == 0);
    ActorTelemetry telemetry = actor.telemetry();
    assertTrue(telemetry.isBalanced(), telemetry::toString);
  }

  /** Where a handler's exception says that it was thrown. */
  static void assertThrownAt(String handler, Throwable thrown) {
    StackTraceElement top = thrown.getStackTrace()[0];
    assertEquals("Tally.java", top.getFileName());
    assertEquals(handler, top.getMethodName());
    assertEquals(PACKAGE + "Tally", top.getClassName());
  }
}
