package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.WgslExecutor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What Java encodes, a device reads, every component of it; what the device answers, Java would
 * have encoded: byte for byte, on each target.
 */
final class ActorMessagesTest {
  private static final String COURIER = "kernels.actors.Courier";
  private static final String SURVEYOR = "kernels.actors.Surveyor";
  private static final int ROUNDS = 40;
  private static final int MALFORMED = 4;
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  @Test
  void cudaReadsAndWritesTheBytesOfTheJvm() throws Exception {
    check("cuda", EmulatedExecutor.cuda());
  }

  @Test
  void mslReadsAndWritesTheBytesOfTheJvm() throws Exception {
    check("msl", EmulatedExecutor.msl());
  }

  @Test
  void wgslReadsAndWritesTheBytesOfTheJvm() throws Exception {
    try (WgslExecutor executor = WgslExecutor.open()) {
      check("wgsl", executor);
    }
  }

  @Test
  void cudaReadsAndWritesDoubles() throws Exception {
    List<Record> messages = random(SURVEYOR, List.of("Sample"), 7, ROUNDS);
    compare(SURVEYOR, messages, "cuda", EmulatedExecutor.cuda());
  }

  private void check(String target, KernelExecutor executor) throws Exception {
    List<Record> messages =
        random(COURIER, List.of("Parcel", "Echo", "Terms"), 5, ROUNDS);
    messages.addAll(looks());
    compare(COURIER, messages, target, executor);
    trapsWhereTheJvmThrows(target, executor);
    refusesWhatIsNoMessage(target, executor);
  }

  private static List<Record> looks() {
    return new ArrayList<>(List.of(look(0, new int[] {4}, ""), look(2, new int[] {1, 2, 3}, "ab"),
        look(-1, new int[0], "x\uffff"), look(5, new int[] {1, 2, 3, 4, 5, 6}, "123456")));
  }

  private static Record look(int index, int[] values, String text) {
    return make(type(COURIER + "$Look"), index, values, text);
  }

  private static List<Record> random(String actor, List<String> names, long seed, int rounds)
      throws Exception {
    Random random = new Random(seed);
    List<Record> messages = new ArrayList<>();
    for (String name : names) {
      RandomMessage generator =
          new RandomMessage(type(actor + "$" + name).asSubclass(Record.class), random);
      for (int i = 0; i < rounds; i++) {
        messages.add(generator.next());
      }
    }
    return messages;
  }

  private static void compare(String actor, List<Record> messages, String target,
      KernelExecutor executor) throws Exception {
    Mailboxes mailboxes = new Mailboxes(actor, messages.size(), 256);
    messages.forEach(mailboxes::add);
    Outcome outcome = mailboxes.drain(target, executor).orFail();
    Object object = instance(actor);
    for (int i = 0; i < messages.size(); i++) {
      Record expected = handle(object, messages.get(i));
      @SuppressWarnings("unchecked") // its own class
      MessageCodec<Record> codec = Mailboxes.codec((Class<Record>) expected.getClass());
      byte[] bytes = new byte[codec.byteSize()];
      codec.encode(expected, MemorySegment.ofArray(bytes), 0);
      Mailboxes.Answer answer = mailboxes.answer(outcome, i);
      String where = target + ", message " + i + ": " + messages.get(i);
      assertEquals(codec.typeId(), answer.type(), where);
      assertEquals(codec.byteSize(), answer.bytes(), where);
      assertEquals(1000 + i, answer.tag(), where);
      byte[] actual = answer.payload().asSlice(0, bytes.length).toArray(ValueLayout.JAVA_BYTE);
      assertEquals(HexFormat.of().formatHex(bytes), HexFormat.of().formatHex(actual), where);
      assertTrue(codec.contentEquals(expected, codec.decode(answer.payload(), 0)), where);
    }
  }

  private static void trapsWhereTheJvmThrows(String target, KernelExecutor executor)
      throws Exception {
    for (Record beyond : List.of(look(3, new int[] {1, 2, 3}, "abc"),
        look(-3, new int[6], "abc"), look(Integer.MIN_VALUE, new int[6], "abcdef"))) {
      Mailboxes mailboxes = new Mailboxes(COURIER, 1, 64);
      mailboxes.add(beyond);
      Outcome outcome = mailboxes.drain(target, executor).orFail();

      assertTrue(outcome.trap().isPresent(), target + ": " + beyond);
      assertEquals(IndexOutOfBoundsException.class, thrown(beyond).getSuperclass());
    }
  }

  private static Class<?> thrown(Record message) throws Exception {
    try {
      handle(instance(COURIER), message);
      return Object.class;
    } catch (InvocationTargetException e) {
      return e.getCause().getClass();
    }
  }

  /** Lengths and constants that no encoder writes must not reach a handler. */
  private static void refusesWhatIsNoMessage(String target, KernelExecutor executor)
      throws Exception {
    int values = 4;
    int text = 4 + 4 + 6 * 4;
    int[][] damages = {{values, -1}, {values, 7}, {values, Integer.MAX_VALUE}, {text, 7},
      {text, Integer.MIN_VALUE}};
    Mailboxes mailboxes = new Mailboxes(COURIER, damages.length + 1, 64);
    for (int[] damage : damages) {
      mailboxes.add(look(0, new int[] {4}, "abc")).set(INT, damage[0], damage[1]);
    }
    mailboxes.add(look(0, new int[] {4}, "abc"));
    Outcome outcome = mailboxes.drain(target, executor).orFail();

    for (int i = 0; i < damages.length; i++) {
      Mailboxes.Answer answer = mailboxes.answer(outcome, i);
      assertEquals(List.of(0, 0, MALFORMED),
          List.of(answer.type(), answer.bytes(), answer.flags()), target + ", damage " + i);
    }
    assertEquals(0, mailboxes.answer(outcome, damages.length).flags(), target);
    assertEquals(1, ((int[]) outcome.arrays().get(0))[0], "only the sound message was handled");
  }

  private static Record handle(Object actor, Record message) throws Exception {
    for (Method method : actor.getClass().getDeclaredMethods()) {
      if (method.getParameterCount() == 2
          && method.getParameterTypes()[1] == message.getClass()
          && method.getParameterTypes()[0] == RingContext.class) {
        method.setAccessible(true);
        return (Record) method.invoke(actor, null, message);
      }
    }
    throw new AssertionError("no " + OnMessage.class + " for " + message);
  }

  private static Class<?> type(String name) {
    try {
      return Corpus.loader().loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Object instance(String name) throws ReflectiveOperationException {
    Constructor<?> constructor = type(name).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static Record make(Class<?> type, Object... values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
