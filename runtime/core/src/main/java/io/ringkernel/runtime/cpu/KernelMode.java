package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.CpuMode;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** Decides how kernels run where nobody has said so. */
final class KernelMode {
  /** The property that decides for {@link CpuMode#AUTO}. */
  static final String PROPERTY = "io.ringkernel.cpu.mode";

  private KernelMode() {}

  static boolean isFast(CpuMode mode) {
    return switch (mode) {
      case DIRECT -> false;
      case FAST -> true;
      case AUTO -> isFast(System.getProperty(PROPERTY));
    };
  }

  private static boolean isFast(String property) {
    if (property == null) {
      return !isDebugged();
    }
    return switch (property.toLowerCase(Locale.ROOT)) {
      case "fast" -> true;
      case "direct" -> false;
      default -> throw new IllegalArgumentException("system property " + PROPERTY + " is \""
          + property + "\"; it must be direct or fast");
    };
  }

  /** Whether this JVM was started for a debugger. */
  static boolean isDebugged() {
    return ModuleLayer.boot().findModule("java.management").isPresent()
        && hasAgent(Arguments.ofThisJvm());
  }

  /** Whether one of a JVM's arguments loads the agent that debuggers talk to. */
  static boolean hasAgent(List<String> arguments) {
    return arguments.stream().anyMatch(a -> a.startsWith("-agentlib:jdwp")
        || a.startsWith("-Xrunjdwp") || a.startsWith("-agentpath:") && a.contains("jdwp"));
  }

  /** Loaded only where the module is there. */
  private static final class Arguments {
    static List<String> ofThisJvm() {
      return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
  }
}
