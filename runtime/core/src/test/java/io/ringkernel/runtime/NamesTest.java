package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.time.Duration;
import io.ringkernel.SendResult;
import io.ringkernel.runtime.telemetry.RuntimeSnapshot;
import org.junit.jupiter.api.function.Executable;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.topic.QualityOfService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What has no name, may not have one, or is not there any more. */
@Timeout(30)
class NamesTest {
  private static RingRuntime cpu() {
    return RingRuntime.builder().backend(Backend.CPU).build();
  }

  private static Scripted.Ref launch(RingRuntime runtime, LaunchOptions options) {
    return runtime.launch(
        Scripted.type("adder", (self, context, code) -> new Done(self.value += code)), options);
  }

  @Test
  void referencesOfAnotherRuntimeAreRefused() {
    try (RingRuntime one = cpu(); RingRuntime other = cpu()) {
      Scripted.Ref own = launch(one, LaunchOptions.defaults());
      Scripted.Ref foreign = launch(other, LaunchOptions.defaults());
      assertEquals(own.id(), foreign.id());
      assertThrows(IllegalArgumentException.class, () -> one.registry().register("a", foreign));
      assertThrows(IllegalArgumentException.class,
          () -> one.topics().subscribe("t", foreign, QualityOfService.AT_MOST_ONCE));
      assertFalse(one.registry().has("a"));
      assertEquals(0, one.topics().subscriptions());
      // Any handle on an actor of the runtime itself will do.
      one.registry().register("a", own.with(Delivery.NORMAL.correlation(3)).producer());
      one.registry().register("b", own.untyped());
      one.topics().subscribe("t", own.producer(), QualityOfService.AT_MOST_ONCE);
      assertEquals(1, one.topics().publish("t", new Do(4)));
      Waiting.untilEquals(4L, () -> own.join(0));
    }
  }

  @Test
  void endpointAndActorNeverShareAName() {
    try (RingRuntime runtime = cpu()) {
      var endpoint = runtime.broker().open("place", Scripted.Ref.DO, 4);
      Scripted.Ref actor = launch(runtime, LaunchOptions.defaults());
      assertThrows(IllegalArgumentException.class,
          () -> runtime.registry().register("place", actor));
      assertThrows(IllegalArgumentException.class,
          () -> launch(runtime, LaunchOptions.defaults().name("place")));
      endpoint.close();
      runtime.registry().register("place", actor);
      assertThrows(IllegalArgumentException.class,
          () -> runtime.broker().open("place", Scripted.Ref.DO, 4));
      runtime.registry().unregister("place");
      runtime.broker().open("place", Scripted.Ref.DO, 4).close();
    }
  }

  @Test
  void closedRuntimeTakesNoSubscriberMessageOrEndpoint() {
    RingRuntime runtime = cpu();
    Scripted.Ref actor = launch(runtime, LaunchOptions.defaults());
    var topics = runtime.topics();
    var broker = runtime.broker();
    runtime.close();
    assertThrows(IllegalStateException.class,
        () -> topics.subscribe("t", actor, QualityOfService.AT_MOST_ONCE));
    assertThrows(IllegalStateException.class, () -> topics.subscribe("t", publication -> {
    }, QualityOfService.AT_MOST_ONCE));
    assertThrows(IllegalStateException.class, () -> topics.publish("t", new Do(1)));
    assertThrows(IllegalStateException.class, () -> broker.open("e", Scripted.Ref.DO, 1));
    assertThrows(IllegalStateException.class, () -> broker.send("e", new Do(1)));
    assertThrows(IllegalStateException.class, () -> broker.send(actor.id(), "e", new Do(1)));
    assertThrows(IllegalStateException.class,
        () -> broker.send(actor.id(), actor.id(), new Do(1)));
    assertEquals("adder " + actor.id() + " cannot become DRAINING: it is TERMINATED",
        assertThrows(IllegalTransitionException.class,
            () -> actor.drain(Duration.ofSeconds(1))).getMessage());
  }

  private static String nullOf(Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }

  @Test
  void nameThatNobodyCanHaveIsAMistake() {
    try (RingRuntime runtime = cpu()) {
      assertEquals("\"plant/+\" has a wildcard; only filters have",
          assertThrows(IllegalArgumentException.class,
              () -> runtime.broker().send("plant/+", new Do(1))).getMessage());
      assertEquals("\"plant//a\" has an empty level: write a name between two / and none at the "
          + "ends", assertThrows(IllegalArgumentException.class,
              () -> runtime.broker().send("plant//a", new Do(1))).getMessage());
      assertEquals(SendResult.NOT_FOUND,
          runtime.broker().send("plant/a", new Do(1)).result());
    }
  }

  /** A stream of a runtime that is closed already is over at once. */
  @Test
  void streamOfAClosedRuntimeCompletes() throws InterruptedException {
    RingRuntime runtime = cpu();
    runtime.close();
    CountDownLatch completed = new CountDownLatch(1);
    runtime.telemetry().stream(Duration.ofMillis(1))
        .subscribe(new Flow.Subscriber<>() {
          @Override
          public void onSubscribe(Flow.Subscription given) {
            given.request(1);
          }

          @Override
          public void onNext(RuntimeSnapshot snapshot) {
            throw new AssertionError("there is nothing to see");
          }

          @Override
          public void onError(Throwable failure) {
            throw new AssertionError(failure);
          }

          @Override
          public void onComplete() {
            completed.countDown();
          }
        });
    assertTrue(completed.await(10, TimeUnit.SECONDS));
  }

  @Test
  void nullsAreNamed() {
    try (RingRuntime runtime = cpu()) {
      assertEquals("codec", assertThrows(NullPointerException.class,
          () -> runtime.broker().open("e", null, 1)).getMessage());
      assertEquals("name", assertThrows(NullPointerException.class,
          () -> runtime.broker().open(null, Scripted.Ref.DO, 1)).getMessage());
      assertEquals("name", assertThrows(NullPointerException.class,
          () -> Objects.requireNonNull(runtime.registry().lookup(null))).getMessage());
      assertEquals("topic", assertThrows(NullPointerException.class,
          () -> runtime.topics().publish(null, new Do(1))).getMessage());
      assertEquals("message", assertThrows(NullPointerException.class,
          () -> runtime.topics().publish("t", null)).getMessage());
      LaunchOptions options = LaunchOptions.defaults();
      assertEquals("name", nullOf(() -> options.name(null)));
      assertEquals("message", nullOf(() -> options.start(null)));
      assertEquals("blockTimeout", nullOf(() -> options.blockTimeout(null)));
      assertEquals("timeout", nullOf(() -> Delivery.within(null)));
      assertEquals("which", nullOf(() -> runtime.deadLetters().replay(null)));
      assertEquals("folder", nullOf(() -> runtime.checkpoints(null)));
      assertEquals("filter", nullOf(() -> runtime.registry().find(null)));
      assertEquals("interval", nullOf(() -> runtime.telemetry().stream(null)));
      assertEquals("destination", nullOf(() -> runtime.broker().send(null, new Do(1))));
      assertEquals("deadline", nullOf(() -> launch(runtime, options).drain(null)));
      assertEquals("closeTimeout", nullOf(() -> RingRuntime.builder().closeTimeout(null)));
    }
  }

  @Test
  void budgetWhoseSupplierThrowsIsNotThere() {
    try (RingRuntime runtime = cpu()) {
      int before = runtime.memory().uses().size();
      AtomicBoolean broken = new AtomicBoolean(true);
      assertThrows(UnsupportedOperationException.class,
          () -> runtime.memory().budget("mine", () -> {
            if (broken.get()) {
              throw new UnsupportedOperationException("not yet");
            }
            return 3;
          }, 10));
      assertEquals(before, runtime.memory().uses().size());
      runtime.memory().check();
      runtime.memory().budget("mine", () -> 3, 10);
      assertEquals(before + 1, runtime.memory().uses().size());
    }
  }

  @Test
  void drainingLeavesNoFilesBehind(@TempDir Path folder) throws Exception {
    try (RingRuntime runtime = cpu()) {
      Path file = folder.resolve("letters.jsonl");
      assertEquals(0, runtime.deadLetters().drainTo(file));
      assertFalse(Files.exists(file));
      Scripted.Ref actor = launch(runtime, LaunchOptions.defaults());
      actor.deactivate();
      actor.tell(new Do(1));
      actor.terminate();
      Waiting.join(actor.ended());
      // A folder that is not empty cannot be replaced.
      Files.createDirectories(file.resolve("inside"));
      assertThrows(java.io.IOException.class, () -> runtime.deadLetters().drainTo(file));
      assertFalse(Files.exists(folder.resolve("letters.jsonl.partial")));
      assertEquals(1, runtime.deadLetters().size());
    }
  }

  /** A handler may throw whatever it likes; {@code Method} lets it. */
  @Test
  void checkedExceptionOfAHandlerReachesWhoAsked() {
    try (RingRuntime runtime = cpu()) {
      Scripted.Ref actor = runtime.launch(new ActorType<>("checked", Scripted.class, Scripted::new,
          java.util.List.of(new MessageHandler<Scripted, Do, Done>("act", Scripted.Ref.DO,
              java.util.Optional.of(Scripted.Ref.DONE), (self, context, message) -> {
                throw new java.io.IOException("disk");
              })),
          Scripted.Ref::new), LaunchOptions.defaults());
      Throwable failure = Waiting.failureOf(actor.ask(new Do(1)));
      assertTrue(failure instanceof java.io.IOException, () -> failure.toString());
      Scripted.Ref broken = runtime.launch(Scripted.type(
          Scripted.Declared.of("broken").start((self, context, message) -> {
            throw new java.io.IOException("disk");
          }, false), (self, context, code) -> new Done(code)), LaunchOptions.defaults());
      assertTrue(Waiting.join(broken.ended()).cause().orElseThrow() instanceof java.io.IOException);
    }
  }
}
