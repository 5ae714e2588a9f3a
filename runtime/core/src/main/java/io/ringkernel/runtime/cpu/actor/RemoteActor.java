package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorCell;
import java.lang.foreign.MemorySegment;

/**
 * An actor whose handlers run elsewhere, as the thread sees it that carries its messages there and
 * brings the outcomes back. Only that thread calls it.
 *
 * <p>A turn: {@link #begin()}, {@link #next()} for each message that is carried, later {@link
 * #sent}, where there is something, and {@link #handled} or {@link #failed} for each of them in the
 * same order, {@link #endOrGoOn()} whenever something may have changed.
 */
public interface RemoteActor {
  /** The actor as others see it. */
  ActorCell cell();

  /** Does what others asked for between messages, unless messages are under way. */
  void begin();

  /** The next message to carry; null where there is none or the actor must not begin one. */
  RemoteMessage next();

  /** Whether messages that were carried may still be begun. */
  boolean mayBegin();

  /** Takes back all messages that are under way: none of them has been begun. */
  void takeBack();

  /** Messages that are under way. */
  int underWay();

  /** The message that is under way longest; null where none is. */
  RemoteMessage oldest();

  /**
   * Does what the handler of the message that is under way longest asked for before it came to its
   * end. What that throws the handler has thrown, as far as others can tell.
   *
   * @param records as {@link io.ringkernel.ir.layout.SendLayout} has them
   */
  void sent(RemoteMessage message, HandlerSends sends, MemorySegment records);

  /** Gives a message ids for actors that its handler spawns, unless it has them. */
  void reserve(RemoteMessage message, int spawns);

  /** A stamp of the clock for a message, which is its own where it has one. */
  long stampOf(RemoteMessage message);

  /**
   * Puts stamps of the clock by.
   *
   * @return the first of so many, one after another
   */
  long stamps(int count);

  /** Something was stamped elsewhere by a clock that follows this runtime's. */
  void observed(long stamp);

  /**
   * The handler of the message that is under way longest came to its end.
   *
   * @param replyType number of the reply's type, 0 where there is no reply
   * @param replyBytes where the reply lies
   * @param offset where in there
   */
  void handled(RemoteMessage message, int replyType, MemorySegment replyBytes, long offset);

  /**
   * The handler of the message that is under way longest threw. Messages behind it were not begun:
   * they are taken back.
   */
  void failed(RemoteMessage message, Throwable thrown);

  /** Whether the actor would begin messages now; what it has sent has found room, too. */
  boolean accepts();

  /** Whether messages wait to be carried. */
  boolean hasWaiting();

  /** Whether something that its handlers sent waits for room. */
  boolean holdsBack();

  /** Gives the actor the state that was decided on last; whether it has one. */
  boolean settle();

  /** A message that came to the actor where its handlers run, without passing its inbox. */
  RemoteMessage passed(PassedMessage message);

  /**
   * The handler of such a message came to its end after it had asked for something.
   *
   * @param records as {@link io.ringkernel.ir.layout.SendLayout} has them
   * @return whether that was possible; where it was not, the message has failed
   */
  boolean handledThere(RemoteMessage message, HandlerSends sends, MemorySegment records);

  /**
   * The handler of such a message threw. Messages that are under way were not begun: they are taken
   * back.
   */
  void failedThere(RemoteMessage message, Throwable thrown);

  /** The actor ends before such a message was begun. */
  void undelivered(RemoteMessage message);

  /** What carries the messages has failed: the actor ends, and nothing is handled any more. */
  void fault(Throwable cause);

  /** Ends the actor where it is over; else whether it has something to do. */
  boolean endOrGoOn();
}
