package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.driver.NvtxRanges;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a profiler is told, which here is a library built with NVIDIA's own header. */
final class NvtxRangesTest {
  @AfterEach
  void forget() {
    System.clearProperty(NvtxRanges.PROPERTY);
  }

  private static void name(Path library) {
    System.setProperty(NvtxRanges.PROPERTY, library.toString());
    NvtxRanges ranges = NvtxRanges.find();
    ranges.push("outer");
    ranges.push("inner");
    ranges.pop();
    ranges.pop();
  }

  @Test
  void aProfilerIsToldWhatNvidiasOwnCodeTellsIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    String header = "nvtx3/nvToolsExt.h";
    Path tool = FakeLibrary.build("fakenvtx.c", header, folder.resolve("libfakenvtx.so"));
    Path client = FakeLibrary.build("fakenvtx.c", header, folder.resolve("client"), "-DCLIENT");
    Path log = folder.resolve("log");
    ProcessBuilder theirs = new ProcessBuilder(client.toString());
    theirs.environment().put("NVTX_INJECTION64_PATH", tool.toString());
    theirs.environment().put("FAKE_NVTX_LOG", log.toString());
    FakeLibrary.run(theirs);
    name(tool);
    String expected = Files.readString(log);
    assertTrue(expected.endsWith("0 push outer\n1 push inner\n1 pop\n0 pop\n"), expected);
    assertEquals(expected, FakeLibrary.recorded(tool));
    name(tool);
    assertEquals(expected + expected.substring(expected.indexOf("0 push")),
        FakeLibrary.recorded(tool), "it is loaded once");
  }

  @Test
  void aLibraryOfNoProfilerIsWarnedOfAndNothingIsNamed(@TempDir Path folder) throws IOException {
    PrintStream error = System.err;
    ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
    Path none = Files.writeString(folder.resolve("none.so"), "text");
    try {
      name(none);
      name(none);
    } finally {
      System.setErr(error);
    }
    List<String> lines = warnings.toString(StandardCharsets.UTF_8).lines()
        .filter(line -> line.contains("nothing is named for a profiler: " + none
            + " is no library of one ("))
        .toList();
    assertEquals(1, lines.size(), warnings::toString);
  }

  @Test
  void nothingIsNamedWhereThatIsNotWanted() {
    System.setProperty(NvtxRanges.PROPERTY, "false");
    NvtxRanges ranges = NvtxRanges.find();
    ranges.push("unheard");
    ranges.pop();
    assertEquals(NvtxRanges.find(), ranges);
  }
}
