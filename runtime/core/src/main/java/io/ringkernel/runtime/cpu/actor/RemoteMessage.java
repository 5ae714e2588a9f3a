package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.spi.Completion;
import java.lang.foreign.MemorySegment;

/** A message that is under way to an actor whose handlers run elsewhere. */
public final class RemoteMessage {
  private static final long[] NONE = {};

  private final LinkedMailbox mailbox;
  private final MailNode node;
  private final int ticket;
  private MessageHandler<?, ?, ?> handler;
  private long[] ids = NONE;
  /** The one behind it where several are under way or were taken back. */
  RemoteMessage next;

  RemoteMessage(LinkedMailbox mailbox, MailNode node, int ticket) {
    this.mailbox = mailbox;
    this.node = node;
    this.ticket = ticket;
  }

  /** Stands at the message. */
  LinkedMailbox mailbox() {
    mailbox.moveTo(node);
    return mailbox;
  }

  /** Null until the message was admitted. */
  MessageHandler<?, ?, ?> handler() {
    return handler;
  }

  void admittedFor(MessageHandler<?, ?, ?> by) {
    handler = by;
  }

  Completion completion() {
    return node.completion;
  }

  /** Ids for actors that its handler spawns: it takes the last one first. */
  public long[] ids() {
    return ids.length == 0 ? ids : ids.clone();
  }

  void give(long[] reserved) {
    ids = reserved;
  }

  /** Whether somebody waits for the outcome. */
  public boolean isAwaited() {
    Completion completion = node.completion;
    return completion != null && !completion.isAbandoned();
  }

  /** Names the reply, should the handler defer it; 0 where no reply is wanted. */
  public int ticket() {
    Completion completion = node.completion;
    return completion == null || completion.replyCodec() == null ? 0 : ticket;
  }

  /** The number of the message's type. */
  public int typeId() {
    return node.type;
  }

  /** Bytes of the payload, which begin at 0 in {@link #memory()}. */
  public int payloadBytes() {
    return node.payloadBytes;
  }

  /** What holds the payload; an array of longs on the heap. */
  public MemorySegment memory() {
    return node.bytes;
  }

  /** The name of the method that handles it. */
  public String handlerName() {
    return handler.name();
  }

  /** The id of the actor that sent it; 0 for none. */
  public long senderId() {
    return node.sender;
  }

  /** Its number in its inbox, or the one it states. */
  public long messageId() {
    return node.messageId;
  }

  /** What ties it to others of one conversation; 0 for nothing. */
  public long correlation() {
    return node.correlation;
  }

  /** The stamp of the clock; 0 for none. */
  public long stamp() {
    return node.stamp;
  }
}
