package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;

/**
 * What the handlers of a class can send when they run elsewhere, and does it: in their order, as if
 * the handlers did it here.
 *
 * @param codecs by the number that records have
 * @param texts by the number that records have
 */
public record HandlerSends(List<MessageCodec<?>> codecs, List<String> texts) {
  private static final SendLayout.Kind[] KINDS = SendLayout.Kind.values();
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** Copies the lists. */
  public HandlerSends {
    codecs = List.copyOf(codecs);
    texts = List.copyOf(texts);
  }

  /** Does what records ask for; stops at what throws. */
  void perform(ActorContext context, int ticket, MemorySegment records) {
    for (long at = 0; at < records.byteSize();) {
      int bytes = word(records, at, SendLayout.BYTES);
      perform(context, ticket, records, at);
      at += SendLayout.words(bytes) * (long) Integer.BYTES;
    }
  }

  /** How many actors are spawned. */
  int spawns(MemorySegment records) {
    int count = 0;
    for (long at = 0; at < records.byteSize();) {
      count += word(records, at, SendLayout.KIND) == SendLayout.Kind.SPAWN.ordinal() ? 1 : 0;
      at += SendLayout.words(word(records, at, SendLayout.BYTES)) * (long) Integer.BYTES;
    }
    return count;
  }

  private void perform(ActorContext context, int ticket, MemorySegment records, long at) {
    long target = records.get(LONG, at + SendLayout.TARGET * (long) Integer.BYTES);
    switch (KINDS[word(records, at, SendLayout.KIND)]) {
      case SEND -> context.send(target, message(records, at));
      case SEND_TO_NAME -> context.send(text(records, at), message(records, at));
      case PUBLISH -> context.publish(text(records, at), message(records, at));
      case DEFER -> context.deferReply(ticket);
      case REPLY -> context.reply(target, message(records, at));
      case WATCH -> context.watch(target);
      case STOP -> context.stop();
      case SPAWN -> context.spawn(text(records, at), target);
      case LOG -> context.log(text(records, at));
    }
  }

  private String text(MemorySegment records, long at) {
    return texts.get(word(records, at, SendLayout.TEXT));
  }

  private Record message(MemorySegment records, long at) {
    MessageCodec<?> codec = codecs.get(word(records, at, SendLayout.TYPE));
    if (codec.byteSize() != word(records, at, SendLayout.BYTES)) {
      throw new AssertionError("a " + codec.messageClass().getName() + " of another length");
    }
    return codec.decode(records, at + SendLayout.HEAD_WORDS * (long) Integer.BYTES);
  }

  private static int word(MemorySegment records, long at, int word) {
    return records.get(INT, at + word * (long) Integer.BYTES);
  }
}
