package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.interp.Interpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kernels call methods of which there are only class files, and pass lambdas, records, constants
 * of enums and views: each call gets a form of its own, as with methods from source.
 */
final class ForeignFormsTest {
  private static final String LIBRARY = """
      package library;

      import io.ringkernel.*;
      import java.util.function.*;

      public final class Library {
        @GpuType
        public record Point(int x, int y) {
          public Point plus(Point other) {
            return new Point(x + other.x, y + other.y);
          }
        }

        public enum Side { LEFT, RIGHT, BOTH }

        public interface Change<T> {
          T apply(T value);

          default T twice(T value) {
            return apply(apply(value));
          }
        }

        @Inline
        public static int fold(int n, int start, IntBinaryOperator step) {
          int value = start;
          for (int i = 0; i < n; i++) {
            value = step.applyAsInt(value, i);
          }
          return value;
        }

        @Inline
        public static int count(int n, IntPredicate test) {
          return fold(n, 0, (sum, i) -> test.test(i) ? sum + 1 : sum);
        }

        @Inline
        public static <T> T times(int n, T start, Change<T> change) {
          T value = start;
          for (int i = 0; i < n; i++) {
            value = change.twice(value);
          }
          return value;
        }

        public static <T> T pick(boolean first, T one, T other) {
          return first ? one : other;
        }

        public static Point sum(Point[] points, Point start) {
          Point sum = start;
          for (Point each : points) {
            sum = sum.plus(each);
          }
          return sum;
        }

        public static int weight(Side side) {
          return switch (side) {
            case LEFT -> 3;
            case RIGHT -> 50;
            case BOTH -> 700;
          };
        }

        public static int raised(IntView2D view, int by, GpuContext gpu) {
          view.set(1, 0, view.get(1, 0) + by);
          return view.get(0, 1) * 100 + view.width() + gpu.globalIdX();
        }
      }
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void compileLibrary() throws IOException {
    Path file = Files.writeString(folder.resolve("Library.java"), LIBRARY);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp",
        System.getProperty("java.class.path"), "-d", folder.toString(), file.toString()));
    Files.delete(file);
  }

  private Translated kernel(String helper) {
    return Translated.beside(folder, "demo.K", """
        package demo;

        import io.ringkernel.*;
        import library.*;
        import library.Library.*;

        class K {
          @GpuType
          record Own(int v, boolean odd) {}

          @GpuKernel
          static void k(GpuContext gpu, int[] x) {
            x[0] = helper(gpu, x[1], x[2], x);
          }

          static int helper(GpuContext gpu, int a, int b, int[] x) {
            %s
          }

          static int mixed(int a, int b) {
            return a * 31 + b;
          }

          static Own stepped(Own own) {
            return new Own(own.v() * 3 + 1, !own.odd());
          }
        }
        """.formatted(helper));
  }

  private int run(String helper, int a, int b, int... x) {
    Translated translated = kernel(helper);
    Interpreter interpreter = new Interpreter(translated.translation().module());
    assertEquals(List.of(), translated.disagreements());
    return (int) interpreter.callFunction("helper", a, b, x);
  }

  @Test
  void lambdasAreBoundWhereTheMethodIsCalled() {
    int expected = 2;
    for (int i = 0; i < 5; i++) {
      expected = expected * 7 + i;
    }
    int counted = 3;
    assertEquals(expected * 10 + counted, run("""
        boolean even = a > 0;
        int[] table = {1, 2, 3};
        return Library.fold(5, 2, (v, i) -> even ? v * a + i : table[i]) * 10
            + Library.count(6, i -> (i & 1) == 0 && even && table[0] == 1);
        """, 7, 0));
    assertEquals(9 * 31 * 31 + 1 + 4, run("""
        return Library.fold(2, 9, K::mixed) + Library.fold(5, 0, Math::max);
        """, 0, 0));
  }

  @Test
  void arraysThatALambdaWritesAreThoseOfTheCaller() {
    assertEquals(10, run("""
        int[] sums = new int[2];
        int last = Library.fold(5, 0, (v, i) -> {
          sums[i & 1] += i;
          return v;
        });
        return sums[0] + sums[1] + last;
        """, 0, 0));
  }

  @Test
  void typeVariablesStandForRecordsAndEnums() {
    assertEquals(40 * 2 + 1, run("""
        Own own = Library.times(2, new Own(0, a > b), K::stepped);
        Side side = Library.pick(own.odd(), Side.RIGHT, Side.LEFT);
        return own.v() * 2 + side.ordinal();
        """, 7, 3));
    assertEquals(41 + 50, run("""
        Own own = Library.times(1, new Own(b, true), o -> new Own(o.v() + a, o.odd()));
        return own.v() + Library.weight(Library.pick(own.odd(), Side.RIGHT, Side.BOTH));
        """, 20, 1));
  }

  @Test
  void recordsAndViewsArePassed() {
    assertEquals(9 + 500 + 2 + 1300, run("""
        Point[] points = {new Point(a, 1), new Point(b, 2)};
        Point sum = Library.sum(points, new Point(2, 1));
        IntView2D view = IntView2D.of(x, 2, 2);
        int first = Library.raised(view, 9, gpu);
        return sum.x() + first + x[1] * 100;
        """, 3, 4, 0, 4, 5, 6));
  }

  @Test
  void theReasonOfARefusalIsToldAtTheCall() {
    var told = kernel("""
        return Library.fold(5, 2, (v, i) -> v / Library.weight(null));
        """).diagnostics();
    assertEquals("RK120", told.getFirst().code().id(), told.toString());
  }
}
