package io.ringkernel.stress;

import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.SlotReader;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** Senders and receivers of one lane, and the account of what went through. */
final class Traffic implements Load {
  private static final int BATCH = 64;

  private final Lane lane;
  private final Lane.Ends ends;
  private final List<Thread> senders = new ArrayList<>();
  private final List<Thread> receivers = new ArrayList<>();
  private final long[] sent;
  private final List<Receiver> readers = new ArrayList<>();
  private volatile boolean stopSending;
  private volatile boolean stopReceiving;

  Traffic(Lane lane) {
    this.lane = lane;
    this.ends = lane.way().open(lane.payloadBytes(), lane.senders());
    this.sent = new long[lane.senders()];
  }

  @Override
  public String name() {
    return lane.name();
  }

  @Override
  public void start() {
    for (int i = 0; i < lane.receivers(); i++) {
      Receiver receiver = new Receiver();
      readers.add(receiver);
      receivers.add(Thread.ofPlatform().daemon().name("receiver-" + i).start(receiver));
    }
    for (int i = 0; i < lane.senders(); i++) {
      int index = i;
      Lane.Sender sender = ends.sender();
      senders.add(Thread.ofPlatform().daemon().name("sender-" + i)
          .start(() -> sent[index] = send(sender, index)));
    }
  }

  private long send(Lane.Sender sender, int index) {
    long number = 0;
    int idle = 0;
    while (!stopSending) {
      if (sender.send(number, index)) {
        number++;
        idle = 0;
      } else if (++idle > 200) {
        Thread.yield();
        idle = 0;
      } else {
        Thread.onSpinWait();
      }
    }
    return number;
  }

  @Override
  public long received() {
    long received = 0;
    for (Receiver receiver : readers) {
      received += receiver.received;
    }
    return received;
  }

  @Override
  public Account stop() throws InterruptedException {
    stopSending = true;
    for (Thread sender : senders) {
      sender.join();
    }
    stopReceiving = true;
    for (Thread receiver : receivers) {
      receiver.join();
    }
    long all = 0;
    long sum = 0;
    for (long count : sent) {
      all += count;
      sum += count * (count - 1) / 2;
    }
    long wrongOrder = 0;
    long spoilt = 0;
    for (Receiver receiver : readers) {
      wrongOrder += receiver.wrongOrder;
      spoilt += receiver.spoilt;
      sum -= receiver.sum;
    }
    return new Account(all, received(), wrongOrder, spoilt, sum == 0);
  }

  private final class Receiver implements Runnable, SlotReader {
    /** By sender; the number that comes next, or with several receivers the least it may be. */
    private final long[] next = new long[lane.senders()];
    private volatile long received;
    private long count;
    private long wrongOrder;
    private long spoilt;
    private long sum;

    @Override
    public void run() {
      int idle = 0;
      for (;;) {
        boolean last = stopReceiving;
        if (ends.poll(this, BATCH) > 0) {
          received = count;
          idle = 0;
        } else if (last) {
          received = count;
          return;
        } else if (++idle > 200) {
          Thread.yield();
          idle = 0;
        } else {
          Thread.onSpinWait();
        }
      }
    }

    @Override
    public void read(MemorySegment memory, long slot) {
      count++;
      int sender = MessageSlot.type(memory, slot) - 1;
      long payload = MessageSlot.payload(memory, slot);
      long number = memory.get(ValueLayout.JAVA_LONG, payload);
      boolean whole = sender >= 0 && sender < next.length
          && MessageSlot.payloadBytes(memory, slot) == lane.payloadBytes()
          && MessageSlot.tag(memory, slot) == (int) number;
      for (int at = 8; whole && at < lane.payloadBytes(); at += 8) {
        whole = memory.get(ValueLayout.JAVA_LONG, payload + at) == number + at;
      }
      if (!whole) {
        spoilt++;
        return;
      }
      if (lane.receivers() == 1 ? number != next[sender] : number < next[sender]) {
        wrongOrder++;
      }
      next[sender] = number + 1;
      sum += number;
    }
  }
}
