package io.ringkernel.runtime.ring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MpmcRingTest {
  private static final int EACH = 60_000;

  private static long trySend(MpmcRing ring, int producer, int number) {
    long position = ring.tryClaimAcquire();
    if (position >= 0) {
      ring.memory().set(ValueLayout.JAVA_LONG, ring.payload(position),
          (long) producer << 32 | number);
      ring.publishRelease(position, 1, 8, 0, 0, number);
    }
    return position;
  }

  @Test
  void eachMessageGoesToOneConsumerAndThoseOfASenderInOrder() throws InterruptedException {
    MpmcRing ring = new MpmcRing(64, 50, 8, false);
    int producers = 2;
    int consumers = 2;
    AtomicIntegerArray seen = new AtomicIntegerArray(producers * EACH);
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int p = 0; p < producers; p++) {
      int producer = p;
      threads.add(Thread.ofPlatform().start(() -> {
        for (int i = 0; i < EACH; i++) {
          while (trySend(ring, producer, i) < 0) {
            Thread.yield();
          }
        }
      }));
    }
    List<Thread> readers = new ArrayList<>();
    for (int c = 0; c < consumers; c++) {
      readers.add(Thread.ofPlatform().uncaughtExceptionHandler((_, e) -> failures.add(e))
          .start(() -> consume(ring, producers, seen)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    ring.close();
    for (Thread reader : readers) {
      reader.join();
    }
    assertEquals(List.of(), failures);
    for (int i = 0; i < seen.length(); i++) {
      assertEquals(1, seen.get(i));
    }
    assertEquals(MpmcRing.CLOSED, ring.tryClaimAcquire());
  }

  private static void consume(MpmcRing ring, int producers, AtomicIntegerArray seen) {
    int[] last = new int[producers];
    Arrays.fill(last, -1);
    while (!ring.isDrained()) {
      int read = ring.pollAcquire((memory, slot) -> {
        long value = memory.get(ValueLayout.JAVA_LONG, MessageSlot.payload(memory, slot));
        int producer = (int) (value >>> 32);
        int number = (int) value;
        if (number <= last[producer]) {
          throw new AssertionError("message " + number + " after " + last[producer]);
        }
        last[producer] = number;
        seen.incrementAndGet(producer * EACH + number);
      }, 8);
      if (read == 0) {
        Thread.yield();
      }
    }
  }

  @Test
  void aSlotIsFreeOnlyWhenItWasGivenBack() {
    MpmcRing ring = new MpmcRing(2, 2, 8, false);
    trySend(ring, 0, 0);
    trySend(ring, 0, 1);
    long first = ring.tryTakeAcquire();
    long second = ring.tryTakeAcquire();
    ring.giveBackRelease(second);
    assertEquals(MpmcRing.FULL, ring.tryClaimAcquire());
    ring.giveBackRelease(first);
    assertTrue(ring.tryClaimAcquire() >= 0);
    assertEquals(MpmcRing.EMPTY, ring.tryTakeAcquire());
  }

  @Test
  void aReaderThatThrowsLosesOnlyThatMessage() {
    MpmcRing ring = new MpmcRing(2, 2, 8, false);
    trySend(ring, 0, 0);
    trySend(ring, 0, 1);
    List<Integer> tags = new ArrayList<>();
    SlotReader reader = (memory, slot) -> {
      tags.add(MessageSlot.tag(memory, slot));
      if (tags.size() == 1) {
        throw new IllegalStateException();
      }
    };
    assertThrows(IllegalStateException.class, () -> ring.pollAcquire(reader, 2));
    assertEquals(1, ring.pollAcquire(reader, 2));
    assertArrayEquals(new Integer[] {0, 1}, tags.toArray());
  }

  @Test
  void closedRingFinishesWhatItHas() {
    MpmcRing ring = new MpmcRing(4, 4, 8, false);
    long open = ring.tryClaimAcquire();
    ring.close();
    assertEquals(MpmcRing.CLOSED, ring.tryClaimAcquire());
    assertFalse(ring.isDrained());
    ring.abandonRelease(open);
    assertEquals(1, ring.pollAcquire((memory, slot) -> {}, 4));
    assertTrue(ring.isDrained());
  }

  @Test
  void sizesAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> new MpmcRing(1, 1, 8, false));
    assertThrows(IllegalArgumentException.class, () -> new MpmcRing(4, 5, 8, false));
    assertThrows(IllegalArgumentException.class, () -> new MpmcRing(3, 3, 8, false));
  }
}
