package io.ringkernel.tests.corpus;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The mailbox of one actor of a compiled class: filled here, drained by an executor. */
final class Mailboxes {
  private static final int HEAD_WORDS = 4;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;

  private final String actor;
  private final int slotWords;
  private final int[] inbox;
  private final MemorySegment memory;
  private int count;

  /** What a slot of the outbox has. */
  record Answer(int type, int bytes, int flags, int tag, MemorySegment payload) {}

  /** Room for messages to an actor of that class. */
  Mailboxes(String actor, int messages, int payloadBytes) {
    this.actor = actor;
    this.slotWords = HEAD_WORDS + (payloadBytes + 3) / Integer.BYTES;
    this.inbox = new int[messages * slotWords];
    this.memory = MemorySegment.ofArray(inbox);
  }

  /** The generated codec of a message that is a member of a corpus class. */
  @SuppressWarnings("unchecked") // the caller names the record
  static <M extends Record> MessageCodec<M> codec(Class<M> message) {
    try {
      String name = message.getName().replace('$', '_') + "Codec";
      Field instance = message.getClassLoader().loadClass(name).getDeclaredField("INSTANCE");
      instance.setAccessible(true);
      return (MessageCodec<M>) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Adds a message; gives the segment of its payload, to be spoiled. */
  MemorySegment add(Record message) {
    @SuppressWarnings("unchecked") // its own class
    MessageCodec<Record> codec = codec((Class<Record>) message.getClass());
    long slot = (long) count * slotWords * Integer.BYTES;
    memory.set(INT, slot, count + 1);
    memory.set(INT, slot + 4, codec.typeId());
    memory.set(INT, slot + 8, codec.byteSize());
    memory.set(INT, slot + 12, 1000 + count);
    count++;
    codec.encode(message, memory, slot + HEAD_WORDS * Integer.BYTES);
    return memory.asSlice(slot + HEAD_WORDS * Integer.BYTES, codec.byteSize());
  }

  /** Runs the drain entry; the answers are in order of the messages. */
  Outcome drain(String target, KernelExecutor executor) throws Exception {
    Path folder = Corpus.output().resolve("META-INF/ringkernel").resolve(actor);
    Map<String, Object> manifest =
        JSON.std.mapFrom(Files.readString(folder.resolve("kernel.json")));
    Map<String, Object> description = Corpus.object(Corpus.object(manifest, "targets"), target);
    Map<String, Object> state = Corpus.object(Corpus.object(manifest, "actor"), "state");
    Map<String, Object> entry = Corpus.objects(description, "entries").getFirst();
    LaunchCase launch = new LaunchCase((String) entry.get("symbol"), new int[] {1, 1, 1},
        ((List<?>) entry.get("blockSize")).stream().mapToInt(n -> ((Number) n).intValue())
            .toArray(),
        List.of(Argument.inOut(new int[((Number) state.get("size")).intValue() / Integer.BYTES]),
            Argument.in(inbox), Argument.inOut(new int[inbox.length]),
            Argument.in(new int[] {0, 0, count}), Argument.of(slotWords), Argument.of(1)),
        Corpus.objects(entry, "traps").isEmpty() ? 0 : 1);
    return executor.run(Files.readString(folder.resolve((String) description.get("file"))),
        launch);
  }

  /** A slot of the outbox. */
  Answer answer(Outcome outcome, int number) {
    MemorySegment outbox = MemorySegment.ofArray((int[]) outcome.arrays().get(2));
    long slot = (long) number * slotWords * Integer.BYTES;
    int sizes = outbox.get(INT, slot + 8);
    return new Answer(outbox.get(INT, slot + 4), sizes & 0xffff, sizes >>> 16 & 0xff,
        outbox.get(INT, slot + 12), outbox.asSlice(slot + HEAD_WORDS * Integer.BYTES,
            (slotWords - HEAD_WORDS) * (long) Integer.BYTES));
  }
}
