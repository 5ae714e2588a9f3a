package io.ringkernel.runtime.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ring.RingSender.Outcome;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RingSenderTest {
  private static Outcome send(RingSender sender, int number) {
    return sender.send(1,
        (memory, offset) -> memory.set(ValueLayout.JAVA_LONG, offset, number), 8, 0, number);
  }

  private static List<Integer> read(SharedRing ring) {
    List<Integer> tags = new ArrayList<>();
    SlotReader reader = (memory, slot) -> tags.add(
        MessageSlot.type(memory, slot) == MessageSlot.NO_MESSAGE ? -1
            : MessageSlot.tag(memory, slot));
    switch (ring) {
      case MpscRing one -> one.pollAcquire(reader, 100);
      case MpmcRing many -> many.pollAcquire(reader, 100);
    }
    return tags;
  }

  @Test
  void rejectTellsTheSender() {
    MpscRing ring = new MpscRing(4, 2, 8, false);
    RingSender sender = new RingSender(ring, new Overflow.Reject());
    assertEquals(Outcome.QUEUED, send(sender, 0));
    assertEquals(Outcome.QUEUED, send(sender, 1));
    assertEquals(Outcome.REJECTED, send(sender, 2));
    assertEquals(List.of(0, 1), read(ring));
    assertEquals(new RingSender.Account(2, 1, 0, 0, 0, 0), sender.account());
  }

  @Test
  void blockWaitsForASlotAndNoLongerThanTheDeadline() throws InterruptedException {
    MpscRing ring = new MpscRing(2, 2, 8, false);
    RingSender hasty = new RingSender(ring, new Overflow.Block(Duration.ofMillis(20)));
    send(hasty, 0);
    send(hasty, 1);
    long before = System.nanoTime();
    assertEquals(Outcome.TIMED_OUT, send(hasty, 2));
    assertTrue(System.nanoTime() - before >= 20_000_000);
    RingSender patient =
        new RingSender(ring, new Overflow.Block(Duration.ofSeconds(Long.MAX_VALUE)));
    Thread sender = Thread.ofPlatform().start(() -> send(patient, 3));
    List<Integer> all = new ArrayList<>();
    while (all.size() < 3) {
      Thread.sleep(5);
      all.addAll(read(ring));
    }
    sender.join();
    assertEquals(List.of(0, 1, 3), all);
    assertEquals(1, patient.account().queued());
    assertEquals(1, hasty.account().timedOut());
    assertThrows(IllegalArgumentException.class,
        () -> new Overflow.Block(Duration.ofMillis(-1)));
  }

  @Test
  void dropOldestKeepsTheNewestAndCounts() {
    MpmcRing ring = new MpmcRing(4, 4, 8, false);
    RingSender sender = new RingSender(ring, new Overflow.DropOldest());
    ring.abandonRelease(ring.tryClaimAcquire());
    for (int i = 0; i < 10; i++) {
      assertEquals(Outcome.QUEUED, send(sender, i));
    }
    assertEquals(List.of(6, 7, 8, 9), read(ring));
    assertEquals(6, sender.account().dropped(), "a slot that was given up is no message");
    assertEquals(10, sender.account().queued());
    assertThrows(IllegalArgumentException.class,
        () -> new RingSender(new MpscRing(4, 4, 8, false), new Overflow.DropOldest()));
  }

  @Test
  void dropOldestGivesUpWhereTheOldestIsBeingWritten() {
    MpmcRing ring = new MpmcRing(2, 2, 8, false);
    long claimed = ring.tryClaimAcquire();
    RingSender sender = new RingSender(ring, new Overflow.DropOldest());
    send(sender, 0);
    assertEquals(Outcome.REJECTED, send(sender, 1));
    ring.abandonRelease(claimed);
    assertEquals(Outcome.QUEUED, send(sender, 2));
    assertEquals(List.of(0, 2), read(ring));
  }

  @Test
  void deadLettersGetWhatDoesNotFit() {
    MpscRing ring = new MpscRing(2, 2, 8, false);
    MpscRing dead = new MpscRing(8, 8, 8, false);
    RingSender sender =
        new RingSender(ring, new Overflow.DeadLetter((type, writer, payloadBytes) -> {
          long position = dead.tryClaimAcquire();
          writer.write(dead.memory(), dead.payload(position));
          dead.publishRelease(position, type, payloadBytes, 0, 0, 99);
        }));
    for (int i = 0; i < 5; i++) {
      assertEquals(i < 2 ? Outcome.QUEUED : Outcome.DEAD_LETTERED, send(sender, i));
    }
    List<Long> letters = new ArrayList<>();
    dead.pollAcquire((memory, slot) -> letters
        .add(memory.get(ValueLayout.JAVA_LONG, MessageSlot.payload(memory, slot))), 10);
    assertEquals(List.of(2L, 3L, 4L), letters);
    assertEquals(3, sender.account().deadLettered());
  }

  @Test
  void writerThatThrowsDoesNotStopTheRing() {
    MpscRing ring = new MpscRing(4, 4, 8, false);
    RingSender sender = new RingSender(ring, new Overflow.Reject());
    assertThrows(IllegalStateException.class, () -> sender.send(1, (memory, offset) -> {
      throw new IllegalStateException();
    }, 8, 0, 0));
    assertThrows(IllegalArgumentException.class,
        () -> sender.send(1, (memory, offset) -> {}, 9, 0, 0));
    send(sender, 5);
    assertEquals(List.of(-1, 5), read(ring));
  }

  @Test
  void closedRingIsAnOutcome() {
    MpscRing ring = new MpscRing(4, 4, 8, false);
    ring.close();
    RingSender sender = new RingSender(ring, new Overflow.Block(Duration.ofDays(1)));
    assertEquals(Outcome.CLOSED, send(sender, 0));
    assertEquals(1, sender.account().closed());
  }

  /** Overflow under load: sent = read + dropped + rejected + timed out + dead letters. */
  @Test
  void theAccountBalancesUnderLoad() throws InterruptedException {
    AtomicLong letters = new AtomicLong();
    for (Overflow overflow : List.of(new Overflow.Reject(), new Overflow.DropOldest(),
        new Overflow.Block(Duration.ofNanos(20_000)),
        new Overflow.DeadLetter((type, writer, bytes) -> letters.incrementAndGet()))) {
      MpmcRing ring = new MpmcRing(8, 8, 8, false);
      RingSender sender = new RingSender(ring, overflow);
      List<Thread> threads = new ArrayList<>();
      for (int p = 0; p < 3; p++) {
        threads.add(Thread.ofPlatform().start(() -> {
          for (int i = 0; i < 5_000; i++) {
            send(sender, i);
          }
        }));
      }
      long read = 0;
      boolean alive = true;
      while (alive) {
        alive = threads.stream().anyMatch(Thread::isAlive);
        read += ring.pollAcquire((memory, slot) -> {}, 3);
      }
      read += ring.pollAcquire((memory, slot) -> {}, 100);
      RingSender.Account account = sender.account();
      assertEquals(15_000, account.offered(), overflow::toString);
      assertEquals(account.queued(), read + account.dropped(), overflow::toString);
    }
    assertTrue(letters.get() > 0);
  }
}
