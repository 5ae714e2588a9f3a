package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The matrix in {@code docs/fidelity.md} is what the tests compare by. */
final class FidelityMatrixTest {
  private static final Path PAGE = Path.of("..", "docs", "fidelity.md");

  @Test
  void thePageSaysWhatIsCompared() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int begin = page.indexOf(FidelityMatrix.TITLE);
    assertTrue(begin >= 0, "no section " + FidelityMatrix.TITLE);
    int next = page.indexOf("\n## ", begin);
    int end = next < 0 ? page.length() : next + 1;
    String matrix = FidelityMatrix.write() + (next < 0 ? "" : "\n");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page.substring(0, begin) + matrix + page.substring(end));
      return;
    }
    assertEquals(matrix, page.substring(begin, end), "run with -Dgolden=update");
  }

  @Test
  void thereAreHundredsOfKernels() {
    long written = Corpus.kernels().stream().filter(k -> RowInputs.row(k).isEmpty()).count();
    long rows = Corpus.kernels().size() - written;
    assertTrue(written >= 300, () -> written + " written kernels");
    assertTrue(rows >= 250, () -> rows + " kernels of rows");
  }
}
