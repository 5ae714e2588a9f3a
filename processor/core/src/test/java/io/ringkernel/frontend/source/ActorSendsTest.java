package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.layout.SendLayout;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What handlers ask of the runtime, and what they know of their messages. */
final class ActorSendsTest {
  private static final int NOTE_WORDS = SendLayout.words(16);

  private static Translated of(String members) {
    return Translated.of("demo.Sender", """
        package demo;

        import io.ringkernel.*;

        @RingKernel(id = "sender")
        final class Sender {
          static final String TOPIC = "plant/one";

          @RingMessage
          record Note(long a, int b) {}

          @GpuType
          record Plain(int a) {}

          private long next;
        %s
        }
        """.formatted(members));
  }

  private static ActorClass.Contact contact(String members) {
    Translated translated = of(members);
    assertEquals("", translated.javac());
    assertEquals(List.of(), translated.disagreements());
    return translated.translation().actor().orElseThrow().contact().orElseThrow();
  }

  @Test
  void roomIsCountedThroughLoopsAndMethods() {
    ActorClass.Contact contact = contact("""
          @OnMessage
          void pass(RingContext context, Note note) {
            context.send(next, note);
            twice(context, note);
            while (next > note.b()) {
              context.publish(TOPIC + "/level", new Note(1, 2));
              next--;
            }
          }

          private void twice(RingContext context, Note note) {
            context.send("plant/" + "one", note);
            context.log(TOPIC);
          }
        """);

    assertEquals(2 * NOTE_WORDS + SendLayout.words(0) + 64 * NOTE_WORDS, contact.sendWords());
    assertEquals(List.of("plant/one", "plant/one/level"), contact.texts());
    assertEquals("[Note]", contact.sends().stream()
        .map(sent -> sent.type().getSimpleName().toString()).toList().toString());
    assertEquals(0, contact.spawns());
  }

  @Test
  void aLoopThatCountsInNumbersNeedsRoomForItsTurns() {
    String loops = """
          @OnMessage
          void ask(RingContext context, Note note) {
            for (int i = 0; i < 3; i++) {
              for (int j = 0; j < 2 && note.b() > 0; j++) {
                context.send(1, note);
              }
            }
            for (int i = 0; i < 3; i++) {
              context.send(1, note);
              %s
            }
          }
        """;
    assertEquals(9 * NOTE_WORDS, contact(loops.formatted("")).sendWords());
    for (String other : List.of("i--;", "i = 0;", "while (i < 2) { context.send(2, note); }")) {
      int words = contact(loops.formatted(other)).sendWords();
      int turns = other.startsWith("while") ? 9 + 64 : 6 + 64;
      assertEquals(turns * NOTE_WORDS, words, other);
    }
  }

  @Test
  void anActorThatOnlyAsksAboutItsMessageNeedsNoRoom() {
    ActorClass.Contact contact = contact("""
          @OnMessage
          Note ask(RingContext context, Note note) {
            if (context.isCancelled()) {
              return null;
            }
            return new Note(context.senderId(), 1);
          }
        """);

    assertEquals(0, contact.sendWords());
    assertEquals(List.of(), contact.sends());
  }

  @Test
  void anActorThatOnlyComputesIsInNoContact() {
    Translated translated = of("""
          @OnMessage
          Note ask(RingContext context, Note note) {
            return new Note(helper(context, note), 1);
          }

          private long helper(RingContext context, Note note) {
            return note.a() + next;
          }
        """);

    assertEquals(Optional.empty(), translated.translation().actor().orElseThrow().contact());
  }

  @Test
  void spawningIsCountedUpToSixteen() {
    assertEquals(2, contact("""
          @OnMessage
          void two(RingContext context, Note note) {
            next = context.spawn("sender");
            context.spawn("other");
          }
        """).spawns());
    assertEquals(16, contact("""
          @OnMessage
          void many(RingContext context, Note note) {
            for (int i = 0; i < note.b(); i++) {
              next = context.spawn("sender");
            }
          }
        """).spawns());
  }

  @Test
  void whatADeviceCannotDoIsRefused() {
    Translated translated = of("""
          @RingMessage record A(int a) {}
          @RingMessage record B(int a) {}
          @RingMessage record C(int a) {}
          @RingMessage record D(int a) {}
          @RingMessage record E(int a) {}

          @OnMessage
          void result(RingContext context, Note note) {
            int count = context.publish("a", note);
          }

          @OnMessage
          void unknown(RingContext context, A a) {
            context.send(String.valueOf(next), a);
          }

          @OnMessage
          void plain(RingContext context, B b) {
            context.send(next, new Plain(1));
          }

          @OnMessage
          void unmade(RingContext context, C c) {
            context.send(next, next > 0 ? c : new C(1));
          }

          @OnMessage
          void each(RingContext context, D d) {
            context.forEach(3, i -> next += i);
          }

          @OnMessage
          void line(RingContext context, E e) {
            context.log("next is " + next);
          }
        """);

    assertEquals("", translated.javac());
    assertEquals("""
        RK204 the result of RingContext.publish has no device form yet
        RK204 what RingContext.send is given here has no device form yet
        RK204 what RingContext.send is given here has no device form yet
        RK204 what RingContext.send is given here has no device form yet
        RK204 an assignment to a field in forEach has no device form yet
        RK204 a text that is not constant has no device form yet""",
        String.join("\n", translated.diagnostics().stream()
            .map(d -> d.code().id() + " " + d.message()).toList()));
    assertEquals(List.of("method String.valueOf has no device form",
        "demo.Sender.Plain is not a message",
        "a message that is neither made where it is sent nor in a variable cannot be compiled to a "
            + "kernel"),
        translated.diagnostics().stream()
            .filter(d -> d.message().startsWith("what "))
            .map(d -> d.notes().getFirst()).toList());
  }

  @Test
  void turnsThatRunSideBySideWriteOnlyWhatIsTheirs() {
    Translated translated = of("""
          @RingMessage record A(int a) {}
          @RingMessage record B(int a) {}
          @RingMessage record C(int a) {}
          @RingMessage record D(int a) {}

          private final int[] words = new int[8];
          private final byte[] bytes = new byte[8];

          private void count() {
            next++;
          }

          private int twice(int i) {
            return words[i] *= 2;
          }

          @OnMessage
          void own(RingContext context, Note note) {
            byte[] made = new byte[8];
            context.forEach(8, i -> {
              words[i] = note.b() + twice(i);
              made[i] = (byte) i;
            });
            next += made[3];
          }

          @OnMessage
          void small(RingContext context, A a) {
            context.forEach(8, i -> bytes[i] = 1);
          }

          @OnMessage
          void method(RingContext context, B b) {
            context.forEach(8, i -> count());
          }

          @OnMessage
          void send(RingContext context, C c) {
            context.forEach(8, i -> context.send(i, c));
          }

          @OnMessage
          void named(RingContext context, D d) {
            java.util.function.IntConsumer body = i -> words[i] = 1;
            context.forEach(8, body);
          }
        """);

    assertEquals("", translated.javac());
    assertEquals("""
        RK204 an assignment in forEach to an array of the state whose elements are smaller than an \
        int has no device form yet
        RK204 a call in forEach of a method that assigns to a field has no device form yet
        RK204 method RingContext.send in a lambda expression has no device form yet
        RK204 forEach over something that is no lambda has no device form yet""",
        String.join("\n", translated.diagnostics().stream()
            .map(d -> d.code().id() + " " + d.message()).toList()));
  }

  @Test
  void aBlockHasOneTo1024WorkItems() {
    for (int size : new int[] {0, -1, 1025}) {
      Translated translated = Translated.of("demo.Wide", """
          package demo;

          import io.ringkernel.*;

          @RingKernel(id = "wide", blockSize = %d)
          final class Wide {
            @RingMessage record Go(int at) {}

            @OnMessage
            void go(RingContext context, Go message) {}
          }
          """.formatted(size));
      Diagnostic told = translated.diagnostics().getFirst();
      assertEquals("RK105 a blockSize of " + size + ", give 1 to 1024",
          told.code().id() + " " + told.message() + ", " + told.notes().getFirst());
    }
  }
}
