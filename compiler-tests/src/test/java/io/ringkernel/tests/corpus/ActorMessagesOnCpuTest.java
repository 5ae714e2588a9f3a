package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.RingContext;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Messages with arrays, strings and enums go through rings and codecs of the CPU runtime. */
final class ActorMessagesOnCpuTest {
  private static final String COURIER = "kernels.actors.Courier";

  @Test
  void actorAnswersAsItsHandlerDoes() throws Exception {
    Class<?> type = Corpus.loader().loadClass(COURIER);
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object direct = constructor.newInstance();
    Class<? extends Record> echo =
        Corpus.loader().loadClass(COURIER + "$Echo").asSubclass(Record.class);
    Method handler = type.getDeclaredMethod("turn", RingContext.class, echo);
    handler.setAccessible(true);
    RandomMessage generator = new RandomMessage(echo, new Random(9));
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).classLoader(Corpus.loader()).build()) {
      UntypedActorRef courier = runtime.launch("courier", LaunchOptions.defaults());
      for (int i = 0; i < 200; i++) {
        Record message = generator.next();
        Record expected = (Record) handler.invoke(direct, null, message);
        Record actual =
            courier.ask(message).toCompletableFuture().get(30, TimeUnit.SECONDS);
        @SuppressWarnings("unchecked") // its own class
        MessageCodec<Record> codec = Mailboxes.codec((Class<Record>) expected.getClass());
        assertTrue(codec.contentEquals(expected, actual), expected + ", not " + actual);
      }
    }
  }

  @Test
  void messageThatCannotBeEncodedIsRefusedWhereItIsSent() throws Exception {
    Class<?> look = Corpus.loader().loadClass(COURIER + "$Look");
    Constructor<?> constructor = look.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Record tooLong = (Record) constructor.newInstance(0, new int[7], "");
    Record missing = (Record) constructor.newInstance(0, new int[1], null);
    Record sound = (Record) constructor.newInstance(0, new int[1], "");
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).classLoader(Corpus.loader()).build()) {
      UntypedActorRef courier = runtime.launch("courier", LaunchOptions.defaults());

      assertEquals("values has 7 elements; a message has at most 6 of them",
          assertThrows(IllegalArgumentException.class, () -> courier.tell(tooLong)).getMessage());
      assertEquals("text", assertThrows(NullPointerException.class,
          () -> courier.tell(missing)).getMessage());
      assertEquals("Seen[value=0, sum=0, empty=true]",
          courier.ask(sound).toCompletableFuture().get(30, TimeUnit.SECONDS).toString());
    }
  }
}
