package io.ringkernel.runtime.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.layout.SlotLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every ring does, against a queue of the JDK as a model: random operations from a seed, in
 * memory of their own and of an arena, with positions near where 32 bits go around.
 */
@Timeout(60)
class RingContractTest {
  private static final int PAYLOAD = 40;

  /** A ring with one name for each operation. */
  interface Ring {
    /** False where it is full. */
    boolean send(long number, int payloadBytes);

    /** Sends as many as fit of {@code count}, at once where the ring can; how many. */
    int sendBatch(long first, int count, int payloadBytes);

    int poll(SlotReader reader, int limit);

    int depth();

    MemorySegment memory();
  }

  private static void write(MemorySegment memory, long payload, long number, int bytes) {
    for (int at = 0; at < bytes; at += 8) {
      memory.set(ValueLayout.JAVA_LONG, payload + at, number * 31 + at);
    }
  }

  record Spsc(SpscRing ring) implements Ring {
    @Override
    public boolean send(long number, int payloadBytes) {
      return sendBatch(number, 1, payloadBytes) == 1;
    }

    @Override
    public int sendBatch(long first, int count, int payloadBytes) {
      SpscRing.Producer producer = ring.producer();
      if (count == 1) {
        long position = producer.tryClaimAcquire();
        if (position < 0) {
          return 0;
        }
        write(ring.memory(), producer.payload(position), first, payloadBytes);
        producer.publishRelease(7, payloadBytes, 0, 3, (int) first);
        return 1;
      }
      int claimed = producer.tryClaimBatchAcquire(count);
      for (int i = 0; i < claimed; i++) {
        long position = producer.next() + i;
        write(ring.memory(), producer.payload(position), first + i, payloadBytes);
        producer.describeRelaxed(position, 7, payloadBytes, 0, 3, (int) first + i);
      }
      producer.publishBatchRelease(claimed);
      return claimed;
    }

    @Override
    public int poll(SlotReader reader, int limit) {
      return ring.consumer().pollAcquire(reader, limit);
    }

    @Override
    public int depth() {
      return ring.depthRelaxed();
    }

    @Override
    public MemorySegment memory() {
      return ring.memory();
    }
  }

  record Shared(SharedRing ring) implements Ring {
    @Override
    public boolean send(long number, int payloadBytes) {
      long position = ring.tryClaimAcquire();
      if (position < 0) {
        return false;
      }
      publish(position, number, payloadBytes);
      return true;
    }

    @Override
    public int sendBatch(long first, int count, int payloadBytes) {
      if (ring instanceof MpscRing many) {
        long position = many.tryClaimBatchAcquire(count);
        for (int i = 0; position >= 0 && i < count; i++) {
          publish(position + i, first + i, payloadBytes);
        }
        return position >= 0 ? count : 0;
      }
      int sent = 0;
      while (sent < count && send(first + sent, payloadBytes)) {
        sent++;
      }
      return sent;
    }

    private void publish(long position, long number, int payloadBytes) {
      write(ring.memory(), ring.payload(position), number, payloadBytes);
      ring.publishRelease(position, 7, payloadBytes, 0, 3, (int) number);
    }

    @Override
    public int poll(SlotReader reader, int limit) {
      return switch (ring) {
        case MpscRing one -> one.pollAcquire(reader, limit);
        case MpmcRing many -> many.pollAcquire(reader, limit);
      };
    }

    @Override
    public int depth() {
      return ring.depthRelaxed();
    }

    @Override
    public MemorySegment memory() {
      return ring.memory();
    }
  }

  record Case(String name, Ring ring, int credits) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final int[] CAPACITIES = {1, 2, 4, 16};
  private static final long[] STARTS = {0, (1L << 31) - 5, (1L << 32) - 5};

  static Stream<Case> rings() {
    List<Case> cases = new ArrayList<>();
    for (int capacity : CAPACITIES) {
      for (long start : STARTS) {
        for (boolean owned : new boolean[] {true, false}) {
          for (boolean extended : new boolean[] {true, false}) {
            addCases(cases, capacity, start, owned, extended);
          }
        }
      }
    }
    return cases.stream();
  }

  private static void addCases(List<Case> cases, int capacity, long start, boolean owned,
      boolean extended) {
    String name = " of " + capacity + " from " + start + (owned ? ", own memory" : ", arena")
        + (extended ? ", extended" : "");
    int credits = Math.max(1, capacity - 1);
    for (int credit : credits == capacity ? new int[] {capacity} : new int[] {capacity, credits}) {
      cases.add(new Case("SPSC" + name,
          new Spsc(new SpscRing(memory(capacity, owned, extended), credit, start)), credit));
      cases.add(new Case("MPSC" + name,
          new Shared(new MpscRing(memory(capacity, owned, extended), credit, start)), credit));
      if (capacity > 1) {
        cases.add(new Case("MPMC" + name,
            new Shared(new MpmcRing(memory(capacity, owned, extended), credit, start)), credit));
      }
    }
  }

  private static RingMemory memory(int capacity, boolean owned, boolean extended) {
    return owned ? RingMemory.owned(capacity, PAYLOAD, extended)
        : RingMemory.of(Arena.ofAuto(), capacity, PAYLOAD, extended);
  }

  @ParameterizedTest
  @MethodSource("rings")
  void doesWhatAQueueDoes(Case tested) {
    Ring ring = tested.ring();
    Random random = new Random(tested.name().hashCode());
    ArrayDeque<long[]> model = new ArrayDeque<>();
    long next = 0;
    SlotReader reader = (memory, slot) -> {
      long[] expected = model.remove();
      assertEquals(7, MessageSlot.type(memory, slot));
      assertEquals(3, MessageSlot.priority(memory, slot));
      assertEquals((int) expected[0], MessageSlot.tag(memory, slot));
      assertEquals(expected[1], MessageSlot.payloadBytes(memory, slot));
      long payload = MessageSlot.payload(memory, slot);
      for (int at = 0; at < expected[1]; at += 8) {
        assertEquals(expected[0] * 31 + at, memory.get(ValueLayout.JAVA_LONG, payload + at));
      }
    };
    for (int step = 0; step < 400; step++) {
      int bytes = 8 * random.nextInt(PAYLOAD / 8 + 1);
      switch (random.nextInt(3)) {
        case 0 -> {
          boolean fits = model.size() < tested.credits();
          assertEquals(fits, ring.send(next, bytes));
          if (fits) {
            model.add(new long[] {next++, bytes});
          }
        }
        case 1 -> {
          int count = 1 + random.nextInt(tested.credits());
          int sent = ring.sendBatch(next, count, bytes);
          int free = tested.credits() - model.size();
          assertTrue(sent == Math.min(count, free) || sent == 0 && free < count,
              sent + " of " + count + " into " + free);
          for (int i = 0; i < sent; i++) {
            model.add(new long[] {next++, bytes});
          }
        }
        default -> {
          int limit = random.nextInt(4);
          int expected = Math.min(limit, model.size());
          assertEquals(expected, ring.poll(reader, limit));
        }
      }
      assertEquals(model.size(), ring.depth());
    }
  }

  @ParameterizedTest
  @MethodSource("rings")
  void aPayloadThatDoesNotFitIsRefusedAndSendsNothing(Case tested) {
    assertThrows(IllegalArgumentException.class, () -> sendTooMuch(tested.ring()));
    List<Integer> types = new ArrayList<>();
    tested.ring().poll((memory, slot) -> types.add(MessageSlot.type(memory, slot)), 1);
    assertTrue(types.isEmpty() || types.equals(List.of(MessageSlot.NO_MESSAGE)), types::toString);
  }

  private static void sendTooMuch(Ring ring) {
    switch (ring) {
      case Spsc one -> {
        one.ring().producer().tryClaimAcquire();
        one.ring().producer().publishRelease(1, PAYLOAD + 1, 0, 0, 0);
      }
      case Shared many -> many.ring().publishRelease(many.ring().tryClaimAcquire(), 1,
          PAYLOAD + 1, 0, 0, 0);
      default -> throw new AssertionError(ring);
    }
  }

  /** Every head that some other writer could leave: refused, or a message inside its slot. */
  @ParameterizedTest
  @MethodSource("rings")
  void aDamagedHeadIsRefusedAndTheRingGoesOn(Case tested) {
    Ring ring = tested.ring();
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      byte[] before = ring.memory().toArray(ValueLayout.JAVA_BYTE);
      assertTrue(ring.send(i, 8));
      long slot = changed(before, ring.memory().toArray(ValueLayout.JAVA_BYTE));
      int damage = random.nextInt();
      ring.memory().set(ValueLayout.JAVA_INT, slot + SlotLayout.PAYLOAD_BYTES, damage);
      boolean[] read = new boolean[1];
      try {
        assertEquals(1, ring.poll((memory, at) -> {
          read[0] = true;
          long end = MessageSlot.payload(memory, at) + MessageSlot.payloadBytes(memory, at);
          assertTrue(end <= memory.byteSize() && end - at <= 128, "reads beyond the slot");
        }, 1));
      } catch (CorruptSlotException e) {
        refused++;
        assertTrue(e.getMessage().contains("was overwritten"), e.getMessage());
      }
    }
    assertTrue(refused > 100, refused + " refused");
    assertTrue(ring.send(1, 8));
    assertEquals(1, ring.poll((memory, slot) -> {}, 1));
    assertEquals(0, ring.depth());
  }

  /** The slot in which the head changed. */
  private static long changed(byte[] before, byte[] after) {
    int slots = io.ringkernel.ir.layout.RingLayout.SLOTS;
    int at = Arrays.mismatch(before, slots, before.length, after, slots, after.length);
    return slots + at / SlotLayout.LINE * SlotLayout.LINE;
  }
}
