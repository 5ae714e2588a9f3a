package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.topic.Publication;
import io.ringkernel.runtime.topic.PublishOptions;
import io.ringkernel.runtime.topic.QualityOfService;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** Topics with wildcards, a last value that is kept, a listener, an actor that publishes. */
final class PubSub implements Sample {
  @RingMessage
  record Temperature(float celsius) {}

  @RingMessage
  record Maximum(float celsius) {}

  @RingMessage
  record AskMaximum(int unused) {}

  /** Watches temperatures and publishes an alarm. */
  @RingKernel(id = "thermostat", targets = "cpu", publishesTo = "alarms/#")
  static final class Thermostat {
    private float maximum = -300;

    @OnMessage
    void measured(RingContext context, Temperature temperature) {
      maximum = Math.max(maximum, temperature.celsius());
      if (temperature.celsius() > 40) {
        context.publish("alarms/heat", temperature);
      }
    }

    @OnMessage
    Maximum maximum(RingContext context, AskMaximum ask) {
      return new Maximum(maximum);
    }
  }

  @Override
  public String name() {
    return "pub-sub";
  }

  @Override
  public String shows() {
    return "Topics with wildcards, a last value that is kept, an actor that publishes.";
  }

  @Override
  public void run(PrintWriter out) throws InterruptedException {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      PubSub_ThermostatRef thermostat =
          runtime.launch(PubSub_ThermostatRef.TYPE, LaunchOptions.defaults());
      CountDownLatch alarm = new CountDownLatch(1);
      runtime.topics().subscribe("alarms/#", (Publication p) -> {
        out.println("alarm at " + p.topic() + ": " + p.message());
        alarm.countDown();
      }, QualityOfService.AT_LEAST_ONCE);

      PublishOptions retain = PublishOptions.DEFAULTS.retain();
      runtime.topics().publish("sensors/cellar/temperature", new Temperature(11), retain);
      runtime.topics().subscribe("sensors/+/temperature", thermostat,
          QualityOfService.AT_LEAST_ONCE);
      int reached =
          runtime.topics().publish("sensors/roof/temperature", new Temperature(44));
      runtime.topics().publish("sensors/roof/humidity", new Temperature(99));
      out.println("the roof's temperature reached " + reached + " subscriber");
      alarm.await();
      out.println("maximum of what fits sensors/+/temperature: "
          + thermostat.ask(new AskMaximum(0)).toCompletableFuture().join().celsius());
      out.println("kept for those who come later: "
          + runtime.topics().retained("#").keySet());
    }
  }
}
