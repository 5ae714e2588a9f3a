package io.ringkernel.verify.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Several executors of one language, of which each gets the launches of the next text when it is
 * free. Closing it closes them.
 */
public final class SpreadExecutor implements KernelExecutor, AutoCloseable {
  private final List<KernelExecutor> executors;
  private final BlockingQueue<KernelExecutor> free;
  private final ExecutorService threads;

  /** Takes the executors over. */
  public SpreadExecutor(List<? extends KernelExecutor> executors) {
    this.executors = List.copyOf(executors);
    this.free = new LinkedBlockingQueue<>(executors);
    this.threads = Executors.newFixedThreadPool(executors.size(), work -> {
      Thread thread = new Thread(work, "launches");
      thread.setDaemon(true);
      return thread;
    });
  }

  /** Many threads may call this at the same time; what the first asked for comes first. */
  @Override
  public List<Outcome> runAll(List<Execution> executions) {
    List<Outcome> outcomes = new ArrayList<>();
    executions.forEach(_ -> outcomes.add(null));
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (List<Integer> sameText : byText(executions)) {
      running.add(CompletableFuture.runAsync(() -> {
        List<Outcome> some = runOnFree(sameText.stream().map(executions::get).toList());
        synchronized (outcomes) {
          for (int i = 0; i < some.size(); i++) {
            outcomes.set(sameText.get(i), some.get(i));
          }
        }
      }, threads));
    }
    try {
      running.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new AssertionError("an executor failed", e.getCause());
    }
    synchronized (outcomes) {
      return List.copyOf(outcomes);
    }
  }

  /** The places of the launches of each text. */
  private static Collection<List<Integer>> byText(List<Execution> executions) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < executions.size(); i++) {
      places.computeIfAbsent(executions.get(i).source(), _ -> new ArrayList<>()).add(i);
    }
    return places.values();
  }

  private List<Outcome> runOnFree(List<Execution> executions) {
    try {
      KernelExecutor executor = free.take();
      try {
        return executor.runAll(executions);
      } finally {
        free.add(executor);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while kernels ran", e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    for (KernelExecutor executor : executors) {
      if (executor instanceof AutoCloseable resource) {
        try {
          resource.close();
        } catch (Exception e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
