package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers that all work items of a block run, and work spread by one. */
@Timeout(30)
class BlockHandlerTest {
  private final RingRuntime runtime =
      RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  private Scripted.Ref launch(LaunchOptions options, Scripted.Script script) {
    ActorType<Scripted, Scripted.Ref> type = new ActorType<>("wide", Scripted.class,
        Scripted::new,
        List.of(new MessageHandler<Scripted, Do, Done>("act", Scripted.Ref.DO,
            Optional.of(Scripted.Ref.DONE),
            (self, context, message) -> script.run(self, context, message.code()), true)),
        Scripted.Ref::new);
    return runtime.launch(type, options);
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void allWorkItemsMeetAtBarriersAndGiveOneReply(LaunchMode mode) {
    Scripted.Ref sum = launch(LaunchOptions.defaults().blockSize(64).mode(mode),
        (self, context, code) -> {
          int[] shared = context.sharedInts(64);
          shared[context.localIdX()] = context.localIdX() * (int) code;
          context.barrier();
          int total = 0;
          for (int value : shared) {
            total += value;
          }
          context.barrier();
          if (context.localIdX() == 0) {
            self.value += total;
          }
          context.barrier();
          assertEquals(64, context.blockDimX());
          return new Done(self.value);
        });
    assertEquals(2016, sum.join(1));
    assertEquals(3 * 2016, sum.join(2));
    assertEquals(2, sum.telemetry().processed());
  }

  @Test
  void resultThatDiffersIsAnErrorAndSoIsABarrierThatNotAllReach() {
    Scripted.Ref differing = launch(LaunchOptions.defaults().blockSize(4),
        (self, context, code) -> new Done(context.localIdX()));
    assertTrue(Waiting.failureOf(differing.ask(new Do(0))).getMessage().startsWith("handler act "
        + "runs as all work items, and its result is not the same for all: Done[value=0] from the "
        + "first one, Done[value=1] from number 1"));
    Scripted.Ref diverging =
        launch(LaunchOptions.defaults().blockSize(4), (self, context, code) -> {
          if (context.localIdX() < 2) {
            context.barrier();
          }
          return new Done(0);
        });
    assertInstanceOf(BarrierDivergenceException.class,
        Waiting.failureOf(diverging.ask(new Do(0))));
    Scripted.Ref throwing =
        launch(LaunchOptions.defaults().blockSize(4), (self, context, code) -> {
          if (context.localIdX() > 1) {
            throw new IllegalStateException("item " + context.localIdX());
          }
          return new Done(0);
        });
    assertEquals("item 2", Waiting.failureOf(throwing.ask(new Do(0))).getMessage());
  }

  @Test
  void eachBlockOfAGridRunsTheHandlerWithSharedArraysOfItsOwn() {
    Scripted.Ref sum = launch(LaunchOptions.defaults().blockSize(8).grid(4),
        (self, context, code) -> {
          int[] shared = context.sharedInts(8);
          shared[context.localIdX()] = context.globalIdX();
          context.barrier();
          int total = 0;
          for (int value : shared) {
            total += value;
          }
          if (code == 1 && context.localIdX() == 0) {
            self.value = 1_000 * self.value + total;
          }
          assertEquals(4, context.gridDimX());
          assertEquals(context.globalIdX(), 8 * context.blockIdX() + context.localIdX());
          return new Done(code == 1 ? 0 : self.value);
        });
    assertEquals(0, sum.join(1));
    // Sums of 0 to 7, 8 to 15, 16 to 23 and 24 to 31, in the order of the blocks.
    assertEquals(28_092_156_220L, sum.join(2));
    Scripted.Ref plain = runtime.launch(Scripted.type("plain",
        (self, context, code) -> new Done(context.gridDimX())), LaunchOptions.defaults().grid(3));
    assertEquals(3, plain.join(0));
  }

  @Test
  void sharedArraysAreBounded() {
    LaunchOptions options = LaunchOptions.defaults().blockSize(4).sharedMemory(64);
    Scripted.Script script = (self, context, code) -> {
      context.sharedFloats(8);
      context.sharedInts((int) code);
      return new Done(code);
    };
    Scripted.Ref all = launch(options, script);
    Scripted.Ref one = runtime.launch(Scripted.type("one", script), options);
    for (Scripted.Ref actor : List.of(all, one)) {
      assertEquals(8, actor.join(8));
      assertEquals("the shared arrays of a handler take 68 bytes, more than the 64 that "
          + "LaunchOptions.sharedMemory gives it",
          Waiting.failureOf(actor.ask(new Do(9))).getMessage());
      // Each message has them all.
      assertEquals(8, actor.join(8));
    }
    Scripted.Ref usual = launch(LaunchOptions.defaults(), (self, context, code) -> {
      context.sharedFloats((int) code);
      return new Done(code);
    });
    assertEquals(12_288, usual.join(12_288));
    assertInstanceOf(IllegalStateException.class,
        Waiting.failureOf(usual.ask(new Do(12_289))));
  }

  @Test
  void oneWorkItemSpreadsWorkOverTheBlock() {
    Scripted.Ref squares = runtime.launch(Scripted.type("squares", (self, context, code) -> {
      long[] values = new long[(int) code];
      context.forEach((int) code, i -> values[i] = (long) i * i);
      long sum = 0;
      for (long value : values) {
        sum += value;
      }
      return new Done(sum);
    }), LaunchOptions.defaults().blockSize(32));
    assertEquals(328_350, squares.join(100));
  }
}
