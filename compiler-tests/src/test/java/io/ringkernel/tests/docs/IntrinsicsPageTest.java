package io.ringkernel.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.lower.cuda.NumberFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
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
  void theInstructionsOfAFormatAreFromWhereItsClassSays() {
    for (NumberFormat format : NumberFormat.values()) {
      assertEquals(IntrinsicsPage.constant(IntrinsicsPage.type(format), "HARDWARE_CAPABILITY"),
          10 * format.hardware().major() + format.hardware().minor(), format.name());
    }
    assertEquals(Capability.NUMBER_FORMATS, Arrays.stream(NumberFormat.values())
        .map(NumberFormat::capability).collect(Collectors.toSet()));
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
