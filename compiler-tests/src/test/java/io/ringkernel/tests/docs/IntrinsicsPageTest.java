package io.ringkernel.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import org.junit.jupiter.api.Test;

class IntrinsicsPageTest {
  @Test
  void thePageIsTheTable() {
    Page.of("intrinsics.md").check(IntrinsicsPage.write());
  }

  @Test
  void theGeneratorIsDeterministic() {
    assertEquals(IntrinsicsPage.write(), IntrinsicsPage.write());
  }

  @Test
  void everyRowIsNamed() {
    String page = IntrinsicsPage.write();
    for (Intrinsic row : Intrinsics.all()) {
      assertTrue(page.contains("| " + row.name() + " |") || page.contains("`" + row.name() + "`"),
          row.name());
    }
  }
}
