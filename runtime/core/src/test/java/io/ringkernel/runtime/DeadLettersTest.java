package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.topic.QualityOfService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class DeadLettersTest {
  @TempDir
  private Path folder;
  private final AtomicBoolean broken = new AtomicBoolean(true);
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
      .deadLetterCapacity(4).onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  private Scripted.Ref launch() {
    return runtime.launch(Scripted.type("adder", (self, context, code) -> {
      if (broken.get() && code < 0) {
        throw new IllegalStateException("say \"no\"\n");
      }
      self.value += code;
      return new Done(self.value);
    }), LaunchOptions.defaults());
  }

  @Test
  void theOldestMakeRoomAndAreCounted() {
    Scripted.Ref adder = launch();
    for (int i = 1; i <= 6; i++) {
      adder.tell(new Do(-i));
    }
    adder.join(0);
    assertEquals(List.of(new Do(-3), new Do(-4), new Do(-5), new Do(-6)), runtime.deadLetters()
        .list().stream().map(l -> (Object) l.message().orElseThrow()).toList());
    assertEquals(6, runtime.deadLetters().total());
    assertEquals(2, runtime.deadLetters().discarded());
  }

  @Test
  void replaySendsThoseThatFitOnceMore() {
    Scripted.Ref adder = launch();
    adder.with(Delivery.NORMAL.correlation(9)).tell(new Do(-1));
    adder.tell(new Do(-2));
    adder.tell(new Do(-3));
    adder.join(0);
    broken.set(false);

    assertEquals(2, runtime.deadLetters()
        .replay(l -> !l.message().orElseThrow().equals(new Do(-2))));
    assertEquals(-4, adder.join(0));
    assertEquals(1, runtime.deadLetters().size());
    adder.terminate();
    Waiting.join(adder.ended());
    assertEquals(0, runtime.deadLetters().replay(l -> true));
    assertEquals(1, runtime.deadLetters().size());
    assertEquals(1, runtime.deadLetters().remove(l -> true));
  }

  @Test
  void lettersAreDrainedToAFileCompletelyOrNotAtAll() throws IOException {
    Scripted.Ref adder = launch();
    adder.tell(new Do(-1));
    adder.with(Delivery.NORMAL.correlation(7)).tell(new Do(-2));
    adder.join(0);

    Path missing = folder.resolve("missing/letters.jsonl");
    assertThrows(IOException.class, () -> runtime.deadLetters().drainTo(missing));
    assertEquals(2, runtime.deadLetters().size());

    Path file = folder.resolve("letters.jsonl");
    assertEquals(2, runtime.deadLetters().drainTo(file));
    List<String> lines = Files.readAllLines(file);
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).endsWith("\"actor\": \"" + adder.id() + "\", \"type\": \"adder\", "
        + "\"reason\": \"FAILED\", \"cause\": \"java.lang.IllegalStateException: say "
        + "\\\"no\\\"\\n\", \"class\": \"io.ringkernel.runtime.Scripted$Do\", "
        + "\"message\": \"Do[code=-2]\", "
        + "\"correlation\": 7, \"sender\": null}"), lines.get(1));
    assertEquals(0, runtime.deadLetters().size());
    assertFalse(Files.exists(folder.resolve("letters.jsonl.partial")));
  }

  @Test
  void letterThatItsActorRefusesStays() {
    Scripted.Ref adder = launch();
    runtime.topics().subscribe("work", adder, QualityOfService.AT_MOST_ONCE);
    adder.tell(new Do(-1));
    adder.join(0);
    runtime.topics().publish("work", new Done(7));
    adder.tell(new Do(-2));
    adder.join(0);
    broken.set(false);
    assertEquals(3, runtime.deadLetters().size());

    assertEquals(2, runtime.deadLetters().replay(l -> true));
    assertEquals(-3, adder.join(0));
    assertEquals(List.of(new Done(7)), runtime.deadLetters().list().stream()
        .map(l -> (Object) l.message().orElseThrow()).toList());
  }

  @Test
  void predicateThatThrowsOrMakesLettersLosesNothing() {
    Scripted.Ref adder = launch();
    adder.tell(new Do(-1));
    adder.tell(new Do(-2));
    adder.join(0);
    List<DeadLetter> before = runtime.deadLetters().list();
    Predicate<DeadLetter> throwing = letter -> {
      if (letter.message().orElseThrow().equals(new Do(-2))) {
        throw new IllegalStateException("asked to");
      }
      return true;
    };
    assertThrows(IllegalStateException.class, () -> runtime.deadLetters().replay(throwing));
    assertThrows(IllegalStateException.class, () -> runtime.deadLetters().remove(throwing));
    assertEquals(before, runtime.deadLetters().list());

    assertEquals(2, runtime.deadLetters().remove(letter -> {
      adder.tell(new Do(-3));
      adder.join(0);
      return true;
    }));
    assertEquals(2, runtime.deadLetters().size());
    assertEquals(4, runtime.deadLetters().total());
  }

  @Test
  void replayIntoAFullInboxThatMakesDeadLettersDoublesNothing() {
    Scripted.Ref full = runtime.launch(
        Scripted.type("full", (self, context, code) -> new Done(code)),
        LaunchOptions.defaults().queueCapacity(1).overflow(Overflow.DEAD_LETTER));
    full.suspend();
    for (int i = 0; i <= 4; i++) {
      full.tell(new Do(i));
    }
    assertEquals(4, runtime.deadLetters().size());

    assertEquals(0, runtime.deadLetters().replay(l -> true));
    assertEquals(List.of(new Do(1), new Do(2), new Do(3), new Do(4)), runtime.deadLetters()
        .list().stream().map(l -> (Object) l.message().orElseThrow()).toList());
    assertEquals(0, runtime.deadLetters().discarded());
  }

  @Test
  void lettersThatComeBackKeepTheCapacity() throws Exception {
    Scripted.Ref adder = launch();
    for (int i = 1; i <= 4; i++) {
      adder.tell(new Do(-i));
    }
    adder.join(0);
    adder.terminate();
    Waiting.join(adder.ended());
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = Thread.ofPlatform().start(() -> {
        for (int n = 0; n < 500; n++) {
          runtime.deadLetters().replay(l -> true);
        }
      });
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(4, runtime.deadLetters().size());
    assertEquals(4, runtime.deadLetters().list().stream().distinct().count());
  }
}
