package io.ringkernel.samples.wavesim.files;

import java.util.Locale;

/** Says that a simulation does not fit, before its arrays are made. */
public final class MemoryNeed {
  private static final double GIBIBYTE = 1L << 30;
  /** Of what the JVM may take; the rest is for all else. */
  private static final double SHARE = 0.9;

  private MemoryNeed() {}

  /**
   * Refuses what needs more than this JVM may take.
   *
   * @param what with its option, for the message: {@code --cell 0.001: 60 x 40 x 26 cells}
   * @param remedy what to do about it
   */
  public static void check(String what, double bytes, String remedy) throws DemoInputException {
    check(what, bytes, remedy, Runtime.getRuntime().maxMemory());
  }

  static void check(String what, double bytes, String remedy, long most)
      throws DemoInputException {
    if (bytes > SHARE * most) {
      throw new DemoInputException(String.format(Locale.ROOT, "%s take about %.1f GiB of memory,"
          + " and this JVM may use %.1f; %s, or let it use more: JDK_JAVA_OPTIONS=-Xmx%.0fg", what,
          bytes / GIBIBYTE, most / GIBIBYTE, remedy, Math.ceil(bytes / SHARE / GIBIBYTE)));
    }
  }
}
