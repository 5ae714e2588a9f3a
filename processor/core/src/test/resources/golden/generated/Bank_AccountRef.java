package demo;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.MessageHandler;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/** A handle on a running {@link Bank.Account}; thread-safe. */
@Generated("io.ringkernel.processor.RingKernelProcessor")
public final class Bank_AccountRef extends ActorRef {
  /** What a runtime launches. */
  public static final ActorType<Bank.Account, Bank_AccountRef> TYPE =
      new ActorType<>("account", Bank.Account.class, Bank.Account::new,
      List.of(
        new MessageHandler<Bank.Account, Bank.Add, Bank.Total>("add",
          Bank_AddCodec.INSTANCE, Optional.of(Bank_TotalCodec.INSTANCE),
          (actor, context, message) -> actor.add(context, message)),
        new MessageHandler<Bank.Account, Bank.Reset, Record>("reset",
          Bank_ResetCodec.INSTANCE, Optional.empty(),
          (actor, context, message) -> {
            actor.reset(context, message);
            return null;
          })),
      Bank_AccountRef::new);

  private Bank_AccountRef(ActorCell cell) {
    super(cell);
  }

  /** A handle on the same actor whose messages carry {@code delivery}. */
  public Bank_AccountRef with(Delivery delivery) {
    return new Bank_AccountRef(cell(delivery));
  }

  /** A handle for one thread at a time, which sends faster; see {@link ActorRef}. */
  public Bank_AccountRef producer() {
    return new Bank_AccountRef(lane());
  }

  /** Sends a message to {@code add}; its reply is discarded. */
  public void tell(Bank.Add message) {
    tell(Bank_AddCodec.INSTANCE, Objects.requireNonNull(message, "message"));
  }

  /** Sends a message to {@code add} and promises its reply. */
  public CompletionStage<Bank.Total> ask(Bank.Add message) {
    return ask(Bank_AddCodec.INSTANCE, Objects.requireNonNull(message, "message"),
        Bank_TotalCodec.INSTANCE);
  }

  /** Sends a message to {@code reset}. */
  public void tell(Bank.Reset message) {
    tell(Bank_ResetCodec.INSTANCE, Objects.requireNonNull(message, "message"));
  }
}
