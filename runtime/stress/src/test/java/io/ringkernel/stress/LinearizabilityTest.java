package io.ringkernel.stress;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.ring.LaneRing;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpmcRing;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.ring.SharedRing;
import io.ringkernel.runtime.ring.SlotReader;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.ValueLayout;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/**
 * Every history of a ring is one of a bounded queue. A ring says "empty" also where the next
 * message is claimed and not yet published; the operation here looks again then, as the claim has
 * its place in the order already.
 */
class LinearizabilityTest {
  private static final int CAPACITY = Histories.CAPACITY;
  /** Not among the values of the lane that is looked at. */
  private static final int OTHER = 99;

  static boolean send(SharedRing ring, int value) {
    long position = ring.tryClaimAcquire();
    if (position < 0) {
      return false;
    }
    ring.memory().set(ValueLayout.JAVA_INT, ring.payload(position), value);
    ring.publishRelease(position, 1, 4, 0, 0, 0);
    return true;
  }

  static int receive(SharedRing ring) {
    int[] value = {-1};
    SlotReader reader = (memory, slot) -> value[0] =
        memory.get(ValueLayout.JAVA_INT, MessageSlot.payload(memory, slot));
    for (;;) {
      int waiting = ring.depthRelaxed();
      int read = switch (ring) {
        case MpscRing one -> one.pollAcquire(reader, 1);
        case MpmcRing many -> many.pollAcquire(reader, 1);
      };
      if (read == 1 || waiting == 0) {
        return value[0];
      }
      Thread.onSpinWait();
    }
  }

  @Param(name = "value", gen = IntGen.class, conf = "1:5")
  public static class OneToOne {
    private final SpscRing ring = new SpscRing(CAPACITY, 4, false);

    @Operation(nonParallelGroup = "sender")
    public boolean send(@Param(name = "value") int value) {
      SpscRing.Producer producer = ring.producer();
      long position = producer.tryClaimAcquire();
      if (position < 0) {
        return false;
      }
      ring.memory().set(ValueLayout.JAVA_INT, producer.payload(position), value);
      producer.publishRelease(1, 4, 0, 0, 0);
      return true;
    }

    @Operation(nonParallelGroup = "receiver")
    public int receive() {
      int[] value = {-1};
      ring.consumer().pollAcquire((memory, slot) -> value[0] =
          memory.get(ValueLayout.JAVA_INT, MessageSlot.payload(memory, slot)), 1);
      return value[0];
    }
  }

  @Param(name = "value", gen = IntGen.class, conf = "1:5")
  public static class ManyToOne {
    private final MpscRing ring = new MpscRing(CAPACITY, CAPACITY, 4, false);

    @Operation
    public boolean send(@Param(name = "value") int value) {
      return LinearizabilityTest.send(ring, value);
    }

    @Operation(nonParallelGroup = "receiver")
    public int receive() {
      return LinearizabilityTest.receive(ring);
    }
  }

  @Param(name = "value", gen = IntGen.class, conf = "1:5")
  public static class ManyToMany {
    private final MpmcRing ring = new MpmcRing(CAPACITY, CAPACITY, 4, false);

    @Operation
    public boolean send(@Param(name = "value") int value) {
      // A slot that is taken and not yet given back is free in the order of the takes.
      for (;;) {
        int waiting = ring.depthRelaxed();
        if (LinearizabilityTest.send(ring, value)) {
          return true;
        }
        if (waiting >= CAPACITY) {
          return false;
        }
        Thread.onSpinWait();
      }
    }

    @Operation
    public int receive() {
      return LinearizabilityTest.receive(ring);
    }
  }

  /**
   * Two lanes into one ring, of which one is looked at: messages of the other are read and left
   * out. That a set of queues is linearizable is the same as that each of them is.
   */
  @Param(name = "value", gen = IntGen.class, conf = "1:5")
  public static class OneOfTwoLanes {
    private final LaneRing ring = new LaneRing(CAPACITY, 4, false, 2);
    private final LaneRing.Lane lane = ring.openLane();
    private final LaneRing.Lane other = ring.openLane();

    private static boolean send(LaneRing.Lane into, int value) {
      SpscRing.Producer producer = into.producer();
      long position = producer.tryClaimAcquire();
      if (position < 0) {
        return false;
      }
      into.memory().set(ValueLayout.JAVA_INT, producer.payload(position), value);
      producer.publishRelease(1, 4, 0, 0, 0);
      return true;
    }

    @Operation(nonParallelGroup = "sender")
    public boolean send(@Param(name = "value") int value) {
      return send(lane, value);
    }

    @Operation(nonParallelGroup = "other sender")
    public void sendOther() {
      send(other, OTHER);
    }

    @Operation(nonParallelGroup = "receiver")
    public int receive() {
      int[] value = {-1};
      SlotReader reader = (memory, slot) -> value[0] =
          memory.get(ValueLayout.JAVA_INT, MessageSlot.payload(memory, slot));
      while (ring.pollAcquire(reader, 1) == 1) {
        if (value[0] != OTHER) {
          return value[0];
        }
      }
      return -1;
    }
  }

  /** A queue, and operations that do not concern it. */
  public static class QueueBesideAnother extends Histories.BoundedQueue {
    public void sendOther() {
      // It goes elsewhere.
    }
  }

  /** A queue without any order between threads. */
  @Param(name = "value", gen = IntGen.class, conf = "1:5")
  public static class Unprotected {
    private final int[] slots = new int[CAPACITY];
    private int head;
    private int tail;

    @Operation
    public boolean send(@Param(name = "value") int value) {
      if (tail - head == CAPACITY) {
        return false;
      }
      slots[tail % CAPACITY] = value;
      Thread.yield();
      tail++;
      return true;
    }

    @Operation
    public int receive() {
      return head == tail ? -1 : slots[head++ % CAPACITY];
    }
  }

  @Test
  void queueWithoutOrdersIsFoundOut() {
    assertThrows(AssertionError.class,
        () -> Histories.ofAQueue().iterations(30).invocationsPerIteration(1_000)
            .minimizeFailedScenario(false).check(Unprotected.class));
  }

  @Test
  void ringOfOneSenderIsAQueue() {
    Histories.ofAQueue().threads(2).check(OneToOne.class);
  }

  @Test
  void ringOfManySendersIsAQueue() {
    Histories.ofAQueue().check(ManyToOne.class);
  }

  @Test
  void ringOfManyReceiversIsAQueue() {
    Histories.ofAQueue().check(ManyToMany.class);
  }

  @Test
  void eachLaneIsAQueueWhateverTheOthersDo() {
    Histories.of(QueueBesideAnother.class).check(OneOfTwoLanes.class);
  }
}
