package io.ringkernel.stress;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sends at full rate through every kind of ring for as long as one lets it, and checks that nothing
 * is lost, doubled, out of order or spoilt and that the heap stays flat. {@code ringkernel soak}
 * starts it.
 */
public final class Soak {
  private static final String USAGE = """
      Usage: ringkernel soak [DURATION]
      Sends at full rate through every kind of ring, checks each message, watches the heap.
        DURATION   in all, such as 90s, 10m or 2h; default 10m
      Exit status: 0; 1 where a message was lost, doubled, out of order or spoilt, or the heap grew.
      """;
  /** More than this much heap in use after a collection than at the first one is a leak. */
  private static final long HEAP_GROWTH = 8L << 20;

  private final PrintStream out;
  private final Duration each;

  private Soak(PrintStream out, Duration each) {
    this.out = out;
    this.each = each;
  }

  /** Runs and exits. */
  public static void main(String[] arguments) throws InterruptedException {
    System.exit(run(System.out, List.of(arguments)));
  }

  static int run(PrintStream out, List<String> arguments) throws InterruptedException {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.print(USAGE);
      return 0;
    }
    Duration all;
    try {
      if (arguments.size() > 1) {
        throw new IllegalArgumentException("unexpected argument '" + arguments.get(1) + "'");
      }
      all = arguments.isEmpty() ? Duration.ofMinutes(10) : duration(arguments.getFirst());
    } catch (IllegalArgumentException e) {
      System.err.println("ringkernel: " + e.getMessage() + " (see 'ringkernel soak --help')");
      return 2;
    }
    List<Lane> lanes = Lane.all();
    boolean passed = true;
    Soak soak = new Soak(out, all.dividedBy(lanes.size()));
    for (Lane lane : lanes) {
      passed &= soak.soak(lane);
    }
    out.println(passed ? "soak: passed" : "soak: FAILED");
    return passed ? 0 : 1;
  }

  private static Duration duration(String text) {
    try {
      Duration duration = Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
      if (duration.toMillis() > 0) {
        return duration;
      }
    } catch (java.time.format.DateTimeParseException | ArithmeticException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no duration; write for example 90s, 10m or 2h");
  }

  private boolean soak(Lane lane) throws InterruptedException {
    Traffic traffic = new Traffic(lane);
    long end = System.nanoTime() + each.toNanos();
    long windows = Math.clamp(each.toSeconds() / 5, 2, 60);
    List<Long> heaps = new ArrayList<>();
    traffic.start();
    long before = 0;
    double slowest = Double.MAX_VALUE;
    double fastest = 0;
    for (long window = 1; window <= windows; window++) {
      long began = System.nanoTime();
      Thread.sleep(Math.max(1, (end - began) / (windows - window + 1) / 1_000_000));
      long received = traffic.received();
      double rate = (received - before) * 1e3 / (System.nanoTime() - began);
      before = received;
      slowest = Math.min(slowest, rate);
      fastest = Math.max(fastest, rate);
      System.gc();
      heaps.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    Traffic.Account account = traffic.stop();
    long growth = heaps.getLast() - heaps.getFirst();
    boolean passed = account.isClean() && growth < HEAP_GROWTH;
    out.printf(Locale.ROOT,
        "%-28s %,15d sent  %s  %.1f to %.1f M/s  heap %+d KiB  %s%n", lane.name(),
        account.sent(), account, slowest, fastest, growth / 1024, passed ? "ok" : "FAILED");
    return passed;
  }
}
