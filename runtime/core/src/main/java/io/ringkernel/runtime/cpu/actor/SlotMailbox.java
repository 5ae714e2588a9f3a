package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.spi.Completion;
import io.ringkernel.runtime.trace.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * Messages in slots of a ring in off-heap memory, and beside each slot who is told of its message.
 * Nothing is allocated for a message.
 *
 * <p>The memory is the garbage collector's to free. Rejected: a shared arena, closed when the actor
 * ends. A sender may be inside an access at that moment, even one that only finds the inbox closed;
 * HotSpot then throws into its thread and leaves that thread's interrupt status set.
 */
abstract sealed class SlotMailbox extends SlotPadding permits RingMailbox, LaneMailbox {
  /** Flag of a slot: somebody is told. */
  static final int COMPLETED = MessageSlot.REPLY_WANTED;

  /** The same as {@link #memory}, for senders. */
  final MemorySegment slots;
  private final Completion[] completions;
  private final long samplingMask;
  private final int samplingShift;
  private final long[] sent;
  /** When messages were sent that have a deadline or are traced; made with the first of them. */
  private volatile long[] timed;
  /** Why nobody will handle what waits here; null while somebody does. */
  private volatile RuntimeException abandoned;

  SlotMailbox(LaunchOptions options, MemorySegment memory) {
    this.memory = memory;
    this.slots = memory;
    int capacity = options.queueCapacity();
    this.completions = new Completion[capacity];
    int every = options.latencySampling();
    this.samplingMask = every - 1;
    this.samplingShift = every == 0 ? 0 : Integer.numberOfTrailingZeros(every);
    this.sent = new long[every == 0 ? 0 : Math.max(1, capacity >> samplingShift)];
  }

  private int index(long position) {
    return (int) position & completions.length - 1;
  }

  /** Keeps who is told, and when it was; before the message is published. */
  final void note(long position, Completion completion) {
    if (completion != null) {
      completions[index(position)] = completion;
    }
    if (sent.length != 0 && (position & samplingMask) == 0) {
      sent[(int) (position >> samplingShift) & sent.length - 1] = System.nanoTime();
    }
    if (Trace.isOn()) {
      noteTime(position);
    }
  }

  /**
   * Keeps when a message was sent that has a deadline or is traced; before it is published.
   */
  final void noteTime(long position) {
    long[] now = timed;
    if (now == null) {
      now = makeTimed();
    }
    now[index(position)] = System.nanoTime();
  }

  private synchronized long[] makeTimed() {
    if (timed == null) {
      timed = new long[completions.length];
    }
    return timed;
  }

  @Override
  final long timedNanos() {
    long[] now = timed;
    return now == null ? 0 : now[index(position())];
  }

  /** After a message was published. */
  final void published(Completion completion) {
    if (completion != null) {
      // Either this sees that the mailbox was abandoned, or who abandons it sees this completion.
      VarHandle.fullFence();
      if (abandoned != null) {
        completion.failed(abandoned, () -> {
        });
      }
    }
  }

  /** Moves to a message; for the actor's thread. */
  final void at(long position, int type, long head, long payloadAt, long timeout) {
    typeId = type;
    payloadBytes = (int) head & 0xffff;
    isAwaited = (head >>> 16 & COMPLETED) != 0;
    payload = payloadAt;
    timeoutMicros = timeout;
    sentNanos = sent.length == 0 || (position & samplingMask) != 0 ? 0
        : sent[(int) (position >> samplingShift) & sent.length - 1];
  }

  /** The position of the message that the actor's thread is at. */
  abstract long position();

  @Override
  final Completion completion() {
    return isAwaited ? completions[index(position())] : null;
  }

  /** Forgets who is told of the message. */
  final void forget(long position) {
    completions[index(position)] = null;
  }

  @Override
  final void abandon(RuntimeException cause) {
    abandoned = cause;
    VarHandle.fullFence();
    for (Completion completion : completions) {
      if (completion != null) {
        completion.failed(cause, () -> {
        });
      }
    }
  }
}
