package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.LatencySummary;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.telemetry.RuntimeSnapshot;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;

/** What an actor has done, how long its messages took, and a live stream of both. */
final class TelemetryStream implements Sample {
  private static final int MESSAGES = 100_000;

  @RingMessage
  record Sample64(long value) {}

  @RingMessage
  record Sum(long value) {}

  /** Adds up. */
  @RingKernel(id = "meter")
  static final class Meter {
    private long sum;

    @OnMessage
    Sum add(RingContext context, Sample64 sample) {
      sum += sample.value();
      return new Sum(sum);
    }
  }

  /** Waits until a snapshot shows that many messages. */
  private static final class Watcher implements Flow.Subscriber<RuntimeSnapshot> {
    private final CountDownLatch done = new CountDownLatch(1);
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(RuntimeSnapshot snapshot) {
      if (snapshot.processed() >= MESSAGES) {
        subscription.cancel();
        done.countDown();
      }
    }

    @Override
    public void onError(Throwable failure) {
      done.countDown();
    }

    @Override
    public void onComplete() {
      done.countDown();
    }
  }

  @Override
  public String name() {
    return "telemetry";
  }

  @Override
  public String shows() {
    return "What an actor has done, how long its messages took, and a live stream of both.";
  }

  @Override
  public void run(PrintWriter out) throws InterruptedException {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      TelemetryStream_MeterRef meter = runtime.launch(TelemetryStream_MeterRef.TYPE,
          LaunchOptions.defaults().name("meter").latencySampling(64));
      Watcher watcher = new Watcher();
      runtime.telemetry().stream(Duration.ofMillis(10)).subscribe(watcher);
      for (int i = 0; i < MESSAGES; i++) {
        meter.tell(new Sample64(i));
      }
      watcher.done.await();
      ActorTelemetry telemetry = meter.telemetry();
      out.println("sent " + telemetry.sent() + ", processed " + telemetry.processed()
          + ", dropped " + telemetry.dropped() + ", balanced " + telemetry.isBalanced());
      LatencySummary latency = meter.latency();
      out.println("measured " + latency.count() + " of them, in order: "
          + (latency.min() <= latency.p50() && latency.p50() <= latency.max()));
      out.println("latency: " + latency);
      runtime.telemetry().snapshot().actors().forEach(actor -> out.println(
          actor.names() + " " + actor.type() + " " + actor.state() + " " + actor.phase()));
    }
  }
}
