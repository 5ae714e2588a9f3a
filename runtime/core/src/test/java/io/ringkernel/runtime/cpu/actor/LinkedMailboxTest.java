package io.ringkernel.runtime.cpu.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorEnded;
import io.ringkernel.runtime.ActorEndedCodec;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LinkedMailboxTest {
  private static final int SENDERS = 3;
  private static final int MESSAGES = 20_000;

  private static LinkedMailbox mailbox(int capacity, boolean droppable) {
    return new LinkedMailbox(
        LaunchOptions.defaults().queueCapacity(capacity).withoutStamps().latencySampling(0),
        new HybridLogicalClock(), droppable);
  }

  private static int offer(LinkedMailbox mailbox, long sender, int number) {
    return mailbox.offer(ActorEndedCodec.INSTANCE, new ActorEnded(sender, number),
        Delivery.NORMAL, sender, null);
  }

  private static ActorEnded read(LinkedMailbox mailbox) {
    return ActorEndedCodec.INSTANCE.decode(mailbox.memory, mailbox.payload);
  }

  /** Each sender's messages come in order, none twice; what is missing was dropped. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sendersLoseNothingAndKeepTheirOrder(boolean droppable) throws InterruptedException {
    LinkedMailbox mailbox = mailbox(64, droppable);
    AtomicLong dropped = new AtomicLong();
    List<Thread> senders = new ArrayList<>();
    for (int s = 0; s < SENDERS; s++) {
      int sender = s;
      senders.add(Thread.ofPlatform().start(() -> {
        for (int i = 0; i < MESSAGES; i++) {
          while (offer(mailbox, sender, i) != Mailbox.ACCEPTED) {
            if (droppable && mailbox.dropOldest(new IllegalStateException())) {
              dropped.getAndIncrement();
            }
            Thread.yield();
          }
        }
      }));
    }
    int[] next = new int[SENDERS];
    long taken = 0;
    while (taken + dropped.get() < (long) SENDERS * MESSAGES) {
      if (!mailbox.next()) {
        Thread.yield();
        continue;
      }
      ActorEnded message = read(mailbox);
      int sender = (int) message.actor();
      assertEquals(message.actor(), mailbox.senderId());
      assertTrue(droppable ? message.reason() >= next[sender]
          : message.reason() == next[sender]);
      next[sender] = message.reason() + 1;
      mailbox.release();
      taken++;
    }
    for (Thread sender : senders) {
      sender.join();
    }
    assertFalse(mailbox.next());
    assertEquals((long) SENDERS * MESSAGES, mailbox.accepted());
    assertEquals(taken + dropped.get(), mailbox.accepted());
    assertEquals(0, mailbox.depth());
    mailbox.close();
    assertTrue(mailbox.isDrained());
    assertEquals(Mailbox.CLOSED, offer(mailbox, 0, 0));
  }

  @Test
  void mailboxDoesWhatAQueueDoes() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int capacity = 1 << random.nextInt(4);
      LinkedMailbox mailbox = mailbox(capacity, true);
      ArrayDeque<Integer> model = new ArrayDeque<>();
      for (int step = 0; step < 200; step++) {
        switch (random.nextInt(4)) {
          case 0 -> {
            assertEquals(!model.isEmpty(), mailbox.dropOldest(new IllegalStateException()));
            model.pollFirst();
          }
          case 1 -> {
            assertEquals(!model.isEmpty(), mailbox.hasNext());
            assertEquals(!model.isEmpty(), mailbox.next());
            if (!model.isEmpty()) {
              assertEquals(model.pollFirst(), read(mailbox).reason());
              assertEquals(model.size() + 1, mailbox.depth());
              mailbox.release();
            }
          }
          default -> {
            boolean room = model.size() < capacity;
            assertEquals(room ? Mailbox.ACCEPTED : Mailbox.FULL, offer(mailbox, 1, step));
            if (room) {
              model.addLast(step);
            }
          }
        }
        assertEquals(model.size(), mailbox.depth(), "seed " + seed);
      }
    }
  }

  /** The component that states a message's id is read by the user's own method. */
  @Test
  void messageWhoseIdThrowsTakesNoPlace() {
    LinkedMailbox mailbox = mailbox(1, false);
    MessageCodec<ActorEnded> throwing = new Throwing();
    assertThrows(IllegalStateException.class, () -> mailbox.offer(throwing,
        new ActorEnded(1, 1), Delivery.NORMAL, 1, null));
    assertEquals(0, mailbox.depth());
    assertEquals(Mailbox.ACCEPTED, offer(mailbox, 1, 5));
    mailbox.close();
    assertTrue(mailbox.next());
    assertEquals(5, read(mailbox).reason());
    mailbox.release();
    assertTrue(mailbox.isDrained());
  }

  private static final class Throwing implements MessageCodec<ActorEnded> {
    @Override
    public Class<ActorEnded> messageClass() {
      return ActorEnded.class;
    }

    @Override
    public int typeId() {
      return 9;
    }

    @Override
    public int byteSize() {
      return 16;
    }

    @Override
    public long layoutHash() {
      return 9;
    }

    @Override
    public void encode(ActorEnded message, MemorySegment target, long offset) {
      ActorEndedCodec.INSTANCE.encode(message, target, offset);
    }

    @Override
    public ActorEnded decode(MemorySegment source, long offset) {
      return ActorEndedCodec.INSTANCE.decode(source, offset);
    }

    @Override
    public long messageId(ActorEnded message) {
      throw new IllegalStateException("an accessor that throws");
    }
  }
}
