package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.Priority;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.spi.ForwardingCell;
import java.lang.ref.Cleaner;
import java.util.concurrent.CompletionStage;

/** A way into an actor for one thread at a time, by a lane of its own. */
final class LaneCell<A> extends ForwardingCell {
  /** Wakes actors whose lanes are left: one that has nothing to do would keep their memory. */
  private static final Cleaner LEFT = Cleaner.create();

  private final CpuActor<A> actor;
  private final Way way;
  /** The codec that was checked last: most senders send one type of message. */
  private MessageCodec<?> known;

  /** Messages of other than normal priority go where all senders put them. */
  private record Way(LaneMailbox lane, Inbox inbox) implements Entrance {
    @Override
    public <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery,
        long sender, Completion completion) {
      return delivery.priority() == Priority.NORMAL
          ? lane.offer(codec, message, delivery, sender, completion)
          : inbox.offer(codec, message, delivery, sender, completion);
    }
  }

  LaneCell(CpuActor<A> actor, LaneMailbox lane, Inbox inbox) {
    super(actor);
    this.actor = actor;
    this.way = new Way(lane, inbox);
    lane.belongsTo(this);
    // The actor and not this, which would never be left then.
    LEFT.register(this, actor::wake);
  }

  @Override
  public <M extends Record> void tell(MessageCodec<M> codec, M message, Delivery delivery) {
    if (codec != known) {
      actor.handlers().forSending(codec);
      known = codec;
    }
    actor.tell(way, codec, message, delivery);
  }

  @Override
  public <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec,
      M message, MessageCodec<R> reply, Delivery delivery) {
    return actor.ask(way, codec, message, reply, delivery);
  }

  /** One more, for another thread. */
  @Override
  public ActorCell lane() {
    return actor.lane();
  }
}
