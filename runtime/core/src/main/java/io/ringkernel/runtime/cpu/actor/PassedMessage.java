package io.ringkernel.runtime.cpu.actor;

import java.lang.foreign.MemorySegment;

/**
 * A message that was sent and received where handlers run, as it is told to the host.
 *
 * @param typeId the number of its type
 * @param memory holds the payload
 * @param offset where it begins
 * @param bytes its length
 * @param sender the id of the actor that sent it
 * @param messageId its number
 * @param correlation what ties it to others; 0 for nothing
 * @param stamp of the clock; 0 for none
 */
public record PassedMessage(int typeId, MemorySegment memory, long offset, int bytes, long sender,
    long messageId, long correlation, long stamp) {
  /** The message on the heap. */
  MailNode node() {
    MailNode node = MailNode.of(bytes);
    MemorySegment.copy(memory, offset, node.bytes, 0, bytes);
    node.type = typeId;
    node.payloadBytes = bytes;
    node.sender = sender;
    node.messageId = messageId;
    node.correlation = correlation;
    node.stamp = stamp;
    return node;
  }
}
