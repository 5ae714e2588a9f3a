package io.ringkernel.stress;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sends at full rate through every kind of ring and into actors for as long as one lets it, and
 * checks that nothing is lost, doubled, out of order or spoilt and that the heap stays flat. {@code
 * ringkernel soak} starts it.
 */
public final class Soak {
  private static final String USAGE = """
      Usage: ringkernel soak [DURATION] [-o FILE]
      Sends at full rate through every kind of ring and into actors, checks each message, watches
      the heap.
        DURATION   in all, such as 90s, 10m or 2h; default 10m
        -o FILE    writes what is said to a file too, as a page
      Exit status: 0; 1 where a message was lost, doubled, out of order or spoilt, or the heap grew.
      """;
  /** More than this much heap in use after a collection than at the first one is a leak. */
  private static final long HEAP_GROWTH = 8L << 20;

  private final PrintStream out;
  private final Duration each;
  private final List<String> said = new ArrayList<>();

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
    Path page = null;
    try {
      List<String> rest = new ArrayList<>(arguments);
      int option = rest.indexOf("-o");
      if (option >= 0) {
        if (option + 1 == rest.size()) {
          throw new IllegalArgumentException("-o needs a file");
        }
        page = Path.of(rest.remove(option + 1));
        rest.remove(option);
      }
      if (rest.size() > 1) {
        throw new IllegalArgumentException("unexpected argument '" + rest.get(1) + "'");
      }
      all = rest.isEmpty() ? Duration.ofMinutes(10) : duration(rest.getFirst());
    } catch (IllegalArgumentException e) {
      System.err.println("ringkernel: " + e.getMessage() + " (see 'ringkernel soak --help')");
      return 2;
    }
    List<Load> loads = loads();
    boolean passed = true;
    Soak soak = new Soak(out, all.dividedBy(loads.size()));
    for (Load load : loads) {
      passed &= soak.soak(load);
    }
    String verdict = passed ? "soak: passed" : "soak: FAILED";
    out.println(verdict);
    if (page != null) {
      soak.write(page, all, verdict);
    }
    return passed ? 0 : 1;
  }

  /** All kinds of rings and actors. */
  static List<Load> loads() {
    List<Load> loads = new ArrayList<>();
    Lane.all().forEach(lane -> loads.add(new Traffic(lane)));
    loads.addAll(ActorTraffic.all());
    return loads;
  }

  private void write(Path page, Duration all, String verdict) {
    String text = "# Soak\n\n" + all.toString().substring(2).toLowerCase(Locale.ROOT)
        + " in all by `./ringkernel soak`, one kind after the other, on "
        + Runtime.getRuntime().availableProcessors() + " processors with JDK " + Runtime.version()
        + ". Every message is checked: its number, that it is the next of its sender, its contents."
        + "\nHeap in use after a collection, last against first.\n\n```text\n"
        + String.join("\n", said) + "\n" + verdict + "\n```\n";
    try {
      Files.writeString(page, text);
    } catch (IOException e) {
      out.println("cannot write " + page + ": " + e.getMessage());
    }
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

  private boolean soak(Load traffic) throws InterruptedException {
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
    Load.Account account = traffic.stop();
    long growth = heaps.getLast() - heaps.getFirst();
    boolean passed = account.isClean() && growth < HEAP_GROWTH;
    String line = String.format(Locale.ROOT,
        "%-28s %,15d sent  %s  %.1f to %.1f M/s  heap %+d KiB  %s", traffic.name(),
        account.sent(), account, slowest, fastest, growth / 1024, passed ? "ok" : "FAILED");
    said.add(line);
    out.println(line);
    return passed;
  }
}
