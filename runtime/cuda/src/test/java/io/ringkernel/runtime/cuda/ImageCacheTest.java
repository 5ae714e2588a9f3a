package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was compiled once is not compiled again, unless something that went into it differs. */
final class ImageCacheTest {
  @TempDir
  private Path folder;

  /** Counts. */
  private static final class Counting implements CudaCompiler {
    private int calls;

    @Override
    public String version() {
      return "counting 1";
    }

    @Override
    public byte[] compile(String source, String name, int architecture, List<String> options) {
      calls++;
      return (source + architecture + options).getBytes(StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSameSourceIsCompiledOnce() throws IOException {
    Counting compiler = new Counting();
    Path home = folder.resolve("cache");
    byte[] first = ImageCache.in(home).get(compiler, "a", "a.cu", 90, List.of("-x"));
    assertArrayEquals(first, ImageCache.in(home).get(compiler, "a", "a.cu", 90, List.of("-x")));
    assertEquals(1, compiler.calls);
    ImageCache.in(home).get(compiler, "a", "a.cu", 80, List.of("-x"));
    ImageCache.in(home).get(compiler, "a", "a.cu", 90, List.of());
    ImageCache.in(home).get(compiler, "b", "a.cu", 90, List.of("-x"));
    assertEquals(4, compiler.calls);
    assertEquals("rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(4, files.count(), "no part of a file is left");
    }
  }

  @Test
  void aFileThatWasChangedIsNotLoaded() throws IOException {
    Counting compiler = new Counting();
    ImageCache cache = ImageCache.in(folder.resolve("cache"));
    byte[] image = cache.get(compiler, "a", "a.cu", 90, List.of());
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      Path file = files.findFirst().orElseThrow();
      byte[] content = Files.readAllBytes(file);
      content[content.length - 1] ^= 1;
      Files.write(file, content);
    }
    assertArrayEquals(image, cache.get(compiler, "a", "a.cu", 90, List.of()));
    assertEquals(2, compiler.calls);
  }

  @Test
  void withoutAFolderEverythingIsCompiled() {
    Counting compiler = new Counting();
    ImageCache.none().get(compiler, "a", "a.cu", 90, List.of());
    ImageCache.none().get(compiler, "a", "a.cu", 90, List.of());
    assertEquals(2, compiler.calls);
  }
}
