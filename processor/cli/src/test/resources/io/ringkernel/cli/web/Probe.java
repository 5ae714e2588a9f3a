package demo;

import io.ringkernel.CorrelationId;
import io.ringkernel.Deadline;
import io.ringkernel.GpuType;
import io.ringkernel.OnMessage;
import io.ringkernel.Priority;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** A state with every kind of field, and messages that say how they are delivered. */
@RingKernel(id = "page-probe")
public final class Probe {
  @GpuType
  public record Place(float x, short tag) {}

  /** Puts a digit behind the others. */
  @RingMessage
  public record Note(int digit) {}

  @RingMessage
  public record Urgent(int digit, @Priority int urgency, @CorrelationId long talk) {}

  @RingMessage
  public record Hasty(int digit, @Deadline long micros) {}

  @RingMessage
  public record Move(float x, short tag, char mark, byte count) {}

  /** Throws while there are failures left. */
  @RingMessage
  public record Brittle(int digit) {}

  @RingMessage
  public record Look(int place) {}

  @RingMessage
  public record Seen(long order, float x, short tag, char mark, byte count, boolean moved,
      int moves, int failures) {}

  private long order;
  private boolean moved;
  private Place place = new Place(1.5f, (short) -2);
  private char mark = 'ä';
  private byte count = -1;
  private final int[] moves = new int[3];
  private int failures = 2;

  private void put(int digit) {
    order = order * 10 + digit;
  }

  @OnMessage
  void note(RingContext context, Note message) {
    put(message.digit());
  }

  @OnMessage
  void urgent(RingContext context, Urgent message) {
    put(message.digit());
  }

  @OnMessage
  void hasty(RingContext context, Hasty message) {
    put(message.digit());
  }

  @OnMessage
  void move(RingContext context, Move message) {
    place = new Place(message.x(), message.tag());
    mark = message.mark();
    count = message.count();
    moved = !moved;
    moves[1] += 3;
    moves[2]--;
  }

  @OnMessage
  void brittle(RingContext context, Brittle message) {
    failures--;
    if (failures >= 0) {
      throw new IllegalStateException("brittle");
    }
    put(message.digit());
  }

  @OnMessage
  Seen look(RingContext context, Look message) {
    return new Seen(order, place.x(), place.tag(), mark, count, moved, moves[message.place()],
        failures);
  }
}
