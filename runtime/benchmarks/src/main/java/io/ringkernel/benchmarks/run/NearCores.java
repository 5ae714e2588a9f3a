package io.ringkernel.benchmarks.run;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps a fork on processors that share a cache, where a machine has others too: the thread that
 * starts the fork is bound to them and its child inherits that. Linux only; elsewhere, and where it
 * does not work, forks run as the system places them and the probe of each iteration decides.
 */
final class NearCores {
  private static final int MASK_BYTES = 128;
  private static final MethodHandle SET_AFFINITY = find("sched_setaffinity");
  private static final MethodHandle GET_AFFINITY = find("sched_getaffinity");

  /** Those that this process had when it began. */
  private static final List<Integer> ALL = allowed();

  private NearCores() {}

  private static MethodHandle find(String name) {
    if (!System.getProperty("os.name").equals("Linux")) {
      return null;
    }
    Linker linker = Linker.nativeLinker();
    return linker.defaultLookup().find(name)
        .map(function -> linker.downcallHandle(function,
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG, ValueLayout.ADDRESS)))
        .orElse(null);
  }

  /**
   * Binds the calling thread to the largest set of processors near to each other, if it has two or
   * more but not all; says which, empty where it binds to none.
   */
  static String bind() throws InterruptedException {
    List<Integer> all = ALL;
    if (SET_AFFINITY == null || all.size() < 3 || all.size() > 16) {
      return "";
    }
    boolean[][] near = probe(all);
    List<Integer> best = List.of();
    for (int set = 0; set < 1 << all.size(); set++) {
      int members = set;
      List<Integer> chosen =
          IntStream.range(0, all.size()).filter(i -> (members >> i & 1) != 0).boxed().toList();
      if (chosen.size() > best.size() && chosen.stream()
          .allMatch(a -> chosen.stream().allMatch(b -> a.equals(b) || near[a][b]))) {
        best = chosen;
      }
    }
    List<Integer> cores = best.stream().map(all::get).toList();
    boolean useful = cores.size() >= 2 && cores.size() < all.size();
    set(useful ? cores : all);
    return useful ? cores.stream().map(String::valueOf).collect(Collectors.joining(",")) : "";
  }

  /** Gives the calling thread all processors back. */
  static void release() {
    if (SET_AFFINITY != null) {
      set(ALL);
    }
  }

  private static boolean[][] probe(List<Integer> cores) throws InterruptedException {
    boolean[][] near = new boolean[cores.size()][cores.size()];
    for (int a = 0; a < cores.size(); a++) {
      for (int b = a + 1; b < cores.size(); b++) {
        set(List.of(cores.get(a), cores.get(b)));
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
          least = Math.min(least, Machine.coreToCoreNanos());
        }
        near[a][b] = least < Machine.NEAR_NS;
        near[b][a] = near[a][b];
      }
    }
    return near;
  }

  private static List<Integer> allowed() {
    List<Integer> cores = new ArrayList<>();
    if (GET_AFFINITY != null) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment mask = arena.allocate(MASK_BYTES);
        int bytes = (int) GET_AFFINITY.invokeExact(0, (long) MASK_BYTES, mask);
        for (int core = 0; core < 8 * bytes; core++) {
          if ((mask.get(ValueLayout.JAVA_BYTE, core / 8) >> core % 8 & 1) != 0) {
            cores.add(core);
          }
        }
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    }
    return cores;
  }

  private static void set(List<Integer> cores) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mask = arena.allocate(MASK_BYTES);
      for (int core : cores) {
        byte old = mask.get(ValueLayout.JAVA_BYTE, core / 8);
        mask.set(ValueLayout.JAVA_BYTE, core / 8, (byte) (old | 1 << core % 8));
      }
      int ignored = (int) SET_AFFINITY.invokeExact(0, (long) MASK_BYTES, mask);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
