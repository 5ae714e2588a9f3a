package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.spi.Completion;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** One message of a {@link LinkedMailbox}: what a slot holds, on the heap. */
final class MailNode {
  /** Payloads up to this size leave the node fit for another message. */
  static final int USUAL_BYTES = 64;

  private static final MemorySegment NOTHING = MemorySegment.ofArray(new long[0]);

  private MailNode next;
  MemorySegment bytes;
  Completion completion;
  int type;
  int payloadBytes;
  long messageId;
  long correlation;
  long sender;
  long stamp;
  long timeoutMicros;
  /** When it was sent, where it has a deadline or is traced. */
  long timedNanos;
  long sentNanos;

  private static final VarHandle NEXT;

  static {
    try {
      NEXT = MethodHandles.lookup().findVarHandle(MailNode.class, "next", MailNode.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The node behind this one, with what it holds; null while it is not linked. */
  MailNode nextAcquire() {
    return (MailNode) NEXT.getAcquire(this);
  }

  /** Links a node behind this one: whoever sees it sees what it holds. */
  void linkRelease(MailNode node) {
    NEXT.setRelease(this, node);
  }

  /** Forgets what was behind; before the node is in a list. */
  void unlink() {
    next = null;
  }

  private MailNode(MemorySegment bytes) {
    this.bytes = bytes;
  }

  /** A node that holds no message. */
  static MailNode empty() {
    return new MailNode(NOTHING);
  }

  /** A node for a payload; long elements, because codecs want their fields aligned. */
  static MailNode of(int payloadBytes) {
    return new MailNode(MemorySegment.ofArray(new long[payloadBytes + 7 >> 3]));
  }

  /** Nodes that one worker uses again and again; for its thread. */
  static final class Pool {
    private static final int MOST = 256;

    private MailNode first;
    private int count;

    MailNode take(int payloadBytes) {
      MailNode node = first;
      if (node == null || payloadBytes > USUAL_BYTES) {
        return of(Math.max(payloadBytes, USUAL_BYTES));
      }
      first = node.next;
      count--;
      return node;
    }

    void give(MailNode node) {
      if (count < MOST && node.bytes.byteSize() == USUAL_BYTES) {
        node.next = first;
        first = node;
        count++;
      }
    }
  }
}
