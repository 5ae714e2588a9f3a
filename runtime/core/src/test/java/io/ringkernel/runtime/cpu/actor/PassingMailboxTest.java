package io.ringkernel.runtime.cpu.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorEnded;
import io.ringkernel.runtime.ActorEndedCodec;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Priority;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The mailbox of a pooled actor comes with a message and goes when nothing is left. */
@Timeout(60)
class PassingMailboxTest {
  private static final int SENDERS = 3;
  private static final int MESSAGES = 5_000;

  private final Inbox inbox = new Inbox(new ActorId(0, 1, 0),
      LaunchOptions.defaults().mode(LaunchMode.POOLED).queueCapacity(8).withoutStamps(), 16,
      new HybridLogicalClock(), true);

  private int offer(long sender, int number) {
    return inbox.offer(ActorEndedCodec.INSTANCE, new ActorEnded(sender, number), Delivery.NORMAL,
        sender, null);
  }

  private static ActorEnded take(Mailbox mailbox) {
    ActorEnded message = ActorEndedCodec.INSTANCE.decode(mailbox.memory, mailbox.payload);
    mailbox.release();
    return message;
  }

  @RepeatedTest(3)
  void sendersLoseNothingWhileItComesAndGoes() throws InterruptedException {
    List<Thread> senders = new ArrayList<>();
    for (int s = 0; s < SENDERS; s++) {
      int sender = s;
      senders.add(Thread.ofPlatform().start(() -> {
        for (int i = 0; i < MESSAGES; i++) {
          while (offer(sender, i) == Mailbox.FULL) {
            Thread.yield();
          }
        }
      }));
    }
    int[] next = new int[SENDERS];
    BitSet numbers = new BitSet();
    int taken = 0;
    while (taken < SENDERS * MESSAGES) {
      Mailbox mailbox = inbox.next();
      if (mailbox == null) {
        inbox.rest();
        continue;
      }
      assertFalse(numbers.get((int) mailbox.messageId()), "numbers go on in the next mailbox");
      numbers.set((int) mailbox.messageId());
      ActorEnded message = take(mailbox);
      assertEquals(next[(int) message.actor()]++, message.reason());
      taken++;
    }
    for (Thread sender : senders) {
      sender.join();
    }
    inbox.rest();
    assertFalse(inbox.hasNext());
    assertEquals(taken, inbox.accepted());
    assertEquals(0, inbox.depth());
  }

  @Test
  void whatWaitsKeepsItThere() {
    assertEquals(Mailbox.ACCEPTED, offer(0, 1));
    inbox.rest();
    assertTrue(inbox.hasNext());
    assertEquals(1, inbox.depth());
    Mailbox held = inbox.next();
    inbox.rest(); // a message is being handled
    assertEquals(1, take(held).reason());
    inbox.rest();
    assertNull(inbox.next());
    assertEquals(Mailbox.ACCEPTED, offer(0, 2));
    assertEquals(2, take(inbox.next()).reason());
  }

  @Test
  void anInboxThatIsClosedTakesNothingWhetherItIsThereOrNot() {
    inbox.close();
    assertTrue(inbox.isDrained());
    assertEquals(Mailbox.CLOSED, offer(0, 1));
    inbox.rest();
    assertEquals(Mailbox.CLOSED, offer(0, 1));
    assertTrue(inbox.isDrained());
    assertEquals(0, inbox.accepted());
  }

  @Test
  void whatWasAcceptedBeforeItWasClosedIsTaken() {
    assertEquals(Mailbox.ACCEPTED, offer(0, 1));
    take(inbox.next());
    inbox.rest();
    assertEquals(Mailbox.ACCEPTED, offer(0, 2));
    inbox.close();
    assertFalse(inbox.isDrained());
    assertEquals(2, take(inbox.next()).reason());
    inbox.rest();
    assertTrue(inbox.isDrained());
    assertEquals(2, inbox.accepted());
  }

  /** Each is told that it was accepted, or that the inbox is closed; none is lost between. */
  @RepeatedTest(100)
  void closingMeetsSendersAndTheActorThatRests() throws InterruptedException {
    long[] accepted = new long[SENDERS];
    List<Thread> senders = new ArrayList<>();
    for (int s = 0; s < SENDERS; s++) {
      int sender = s;
      senders.add(Thread.ofPlatform().start(() -> {
        for (int result = Mailbox.FULL; result != Mailbox.CLOSED;) {
          result = offer(sender, (int) accepted[sender]);
          accepted[sender] += result == Mailbox.ACCEPTED ? 1 : 0;
        }
      }));
    }
    Thread closer = Thread.ofPlatform().start(() -> {
      Thread.yield();
      inbox.close();
    });
    long taken = 0;
    while (!inbox.isDrained()) {
      Mailbox mailbox = inbox.next();
      if (mailbox == null) {
        inbox.rest();
      } else {
        take(mailbox);
        taken++;
      }
    }
    closer.join();
    for (Thread sender : senders) {
      sender.join();
    }
    assertEquals(accepted[0] + accepted[1] + accepted[2], taken);
    assertEquals(taken, inbox.accepted());
  }

  @Test
  void urgentMessagesHaveRoomOfTheirOwn() {
    assertEquals(Mailbox.ACCEPTED, inbox.offer(ActorEndedCodec.INSTANCE, new ActorEnded(0, 9),
        Delivery.NORMAL.priority(Priority.CRITICAL), 0, null));
    assertEquals(Mailbox.ACCEPTED, offer(0, 1));
    assertEquals(9, take(inbox.next()).reason());
    assertEquals(1, take(inbox.next()).reason());
    inbox.rest();
    assertFalse(inbox.hasNext());
    assertEquals(2, inbox.accepted());
  }
}
