package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers whose turns a block shares do what they do on the CPU, which runs them in order. */
@Timeout(120)
abstract class BlockHandlerContract extends ActorWorld {
  private static final int ROOM = 40;

  @Test
  void repliesAndStateAreThoseOfTheCpu() {
    try (RingRuntime cpu = RingRuntime.builder().classLoader(Corpus.loader()).build()) {
      UntypedActorRef here = runtime.launch("crew", options());
      UntypedActorRef there = cpu.launch("crew", LaunchOptions.defaults());
      for (Record message : messages()) {
        Record expected = join(there.ask(message));
        Record actual = join(here.ask(message));
        if (expected.getClass().getSimpleName().equals("Values")) {
          assertArrayEquals((int[]) component(expected, "values"),
              (int[]) component(actual, "values"), message.toString());
          assertEquals(component(expected, "handled"), component(actual, "handled"));
        } else {
          assertEquals(expected, actual, message.toString());
        }
      }
    }
    assertEquals(List.of(), List.copyOf(failures));
  }

  private List<Record> messages() {
    List<Record> messages = new ArrayList<>();
    for (int count : new int[] {0, -3, 1, 11, 12, 13, ROOM}) {
      messages.add(message("Crew.Fill", count, 1L << 40, count % 2 == 0, (short) -7));
    }
    for (int limit : new int[] {-1, 0, 1, 3, 9}) {
      messages.add(message("Crew.Seek", limit));
    }
    messages.add(message("Crew.Fill", ROOM, 2_000_000L, false, (short) 1));
    messages.add(message("Crew.Seek", 4));
    int[] values = new Random(5).ints(ROOM).toArray();
    messages.add(message("Crew.Smooth", 0, values));
    messages.add(message("Crew.Smooth", 3, values));
    messages.add(message("Crew.Table", 5, 8));
    messages.add(message("Crew.Table", 8, 5));
    for (int kind : new int[] {0, 1, 2, 1}) {
      messages.add(message("Crew.Mix", kind, 4.5f - kind));
      messages.add(message("Crew.Mix", kind, -1.5f));
    }
    return messages;
  }

  @Test
  void anExceptionInATurnEndsTheHandlerAndNamesItsLine() {
    UntypedActorRef crew = runtime.launch("crew", options());
    assertEquals(message("Crew.Sum", 1L, 1), join(crew.ask(message("Crew.Divide", 4, 39))));
    for (int at : new int[] {0, 5, 17, 39}) {
      Throwable thrown = failureOf(crew.ask(message("Crew.Divide", 0, at)));
      assertInstanceOf(ArithmeticException.class, thrown);
      assertEquals("Crew.java", thrown.getStackTrace()[0].getFileName());
      assertEquals(line("840 / message.by()"), thrown.getStackTrace()[0].getLineNumber());
    }
    // It has been begun five times, and came to its end once.
    assertEquals(message("Crew.Sum", 2L, 6), join(crew.ask(message("Crew.Divide", 3, 2))));
  }

  @Test
  void anExceptionOfTheLeaderOrOfManyTurnsEndsAll() {
    UntypedActorRef crew = runtime.launch("crew", options());
    Throwable before = failureOf(crew.ask(message("Crew.Reach", 0)));
    assertInstanceOf(ArrayIndexOutOfBoundsException.class, before);
    assertEquals(line("narrow[message.count() - 1] = 1"),
        before.getStackTrace()[0].getLineNumber());
    Throwable inside = failureOf(crew.ask(message("Crew.Reach", ROOM)));
    assertInstanceOf(ArrayIndexOutOfBoundsException.class, inside);
    assertEquals(line("narrow[i] = 2"), inside.getStackTrace()[0].getLineNumber());
    assertEquals(message("Crew.Sum", 1L, 3), join(crew.ask(message("Crew.Reach", 20))));
    assertEquals(component(join(crew.ask(message("Crew.Divide", 1, 0))), "value"), 2L);
  }

  @Test
  void messagesOfManyActorsGoSideBySide() {
    List<UntypedActorRef> crews = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      crews.add(runtime.launch("crew", options()));
    }
    int rounds = 20;
    for (int round = 1; round <= rounds; round++) {
      for (UntypedActorRef crew : crews) {
        crew.tell(message("Crew.Fill", ROOM, (long) round, false, (short) round));
      }
    }
    for (UntypedActorRef crew : crews) {
      Record last = join(crew.ask(message("Crew.Seek", 0)));
      long expected = 0;
      for (int i = 0; i < ROOM; i++) {
        expected = 31 * expected + rounds + (long) i * rounds;
      }
      assertEquals(message("Crew.Sum", expected, 0), last);
    }
    crews.forEach(ActorWorld::assertBalanced);
  }

  private static int line(String text) {
    try {
      List<String> lines = Files.readAllLines(Corpus.SOURCES.resolve("actors/Crew.java"));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(text)) {
          return i + 1;
        }
      }
      throw new AssertionError("no line has " + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
