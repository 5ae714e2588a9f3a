package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolsTest {
  @Test
  void allDeclaresEveryToolThatHasAFreePackage() {
    for (Tool tool : Tool.values()) {
      assertEquals(!Tools.NOT_FREE.contains(tool), Tools.isDeclared(tool, "all"), tool.id);
    }
  }

  @Test
  void aListDeclaresWhatItNames() {
    assertTrue(Tools.isDeclared(Tool.NVCC, "clang, nvcc"));
    assertFalse(Tools.isDeclared(Tool.NODE, "clang, nvcc"));
    assertFalse(Tools.isDeclared(Tool.NODE, null));
    assertFalse(Tools.isDeclared(Tool.NODE, ""));
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void aToolIsThereOrHasAReasonOfOneLine(Tool tool) {
    Tools.Search search = Tools.search(tool);
    assertEquals(search.place().isEmpty(), !search.reason().isEmpty());
    assertEquals(search.reason().isEmpty() ? 0 : 1, search.reason().lines().count());
  }

  @Test
  void theRootHoldsTheLicence() {
    assertTrue(Files.isRegularFile(Tools.root().resolve("LICENSE")));
  }
}
