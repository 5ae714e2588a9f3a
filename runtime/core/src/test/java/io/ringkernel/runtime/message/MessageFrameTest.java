package io.ringkernel.runtime.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.layout.FrameLayout;
import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class MessageFrameTest {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final Codec CODEC = new Codec(7, 2, 0x1234_5678_9abc_def0L, 16);

  private record Pair(long one, long two) {}

  private record Other(long one, long two) {}

  /** Plays generated codecs of one record in several builds. */
  private record Codec(int typeId, int layoutVersion, long layoutHash, int byteSize)
      implements MessageCodec<Pair> {
    @Override
    public Class<Pair> messageClass() {
      return Pair.class;
    }

    @Override
    public void encode(Pair message, MemorySegment target, long offset) {
      target.asSlice(offset, byteSize).fill((byte) 0);
      target.set(LONG, offset, message.one());
      target.set(LONG, offset + 8, message.two());
    }

    @Override
    public Pair decode(MemorySegment source, long offset) {
      return new Pair(source.get(LONG, offset), source.get(LONG, offset + 8));
    }
  }

  private static byte[] frame(int before, int after) {
    byte[] bytes = new byte[before + FrameLayout.BYTES + 16 + after];
    new Random(3).nextBytes(bytes);
    assertEquals(48, MessageFrame.encode(CODEC, new Pair(-2, 1L << 40),
        MemorySegment.ofArray(bytes), before));
    return bytes;
  }

  private static String refused(byte[] bytes) {
    return assertThrows(MalformedMessageException.class,
        () -> MessageFrame.decode(CODEC, MemorySegment.ofArray(bytes), 0)).getMessage();
  }

  @Test
  void frameGivesItsMessageBackAtAnyOffset() {
    for (int offset : new int[] {0, 1, 8, 13}) {
      MemorySegment bytes = MemorySegment.ofArray(frame(offset, 5));

      assertEquals(new Pair(-2, 1L << 40), MessageFrame.decode(CODEC, bytes, offset));
      assertEquals(7, MessageFrame.typeId(bytes, offset));
      assertEquals(48, MessageFrame.check(bytes, offset));
    }
  }

  @Test
  void everyFlippedBitIsFound() {
    byte[] bytes = frame(0, 0);
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      String message = refused(bytes);
      assertTrue(message.contains("damaged") || message.contains("claims a payload")
          || message.contains("no frame begins with"), bit + ": " + message);
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
    assertEquals(new Pair(-2, 1L << 40),
        MessageFrame.decode(CODEC, MemorySegment.ofArray(bytes), 0));
  }

  @Test
  void everyFrameThatIsCutOffIsRefused() {
    MemorySegment whole = MemorySegment.ofArray(frame(0, 0));
    for (int size = 0; size < whole.byteSize(); size++) {
      MemorySegment part = whole.asSlice(0, size);
      String message = assertThrows(MalformedMessageException.class,
          () -> MessageFrame.decode(CODEC, part, 0)).getMessage();
      assertEquals(size < 32 ? "the head of a frame has 32 bytes, there are " + size
          : "the frame claims a payload of 16 bytes, %d are left".formatted(size - 32), message);
    }
    assertThrows(MalformedMessageException.class, () -> MessageFrame.check(whole, -1));
    assertThrows(MalformedMessageException.class, () -> MessageFrame.check(whole, 1L << 40));
    assertThrows(MalformedMessageException.class,
        () -> MessageFrame.check(whole, Long.MAX_VALUE));
  }

  @Test
  void frameOfAnotherTypeIsRefused() {
    MemorySegment bytes = MemorySegment.ofArray(frame(0, 0));

    assertEquals("the frame has type id 7, that of " + Pair.class.getName() + " is 8",
        assertThrows(MalformedMessageException.class,
            () -> MessageFrame.decode(new Codec(8, 2, CODEC.layoutHash(), 16), bytes, 0))
            .getMessage());
  }

  @Test
  void frameOfAnotherLayoutNamesBoth() {
    MemorySegment bytes = MemorySegment.ofArray(frame(0, 0));

    assertEquals("message " + Pair.class.getName() + " (type id 7) was sent with layout version 2,"
        + " hash 123456789abcdef0; this program has version 3, hash 00000000000000ff:"
        + " build both with the same record",
        assertThrows(LayoutMismatchException.class,
            () -> MessageFrame.decode(new Codec(7, 3, 255, 16), bytes, 0)).getMessage());
    LayoutMismatchException.check(CODEC, 9, CODEC.layoutHash());
  }

  @Test
  void soundFrameOfAnotherSizeIsRefused() {
    Codec larger = new Codec(7, 2, CODEC.layoutHash(), 24);
    byte[] bytes = new byte[FrameLayout.BYTES + 24];
    MessageFrame.encode(larger, new Pair(1, 2), MemorySegment.ofArray(bytes), 0);

    assertEquals("the frame has a payload of 24 bytes, " + Pair.class.getName() + " has 16",
        refused(bytes));
  }

  @Test
  void segmentThatIsTooShortIsNotWritten() {
    byte[] bytes = new byte[47];

    assertThrows(IndexOutOfBoundsException.class, () -> MessageFrame.encode(CODEC,
        new Pair(1, 2), MemorySegment.ofArray(bytes), 0));
    assertEquals(0, java.util.stream.IntStream.range(0, 47).filter(i -> bytes[i] != 0).count());
  }

  @Test
  void typesAreFoundByIdAndMustDiffer() {
    MemorySegment bytes = MemorySegment.ofArray(frame(0, 0));
    MessageTypes types = MessageTypes.of(List.of(CODEC, new Codec(9, 1, 1, 16), CODEC));

    assertEquals(new Pair(-2, 1L << 40), types.decode(bytes, 0));
    assertEquals(CODEC, types.codec(7).orElseThrow());
    assertTrue(types.codec(8).isEmpty());
    assertEquals("the frame has type id 7, of which no message is known here",
        assertThrows(MalformedMessageException.class,
            () -> MessageTypes.of(List.of()).decode(bytes, 0)).getMessage());
  }

  @Test
  void twoRecordsOfOneIdAreRefused() {
    MessageCodec<Other> other = new MessageCodec<>() {
      @Override
      public Class<Other> messageClass() {
        return Other.class;
      }

      @Override
      public int typeId() {
        return 7;
      }

      @Override
      public int byteSize() {
        return 16;
      }

      @Override
      public long layoutHash() {
        return 1;
      }

      @Override
      public void encode(Other message, MemorySegment target, long offset) {
        throw new AssertionError();
      }

      @Override
      public Other decode(MemorySegment source, long offset) {
        throw new AssertionError();
      }
    };

    assertEquals("message type id 7 belongs to " + Pair.class.getName() + " and to "
        + Other.class.getName() + "; give one of them another typeId",
        assertThrows(IllegalArgumentException.class,
            () -> MessageTypes.of(List.of(CODEC, other))).getMessage());
  }

  @Test
  void checksumIsThatOfTheJdk() {
    Random random = new Random(11);
    for (int length = 0; length < 100; length++) {
      byte[] bytes = new byte[length + 3];
      random.nextBytes(bytes);
      CRC32C expected = new CRC32C();
      expected.update(bytes, 3, length);
      int split = 3 + random.nextInt(length + 1);
      MemorySegment segment = MemorySegment.ofArray(bytes);
      int state = Crc32c.update(Crc32c.begin(), segment, 3, split);

      assertEquals((int) expected.getValue(),
          Crc32c.end(Crc32c.update(state, segment, split, bytes.length)), "length " + length);
    }
  }
}
