package io.ringkernel.runtime.management;

import io.ringkernel.runtime.RingRuntime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The runtimes of this process that are open; shown to tools where {@code java.management} is. */
public final class Runtimes {
  /** Who is over by then pays nothing for JMX, which takes longer to start than a runtime. */
  private static final long DELAY_MILLIS = 1_000;

  private static final Runtimes OF_THIS_PROCESS = new Runtimes();

  private final Set<RingRuntime> open = new LinkedHashSet<>();
  private boolean isShown;

  private Runtimes() {}

  /** Those of this process. */
  public static Runtimes ofThisProcess() {
    return OF_THIS_PROCESS;
  }

  /** A runtime was built. */
  public synchronized void add(RingRuntime runtime) {
    open.add(runtime);
    if (!isShown) {
      isShown = true;
      if (isWanted()) {
        Thread.ofPlatform().daemon().name("ringkernel-management").start(this::show);
      }
    }
  }

  /** A runtime was closed. */
  public synchronized void remove(RingRuntime runtime) {
    open.remove(runtime);
  }

  /** In the order in which they were built. */
  synchronized List<RingRuntime> open() {
    return new ArrayList<>(open);
  }

  private static boolean isWanted() {
    return !"false".equals(System.getProperty(ProcessMXBean.PROPERTY))
        && ModuleLayer.boot().findModule("java.management").isPresent();
  }

  private void show() {
    try {
      Thread.sleep(DELAY_MILLIS);
      ManagedProcess.register(this);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception | LinkageError e) {
      // Whatever is wrong with the server of beans is no reason for actors to stop.
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "tools cannot see this process: " + e);
    }
  }
}
