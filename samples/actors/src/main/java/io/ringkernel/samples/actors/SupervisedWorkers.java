package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.OnStart;
import io.ringkernel.Restart;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.ActorEnd;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.Supervision;
import io.ringkernel.runtime.Supervisor;
import java.io.PrintWriter;
import java.time.Duration;

/** Workers that fail, restart with and without their state, and finally end. */
final class SupervisedWorkers implements Sample {
  @RingMessage
  record Work(int amount) {}

  @RingMessage
  record Done(int total) {}

  /** Starts at 100 whenever it is started anew. */
  @RingKernel(id = "forgetful-worker", targets = "cpu")
  static final class ForgetfulWorker {
    private int total;

    @OnStart
    void start(RingContext context) {
      total = 100;
    }

    @OnMessage
    Done work(RingContext context, Work work) {
      total += 10 / work.amount();
      return new Done(total);
    }
  }

  /** Keeps its total, whatever happens. */
  @RingKernel(id = "faithful-worker", targets = "cpu", restart = Restart.KEEP)
  static final class FaithfulWorker {
    private int total;

    @OnMessage
    Done work(RingContext context, Work work) {
      total++;
      total += 10 / work.amount();
      return new Done(total);
    }
  }

  @Override
  public String name() {
    return "supervision";
  }

  @Override
  public String shows() {
    return "Workers that fail, restart with or without their state, and finally end.";
  }

  @Override
  public void run(PrintWriter out) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND)
        .onFailure(f -> out.println("failed: " + f.type() + ", " + f.cause().getMessage()))
        .build()) {
      Supervisor supervisor = runtime.supervisor(
          Supervision.oneForAll().atMost(1, Duration.ofMinutes(1)));
      SupervisedWorkers_ForgetfulWorkerRef forgetful = supervisor
          .launch(SupervisedWorkers_ForgetfulWorkerRef.TYPE, LaunchOptions.defaults());
      SupervisedWorkers_FaithfulWorkerRef faithful = supervisor
          .launch(SupervisedWorkers_FaithfulWorkerRef.TYPE, LaunchOptions.defaults());
      forgetful.ask(new Work(1)).toCompletableFuture().join();
      faithful.ask(new Work(1)).toCompletableFuture().join();

      forgetful.tell(new Work(0));
      out.println("forgetful after its restart: "
          + forgetful.ask(new Work(2)).toCompletableFuture().join().total());
      out.println("faithful after the restart of all: "
          + faithful.ask(new Work(2)).toCompletableFuture().join().total());

      faithful.tell(new Work(0));
      ActorEnd end = forgetful.ended().toCompletableFuture().join();
      out.println("one restart was allowed, so the second failure ends all: "
          + supervisor.isEnded() + ", " + end.reason());
      runtime.deadLetters().list().forEach(letter -> out.println("dead letter: "
          + letter.message().orElseThrow() + ", " + letter.reason()));
    }
  }
}
