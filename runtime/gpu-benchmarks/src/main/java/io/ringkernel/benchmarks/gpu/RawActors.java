package io.ringkernel.benchmarks.gpu;

import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.runtime.cuda.resident.Answer;
import io.ringkernel.runtime.cuda.resident.Command;
import io.ringkernel.runtime.cuda.resident.IngressRing;
import io.ringkernel.runtime.cuda.resident.ResidentKernel;
import io.ringkernel.runtime.cuda.resident.ResidentKernel.Acknowledgement;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Echoes in a resident kernel, reached word by word: what the rings themselves can do. */
final class RawActors {
  private static final long LIMIT_NANOS = 30_000_000_000L;
  private static final int ACTIVE = 2;

  final ResidentKernel kernel;
  private final int executors;
  private long answers;
  private long expected;
  private String wrong = "";

  RawActors(ResidentKernel kernel) {
    this.kernel = kernel;
    this.executors = kernel.linked().layout().shape().executors();
  }

  static long id(int generation, int index) {
    return (long) generation << 32 | index;
  }

  int executors() {
    return executors;
  }

  Acknowledgement command(Command command, long actor, int flags) {
    AtomicReference<Acknowledgement> result = new AtomicReference<>();
    kernel.command(command, actor, 0, (int) actor % executors, flags, new byte[0], result::set);
    long end = System.nanoTime() + LIMIT_NANOS;
    while (result.get() == null) {
      kernel.poll(this::check);
      requireTime(end);
    }
    return result.get();
  }

  void create(int generation, int index) {
    command(Command.CREATE, id(generation, index), ACTIVE);
  }

  /** Creates one and looks for the acknowledgement with sleeps between. */
  void createSleeping(int generation, int index) {
    boolean[] done = {false};
    kernel.command(Command.CREATE, id(generation, index), 0, index % executors, ACTIVE, new byte[0],
        _ -> done[0] = true);
    long end = System.nanoTime() + LIMIT_NANOS;
    while (!done[0]) {
      LockSupport.parkNanos(100_000);
      kernel.poll(this::check);
      requireTime(end);
    }
  }

  /** Creates many actors without waiting for each. */
  void createAll(int count) {
    int[] done = {0};
    for (int i = 0; i < count; i++) {
      kernel.command(Command.CREATE, id(1, i), 0, i % executors, ACTIVE, new byte[0],
          _ -> done[0]++);
      kernel.poll(this::check);
    }
    long end = System.nanoTime() + LIMIT_NANOS;
    while (done[0] < count) {
      kernel.poll(this::check);
      requireTime(end);
    }
  }

  private static void requireTime(long end) {
    if (System.nanoTime() > end) {
      throw new IllegalStateException("the resident kernel does not answer");
    }
  }

  private void check(Answer answer) {
    long number = answer.messageId();
    if (answer.kind() != Answer.Kind.REPLY || Rig.PONG.decode(answer.memory(), answer.payload())
        .number() != number) {
      wrong = "message " + number + " came back as " + answer.kind();
    }
    answers++;
  }

  private static Echo.Ping ping(long n) {
    return new Echo.Ping(n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7);
  }

  /** Sends a ping without waiting for the answer; whether there was room. */
  boolean send(long actor, long number) {
    IngressRing ring = kernel.ingress((int) actor % executors);
    long position = ring.claim();
    if (position == IngressRing.FULL) {
      return false;
    }
    long slot = ring.slot(position);
    ring.head(slot, Rig.PING.byteSize(), 0, actor, number, 0, 0, 0);
    Rig.PING.encode(ping(number), ring.memory(), slot + SlotLayout.EXTENDED_BYTES);
    ring.publish(position, Rig.PING.typeId());
    expected++;
    return true;
  }

  /** Sends an item of which nobody waits for an answer; whether there was room. */
  boolean tell(long actor, long n) {
    IngressRing ring = kernel.ingress((int) actor % executors);
    long position = ring.claim();
    if (position == IngressRing.FULL) {
      return false;
    }
    long slot = ring.slot(position);
    ring.head(slot, Rig.ITEM.byteSize(), actor);
    long check = n ^ n + 1 ^ n + 2 ^ n + 3 ^ n + 4 ^ n + 5 ^ n + 6;
    Rig.ITEM.encode(new Echo.Item(n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, check),
        ring.memory(), slot + SlotLayout.EXTENDED_BYTES);
    ring.publish(position, Rig.ITEM.typeId());
    return true;
  }

  /** Sends pings to all in turn until the thread is interrupted. */
  void sendAll() {
    long number = 0;
    while (!Thread.currentThread().isInterrupted()) {
      if (send(id(1, (int) (number % executors)), number)) {
        number++;
      } else {
        Thread.onSpinWait();
      }
    }
  }

  /** Takes the answers that are there. */
  int poll() {
    return kernel.poll(this::check);
  }

  /** Waits until every ping has its answer. */
  void await() {
    long end = System.nanoTime() + LIMIT_NANOS;
    while (answers < expected) {
      kernel.poll(this::check);
      requireTime(end);
    }
    requireRight();
  }

  void requireRight() {
    if (!wrong.isEmpty() || answers > expected) {
      throw new IllegalStateException(wrong + "; " + answers + " answers to " + expected);
    }
  }

  long answers() {
    return answers;
  }

  /** One round trip, checked; nanoseconds. */
  long roundTrip(long actor, long number) {
    long begin = System.nanoTime();
    while (!send(actor, number)) {
      Thread.onSpinWait();
    }
    while (answers < expected) {
      kernel.poll(this::check);
    }
    return System.nanoTime() - begin;
  }

  /** Items that an actor has counted, and those that were wrong or out of order. */
  long[] counted(long actor) {
    ByteBuffer state = ByteBuffer.wrap(command(Command.READ, actor, 0).state())
        .order(ByteOrder.LITTLE_ENDIAN);
    return new long[] {state.getLong(0), state.getLong(16)};
  }
}
