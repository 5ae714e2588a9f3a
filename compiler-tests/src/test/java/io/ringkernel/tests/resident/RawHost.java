package io.ringkernel.tests.resident;

import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.resident.ActorCode;
import io.ringkernel.runtime.cuda.resident.Answer;
import io.ringkernel.runtime.cuda.resident.Command;
import io.ringkernel.runtime.cuda.resident.IngressRing;
import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentKernel.Acknowledgement;
import io.ringkernel.runtime.cuda.resident.ResidentKernel;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import io.ringkernel.tests.corpus.EmulatedGpuDriver;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** A host that speaks to a resident kernel word by word, without the runtime. */
final class RawHost implements AutoCloseable {
  private static final long LIMIT_NANOS = 60_000_000_000L;

  /** An answer, kept. */
  record Kept(Answer.Kind kind, int type, int tag, long actor, int detail, byte[] payload,
      long stamp) {}

  final ResidentKernel kernel;
  private final boolean isPooled;
  final List<Kept> answers = new ArrayList<>();
  private final Map<Long, Numbers> numbers =
      new ConcurrentHashMap<>();

  RawHost(ResidentShape shape, long seed, String... classes) {
    this(shape, seed, () -> 1, classes);
  }

  /** A host with a clock: microseconds since 2026. */
  RawHost(ResidentShape shape, long seed, LongSupplier micros, String... classes) {
    List<ActorCode> codes =
        List.of(classes).stream().map(c -> ActorCode.of(ResidentClasses.of(c))).toList();
    isPooled = shape.isPooled();
    LinkedActors linked = LinkedActors.of(codes, shape, 64);
    GpuDriver driver = new EmulatedGpuDriver(shape.lanes(), seed);
    long module = driver.loadModule(linked.text().getBytes(StandardCharsets.UTF_8));
    kernel = ResidentKernel.start(driver, linked, driver.function(module, LinkedActors.SYMBOL),
        micros);
  }

  static long id(int generation, int index) {
    return (long) generation << 32 | index;
  }

  /** Sends; waits for a place. */
  void send(int executor, long actor, int type, int tag, byte[] payload) {
    send(executor, actor, type, tag, payload, 0);
  }

  void send(int executor, long actor, int type, int tag, byte[] payload, int deadline) {
    Numbers of = numbers.computeIfAbsent(actor, _ -> new Numbers());
    IngressRing ring = kernel.ingress(executor);
    synchronized (of) { // numbered in the order in which the ring has them
      long position;
      while ((position = ring.claim()) == IngressRing.FULL) {
        Thread.yield();
      }
      long slot = ring.slot(position);
      ring.head(slot, payload.length, tag, actor, tag, 0, deadline == 0 ? 0 : 1, deadline);
      ring.number(slot, ++of.sent);
      MemorySegment.copy(payload, 0, ring.memory(), ValueLayout.JAVA_BYTE,
          slot + SlotLayout.EXTENDED_BYTES, payload.length);
      ring.publish(position, type);
    }
  }

  /** Messages that come back unbegun to one executor may overtake those that wait there. */
  private boolean hasNoOrder(Answer answer) {
    return answer.kind() == Answer.Kind.STALE
        || answer.kind() == Answer.Kind.RETURNED && !isPooled;
  }

  /** An actor's messages, which come back in their order unless that has none. */
  private static final class Numbers {
    private int sent;
    private int answered;
    private final Set<Integer> early = new HashSet<>();

    boolean take(Answer answer, boolean hasNoOrder) {
      if (hasNoOrder) {
        early.add(answer.number());
        return true;
      }
      while (early.remove(answered + 1 & 0xff)) {
        answered++;
      }
      boolean isNext = (answered + 1 & 0xff) == answer.number();
      if (isNext && answer.kind() != Answer.Kind.SENT) {
        answered++;
      }
      return isNext;
    }
  }

  int poll() {
    return kernel.pollWhile(a -> {
      if (!numbers.get(a.actor()).take(a, hasNoOrder(a))) {
        return false;
      }
      byte[] payload = new byte[a.payloadBytes()];
      MemorySegment.copy(a.memory(), ValueLayout.JAVA_BYTE, a.payload(),
          payload, 0, payload.length);
      answers.add(new Kept(a.kind(), a.type(), a.tag(), a.actor(), a.detail(), payload,
          a.stamp()));
      return true;
    });
  }

  void pollUntil(BooleanSupplier condition) {
    long end = System.nanoTime() + LIMIT_NANOS;
    while (!condition.getAsBoolean()) {
      if (poll() == 0) {
        Thread.yield();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("nothing came; so far " + answers.size() + " answers");
      }
    }
  }

  /** Commands and waits for the acknowledgement. */
  Acknowledgement command(Command command, long actor, int type, int executor, int flags,
      byte[] image) {
    AtomicReference<Acknowledgement> result = new AtomicReference<>();
    kernel.command(command, actor, type, executor, flags, image, result::set);
    pollUntil(() -> result.get() != null);
    return result.get();
  }

  /** How many messages an actor has handled, as its telemetry says. */
  long processed(long actor) {
    return ByteBuffer.wrap(command(Command.MEASURE, actor).state())
        .order(ByteOrder.LITTLE_ENDIAN).getLong(0);
  }

  Acknowledgement command(Command command, long actor) {
    return command(command, actor, 0, 0, 0, new byte[0]);
  }

  @Override
  public void close() {
    kernel.stop();
    pollUntil(kernel::hasEnded);
    kernel.free();
  }
}
