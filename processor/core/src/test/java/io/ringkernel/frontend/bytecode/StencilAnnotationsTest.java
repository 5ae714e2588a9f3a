package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.diag.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the annotation of a stencil says in a class file that no processor has seen. */
final class StencilAnnotationsTest {
  private static final String SOURCE = """
      import io.ringkernel.GridPos;
      import io.ringkernel.StencilKernel;
      class Stencils {
        @StencilKernel(%s)
        static void wave(GridPos at, float[] previous, float[] now, int[] counts, float share) {
          at.set(previous, share * at.here(now) - at.here(previous));
        }
      }
      """;

  private static List<String> told(String annotation, CompiledClass.By by) {
    Diagnostics told = new Diagnostics();
    boolean isRead = new BytecodeFrontEnd(CompiledClass.of("Stencils", SOURCE.formatted(annotation),
        by).bytes()).kernels("Stencils", told).isPresent();
    assertEquals(!isRead, told.hasErrors());
    return told.all().stream().map(d -> d.message() + ": " + String.join(", ", d.notes()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "halo = -1 | halo -1 is not possible: write the distance of the farthest neighbour, 0 to 1024",
    "halo = 1025 | halo 1025 is not possible: "
        + "write the distance of the farthest neighbour, 0 to 1024",
    "layer = 0 | layer 0 is not possible: "
        + "write how many cells in front of a border are damped, 1 to 1024",
    "rotate = {\"previous\", \"then\"} | then is no array of this kernel: "
        + "name parameters that are arrays, such as {\"previous\", \"now\"}",
    "rotate = {\"previous\", \"share\"} | share is no array of this kernel: "
        + "name parameters that are arrays, such as {\"previous\", \"now\"}",
    "rotate = \"now\" | these fields cannot trade places: "
        + "name two or more different arrays of one type",
    "rotate = {\"now\", \"now\"} | these fields cannot trade places: "
        + "name two or more different arrays of one type",
    "rotate = {\"now\", \"counts\"} | these fields cannot trade places: "
        + "name two or more different arrays of one type"})
  void whatTheProcessorRefusesIsRefused(String annotation, String told) {
    assertEquals(List.of(told), told(annotation, CompiledClass.By.JAVAC_25_DEBUG));
  }

  @Test
  void fieldsAreFoundWhereTheClassNamesThem() {
    String swap = "rotate = {\"previous\", \"now\"}";
    assertEquals(List.of(), told(swap, CompiledClass.By.JAVAC_25_DEBUG));
    assertEquals(List.of(), told(swap, CompiledClass.By.JAVAC_25_PLAIN));
    assertTrue(told("rotate = \"now\"", CompiledClass.By.JAVAC_25_PLAIN).getFirst()
        .startsWith("these fields cannot trade places"));
  }
}
