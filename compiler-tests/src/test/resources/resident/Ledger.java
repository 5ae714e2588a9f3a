package resident;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Adds up, and checks that each of four producers is heard in order. */
@RingKernel(id = "resident-ledger")
public final class Ledger {
  @RingMessage
  public record Post(int producer, int number, long amount) {}

  @RingMessage
  public record Balance(long sum, int count, int disorder) {}

  private long sum = 1000;
  private int count;
  private int disorder;
  private int next0;
  private int next1;
  private int next2;
  private int next3;

  @OnMessage
  Balance post(RingContext context, Post post) {
    sum += post.amount();
    count++;
    switch (post.producer()) {
      case 0 -> {
        disorder += post.number() >= next0 ? 0 : 1;
        next0 = post.number() + 1;
      }
      case 1 -> {
        disorder += post.number() >= next1 ? 0 : 1;
        next1 = post.number() + 1;
      }
      case 2 -> {
        disorder += post.number() >= next2 ? 0 : 1;
        next2 = post.number() + 1;
      }
      default -> {
        disorder += post.number() >= next3 ? 0 : 1;
        next3 = post.number() + 1;
      }
    }
    return new Balance(sum, count, disorder);
  }
}
