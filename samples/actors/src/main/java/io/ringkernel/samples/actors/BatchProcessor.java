package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Many small jobs spread over event-driven actors, and their results put together. */
final class BatchProcessor implements Sample {
  private static final int WORKERS = 8;
  private static final int JOBS = 10_000;

  @RingMessage
  record Range(int from, int to) {}

  @RingMessage
  record Primes(int count) {}

  /** Counts primes, the slow way. */
  @RingKernel(id = "prime-counter")
  static final class PrimeCounter {
    private int jobs;

    @OnMessage
    Primes count(RingContext context, Range range) {
      jobs++;
      int count = 0;
      for (int n = range.from(); n < range.to(); n++) {
        boolean prime = n > 1;
        for (int d = 2; prime && d * d <= n; d++) {
          prime = n % d != 0;
        }
        count += prime ? 1 : 0;
      }
      return new Primes(count);
    }
  }

  @Override
  public String name() {
    return "batch-processor";
  }

  @Override
  public String shows() {
    return "Many small jobs spread over event-driven actors.";
  }

  @Override
  public void run(PrintWriter out) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      List<BatchProcessor_PrimeCounterRef> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        workers.add(runtime.launch(BatchProcessor_PrimeCounterRef.TYPE,
            LaunchOptions.defaults().mode(LaunchMode.EVENT_DRIVEN)));
      }
      List<CompletionStage<Primes>> results = new ArrayList<>();
      for (int job = 0; job < JOBS; job++) {
        results.add(workers.get(job % WORKERS).ask(new Range(10 * job, 10 * job + 10)));
      }
      int primes = 0;
      for (CompletionStage<Primes> result : results) {
        primes += result.toCompletableFuture().join().count();
      }
      out.println(primes + " primes below " + 10 * JOBS);
      out.println("jobs of each worker: "
          + workers.stream().map(w -> w.telemetry().processed()).distinct().toList());
    }
  }
}
