package io.ringkernel.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputRecordTest {
  @TempDir
  private Path folder;

  private Path sources;
  private Path source;
  private List<Path> results;

  @BeforeEach
  void write() throws IOException {
    sources = Files.createDirectory(folder.resolve("src"));
    source = Files.writeString(sources.resolve("Kernels.java"), "class Kernels {}");
    results = List.of(Files.writeString(folder.resolve("kernel.cu"), "generated"));
  }

  private InputRecord.Taken record(String... words) throws IOException {
    InputRecord record = new InputRecord(folder.resolve("record"));
    for (String word : words) {
      record.text(word);
    }
    record.content(sources);
    return record.take();
  }

  @Test
  void theSameInputsAndResultsAreCurrent() throws IOException {
    assertFalse(record("cuda").isCurrent(results));
    record("cuda").remember(results);
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    assertTrue(record("cuda").isCurrent(results), "only the time has changed");
  }

  @Test
  void aChangeOfASourceAnOptionOrAResultCounts() throws IOException {
    record("cuda").remember(results);
    assertFalse(record("cuda,wgsl").isCurrent(results));
    Files.writeString(results.get(0), "edited");
    assertFalse(record("cuda").isCurrent(results));
    Files.writeString(results.get(0), "generated");
    Files.writeString(source, "class Kernels { }");
    assertFalse(record("cuda").isCurrent(results));
  }

  @Test
  void aSourceThatIsAddedMovedOrRemovedCounts() throws IOException {
    String before = record().hash();
    Path added = Files.writeString(sources.resolve("More.java"), "");
    assertNotEquals(before, record().hash());
    Files.delete(added);
    assertEquals(before, record().hash());
    Files.move(source, sources.resolve("Moved.java"));
    assertNotEquals(before, record().hash());
  }

  @Test
  void wordsDoNotRunIntoEachOther() throws IOException {
    assertNotEquals(record("ab", "c").hash(), record("a", "bc").hash());
  }
}
