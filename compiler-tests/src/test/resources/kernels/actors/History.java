package kernels.actors;

import io.ringkernel.Inline;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import java.util.function.IntUnaryOperator;

/**
 * State with arrays of several widths beside fields that share words; a lambda that is passed on
 * takes the actor.
 */
@RingKernel(id = "history")
final class History {
  private static final int WINDOW = 5;

  @RingMessage
  record Deposit(long cents, boolean bonus, byte branch) {}

  @RingMessage
  record Withdraw(int cents, short fee) {}

  @RingMessage
  record Balance(long cents, boolean overdrawn, int handled, float mean) {}

  private byte next;
  private boolean full;
  private final float[] means = new float[WINDOW];
  private final byte[] branches = new byte[7];
  private short fees;
  private final long[] amounts = new long[3];
  private final boolean[] seen = new boolean[9];
  private int handled;
  private final char[] marks = new char[2];

  @OnMessage
  void deposit(RingContext context, Deposit message) {
    push(message.cents() * (message.bonus() ? 3 : 1));
    branches[handled % branches.length] += message.branch();
    seen[(message.branch() & 0xff) % seen.length] ^= true;
    marks[handled & 1]++;
  }

  @OnMessage
  Balance withdraw(RingContext context, Withdraw message) {
    if (message.cents() == Integer.MIN_VALUE) {
      marks[next + marks.length]++;
    }
    fees += message.fee();
    push(-message.cents());
    float sum = 0;
    for (float mean : means) {
      sum += mean;
    }
    int flags = folded(seen.length, i -> seen[i] ? 1 : 0);
    return new Balance(amounts[0] + amounts[1] + amounts[2] + fees, full, flags, sum);
  }

  @Inline
  private static int folded(int count, IntUnaryOperator bit) {
    int flags = 0;
    for (int i = 0; i < count; i++) {
      flags = flags * 2 + bit.applyAsInt(i);
    }
    return flags;
  }

  private void push(long amount) {
    amounts[handled % amounts.length] = amount;
    long total = 0;
    for (long one : amounts) {
      total += one;
    }
    means[next] = (float) total / 3;
    next++;
    if (next == means.length) {
      next = 0;
      full = true;
    }
    handled++;
  }
}
