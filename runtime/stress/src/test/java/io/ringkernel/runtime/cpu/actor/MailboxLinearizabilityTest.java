package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.stress.Histories;
import java.util.ArrayDeque;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/**
 * Every history of a mailbox is one of a queue. A mailbox says that it is empty also while a sender
 * has claimed a place and not yet linked its message; the operations here look again then, as the
 * claim has its place in the order already.
 */
class MailboxLinearizabilityTest {
  private static int receive(LinkedMailbox mailbox) {
    for (;;) {
      int waiting = mailbox.depth();
      if (mailbox.next()) {
        int value = MailboxOrders.value(mailbox);
        mailbox.release();
        return value;
      }
      if (waiting == 0) {
        return -1;
      }
      Thread.onSpinWait();
    }
  }

  /** Senders that find no room are refused. */
  @Param(name = "value", gen = IntGen.class, conf = "1:5")
  public static class Bounded {
    private final LinkedMailbox mailbox = new LinkedMailbox(
        MailboxOrders.options(Histories.CAPACITY), MailboxOrders.CLOCK, false);

    @Operation
    public boolean send(@Param(name = "value") int value) {
      return MailboxOrders.send(mailbox, value);
    }

    @Operation(nonParallelGroup = "receiver")
    public int receive() {
      return MailboxLinearizabilityTest.receive(mailbox);
    }
  }

  /** Anybody throws the oldest message out. There is room for all. */
  @Param(name = "value", gen = IntGen.class, conf = "1:5")
  public static class Droppable {
    private final LinkedMailbox mailbox =
        new LinkedMailbox(MailboxOrders.options(16), MailboxOrders.CLOCK, true);

    @Operation
    public void send(@Param(name = "value") int value) {
      MailboxOrders.send(mailbox, value);
    }

    @Operation
    public boolean drop() {
      for (;;) {
        int waiting = mailbox.depth();
        if (mailbox.dropOldest(new IllegalStateException())) {
          return true;
        }
        if (waiting == 0) {
          return false;
        }
        Thread.onSpinWait();
      }
    }

    @Operation(nonParallelGroup = "receiver")
    public int receive() {
      return MailboxLinearizabilityTest.receive(mailbox);
    }
  }

  /** What that is without threads. */
  public static class DroppableQueue {
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    public void send(int value) {
      queue.add(value);
    }

    public boolean drop() {
      return queue.poll() != null;
    }

    public int receive() {
      return queue.isEmpty() ? -1 : queue.remove();
    }
  }

  @Test
  void mailboxIsAQueue() {
    Histories.ofAQueue().check(Bounded.class);
  }

  @Test
  void mailboxThatDropsTheOldestIsAQueue() {
    Histories.of(DroppableQueue.class).check(Droppable.class);
  }
}
