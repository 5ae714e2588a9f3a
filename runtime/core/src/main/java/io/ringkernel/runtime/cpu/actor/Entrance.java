package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.spi.Completion;

/** Where messages are put. */
interface Entrance {
  /**
   * Puts a message; what encoding it throws leaves everything as it was.
   *
   * @param sender the packed id of the actor that sends, 0 for none
   * @param completion null for none
   * @return {@link Mailbox#ACCEPTED}, {@link Mailbox#FULL} or {@link Mailbox#CLOSED}
   */
  <M extends Record> int offer(MessageCodec<M> codec, M message, Delivery delivery, long sender,
      Completion completion);
}
