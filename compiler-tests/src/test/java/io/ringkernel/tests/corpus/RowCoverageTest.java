package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every row of the table of intrinsics has a kernel that all legs run. Rows without a method of
 * Java are what others are made of: they have no kernel of their own.
 */
final class RowCoverageTest {
  private static final String FAST = "Fast functions";
  private static final List<String> FAST_IN_CUDA =
      List.of("__sinf(", "__cosf(", "__expf(", "__logf(", "__fdividef(");

  @Test
  void everyRowHasAKernel() throws IOException {
    Set<String> ofRows = Corpus.kernels().stream()
        .filter(kernel -> RowInputs.row(kernel).isPresent()).map(CorpusKernel::name)
        .collect(Collectors.toSet());
    String written = written();
    List<String> without = new ArrayList<>();
    for (Intrinsics.Family family : Intrinsics.families()) {
      for (Intrinsic row : family.rows()) {
        boolean has = ofRows.contains(row.name()) || row.javaMethod().isEmpty()
            || written.contains("gpu." + method(row) + "(");
        if (!has) {
          without.add(row.name());
        }
      }
    }
    assertEquals(List.of(), without);
  }

  /** A kernel that asks for precision by the device's means calls them all. */
  @Test
  void everyFastFunctionHasAKernel() {
    long rows = Intrinsics.families().stream().filter(family -> family.title().equals(FAST))
        .mapToLong(family -> family.rows().size()).sum();
    assertEquals(FAST_IN_CUDA.size(), rows);
    String text = Corpus.texts("kernel.cu").get("kernels.intrinsics.FastFunctions");
    FAST_IN_CUDA.forEach(function -> assertTrue(text.contains(function), function));
  }

  private static String method(Intrinsic row) {
    String qualified = row.javaMethod().substring(0, row.javaMethod().indexOf('('));
    return qualified.substring(qualified.indexOf('.') + 1);
  }

  private static String written() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Corpus.SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
