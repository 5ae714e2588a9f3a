package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.ir.layout.SendLayout;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** What a handler has asked of the runtime, as it comes in parts in front of the outcome. */
final class AskedRecords {
  private static final int SEND = SendLayout.Kind.SEND.ordinal();
  private static final int PUBLISH = SendLayout.Kind.PUBLISH.ordinal();

  private static final MemorySegment NOTHING = MemorySegment.ofArray(new long[0]);

  /** Null where there is nothing. */
  private ByteArrayOutputStream parts;

  void add(Answer part) {
    if (parts == null) {
      parts = new ByteArrayOutputStream();
    }
    parts.writeBytes(part.memory().asSlice(part.payload(), part.payloadBytes())
        .toArray(ValueLayout.JAVA_BYTE));
  }

  boolean isEmpty() {
    return parts == null;
  }

  /** All parts, which are forgotten. */
  MemorySegment take() {
    if (parts == null) {
      return NOTHING;
    }
    // Longs, so that what lies in there is aligned.
    MemorySegment bytes = MemorySegment.ofArray(new long[parts.size() / Long.BYTES]);
    bytes.copyFrom(MemorySegment.ofArray(parts.toByteArray()));
    parts = null;
    return bytes;
  }

  /**
   * Names what the device has counted of what the host does for it.
   *
   * @param sent is given the receivers of messages to actors
   * @param published is given the numbers of topics among the texts of the class
   */
  static void forEachCounted(MemorySegment asked, LongConsumer sent, IntConsumer published) {
    for (long at = 0; at < asked.byteSize();) {
      if (word(asked, at, SendLayout.COUNTED) != 0) {
        if (word(asked, at, SendLayout.KIND) == SEND) {
          sent.accept(
              asked.get(ValueLayout.JAVA_LONG, at + SendLayout.TARGET * (long) Integer.BYTES));
        } else if (word(asked, at, SendLayout.KIND) == PUBLISH) {
          published.accept(word(asked, at, SendLayout.TEXT));
        }
      }
      at += SendLayout.words(word(asked, at, SendLayout.BYTES)) * (long) Integer.BYTES;
    }
  }

  private static int word(MemorySegment asked, long at, int word) {
    return asked.get(ValueLayout.JAVA_INT, at + word * (long) Integer.BYTES);
  }
}
