package io.ringkernel.benchmarks.gpu;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** A stage of a pipeline, and a player of a ball: sends on what it is sent, and counts. */
@RingKernel(id = "bench-relay")
public final class Relay {
  /** Whom to send to; 0 for the last stage. */
  @RingMessage
  public record Route(long next) {}

  /** 32 bytes; each stage adds one to the stages, and the last word checks the others. */
  @RingMessage
  public record Event(long number, long value, long stages, long check) {}

  /** Goes to and fro until nothing is left. */
  @RingMessage
  public record Ball(int left, int reserved) {}

  /** What was counted. */
  @RingMessage
  public record Question(int reserved) {}

  /** Events, those of them that were wrong or out of order, balls, and the stages of an event. */
  @RingMessage
  public record Counted(long events, long wrong, long balls, long stages) {}

  private long next;
  private long events;
  private long wrong;
  private long balls;
  private long stages;

  @OnMessage
  void route(RingContext context, Route route) {
    next = route.next();
  }

  @OnMessage
  void pass(RingContext context, Event event) {
    if (event.number() != events
        || (event.number() ^ event.value() ^ event.stages()) != event.check()) {
      wrong++;
    }
    events++;
    stages = event.stages() + 1;
    if (next != 0) {
      long value = event.value() * 3 + 1;
      context.send(next,
          new Event(event.number(), value, stages, event.number() ^ value ^ stages));
    }
  }

  @OnMessage
  void play(RingContext context, Ball ball) {
    balls++;
    if (ball.left() > 0) {
      context.send(next, new Ball(ball.left() - 1, 0));
    }
  }

  @OnMessage
  Counted count(RingContext context, Question question) {
    return new Counted(events, wrong, balls, stages);
  }
}
