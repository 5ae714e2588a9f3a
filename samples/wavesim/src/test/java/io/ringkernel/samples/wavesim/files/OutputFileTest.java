package io.ringkernel.samples.wavesim.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir
  Path folder;

  @Test
  void theFileHasTheContentAndNothingElseRemains() throws Exception {
    Path target = folder.resolve("a.bin");
    OutputFile.write(target, stream -> stream.write(new byte[] {1, 2, 3}));
    assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(target));
    assertEquals(List.of("a.bin"), names());
  }

  @Test
  void aFailureLeavesWhatWasThereBefore() throws Exception {
    Path target = folder.resolve("a.bin");
    Files.write(target, new byte[] {9});
    DemoInputException reported = assertThrows(DemoInputException.class,
        () -> OutputFile.write(target, stream -> {
          stream.write(new byte[100_000]);
          throw new IOException("No space\nleft on device");
        }));
    assertArrayEquals(new byte[] {9}, Files.readAllBytes(target));
    assertEquals(List.of("a.bin"), names());
    assertTrue(reported.getMessage().contains("(No space left on device)"));
  }

  @Test
  void aFolderInPlaceOfTheFileIsRefused() throws Exception {
    Path target = Files.createDirectory(folder.resolve("a.bin"));
    DemoInputException reported = assertThrows(DemoInputException.class,
        () -> OutputFile.write(target, stream -> {}));
    assertTrue(reported.getMessage().startsWith(target.toString()));
    assertEquals(List.of("a.bin"), names());
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("taken"));
    assertThrows(DemoInputException.class, () -> OutputFile.prepareFolder(file));
    assertThrows(DemoInputException.class, () -> OutputFile.prepareFolder(file.resolve("below")));
  }

  @Test
  void aMissingFolderIsMade() throws Exception {
    Path deep = folder.resolve("x").resolve("y");
    OutputFile.prepareFolder(deep);
    assertTrue(Files.isDirectory(deep));
    try (Stream<Path> inside = Files.list(deep)) {
      assertEquals(0, inside.count());
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
