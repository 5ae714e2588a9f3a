package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.broker.Endpoint;
import io.ringkernel.runtime.broker.Envelope;
import io.ringkernel.runtime.broker.Receipt;
import java.io.PrintWriter;
import java.time.Duration;

/** A pipeline of actors that send to each other by name, and an endpoint at its end. */
final class KernelToKernel implements Sample {
  @RingMessage
  record Reading(int sensor, double value) {}

  @RingMessage
  record Smooth(int sensor, double value) {}

  /** A moving average; sends each one on. */
  @RingKernel(id = "smoother", targets = "cpu", publishesTo = "results/#")
  static final class Smoother {
    private double average;
    private int seen;

    @OnMessage
    void reading(RingContext context, Reading reading) {
      seen++;
      average += (reading.value() - average) / seen;
      context.send("results/smooth", new Smooth(reading.sensor(), average));
    }
  }

  /** Passes readings on to the one who smooths them. */
  @RingKernel(id = "source", targets = "cpu", publishesTo = "smoother")
  static final class Source {
    @OnMessage
    void reading(RingContext context, Reading reading) {
      context.send("pipeline/smoother", reading);
    }
  }

  @Override
  public String name() {
    return "kernel-to-kernel";
  }

  @Override
  public String shows() {
    return "A pipeline of actors by name, and an endpoint at its end.";
  }

  @Override
  public void run(PrintWriter out) throws InterruptedException {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build();
        Endpoint<Smooth> results = runtime.broker().open("results/smooth",
            KernelToKernel_SmoothCodec.INSTANCE, 64)) {
      runtime.launch(KernelToKernel_SmootherRef.TYPE,
          LaunchOptions.defaults().name("pipeline/smoother"));
      KernelToKernel_SourceRef source = runtime.launch(KernelToKernel_SourceRef.TYPE,
          LaunchOptions.defaults().name("pipeline/source"));
      for (int i = 1; i <= 4; i++) {
        source.tell(new Reading(7, i * i));
      }
      for (int i = 0; i < 4; i++) {
        Envelope<Smooth> next = results.receive(Duration.ofSeconds(5)).orElseThrow();
        out.println("smooth: " + next.message().value());
      }
      Receipt receipt = runtime.broker().send("pipeline/nobody", new Reading(1, 1));
      out.println("to a name that nobody has: " + receipt.result());
      out.println("pending: " + results.pending() + ", found by pipeline/*: "
          + runtime.registry().find("pipeline/*").keySet());
    }
  }
}
