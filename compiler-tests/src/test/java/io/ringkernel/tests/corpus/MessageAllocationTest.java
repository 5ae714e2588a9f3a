package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.MessageFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Encoding makes no object, and neither does reading single fields. */
final class MessageAllocationTest {
  private static final String PARCEL = "kernels.actors.Courier$Parcel";
  private static final int WARM = 30_000;
  private static final int RUNS = 30_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Something that is done again and again. */
  private interface Work {
    void run(int round) throws Throwable;
  }

  private static MessageCodec<Record> codec() throws Exception {
    @SuppressWarnings("unchecked") // the messages are made for it
    Class<Record> type = (Class<Record>) Corpus.loader().loadClass(PARCEL);
    return Mailboxes.codec(type);
  }

  private static Record[] messages(MessageCodec<Record> codec) throws Exception {
    RandomMessage generator = new RandomMessage(codec.messageClass(), new Random(3));
    Record[] messages = new Record[64];
    for (int i = 0; i < messages.length; i++) {
      messages[i] = generator.next();
    }
    return messages;
  }

  /** Bytes for each run; what a compiler thread or a counter needs is on other threads. */
  private double allocated(Work work) throws Throwable {
    for (int i = 0; i < WARM; i++) {
      work.run(i);
    }
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 5 && least > 0.5; attempt++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < RUNS; i++) {
        work.run(i);
      }
      least = Math.min(least,
          (threads.getCurrentThreadAllocatedBytes() - before) / (double) RUNS);
    }
    return least;
  }

  private void assertNone(Work work) throws Throwable {
    double bytes = allocated(work);
    assertTrue(bytes < 0.5, bytes + " bytes a run");
  }

  @Test
  void encodingMakesNoObject() throws Throwable {
    MessageCodec<Record> codec = codec();
    Record[] messages = messages(codec);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(codec.byteSize());
      assertNone(i -> codec.encode(messages[i % messages.length], memory, 0));
      assertTrue(codec.contentEquals(messages[(RUNS - 1) % messages.length],
          codec.decode(memory, 0)));
    }
  }

  @Test
  void framingMakesNoObject() throws Throwable {
    MessageCodec<Record> codec = codec();
    Record[] messages = messages(codec);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(MessageFrame.byteSize(codec));
      assertNone(i -> MessageFrame.encode(codec, messages[i % messages.length], memory, 0));
      assertNone(_ -> MessageFrame.check(memory, 0));
    }
  }

  @Test
  void readingFieldsMakesNoObject() throws Throwable {
    MessageCodec<Record> codec = codec();
    MethodHandles.Lookup lookup =
        MethodHandles.privateLookupIn(codec.getClass(), MethodHandles.lookup());
    MethodHandle amount = lookup.findStatic(codec.getClass(), "amount",
        MethodType.methodType(long.class, MemorySegment.class, long.class));
    MethodHandle level = lookup.findStatic(codec.getClass(), "levels",
        MethodType.methodType(float.class, MemorySegment.class, long.class, int.class));
    MethodHandle length = lookup.findStatic(codec.getClass(), "name_length",
        MethodType.methodType(int.class, MemorySegment.class, long.class));
    Record message = messages(codec)[0];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(codec.byteSize());
      codec.encode(message, memory, 0);
      long[] sums = new long[1];
      assertNone(i -> sums[0] += (long) amount.invokeExact(memory, 0L)
          + (long) (float) level.invokeExact(memory, 0L, i & 3)
          + (int) length.invokeExact(memory, 0L));
      assertEquals(value(message, "amount"), amount.invoke(memory, 0L));
    }
  }

  private static Object value(Record message, String component) throws Exception {
    var accessor = message.getClass().getDeclaredMethod(component);
    accessor.setAccessible(true);
    return accessor.invoke(message);
  }
}
