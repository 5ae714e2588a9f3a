package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.DeadlineExceededException;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.RingRuntime;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Questions and answers: deadlines, cancellation, priorities, replies that come later. */
final class RequestResponse implements Sample {
  @RingMessage
  record Divide(double dividend, double divisor) {}

  @RingMessage
  record Quotient(double value) {}

  @RingMessage
  record Later(int key) {}

  @RingMessage
  record Now(double value) {}

  /** Divides, at once or when it is told to. */
  @RingKernel(id = "divider", targets = "cpu")
  static final class Divider {
    private long owed;

    @OnMessage
    Quotient divide(RingContext context, Divide divide) {
      if (divide.divisor() == 0) {
        throw new ArithmeticException("division by zero");
      }
      return new Quotient(divide.dividend() / divide.divisor());
    }

    @OnMessage
    Quotient later(RingContext context, Later later) {
      owed = context.deferReply();
      return null;
    }

    @OnMessage
    void now(RingContext context, Now now) {
      context.reply(owed, new Quotient(now.value()));
    }
  }

  @Override
  public String name() {
    return "request-response";
  }

  @Override
  public String shows() {
    return "Questions and answers: deadlines, cancellation, replies that come later.";
  }

  @Override
  public void run(PrintWriter out) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      RequestResponse_DividerRef divider =
          runtime.launch(RequestResponse_DividerRef.TYPE, LaunchOptions.defaults());
      out.println("7 / 2 = "
          + divider.ask(new Divide(7, 2)).toCompletableFuture().join().value());
      try {
        divider.ask(new Divide(7, 0)).toCompletableFuture().join();
      } catch (CompletionException e) {
        out.println("7 / 0: " + e.getCause().getMessage());
      }

      CompletableFuture<Quotient> later =
          divider.ask(new Later(1)).toCompletableFuture();
      divider.tell(new Now(42));
      out.println("a reply that was deferred: " + later.join().value());

      divider.suspend();
      RequestResponse_DividerRef hasty =
          divider.with(Delivery.within(Duration.ofMillis(20)).priority(Priority.HIGH));
      try {
        hasty.ask(new Divide(1, 3)).toCompletableFuture().join();
      } catch (CompletionException e) {
        boolean late = e.getCause() instanceof DeadlineExceededException;
        out.println("a suspended actor misses the deadline: " + late);
      }
      CompletableFuture<Quotient> unwanted =
          divider.ask(new Divide(1, 4)).toCompletableFuture();
      unwanted.cancel(true);
      divider.resume();
      divider.ask(new Divide(1, 1)).toCompletableFuture().join();
      out.println("never handled: " + divider.telemetry().expired() + " expired, "
          + divider.telemetry().cancelled() + " cancelled");
    }
  }
}
