package io.ringkernel.runtime.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Compares what is used with budgets, and has reliefs run when a level is reached. The runtime
 * itself sheds messages of low priority and refuses launches; see {@link MemoryLevel}. Looks when a
 * launch takes memory, every second, and when asked. Thread-safe.
 */
public final class MemoryMonitor {
  /** The budget of inboxes beside the heap. */
  public static final String INBOXES = "inboxes";

  private static final class Pool {
    private final String name;
    private final LongSupplier used;
    private final long budget;
    private MemoryLevel last = MemoryLevel.NORMAL;

    Pool(String name, LongSupplier used, long budget) {
      this.name = name;
      this.used = used;
      this.budget = budget;
    }

    MemoryUse use() {
      return new MemoryUse(name, used.getAsLong(), budget);
    }
  }

  private record Relief(MemoryLevel level, Consumer<MemoryUse> action) {}

  private final List<Pool> pools = new CopyOnWriteArrayList<>();
  private final List<Relief> reliefs = new CopyOnWriteArrayList<>();
  private volatile MemoryLevel level = MemoryLevel.NORMAL;

  /** A monitor without budgets. */
  public MemoryMonitor() {}

  /**
   * Adds a budget.
   *
   * @param pool its name
   * @param used gives the bytes that are used; quick, does not throw
   * @param budget bytes; positive
   * @throws IllegalArgumentException if there is a budget of that name
   */
  public void budget(String pool, LongSupplier used, long budget) {
    if (budget < 1) {
      throw new IllegalArgumentException("a budget is 1 byte or more, got " + budget);
    }
    synchronized (pools) {
      if (pools.stream().anyMatch(p -> p.name.equals(pool))) {
        throw new IllegalArgumentException("there is a budget named \"" + pool + "\" already");
      }
      Pool added = new Pool(Objects.requireNonNull(pool, "pool"),
          Objects.requireNonNull(used, "used"), budget);
      // What throws here would throw at each look at all budgets.
      added.use();
      pools.add(added);
    }
    check();
  }

  /**
   * Has something run each time a budget rises to a level or above it from below: to free memory,
   * to tell somebody, to send less. It runs on the thread that noticed and must not wait.
   *
   * @return closing it ends that
   */
  public Watching onLevel(MemoryLevel from, Consumer<MemoryUse> relief) {
    Relief added = new Relief(Objects.requireNonNull(from, "from"),
        Objects.requireNonNull(relief, "relief"));
    reliefs.add(added);
    return () -> reliefs.remove(added);
  }

  /** What was asked for at a level; closing it ends that. */
  @FunctionalInterface
  public interface Watching extends AutoCloseable {
    @Override
    void close();
  }

  /** What is used of each budget, in the order in which they were added. */
  public List<MemoryUse> uses() {
    return pools.stream().map(Pool::use).toList();
  }

  /** The highest level at the last look. */
  public MemoryLevel level() {
    return level;
  }

  /** Looks now; has reliefs run where a level was reached. */
  public MemoryLevel check() {
    List<Runnable> actions = new ArrayList<>();
    synchronized (pools) {
      MemoryLevel highest = MemoryLevel.NORMAL;
      for (Pool pool : pools) {
        MemoryUse use = pool.use();
        MemoryLevel now = use.level();
        for (Relief relief : reliefs) {
          if (now.compareTo(relief.level()) >= 0 && pool.last.compareTo(relief.level()) < 0) {
            actions.add(() -> run(relief, use));
          }
        }
        pool.last = now;
        highest = now.compareTo(highest) > 0 ? now : highest;
      }
      level = highest;
    }
    actions.forEach(Runnable::run);
    return level;
  }

  private static void run(Relief relief, MemoryUse use) {
    try {
      relief.action().accept(use);
    } catch (RuntimeException | Error e) {
      // The user's; the others must run.
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "a relief of memory threw " + e.getClass().getName() + " at " + use);
    }
  }
}
