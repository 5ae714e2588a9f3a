package io.ringkernel.runtime.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class MpscRingTest {
  private final Arena arena = Arena.ofShared();

  @AfterEach
  void free() {
    arena.close();
  }

  /** Writes {@code producer} and {@code number} in several places of the message. */
  private static long trySend(MpscRing ring, int producer, long number) {
    long position = ring.tryClaimAcquire();
    if (position >= 0) {
      long payload = ring.payload(position);
      ring.memory().set(ValueLayout.JAVA_LONG, payload, number);
      ring.memory().set(ValueLayout.JAVA_LONG, payload + 32, ~number);
      ring.publishRelease(position, producer + 1, 40, 0, 0, (int) number);
    }
    return position;
  }

  /** Counts what arrives from each producer and checks that it comes in order. */
  private static final class Checker implements SlotReader {
    private final long[] next;
    private long abandoned;

    Checker(int producers) {
      next = new long[producers];
    }

    @Override
    public void read(java.lang.foreign.MemorySegment memory, long slot) {
      int type = MessageSlot.type(memory, slot);
      if (type == MessageSlot.NO_MESSAGE) {
        abandoned++;
        return;
      }
      long number = next[type - 1]++;
      long payload = MessageSlot.payload(memory, slot);
      if (memory.get(ValueLayout.JAVA_LONG, payload) != number
          || memory.get(ValueLayout.JAVA_LONG, payload + 32) != ~number
          || MessageSlot.tag(memory, slot) != (int) number
          || MessageSlot.payloadBytes(memory, slot) != 40) {
        throw new AssertionError("message " + number + " of producer " + (type - 1));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1024, 1024, 4, 0, 300000", "4, 4, 3, 4294960000, 50000",
    "64, 3, 4, 2147480000, 50000", "1, 1, 2, 4294967000, 20000"})
  void nothingIsLostDoubledOrOvertakenByTheSameSender(int capacity, int credits, int producers,
      long start, int each) throws InterruptedException {
    MpscRing ring = new MpscRing(RingMemory.of(arena, capacity, 40, true), credits, start);
    List<Thread> threads = new ArrayList<>();
    AtomicLong given = new AtomicLong();
    for (int p = 0; p < producers; p++) {
      int producer = p;
      threads.add(Thread.ofPlatform().start(() -> {
        for (long i = 0; i < each; i++) {
          if (i % 1000 == 7) {
            long position = ring.tryClaimAcquire();
            if (position >= 0) {
              ring.abandonRelease(position);
              given.getAndIncrement();
            }
          }
          while (trySend(ring, producer, i) < 0) {
            Thread.yield();
          }
        }
      }));
    }
    Checker checker = new Checker(producers);
    long total = (long) producers * each;
    long count = 0;
    while (count - checker.abandoned < total) {
      int read = ring.pollAcquire(checker, 16);
      count += read;
      assertTrue(ring.depthRelaxed() <= credits);
      if (read == 0) {
        Thread.yield();
      }
    }
    for (Thread thread : threads) {
      thread.join();
    }
    ring.pollAcquire(checker, capacity);
    assertEquals(given.get(), checker.abandoned);
    for (long next : checker.next) {
      assertEquals(each, next);
    }
  }

  @Test
  void creditsLimitWhatWaits() {
    MpscRing ring = new MpscRing(arena, 8, 3, 40, false);
    for (int i = 0; i < 3; i++) {
      assertTrue(trySend(ring, 0, i) >= 0);
    }
    assertEquals(MpscRing.FULL, ring.tryClaimAcquire());
    assertEquals(3, ring.depthRelaxed());
    assertEquals(1, ring.pollAcquire(new Checker(1), 1));
    assertTrue(trySend(ring, 0, 3) >= 0);
    assertEquals(MpscRing.FULL, ring.tryClaimAcquire());
    assertThrows(IllegalArgumentException.class, () -> new MpscRing(arena, 8, 9, 40, false));
    assertThrows(IllegalArgumentException.class, () -> new MpscRing(arena, 8, 0, 40, false));
  }

  @Test
  void laterMessageWaitsForAnEarlierClaim() {
    MpscRing ring = new MpscRing(arena, 8, 8, 40, false);
    long first = ring.tryClaimAcquire();
    assertTrue(trySend(ring, 0, 0) >= 0);
    assertEquals(-1, ring.peekAcquire());
    ring.abandonRelease(first);
    Checker checker = new Checker(1);
    assertEquals(2, ring.pollAcquire(checker, 8));
    assertEquals(1, checker.abandoned);
  }

  @Test
  void closedRingTakesNoClaimsAndFinishesThoseItHas() {
    MpscRing ring = new MpscRing(arena, 8, 8, 40, false);
    assertFalse(ring.isDrained(), "somebody may still send");
    long open = ring.tryClaimAcquire();
    ring.close();
    ring.close();
    assertEquals(MpscRing.CLOSED, ring.tryClaimAcquire());
    assertFalse(ring.isDrained());
    assertEquals(1, ring.depthRelaxed());
    ring.publishRelease(open, 1, 0, 0, 0, 0);
    assertEquals(1, ring.pollAcquire((memory, slot) -> {
    }, 8));
    assertTrue(ring.isDrained());
    assertEquals(0, ring.depthRelaxed());
  }

  @Test
  void closingUnderLoadLosesNothingThatWasAdmitted() throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      MpscRing ring = new MpscRing(arena, 64, 64, 40, false);
      long[] sent = new long[3];
      List<Thread> threads = new ArrayList<>();
      for (int p = 0; p < sent.length; p++) {
        int producer = p;
        threads.add(Thread.ofPlatform().start(() -> {
          long position;
          do {
            position = trySend(ring, producer, sent[producer]);
            if (position >= 0) {
              sent[producer]++;
            } else {
              Thread.yield();
            }
          } while (position != MpscRing.CLOSED);
        }));
      }
      Checker checker = new Checker(sent.length);
      for (int i = 0; i < 200; i++) {
        ring.pollAcquire(checker, 8);
      }
      ring.close();
      while (!ring.isDrained()) {
        ring.pollAcquire(checker, 8);
      }
      for (int p = 0; p < sent.length; p++) {
        threads.get(p).join();
        assertEquals(sent[p], checker.next[p]);
      }
    }
  }
}
