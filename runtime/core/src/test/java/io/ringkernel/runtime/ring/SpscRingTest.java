package io.ringkernel.runtime.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class SpscRingTest {
  private final Arena arena = Arena.ofShared();

  @AfterEach
  void free() {
    arena.close();
  }

  private static boolean send(SpscRing ring, long number, int payloadBytes) {
    SpscRing.Producer producer = ring.producer();
    long position = producer.tryClaimAcquire();
    if (position < 0) {
      return false;
    }
    long payload = producer.payload(position);
    for (int at = 0; at < payloadBytes; at += 8) {
      ring.memory().set(ValueLayout.JAVA_LONG, payload + at, number * 31 + at);
    }
    producer.publishRelease((int) number | 1, payloadBytes, 0, (int) number & 0xff, (int) number);
    return true;
  }

  /** Checks every byte of every message, and that they come one after the other. */
  private static final class Checker implements SlotReader {
    private long expected;

    Checker(long first) {
      expected = first;
    }

    @Override
    public void read(java.lang.foreign.MemorySegment memory, long slot) {
      long number = expected++;
      if (MessageSlot.type(memory, slot) != ((int) number | 1)
          || MessageSlot.tag(memory, slot) != (int) number
          || MessageSlot.priority(memory, slot) != ((int) number & 0xff)) {
        throw new AssertionError("header of message " + number);
      }
      long payload = MessageSlot.payload(memory, slot);
      for (int at = 0; at < MessageSlot.payloadBytes(memory, slot); at += 8) {
        if (memory.get(ValueLayout.JAVA_LONG, payload + at) != number * 31 + at) {
          throw new AssertionError("byte " + at + " of message " + number);
        }
      }
    }
  }

  /**
   * The third starts shortly before the 32-bit sequence goes around, the fourth before the sign.
   */
  @ParameterizedTest
  @CsvSource({"1024, 48, false, 0, 3000000", "64, 200, true, 0, 500000",
    "16, 48, false, 4294960000, 500000", "256, 8, true, 2147480000, 500000",
    "1, 48, false, 4294967290, 20000"})
  void everyMessageCrossesToTheOtherThreadUnchangedAndInOrder(int capacity, int payloadBytes,
      boolean extended, long start, int messages) throws InterruptedException {
    SpscRing ring = new SpscRing(
        RingMemory.of(arena, capacity, payloadBytes, extended), capacity, start);
    Thread producer = Thread.ofPlatform().start(() -> {
      for (long i = 0; i < messages; i++) {
        while (!send(ring, i, payloadBytes)) {
          Thread.yield();
        }
      }
    });
    Checker checker = new Checker(0);
    for (long count = 0; count < messages;) {
      int read = ring.consumer().pollAcquire(checker, 64);
      count += read;
      if (read == 0) {
        Thread.yield();
      }
    }
    producer.join();
    assertEquals(0, ring.consumer().pollAcquire(checker, 64));
    assertEquals(0, ring.depthRelaxed());
  }

  @Test
  void fullRingRefusesAndTakesMoreOnceRead() {
    SpscRing ring = new SpscRing(arena, 4, 8, false);
    for (int i = 0; i < 4; i++) {
      assertTrue(send(ring, i, 8));
    }
    assertEquals(-1, ring.producer().tryClaimAcquire());
    assertEquals(4, ring.depthRelaxed());
    Checker checker = new Checker(0);
    assertEquals(3, ring.consumer().pollAcquire(checker, 3));
    assertEquals(1, ring.depthRelaxed());
    assertTrue(send(ring, 4, 8));
    assertEquals(2, ring.consumer().pollAcquire(checker, 10));
    assertEquals(0, ring.consumer().pollAcquire(checker, 10));
  }

  @Test
  void claimedSlotIsNotReadBeforeItIsPublished() {
    SpscRing ring = new SpscRing(arena, 4, 8, false);
    assertTrue(ring.producer().tryClaimAcquire() >= 0);
    assertEquals(0, ring.consumer().pollAcquire(new Checker(0), 10));
  }

  @Test
  void readerThatThrowsLosesOnlyThatMessage() {
    SpscRing ring = new SpscRing(arena, 4, 8, false);
    for (int i = 0; i < 3; i++) {
      send(ring, i, 8);
    }
    List<Integer> tags = new ArrayList<>();
    SlotReader reader = (memory, slot) -> {
      tags.add(MessageSlot.tag(memory, slot));
      if (tags.size() == 2) {
        throw new IllegalStateException();
      }
    };
    assertThrows(IllegalStateException.class, () -> ring.consumer().pollAcquire(reader, 10));
    assertEquals(1, ring.consumer().pollAcquire(reader, 10));
    assertEquals(List.of(0, 1, 2), tags);
  }

  @Test
  void sizesAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> new SpscRing(arena, 3, 8, false));
    assertThrows(IllegalArgumentException.class, () -> new SpscRing(arena, 0, 8, false));
    assertThrows(IllegalArgumentException.class, () -> new SpscRing(arena, 4, 65_521, false));
    SpscRing ring = new SpscRing(arena, 4, 8, false);
    ring.producer().tryClaimAcquire();
    assertEquals("the slots of this ring hold payloads of 8 bytes, not 9",
        assertThrows(IllegalArgumentException.class,
            () -> ring.producer().publishRelease(1, 9, 0, 0, 0)).getMessage());
  }

  @Test
  void largestPayloadFits() {
    SpscRing ring = new SpscRing(arena, 2, 65_520, true);
    Checker checker = new Checker(0);
    for (int i = 0; i < 5; i++) {
      assertTrue(send(ring, i, 65_520));
      assertEquals(1, ring.consumer().pollAcquire(checker, 1));
    }
  }

  @Test
  void sendingAndReadingAllocateNothing() {
    SpscRing ring = new SpscRing(arena, 1024, 48, false);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Checker checker = new Checker(0);
    exchange(ring, checker, 0, 200_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    exchange(ring, checker, 200_000, 400_000);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    // Half a byte a message leaves room for a compiled method that falls back to the interpreter.
    assertTrue(allocated < 100_000, allocated + " bytes for 200,000 messages");
  }

  private static void exchange(SpscRing ring, Checker checker, int from, int to) {
    for (int i = from; i < to; i++) {
      send(ring, i, 48);
      ring.consumer().pollAcquire(checker, 4);
    }
  }
}
