package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.RingContext;
import io.ringkernel.SendResult;
import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes of handlers that would else hang an actor or spoil it without a sign. */
@Timeout(30)
class MisuseTest {
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).workers(1)
      .onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void handlerThatWaitsForItsOwnActorIsTold(LaunchMode mode) {
    AtomicReference<Scripted.Ref> self = new AtomicReference<>();
    Scripted.Ref actor = runtime.launch(Scripted.type("narcissus", (state, context, code) -> {
      if (code == 1) {
        return new Done(self.get().join(0));
      }
      if (code == 2) {
        // A deadline ends the wait.
        return new Done(assertThrows(CompletionException.class,
            () -> self.get().with(Delivery.within(Duration.ofMillis(20))).join(0)).getCause()
                instanceof DeadlineExceededException ? 20 : 0);
      }
      return new Done(code);
    }), LaunchOptions.defaults().mode(mode));
    self.set(actor);
    Throwable refusal = Waiting.failureOf(actor.ask(new Do(1)));
    assertInstanceOf(IllegalStateException.class, refusal);
    assertEquals("a handler of narcissus " + actor.id() + " waits for a reply of its own actor, "
        + "which would come after it; hang a function on the stage, or defer the reply",
        refusal.getMessage());
    assertEquals(20, actor.join(2));
    assertEquals(3, actor.join(3));
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void contextOutsideOfItsHandlerIsRefused(LaunchMode mode) {
    AtomicReference<RingContext> kept = new AtomicReference<>();
    Scripted.Ref actor = runtime.launch(Scripted.type("careless", (state, context, code) -> {
      kept.set(context);
      return new Done(code);
    }), LaunchOptions.defaults().mode(mode));
    actor.join(1);
    RingContext context = kept.get();
    for (Runnable call : List.<Runnable>of(() -> context.send(1L, new Do(1)),
        () -> context.send("name", new Do(1)), () -> context.publish("topic", new Do(1)),
        () -> context.spawn("counter"), () -> context.watch(1), context::deferReply,
        () -> context.reply(1, new Done(1)))) {
      String message = assertThrows(IllegalStateException.class, call::run).getMessage();
      assertTrue(message.contains(" of the context of careless " + actor.id() + " was called by ")
          && message.endsWith("outside of its handlers, as in a function on a stage; send through "
              + "a reference or the broker there"), message);
    }
    assertEquals(2, actor.join(2));
  }

  /** Their work items run on threads of their own. */
  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void handlersOfAllWorkItemsMaySend(LaunchMode mode) {
    AtomicReference<Scripted.Ref> sink = new AtomicReference<>(runtime.launch(
        Scripted.type("sink", (state, context, code) -> new Done(state.value += code)),
        LaunchOptions.defaults()));
    ActorType<Scripted, Scripted.Ref> type = new ActorType<>("wide", Scripted.class,
        Scripted::new,
        List.of(new MessageHandler<Scripted, Do, Done>("act", Scripted.Ref.DO,
            Optional.of(Scripted.Ref.DONE), (self, context, message) -> {
              context.barrier();
              SendResult result =
                  context.send(sink.get().id().packed(), new Do(1 + context.localIdX()));
              context.barrier();
              return new Done(result.ordinal());
            }, true)),
        Scripted.Ref::new);
    Scripted.Ref wide =
        runtime.launch(type, LaunchOptions.defaults().blockSize(4).mode(mode));
    assertEquals(SendResult.DELIVERED.ordinal(), wide.join(0));
    assertEquals(10, sink.get().join(0));
  }
}
