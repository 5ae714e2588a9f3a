package io.ringkernel.stress;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpmcRing;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.ring.SharedRing;
import io.ringkernel.runtime.ring.SlotReader;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Every history of a ring is one of a bounded queue. A ring says "empty" also where the next
 * message is claimed and not yet published; the operation here looks again then, as the claim has
 * its place in the order already. {@code -Dlincheck=N} multiplies the work.
 */
class LinearizabilityTest {
  private static final int WORK = Integer.getInteger("lincheck", 1);
  private static final int CAPACITY = 2;

  private static StressOptions options(Class<?> model) {
    return new StressOptions().iterations(5 * WORK).invocationsPerIteration(100 * WORK)
        .threads(3).actorsPerThread(3).actorsBefore(1).actorsAfter(2)
        .sequentialSpecification(model).minimizeFailedScenario(true);
  }

  /** What a ring is without threads. */
  public static class BoundedQueue {
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    public boolean send(int value) {
      return queue.size() < CAPACITY && queue.add(value);
    }

    public int receive() {
      return queue.isEmpty() ? -1 : queue.remove();
    }
  }

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
        () -> options(BoundedQueue.class).iterations(30).invocationsPerIteration(1_000)
            .minimizeFailedScenario(false).check(Unprotected.class));
  }

  @Test
  void ringOfOneSenderIsAQueue() {
    options(BoundedQueue.class).threads(2).check(OneToOne.class);
  }

  @Test
  void ringOfManySendersIsAQueue() {
    options(BoundedQueue.class).check(ManyToOne.class);
  }

  @Test
  void ringOfManyReceiversIsAQueue() {
    options(BoundedQueue.class).check(ManyToMany.class);
  }
}
