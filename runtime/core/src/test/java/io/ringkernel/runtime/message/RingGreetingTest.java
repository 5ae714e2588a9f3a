package io.ringkernel.runtime.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RingGreetingTest {
  private record Quote(long value) {}

  /** Plays generated codecs of one record in several builds. */
  private record Codec(int typeId, int layoutVersion, long layoutHash)
      implements MessageCodec<Quote> {
    @Override
    public Class<Quote> messageClass() {
      return Quote.class;
    }

    @Override
    public int byteSize() {
      return 8;
    }

    @Override
    public void encode(Quote message, MemorySegment target, long offset) {
      throw new AssertionError();
    }

    @Override
    public Quote decode(MemorySegment source, long offset) {
      throw new AssertionError();
    }
  }

  private static MessageTypes types(Codec... codecs) {
    return MessageTypes.of(List.of(codecs));
  }

  private static byte[] greeting(MessageTypes types) {
    byte[] bytes = new byte[3 + RingGreeting.byteSize(types)];
    RingGreeting.write(types, MemorySegment.ofArray(bytes), 3);
    return bytes;
  }

  private static void check(MessageTypes types, byte[] bytes) {
    RingGreeting.check(types, MemorySegment.ofArray(bytes), 3);
  }

  @Test
  void endsThatAgreeOrShareNoTypeAreConnected() {
    byte[] bytes = greeting(types(new Codec(7, 2, 11), new Codec(9, 1, 12)));
    check(types(new Codec(7, 2, 11), new Codec(8, 1, 5)), bytes);
    check(types(new Codec(5, 2, 10)), bytes);
    check(types(), bytes);
    check(types(new Codec(5, 2, 10)), greeting(types()));
  }

  @Test
  void anotherLayoutIsOneLineWithBothVersionsAndHashes() {
    byte[] bytes = greeting(types(new Codec(7, 2, 11), new Codec(9, 1, 12)));
    String said = assertThrows(LayoutMismatchException.class,
        () -> check(types(new Codec(9, 3, 13)), bytes)).getMessage();
    assertEquals("message " + Quote.class.getName() + " (type id 9) was sent with layout"
        + " version 1, "
        + "hash 000000000000000c; this program has version 3, hash 000000000000000d: build both "
        + "with the same record", said);
  }

  @Test
  void everyCutAndEveryFlippedBitIsRefused() {
    MessageTypes types = types(new Codec(7, 2, 11), new Codec(9, 1, 12));
    byte[] bytes = greeting(types);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(MalformedMessageException.class, () -> check(types, cut));
    }
    for (int bit = 3 * 8; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThrows(MalformedMessageException.class, () -> check(types, flipped));
    }
    assertThrows(MalformedMessageException.class,
        () -> RingGreeting.check(types, MemorySegment.ofArray(bytes), -1));
  }

  /** In the first slot of a ring, as two programs over one memory would have it. */
  @Test
  void aRingIsRefusedBeforeItsFirstMessage() {
    MessageTypes sender = types(new Codec(7, 2, 11));
    MessageTypes receiver = types(new Codec(7, 3, 12));
    int bytes = RingGreeting.byteSize(sender);
    SpscRing ring = new SpscRing(4, bytes, false);
    SpscRing.Producer producer = ring.producer();
    RingGreeting.write(sender, ring.memory(), producer.payload(producer.tryClaimAcquire()));
    producer.publishRelease(1, bytes, 0, 0, 0);
    assertThrows(LayoutMismatchException.class, () -> ring.consumer().pollAcquire(
        (memory, slot) -> RingGreeting.check(receiver, memory, MessageSlot.payload(memory, slot)),
        1));
    assertTrue(ring.consumer().peekAcquire() < 0);
  }
}
