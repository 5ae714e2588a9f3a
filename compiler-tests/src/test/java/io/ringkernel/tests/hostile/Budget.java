package io.ringkernel.tests.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Time of processors, not of the clock: a machine may be busy with other things. */
final class Budget {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final long MOST = 10_000_000_000L;
  private static boolean isWarm;

  private Budget() {}

  /** Fails where the work takes more than ten seconds; its first run also loads classes. */
  static void within(Runnable work) {
    long start = SYSTEM.getProcessCpuTime();
    work.run();
    long taken = SYSTEM.getProcessCpuTime() - start;
    if (isWarm && taken > MOST) {
      throw new AssertionError("took " + taken / 1_000_000 + " ms");
    }
    isWarm = true;
  }
}
