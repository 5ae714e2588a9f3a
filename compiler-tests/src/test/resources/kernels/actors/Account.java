package kernels.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import java.util.function.IntPredicate;

/** State and messages of several widths; handlers with and without a reply, with early return. A lambda takes the actor. */
@RingKernel(id = "account")
final class Account {
  @RingMessage
  record Deposit(long cents, boolean bonus, byte branch) {}

  @RingMessage
  record Withdraw(int cents, short fee) {}

  @RingMessage
  record Balance(long cents, boolean overdrawn, int handled, float mean) {}

  private long balance;
  private int handled;
  private float mean;

  @OnMessage
  void deposit(RingContext context, Deposit message) {
    handled++;
    long amount = message.cents() * (message.bonus() ? 3 : 1) + message.branch();
    balance += amount;
    mean = mean + ((float) amount - mean) / handled;
  }

  @OnMessage
  Balance withdraw(RingContext context, Withdraw message) {
    handled++;
    if (message.cents() < 0) {
      return new Balance(balance, isOverdrawn(), -handled, mean);
    }
    IntPredicate overdraws = cents -> {
      balance -= cents;
      return isOverdrawn();
    };
    boolean overdrawn = overdraws.test(message.cents() + message.fee());
    return new Balance(balance, overdrawn, handled, mean);
  }

  private boolean isOverdrawn() {
    return balance < 0;
  }
}
