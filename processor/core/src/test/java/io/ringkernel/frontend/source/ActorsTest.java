package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StructArray;
import io.ringkernel.ir.interp.StructValue;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Actor classes: state, handlers, private methods. */
final class ActorsTest {
  private static final String COUNTER = """
      package demo;

      import io.ringkernel.*;

      @RingKernel(id = "counter", safety = Safety.CLAMP)
      final class Counter {
        static final int STEP = 3;
        private long total;
        private Spot spot = new Spot(1, 2);
        private boolean busy;
        private final int factor = 5;
        private byte small;

        Counter() {
          total = 17;
        }

        @GpuType
        record Spot(float x, float y) {
          Spot moved(float by) {
            return new Spot(x + by, y - by);
          }
        }

        @RingMessage
        record Add(long amount, byte times) {}

        @RingMessage
        record Total(long value, float x) {}

        @RingMessage
        record Reset() {}

        @OnMessage
        Total add(RingContext ctx, Add message) {
          for (int i = 0; i < message.times(); i++) {
            grow(ctx, message.amount());
          }
          busy = !busy;
          small += 100;
          return new Total(total, spot.x() + this.spot.y * small);
        }

        private void grow(RingContext ctx, long by) {
          total += by * factor + STEP;
          this.spot = spot.moved(by);
          if (isLarge()) {
            total--;
          }
        }

        private boolean isLarge() {
          return total > 1000 && busy;
        }

        @OnMessage
        void reset(RingContext ctx, Reset message) {
          total = 0;
          small++;
        }
      }
      """;

  private static Translation translation() {
    Translated translated = Translated.of("demo.Counter", COUNTER);
    assertEquals("", translated.javac());
    assertEquals(List.of(), translated.disagreements());
    return translated.translation();
  }

  @Test
  void arraysOfTheStateAreFinalAndOfConstantLength() {
    assertEquals(List.of("RK102", "RK109", "RK102", "RK102", "RK121", "RK101", "RK101"), codes("""
        private float[] changed = new float[4];
        private final int[] unknown = new int[STEP * 2];
        private final int[] given = {1, 2};
        private final String[] names = new String[2];
        private final int[] none = new int[0];
        private final int[] window = new int[STEP];

        static int sum(int[] values) {
          return values[0];
        }

        @OnMessage
        void add(RingContext ring, Add message) {
          int first = sum(window);
        }

        @OnMessage
        void count(RingContext ring, Count message) {
          ring.atomicAdd(window, 0, 1);
        }
        """));
  }

  private static List<String> codes(String members) {
    return Translated.of("demo.Bad", """
        package demo;

        import io.ringkernel.*;

        @RingKernel(id = "bad")
        final class Bad {
          static final int STEP = 3;
          @RingMessage record Add(int value) {}
          @RingMessage record Count(int value) {}
        %s
        }
        """.formatted(members)).diagnostics().stream().map(d -> d.code().id()).toList();
  }

  @Test
  void stateHasOneFieldForEachFieldOfTheClass() {
    ActorClass actor = translation().actor().orElseThrow();
    assertEquals("CounterState", actor.state().name());
    assertEquals(List.of("total", "spot", "busy", "factor", "small"),
        actor.state().fields().stream().map(Type.Field::name).toList());
    assertEquals(Entry.BoundsPolicy.CLAMP, actor.bounds());
    List<String> structs =
        translation().module().structs().stream().map(Type.Struct::name).toList();
    assertEquals(List.of("Spot", "CounterState", "Add", "Total", "Reset"), structs);
  }

  @Test
  void handlersNameTheirFunctionsAndMessages() {
    List<ActorClass.Handler> handlers = translation().actor().orElseThrow().handlers();
    assertEquals(List.of("counter_add", "counter_reset"),
        handlers.stream().map(ActorClass.Handler::function).toList());
    assertEquals(List.of("Add", "Reset"), handlers.stream().map(h -> h.message().name()).toList());
    assertEquals(List.of(Optional.of(List.of("value", "x")), Optional.empty()),
        handlers.stream().map(h -> h.reply().map(l -> l.parts().stream()
            .map(MessageLayout.Part::path).toList())).toList());
  }

  @Test
  void handlersChangeTheStateOfTheirActorOnly() {
    Translation translation = translation();
    ActorClass actor = translation.actor().orElseThrow();
    StructArray states = new StructArray(actor.state(), 3);
    Interpreter interpreter = new Interpreter(translation.module());
    ActorClass.Handler add = actor.handlers().getFirst();
    StructValue message = new StructValue(add.message(), List.of(100L, (byte) 2));
    StructValue first = (StructValue) interpreter.callFunction("counter_add", states, 1, message);
    StructValue second = (StructValue) interpreter.callFunction("counter_add", states, 1, message);
    assertEquals(List.of(1006L, 200f - 200f * 100), first.fields());
    assertEquals(List.of(2010L, 400f - 400f * -56), second.fields());
    assertEquals(2010L, states.get(1).fields().getFirst());
    assertEquals(StructValue.zero(actor.state()), states.get(0));
    StructValue reset = StructValue.zero(actor.handlers().getLast().message());
    interpreter.callFunction("counter_reset", states, 1, reset);
    assertEquals(0L, states.get(1).fields().getFirst());
    assertEquals((byte) -55, states.get(1).fields().getLast());
  }
}
