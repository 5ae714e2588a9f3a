package io.ringkernel.runtime.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.CpuMode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelModeTest {
  private final String before = System.getProperty(KernelMode.PROPERTY);

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(KernelMode.PROPERTY);
    } else {
      System.setProperty(KernelMode.PROPERTY, before);
    }
  }

  @Test
  void whatTheBuilderSaysCounts() {
    System.setProperty(KernelMode.PROPERTY, "direct");
    assertTrue(KernelMode.isFast(CpuMode.FAST));
    System.setProperty(KernelMode.PROPERTY, "fast");
    assertFalse(KernelMode.isFast(CpuMode.DIRECT));
  }

  @Test
  void elseThePropertyDecides() {
    System.setProperty(KernelMode.PROPERTY, "Direct");
    assertFalse(KernelMode.isFast(CpuMode.AUTO));
    System.setProperty(KernelMode.PROPERTY, "fast");
    assertTrue(KernelMode.isFast(CpuMode.AUTO));
  }

  @Test
  void elseTheDebugger() {
    System.clearProperty(KernelMode.PROPERTY);
    assertEquals(!KernelMode.isDebugged(), KernelMode.isFast(CpuMode.AUTO));
  }

  @Test
  void anotherPropertyIsRefused() {
    System.setProperty(KernelMode.PROPERTY, "quick");
    assertEquals("system property io.ringkernel.cpu.mode is \"quick\"; it must be direct or fast",
        assertThrows(IllegalArgumentException.class, () -> KernelMode.isFast(CpuMode.AUTO))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-agentlib:jdwp=transport=dt_socket,server=y", "-Xrunjdwp:server=y",
    "-agentpath:/opt/libjdwp.so=server=y"})
  void theAgentOfDebuggersIsKnown(String argument) {
    assertTrue(KernelMode.hasAgent(List.of("-Xmx1g", argument)));
  }

  @Test
  void otherAgentsAreNoDebuggers() {
    assertFalse(KernelMode.hasAgent(List.of("-javaagent:jacoco.jar", "-agentlib:hprof")));
  }
}
