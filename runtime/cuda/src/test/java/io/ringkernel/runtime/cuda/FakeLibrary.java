package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Libraries of our own that stand in for NVIDIA's, compiled against NVIDIA's headers. */
@SuppressWarnings("restricted") // asks a library what it was told
final class FakeLibrary {
  private FakeLibrary() {}

  /** Compiles one; without the header the test is skipped, unless a toolkit was promised. */
  static Path build(String source, String header, Path target, String... options)
      throws IOException, InterruptedException {
    Path include = folder(header).orElse(null);
    boolean isPromised = List.of(Objects
        .requireNonNullElse(System.getenv("RINGKERNEL_REQUIRE_TIERS"), "").split(" *, *"))
        .contains("nvcc");
    assertFalse(include == null && isPromised, "RINGKERNEL_REQUIRE_TIERS asks for a toolkit");
    Assumptions.assumeTrue(include != null, "no " + header + ": install a CUDA toolkit");
    Path built = target.toAbsolutePath();
    List<String> words = new ArrayList<>(List.of("cc", "-O1", "-Wall", "-Werror", "-I" + include,
        "-o", built.toString(), "src/test/c/" + source));
    words.addAll(options.length == 0 ? List.of("-shared", "-fPIC") : List.of(options));
    run(new ProcessBuilder(words));
    return built;
  }

  static void run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    String messages =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), messages);
  }

  private static Optional<Path> folder(String header) throws IOException {
    Path parent = Path.of("/usr/local");
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> toolkits = Files.newDirectoryStream(parent, "cuda*")) {
      for (Path toolkit : toolkits) {
        if (Files.isRegularFile(toolkit.resolve("include").resolve(header))) {
          found.add(toolkit.resolve("include"));
        }
      }
    }
    return found.stream().sorted().reduce((_, newest) -> newest);
  }

  /** What a library was told. */
  static String recorded(Path library) {
    try {
      return ((MemorySegment) Linker.nativeLinker()
          .downcallHandle(SymbolLookup.libraryLookup(library, Arena.global())
              .findOrThrow("fake_recorded"), FunctionDescriptor.of(ValueLayout.ADDRESS))
          .invokeExact()).reinterpret(Long.MAX_VALUE).getString(0);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
