package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.checkpoint.CheckpointException;
import io.ringkernel.runtime.checkpoint.CheckpointId;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checkpoints where an actor cannot be held, ends meanwhile, or takes them itself. */
@Timeout(30)
class CheckpointEdgesTest {
  record Left(Right right) {}

  record Right(Left left) {}

  record Tree(int value, Tree[] children) {}

  static final class Rings {
    Left left;
  }

  static final class Trees {
    Tree[] trees;
  }

  @TempDir
  private Path folder;

  private static <A> ActorType<A, Scripted.Ref> type(Class<A> state,
      java.util.function.Supplier<A> made) {
    return new ActorType<>("recursive", state, made,
        List.of(new MessageHandler<A, Do, Done>("act", Scripted.Ref.DO,
            Optional.of(Scripted.Ref.DONE), (self, context, message) -> new Done(0))),
        Scripted.Ref::new);
  }

  @Test
  void recordsThatHoldThemselvesAreRefusedByName() {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      Scripted.Ref rings =
          runtime.launch(type(Rings.class, Rings::new), LaunchOptions.defaults().name("rings"));
      CheckpointException refused =
          assertThrows(CheckpointException.class, () -> runtime.checkpoints(folder).full());
      assertTrue(refused.getMessage().contains("Rings.left has type"), refused.getMessage());
      rings.terminate();
      Waiting.join(rings.ended());
      runtime.launch(type(Trees.class, Trees::new), LaunchOptions.defaults().name("trees"));
      refused = assertThrows(CheckpointException.class, () -> runtime.checkpoints(folder).full());
      assertTrue(refused.getMessage().contains("Trees.trees has type"), refused.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void handlerOfACheckpointedActorIsRefused(LaunchMode mode) {
    AtomicReference<Checkpoints> checkpoints = new AtomicReference<>();
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).onFailure(f -> {
    }).build()) {
      checkpoints.set(runtime.checkpoints(folder));
      Scripted.Ref actor = runtime.launch(Scripted.type("self", (self, context, code) -> {
        CheckpointId id = code == 0 ? checkpoints.get().full()
            : code == 1 ? checkpoints.get().delta() : null;
        if (code == 2) {
          checkpoints.get().restore();
        }
        return new Done(id == null ? 0 : id.number());
      }), LaunchOptions.defaults().mode(mode).name("self"));
      for (int code = 0; code < 3; code++) {
        Throwable failure = Waiting.failureOf(actor.ask(new Do(code)));
        assertInstanceOf(IllegalStateException.class, failure);
        assertTrue(failure.getMessage().contains("wait for itself"), failure.getMessage());
      }
      assertEquals(1, checkpoints.get().full().number());
    }
  }

  @Test
  void actorThatEndsMeanwhileIsLeftOut() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      Scripted.Ref busy = runtime.launch(Scripted.type("busy", (self, context, code) -> {
        begun.countDown();
        try {
          gate.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return new Done(code);
      }), LaunchOptions.defaults().name("busy"));
      runtime.launch(Scripted.type("other", (self, context, code) -> new Done(self.value = code)),
          LaunchOptions.defaults().name("other")).join(7);
      busy.tell(new Do(1));
      begun.await();
      Checkpoints checkpoints = runtime.checkpoints(folder);
      CompletableFuture<CheckpointId> full = CompletableFuture.supplyAsync(checkpoints::full);
      Thread.sleep(100);
      busy.kill();
      Waiting.join(busy.ended());
      assertEquals(2, Waiting.join(full).entries());
      assertEquals(List.of("other"), checkpoints.restore().restored());
    } finally {
      gate.countDown();
    }
  }
}
