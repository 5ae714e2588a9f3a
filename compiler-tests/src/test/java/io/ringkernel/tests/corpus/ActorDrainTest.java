package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.RingContext;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.WgslExecutor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The handlers of an actor, compiled, handle batches of encoded messages for many actors and give
 * the state and the replies that the Java object gives.
 */
final class ActorDrainTest {
  private static final int ACTORS = 5;
  private static final int CAPACITY = 8;
  private static final int SLOT_WORDS = 16;
  private static final int PAYLOAD_BYTES = 16;
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private String actorClass = "kernels.actors.Account";
  private final ClassLoader loader = Corpus.loader();
  private final int[] inbox = new int[ACTORS * CAPACITY * SLOT_WORDS];
  private final int[] counts = new int[ACTORS];
  private final List<List<Record>> messages = new ArrayList<>();

  @Test
  void cudaHandlesMessagesAsTheJvm() throws Exception {
    check("cuda", EmulatedExecutor.cuda());
  }

  @Test
  void mslHandlesMessagesAsTheJvm() throws Exception {
    check("msl", EmulatedExecutor.msl());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void noMessageIsUndefinedBehaviour(EmulatedLanguage language) throws Exception {
    String target = language.name().toLowerCase(Locale.ROOT);
    check(target, EmulatedExecutor.of(language, true).withSeeds(0));
  }

  @Test
  void wgslHandlesMessagesAsTheJvm() throws Exception {
    try (WgslExecutor executor = WgslExecutor.open()) {
      check("wgsl", executor);
    }
  }

  @Test
  void cudaKeepsArraysOfTheStateAsTheJvm() throws Exception {
    actorClass = "kernels.actors.History";
    check("cuda", EmulatedExecutor.cuda());
  }

  @Test
  void mslKeepsArraysOfTheStateAsTheJvm() throws Exception {
    actorClass = "kernels.actors.History";
    check("msl", EmulatedExecutor.msl());
  }

  @Test
  void wgslKeepsArraysOfTheStateAsTheJvm() throws Exception {
    actorClass = "kernels.actors.History";
    try (WgslExecutor executor = WgslExecutor.open()) {
      check("wgsl", executor);
    }
  }

  private void check(String target, KernelExecutor executor) throws Exception {
    fillInboxes();
    Map<String, Object> manifest =
        JSON.std.mapFrom(Files.readString(folder().resolve("kernel.json")));
    Map<String, Object> description = Corpus.object(Corpus.object(manifest, "targets"), target);
    Map<String, Object> state = Corpus.object(Corpus.object(manifest, "actor"), "state");
    int stateBytes = ((Number) state.get("size")).intValue();
    Map<String, Object> entry = Corpus.objects(description, "entries").getFirst();
    LaunchCase launch = new LaunchCase((String) entry.get("symbol"), new int[] {1, 1, 1},
        ((List<?>) entry.get("blockSize")).stream().mapToInt(n -> ((Number) n).intValue())
            .toArray(),
        List.of(Argument.inOut(new int[ACTORS * stateBytes / Integer.BYTES]),
            Argument.in(inbox), Argument.inOut(new int[inbox.length]), Argument.in(mail()),
            Argument.of(SLOT_WORDS), Argument.of(ACTORS)),
        Corpus.objects(entry, "traps").isEmpty() ? 0 : ACTORS);
    Outcome outcome = executor.run(
        Files.readString(folder().resolve((String) description.get("file"))), launch).orFail();
    compare(MemorySegment.ofArray((int[]) outcome.arrays().get(0)), state, stateBytes,
        MemorySegment.ofArray((int[]) outcome.arrays().get(2)));
  }

  /** In the reverse order: a mailbox need not lie where its actor does. */
  private int[] mail() {
    int[] mail = new int[3 * ACTORS];
    for (int i = 0; i < ACTORS; i++) {
      int actor = ACTORS - 1 - i;
      mail[3 * i] = actor;
      mail[3 * i + 1] = actor * CAPACITY;
      mail[3 * i + 2] = counts[actor];
    }
    return mail;
  }

  private Path folder() {
    return Corpus.output().resolve("META-INF/ringkernel").resolve(actorClass);
  }

  private void fillInboxes() throws ReflectiveOperationException {
    Random random = new Random(42);
    MemorySegment memory = MemorySegment.ofArray(inbox);
    for (int actor = 0; actor < ACTORS; actor++) {
      List<Record> own = new ArrayList<>();
      counts[actor] = actor + 3;
      for (int m = 0; m < counts[actor]; m++) {
        own.add(random.nextBoolean()
            ? record("Deposit", random.nextLong(1L << 40), random.nextBoolean(),
                (byte) random.nextInt())
            : record("Withdraw", random.nextInt(), (short) random.nextInt()));
        long slot = slot(actor, m);
        encode(own.getLast(), memory, slot);
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, slot, m + 1);
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, slot + 12, 1000 + m);
      }
      messages.add(own);
    }
  }

  private static long slot(int actor, int message) {
    return (actor * CAPACITY + message) * (long) SLOT_WORDS * Integer.BYTES;
  }

  private void compare(MemorySegment states, Map<String, Object> layout, int stateBytes,
      MemorySegment outbox) throws Exception {
    for (int actor = 0; actor < ACTORS; actor++) {
      Object account = instance(actorClass);
      for (int m = 0; m < counts[actor]; m++) {
        Optional<Record> expected = handle(account, messages.get(actor).get(m));
        long slot = slot(actor, m);
        assertEquals(1000 + m, outbox.get(ValueLayout.JAVA_INT_UNALIGNED, slot + 12), "tag");
        int type = outbox.get(ValueLayout.JAVA_INT_UNALIGNED, slot + 4);
        if (expected.isPresent()) {
          MessageCodec<?> codec = codec(expected.get().getClass().getSimpleName());
          assertEquals(codec.typeId(), type);
          assertEquals(expected.get(), codec.decode(outbox, slot + PAYLOAD_BYTES));
        } else {
          assertEquals(0, type);
        }
      }
      for (Map<String, Object> field : Corpus.objects(layout, "fields")) {
        long offset = (long) actor * stateBytes + ((Number) field.get("offset")).intValue();
        String[] type = ((String) field.get("type")).split("[\\[\\]]");
        Object expected = value(account, (String) field.get("name"));
        String what = "actor " + actor + ", " + field.get("name");
        if (type.length == 1) {
          assertEquals(expected, number(states, type[0], offset), what);
        } else {
          assertEquals(Array.getLength(expected), Integer.parseInt(type[1]), what);
          int size = bytes(type[0]);
          for (int i = 0; i < Array.getLength(expected); i++) {
            assertEquals(Array.get(expected, i),
                number(states, type[0], offset + (long) i * size), what + "[" + i + "]");
          }
        }
      }
    }
  }

  private static int bytes(String type) {
    return switch (type) {
      case "boolean", "byte" -> 1;
      case "short", "char" -> 2;
      case "int", "float" -> 4;
      case "long" -> 8;
      default -> throw new AssertionError(type);
    };
  }

  private static Object number(MemorySegment states, String type, long offset) {
    return switch (type) {
      case "long" -> states.get(LONG, offset);
      case "int" -> states.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
      case "float" -> states.get(ValueLayout.JAVA_FLOAT_UNALIGNED, offset);
      case "short" -> states.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset);
      case "char" -> states.get(ValueLayout.JAVA_CHAR_UNALIGNED, offset);
      case "byte" -> states.get(ValueLayout.JAVA_BYTE, offset);
      case "boolean" -> states.get(ValueLayout.JAVA_BYTE, offset) != 0;
      default -> throw new AssertionError(type);
    };
  }

  private Optional<Record> handle(Object account, Record message)
      throws ReflectiveOperationException {
    String name = message.getClass().getSimpleName().equals("Deposit") ? "deposit" : "withdraw";
    Method handler =
        account.getClass().getDeclaredMethod(name, RingContext.class, message.getClass());
    handler.setAccessible(true);
    return Optional.ofNullable((Record) handler.invoke(account, null, message));
  }

  private static Object value(Object account, String field) throws ReflectiveOperationException {
    Field found = account.getClass().getDeclaredField(field);
    found.setAccessible(true);
    return found.get(account);
  }

  private Object instance(String name) throws ReflectiveOperationException {
    Constructor<?> constructor = loader.loadClass(name).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private Record record(String name, Object... values) throws ReflectiveOperationException {
    Constructor<?> constructor =
        loader.loadClass(actorClass + "$" + name).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return (Record) constructor.newInstance(values);
  }

  private <M extends Record> void encode(M message, MemorySegment memory, long slot)
      throws ReflectiveOperationException {
    @SuppressWarnings("unchecked") // the codec was made for this record
    MessageCodec<M> codec = (MessageCodec<M>) codec(message.getClass().getSimpleName());
    codec.encode(message, memory, slot + PAYLOAD_BYTES);
    memory.set(ValueLayout.JAVA_INT_UNALIGNED, slot + 4, codec.typeId());
    memory.set(ValueLayout.JAVA_INT_UNALIGNED, slot + 8, codec.byteSize());
  }

  private MessageCodec<?> codec(String name) throws ReflectiveOperationException {
    Field instance = loader.loadClass(actorClass + "_" + name
        + "Codec").getDeclaredField("INSTANCE");
    instance.setAccessible(true);
    return (MessageCodec<?>) instance.get(null);
  }
}
