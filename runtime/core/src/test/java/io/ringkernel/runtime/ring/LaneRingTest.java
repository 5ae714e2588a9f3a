package io.ringkernel.runtime.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LaneRingTest {
  private static boolean trySend(LaneRing.Lane lane, int sender, long number) {
    SpscRing.Producer producer = lane.producer();
    long position = producer.tryClaimAcquire();
    if (position < 0) {
      return false;
    }
    lane.memory().set(ValueLayout.JAVA_LONG, producer.payload(position), number);
    producer.publishRelease(1, 8, 0, 0, sender);
    return true;
  }

  @Test
  void messagesOfEachSenderArriveOnceAndInOrderWhileLanesComeAndGo()
      throws InterruptedException {
    LaneRing ring = new LaneRing(16, 8, false, 8);
    int senders = 3;
    int rounds = 20;
    int each = 2_000;
    List<Thread> threads = new ArrayList<>();
    for (int s = 0; s < senders; s++) {
      int sender = s;
      threads.add(Thread.ofPlatform().start(() -> {
        for (int round = 0; round < rounds; round++) {
          try (LaneRing.Lane lane = open(ring)) {
            for (int i = 0; i < each; i++) {
              while (!trySend(lane, sender * rounds + round, i)) {
                Thread.yield();
              }
            }
          }
        }
      }));
    }
    long[] next = new long[senders * rounds];
    long count = 0;
    while (count < (long) senders * rounds * each) {
      int read = ring.pollAcquire((memory, slot) -> {
        int lane = MessageSlot.tag(memory, slot);
        assertEquals(next[lane]++, memory.get(ValueLayout.JAVA_LONG,
            MessageSlot.payload(memory, slot)));
      }, 10);
      count += read;
      if (read == 0) {
        Thread.yield();
      }
    }
    for (Thread thread : threads) {
      thread.join();
    }
    while (ring.lanes() > 0) {
      assertEquals(0, ring.pollAcquire((memory, slot) -> {}, 10));
    }
  }

  /** Closed lanes take their place until the consumer came by. */
  private static LaneRing.Lane open(LaneRing ring) {
    for (;;) {
      try {
        return ring.openLane();
      } catch (IllegalStateException e) {
        Thread.yield();
      }
    }
  }

  @Test
  void noLaneWaitsForMoreThanTheLimitOfEachOther() {
    LaneRing ring = new LaneRing(64, 8, false, 3);
    for (int s = 0; s < 3; s++) {
      LaneRing.Lane lane = ring.openLane();
      for (int i = 0; i < 40; i++) {
        trySend(lane, s, i);
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      assertEquals(4,
          ring.pollAcquire((memory, slot) -> order.add(MessageSlot.tag(memory, slot)), 4));
    }
    assertEquals(List.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2), order);
    assertEquals(108, ring.depthRelaxed());
  }

  @Test
  void lanesAreLimited() {
    LaneRing ring = new LaneRing(4, 8, false, 1);
    LaneRing.Lane lane = ring.openLane();
    assertTrue(trySend(lane, 0, 0));
    lane.close();
    assertEquals("all 1 lanes are open; close one, or allow more when making the ring",
        assertThrows(IllegalStateException.class, ring::openLane).getMessage());
    assertEquals(1, ring.pollAcquire((memory, slot) -> {}, 10));
    assertEquals(0, ring.pollAcquire((memory, slot) -> {}, 10));
    assertEquals(0, ring.lanes());
    ring.openLane();
    assertThrows(IllegalArgumentException.class, () -> new LaneRing(4, 8, false, 0));
    assertThrows(IllegalArgumentException.class, () -> new LaneRing(3, 8, false, 1));
  }
}
