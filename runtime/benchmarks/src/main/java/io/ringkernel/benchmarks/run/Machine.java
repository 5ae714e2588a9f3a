package io.ringkernel.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What else goes on: how much of the processors others use, and how far apart the two cores are. A
 * virtual machine's cores may be moved by its host: now they share a cache, now they don't, and
 * what crosses between two threads then takes several times as long.
 */
public final class Machine {
  private static final double TICKS = 100;
  private static final Path STATISTICS = Path.of("/proc/stat");
  /**
   * A round trip of one cache line between two cores takes less where they share a cache: 70 to 110
   * ns against 330 to 500 on the machines seen.
   */
  static final double NEAR_NS = 200;

  private Machine() {}

  /** What figures depend on: processor, system, JDK, commit. */
  public static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processor",
        processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("JDK", Runtime.version().toString());
    facts.put("commit", JsonFile.commit());
    return facts;
  }

  private static String processor() {
    String unknown = System.getProperty("os.arch");
    Path processors = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(processors)) {
      return unknown;
    }
    try (Stream<String> lines = Files.lines(processors)) {
      return lines.filter(line -> line.startsWith("model name") || line.startsWith("CPU part"))
          .map(line -> line.replaceFirst(".*:\\s*", "")).findFirst().orElse(unknown);
    } catch (IOException | UncheckedIOException e) {
      return unknown;
    }
  }

  private record At(double seconds, double busy, double own) {}

  /** From now on. */
  public static final class Span {
    private final At from = now();
    private final Map<String, Long> waitedFrom = waitedNanos();

    /**
     * What share of the span this process's threads, all together, were ready but had no processor.
     */
    double waited() {
      double ns = 0;
      for (Map.Entry<String, Long> e : waitedNanos().entrySet()) {
        ns += e.getValue() - waitedFrom.getOrDefault(e.getKey(), 0L);
      }
      return ns / 1e9 / (System.nanoTime() / 1e9 - from.seconds);
    }

    /**
     * How many processors others have used; the hypervisor's other guests count where they took
     * time away.
     */
    public double others() {
      At to = now();
      return Math.max(0, (to.busy - from.busy) - (to.own - from.own)) / (to.seconds - from.seconds);
    }
  }

  /** Waits until others use less than {@code limit} processors; false when that took too long. */
  public static boolean awaitQuiet(double limit, double maxSeconds) throws InterruptedException {
    long end = System.nanoTime() + (long) (maxSeconds * 1e9);
    for (int quiet = 0;;) {
      Span s = new Span();
      Thread.sleep(200);
      quiet = s.others() < limit ? quiet + 1 : 0;
      if (quiet == 2) {
        return true;
      }
      if (System.nanoTime() > end) {
        return false;
      }
    }
  }

  static boolean awaitNear(double maxSeconds) throws InterruptedException {
    long end = System.nanoTime() + (long) (maxSeconds * 1e9);
    while (coreToCoreNanos() >= NEAR_NS) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(500);
    }
    return true;
  }

  private static final VarHandle WORD =
      MethodHandles.arrayElementVarHandle(long[].class).withInvokeExactBehavior();

  /** A round trip of one cache line: the lower quartile over short batches. */
  static double coreToCoreNanos() throws InterruptedException {
    int batches = 300;
    int per = 50;
    long[] w = new long[128];
    Thread echo = Thread.ofPlatform().daemon().start(() -> {
      for (long i = 1; i <= (long) batches * per; i++) {
        await(w, 32, i);
        WORD.setRelease(w, 80, i);
      }
    });
    double[] ns = new double[batches];
    long i = 1;
    for (int b = 0; b < batches; b++) {
      long t = System.nanoTime();
      for (int k = 0; k < per; k++, i++) {
        WORD.setRelease(w, 32, i);
        await(w, 80, i);
      }
      ns[b] = (System.nanoTime() - t) / (double) per;
    }
    echo.join();
    Arrays.sort(ns);
    return ns[batches / 4];
  }

  private static void await(long[] w, int at, long value) {
    for (int spins = 0; (long) WORD.getAcquire(w, at) != value; spins++) {
      if (spins > 100_000) {
        Thread.yield();
        spins = 0;
      }
    }
  }

  private static At now() {
    if (!Files.isReadable(STATISTICS)) {
      return new At(System.nanoTime() / 1e9, 0, 0); // no Linux: nothing is known of others
    }
    try {
      String[] cpu =
          Files.readString(STATISTICS).lines().findFirst().orElseThrow().trim().split("\\s+");
      double busy = 0;
      for (int i : new int[] {1, 2, 3, 6, 7, 8}) {
        busy += Long.parseLong(cpu[i]) / TICKS;
      }
      double own = used("self");
      for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
        own += used(String.valueOf(child.pid()));
      }
      return new At(System.nanoTime() / 1e9, busy, own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By thread of this process. */
  private static Map<String, Long> waitedNanos() {
    Map<String, Long> ns = new HashMap<>();
    File[] threads = new File("/proc/self/task").listFiles();
    for (File t : threads == null ? new File[0] : threads) {
      try {
        String waited = Files.readString(t.toPath().resolve("schedstat")).split(" ")[1];
        ns.put(t.getName(), Long.parseLong(waited));
      } catch (IOException e) {
        // that thread has just ended
      }
    }
    return ns;
  }

  /** A process's processor seconds, its ended children's included. */
  private static double used(String pid) throws IOException {
    try {
      String s = Files.readString(Path.of("/proc", pid, "stat"));
      String[] f = s.substring(s.lastIndexOf(')') + 2).split(" ");
      double t = 0;
      for (int i = 11; i < 15; i++) {
        t += Long.parseLong(f[i]) / TICKS;
      }
      return t;
    } catch (NoSuchFileException e) {
      return 0;
    }
  }
}
