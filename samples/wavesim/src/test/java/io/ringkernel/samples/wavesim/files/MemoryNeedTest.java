package io.ringkernel.samples.wavesim.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MemoryNeedTest {
  @Test
  void whatDoesNotFitIsRefusedInOneLineWithWhatHelps() throws Exception {
    long most = 2L << 30;
    MemoryNeed.check("--cells 10: these", 1.8 * (1L << 30), "take fewer", most);

    assertEquals("--cells 10: these take about 2.7 GiB of memory, and this JVM may use 2.0; take"
        + " fewer, or let it use more: JDK_JAVA_OPTIONS=-Xmx3g",
        assertThrows(DemoInputException.class, () -> MemoryNeed.check("--cells 10: these",
            2.7 * (1L << 30) - 1, "take fewer", most)).getMessage());
  }
}
