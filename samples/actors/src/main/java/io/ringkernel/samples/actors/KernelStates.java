package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.DrainReport;
import io.ringkernel.runtime.IllegalTransitionException;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import java.io.PrintWriter;
import java.time.Duration;

/** The life of an actor, from launch to end. */
final class KernelStates implements Sample {
  @RingMessage
  record Add(long amount) {}

  @RingMessage
  record Total(long value) {}

  /** Adds up. */
  @RingKernel(id = "adder")
  static final class Adder {
    private long total;

    @OnMessage
    Total add(RingContext context, Add add) {
      total += add.amount();
      return new Total(total);
    }
  }

  @Override
  public String name() {
    return "kernel-states";
  }

  @Override
  public String shows() {
    return "The life of an actor, from launch to end.";
  }

  @Override
  public void run(PrintWriter out) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      KernelStates_AdderRef adder = runtime.launch(KernelStates_AdderRef.TYPE,
          LaunchOptions.defaults().withoutAutoActivate());
      adder.tell(new Add(1));
      out.println("launched:    " + adder.state() + ", " + adder.phase() + ", "
          + adder.telemetry().queueDepth() + " message waits");

      adder.activate();
      long total = adder.ask(new Add(2)).toCompletableFuture().join().value();
      out.println("activated:   " + adder.state() + ", " + adder.phase() + ", total " + total);

      adder.suspend();
      try {
        adder.suspend();
      } catch (IllegalTransitionException e) {
        out.println("twice:       " + e.getMessage().replace(adder.id().toString(), "ID"));
      }
      out.println("suspended:   " + adder.state() + ", " + adder.phase());

      adder.resume();
      for (int i = 0; i < 10; i++) {
        adder.tell(new Add(i));
      }
      DrainReport report =
          adder.drain(Duration.ofSeconds(5)).toCompletableFuture().join();
      out.println("drained:     " + adder.state() + ", " + adder.phase() + ", complete "
          + report.complete() + ", " + adder.telemetry().processed() + " messages in all");
    }
  }
}
