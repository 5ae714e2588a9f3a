package io.ringkernel.runtime.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write as a form, and what files of the cache may hold. */
final class StencilTuningTest {
  private static final StencilChoice BLOCKED = StencilChoice.of(StencilForm.BLOCKED, 4, 32, 16);

  @TempDir
  private Path folder;

  private StencilTuning tuning(Path in) {
    return new StencilTuning(Optional.of(in), System::nanoTime);
  }

  @ParameterizedTest
  @ValueSource(strings = {"naive", "tiled 32x8", "blocked 32x32 4", "blocked 8x8x4",
    "persistent 65536x1"})
  void choicesAreReadAsTheyAreWritten(String text) {
    assertEquals(text, StencilChoice.parse(" " + text + "\n").orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tiled", "tiled 32", "tiled 0x8", "tiled -1x8", "tiled 65537x8",
    "tiled 99999999999999999999x8", "tiled 2x2x2x2", "tiled 32x8 4", "persistent 32x8 4",
    "blocked 32x32 0", "blocked 32x32 99999999999999999999", "blocked 32x32 4 4", "fused 8x8"})
  void whatIsNoChoiceIsNone(String text) {
    assertEquals(Optional.empty(), StencilChoice.parse(text));
  }

  @Test
  void whatIsKeptIsFoundByTheNextProcessAndByItsWordsOnly() {
    tuning(folder).keep("one device", BLOCKED);

    assertEquals(Optional.of(BLOCKED), tuning(folder).find("one device"));
    assertEquals(Optional.empty(), tuning(folder).find("another device"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000\u00ff", "blocked 99999999999999999999x1 1", "tiled 32x"})
  void aFileThatIsBrokenIsMeasuredAgain(String text) throws IOException {
    tuning(folder).keep("one", BLOCKED);
    Files.writeString(only(folder), text);

    StencilTuning next = tuning(folder);
    assertEquals(Optional.empty(), next.find("one"));
    next.keep("one", StencilChoice.NAIVE);
    assertEquals(Optional.of(StencilChoice.NAIVE), tuning(folder).find("one"));
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all::toString);
      return all.getFirst();
    }
  }

  @Test
  void processesThatKeepAtTheSameTimeLeaveOneWholeFile() throws IOException {
    CompletableFuture<?>[] all = Stream.generate(() -> CompletableFuture.runAsync(() -> {
      for (int i = 0; i < 20; i++) {
        tuning(folder).keep("one", i % 2 == 0 ? BLOCKED : StencilChoice.NAIVE);
        assertTrue(tuning(folder).find("one").isPresent(), "half a file");
      }
    })).limit(4).toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(all).join();

    assertTrue(StencilChoice.parse(Files.readString(only(folder))).isPresent());
  }

  @Test
  void aFolderThatCannotBeWrittenCostsTheMemoryOfItOnly() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    StencilTuning tuning = tuning(file.resolve("cache"));

    tuning.keep("one", BLOCKED);

    assertEquals(Optional.of(BLOCKED), tuning.find("one"));
    assertEquals(Optional.empty(), tuning(file.resolve("cache")).find("one"));
  }

  @Test
  void aPlaceThatIsTakenLeavesNoPartsBehind() throws IOException {
    tuning(folder).keep("one", BLOCKED);
    Path place = only(folder);
    Files.delete(place);
    Files.createFile(Files.createDirectory(place).resolve("in the way"));

    tuning(folder).keep("one", BLOCKED);

    assertEquals(place, only(folder));
  }

  @Test
  void aWordThatIsNoAnswerIsRefused() {
    String before = System.getProperty(StencilTuning.WHEN_PROPERTY);
    try {
      System.setProperty(StencilTuning.WHEN_PROPERTY, "sometimes");
      assertEquals("-Dringkernel.stencil.tune=sometimes is no answer; write always or never, or"
          + " leave it out to measure long runs only",
          assertThrows(IllegalArgumentException.class, () -> StencilTuning.isWorthwhile(1))
              .getMessage());
    } finally {
      if (before == null) {
        System.clearProperty(StencilTuning.WHEN_PROPERTY);
      } else {
        System.setProperty(StencilTuning.WHEN_PROPERTY, before);
      }
    }
  }
}
