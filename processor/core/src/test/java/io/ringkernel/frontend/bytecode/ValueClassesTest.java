package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records and enums of kernels in class files are the values that they are in Java. */
final class ValueClassesTest {
  private static final int[] INPUTS =
      {0, 1, 2, 3, 4, 5, 7, 8, 100, -1, -2, -7, Integer.MAX_VALUE, Integer.MIN_VALUE};

  private static final String KERNEL = """
      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;
      class Values {
        @GpuKernel(blockSize = 1)
        static void run(GpuContext gpu, int[] in, int[] out) {
          int i = gpu.globalIdX();
          out[i] = at(in[i]);
        }
      """;

  private static final String RECORDS = KERNEL + """
        enum Mood { CALM, GLAD, WILD;
          Mood next() { return this == WILD ? CALM : this == CALM ? GLAD : WILD; }
        }
        record Point(int x, long y, boolean flag, byte small) {
          Point {
            if (x < 0) { x = -x; }
            y += x;
          }
          Point(int x) { this(x, 3L * x, x % 2 == 0, (byte) x); }
          Point moved(int by) { return new Point(x + by, y - by, !flag, (byte) (small + by)); }
          int sum() { return x + (int) y + (flag ? 1000 : 0) + small; }
        }
        record Pair(Point first, Point second, Mood mood) {
          Pair swapped() { return new Pair(second, first, mood.next()); }
        }
        static Point chosen(int n) {
          Point p = new Point(n);
          for (int i = 0; i < (n & 3); i++) {
            p = i % 2 == 0 ? p.moved(i + 1) : new Point(p.x() ^ i, p.y(), p.flag(), p.small());
          }
          return p;
        }
        static int weight(Mood mood) {
          switch (mood) {
            case CALM: return 1;
            case WILD: return 50;
            default: return 7;
          }
        }
        static int at(int n) {
          Mood mood = (n & 3) == 0 ? Mood.CALM : (n & 3) == 1 ? Mood.GLAD : Mood.WILD;
          Pair pair = new Pair(chosen(n), chosen(n / 2), mood).swapped();
          Pair other;
          if (n > 3) {
            other = pair.swapped();
          } else {
            other = new Pair(pair.first(), new Point(4), Mood.GLAD);
          }
          return pair.first().sum() * 31 + other.second().sum() + weight(other.mood())
              + pair.mood().ordinal() * 100 + other.mood().compareTo(Mood.GLAD)
              + (pair.mood() == other.mood() ? 100000 : 0);
        }
      }
      """;

  private static final String PATTERNS = KERNEL + """
        record Point(int x, int y) {}
        record Line(Point from, Point to) {}
        static int at(int n) {
          Line line = new Line(new Point(n, n + 1), new Point(n * 3, 5));
          int sum = 0;
          if (line instanceof Line(Point(int a, int b), Point to) && a < 5) {
            sum += a * 7 + b + to.y();
          }
          return sum + switch (line) {
            case Line(Point(int a, int b), Point(int c, int d)) when a > c -> a + b;
            case Line(Point from, Point to) when from.x() % 2 == 0 -> to.x() + 1000;
            case Line l -> l.to().y() - 5000;
          };
        }
      }
      """;

  @ParameterizedTest
  @EnumSource(value = CompiledClass.By.class, mode = EnumSource.Mode.EXCLUDE,
      names = {"JDK_17_DEBUG", "JDK_17_PLAIN"}) // which do not see the annotations
  void recordsAndEnumsOfEveryCompilerComputeWhatTheJvmComputes(CompiledClass.By by)
      throws ReflectiveOperationException {
    compare(CompiledClass.of("Values", RECORDS, by));
  }

  @ParameterizedTest
  @EnumSource(value = CompiledClass.By.class,
      names = {"JAVAC_25_DEBUG", "JAVAC_25_PLAIN", "JAVAC_21_DEBUG"})
  void recordPatternsComputeWhatTheJvmComputes(CompiledClass.By by)
      throws ReflectiveOperationException {
    compare(CompiledClass.of("Values", PATTERNS, by));
  }

  private static void compare(CompiledClass compiled) throws ReflectiveOperationException {
    Diagnostics told = new Diagnostics();
    Optional<KernelClass> kernels =
        new BytecodeFrontEnd(compiled.bytes()).kernels("Values", told);
    KernelClass read = kernels.orElseThrow(() -> new AssertionError(told.all().toString()));
    Module module = Verifier.verified(new Module("Values", read.structs(), read.functions()),
        "the front end");
    Method at = compiled.type().getDeclaredMethod("at", int.class);
    at.setAccessible(true);
    int[] expected = new int[INPUTS.length];
    for (int i = 0; i < INPUTS.length; i++) {
      expected[i] = (int) at.invoke(null, INPUTS[i]);
    }
    int[] actual = new int[INPUTS.length];
    new Interpreter(module).launch("run", new Grid(INPUTS.length, 1, 1), INPUTS.clone(), actual);
    for (int i = 0; i < INPUTS.length; i++) {
      assertEquals(expected[i], actual[i], "at(" + INPUTS[i] + ")");
    }
  }

  private static final String LAMBDAS = KERNEL + """
        private static final int[] TABLE = {3, 1, 4, 1, 5, 9, 2, 6};
        interface Step<T> {
          T apply(T value, int by);
          default T twice(T value) { return apply(apply(value, 1), 2); }
        }
        record Point(int x, long y) {
          Point moved(int by) { return new Point(x + by, y - by); }
          int folded(int n) { return fold(n, y, (v, i) -> v * x + i) > 0 ? x : -x; }
        }
        static long fold(int n, long start, java.util.function.LongBinaryOperator step) {
          long value = start;
          for (int i = 0; i < n; i++) { value = step.applyAsLong(value, i); }
          return value;
        }
        static int sum(int[] table, java.util.function.IntPredicate test) {
          return (int) fold(table.length, 0, (v, i) -> test.test((int) i) ? v + table[(int) i] : v);
        }
        static <T> T twice(T start, Step<T> step) { return step.twice(start); }
        static int at(int n) {
          int low = n & 7;
          Point point = twice(new Point(low, n), (p, by) -> p.moved(by * low));
          Point other = twice(point, Point::moved);
          java.util.function.IntUnaryOperator f = v -> v + low;
          java.util.function.ToIntFunction<Point> g = Point::x;
          java.util.function.IntFunction<Point> h = v -> new Point(v, low);
          java.util.function.LongBinaryOperator widened = Math::max;
          return sum(TABLE, i -> (i & 1) == (n & 1)) + f.applyAsInt(point.folded(low))
              + g.applyAsInt(other) + h.apply(n).x() + (int) widened.applyAsLong(n, low);
        }
      }
      """;

  @ParameterizedTest
  @EnumSource(value = CompiledClass.By.class, mode = EnumSource.Mode.EXCLUDE,
      names = {"JDK_17_DEBUG", "JDK_17_PLAIN"}) // which do not see the annotations
  void functionsOfEveryCompilerComputeWhatTheJvmComputes(CompiledClass.By by)
      throws ReflectiveOperationException {
    compare(CompiledClass.of("Values", LAMBDAS, by));
  }

  private static final String CONSTANTS = KERNEL + """
        enum Mood { CALM, GLAD, WILD }
        record Point(int x, byte small, boolean flag, Mood mood) {
          Point(int x) { this(x * 2, (byte) (x + 100), x > 3, Mood.values()[x % 3]); }
          static final Point HERE = new Point(5);
        }
        record Pair(Point one, double two) {}
        static final Mood FIRST = Mood.values()[2];
        static final Pair PAIR = new Pair(Point.HERE, Math.floor(2.5));
        enum Planet {
          SMALL(3, new Point(4)), LARGE(1 << 20, Point.HERE), OWN(7) { };
          private final int size;
          private final long area;
          final char letter;
          final boolean isLarge;
          final Mood mood;
          Planet(int size) { this(size, new Point(size)); }
          Planet(int size, Point at) {
            int sum = 0;
            for (int i = 0; i < 5; i++) { sum += i * size; }
            this.size = sum;
            area = (long) size * size;
            letter = (char) (name().length() + 'a' - name().length() + ordinal());
            isLarge = size > 100;
            mood = at.mood();
          }
        }
        static int at(int n) {
          Planet planet = Planet.values()[(n & 0xff) % Planet.values().length];
          Pair pair = (n & 1) == 0 ? PAIR : new Pair(new Point(n & 7), n);
          Pair[] both = {pair, PAIR, (n & 2) == 0 ? PAIR : new Pair(Point.HERE, -n)};
          int sum = FIRST.ordinal() + planet.size + (int) planet.area + planet.mood.ordinal() * 7
              + (planet.isLarge ? 1000 : 0);
          for (Pair each : both) {
            sum = sum * 31 + each.one().x() + each.one().small() + (int) each.two()
                + (each.one().flag() ? 5 : 0) + each.one().mood().ordinal();
          }
          return sum + both.length;
        }
      }
      """;

  @ParameterizedTest
  @EnumSource(value = CompiledClass.By.class, mode = EnumSource.Mode.EXCLUDE,
      names = {"JDK_17_DEBUG", "JDK_17_PLAIN"}) // which do not see the annotations
  void whatInitialisersMakeIsConstant(CompiledClass.By by) throws ReflectiveOperationException {
    compare(CompiledClass.of("Values", CONSTANTS, by));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      RK104 | enum E { A { int v() { return 1; } }; int v() { return 2; } } | E.A.v()
      RK115 | enum E { A, B } static E first = E.A; | first.ordinal()
      RK106 | enum E { A, B; int v = 3; } | E.A.v
      RK106 | enum E { A, B; final long v = System.nanoTime(); } | (int) E.A.v
      RK106 | record R(long v) {} static final R NOW = new R(System.nanoTime()); | (int) NOW.v()
      RK101 | enum E { A, B } enum F { C } static <T> T as(Object o) { return (T) o; } | \
      Values.<F>as(E.A).ordinal()
      RK123 | enum E { A } record R(int v) {} static Object as(boolean first, Object one, \
      Object o) { return first ? one : o; } | as(n > 0, new R(n), E.A) == null ? 1 : 2
      RK115 | enum E { A, B } | E.valueOf("A").ordinal()
      RK119 | record R(int v) {} | new R(n) == new R(n) ? 1 : 2
      RK101 | record R(int v) {} | new R(n).hashCode()
      RK121 | record R(int v) {} | (new R[2])[0].v()
      RK121 | record R(int v) {} | new R[][] {{new R(n)}}[0][0].v()
      RK115 | record R(R inner) {} | new R(null) == null ? 1 : 2
      """)
  void whatHasAnIdentityIsRefused(String code, String declarations, String expression) {
    CompiledClass compiled = CompiledClass.of("Values", KERNEL + declarations
        + " static int at(int n) { return " + expression + "; } }",
        CompiledClass.By.JAVAC_25_DEBUG);
    Diagnostics told = new Diagnostics();
    assertTrue(new BytecodeFrontEnd(compiled.bytes()).kernels("Values", told).isEmpty());
    assertEquals(code, told.all().getFirst().code().id(), told.all().toString());
  }

  @Test
  void arraysOfRecordsAreParametersWithTheirLayout() {
    CompiledClass compiled = CompiledClass.of("Values", """
        import io.ringkernel.*;
        class Values {
          @GpuType(arrays = ArrayLayout.COLUMNS) record Star(float x, int mass) {}
          @GpuKernel(blockSize = 1)
          static void run(GpuContext gpu, Star[] stars, float[] out) {
            int i = gpu.globalIdX();
            stars[i] = new Star(stars[i].x() * 2, stars[i].mass() + 1);
            out[i] = stars[i].x();
          }
        }
        """, CompiledClass.By.JAVAC_25_DEBUG);
    Diagnostics told = new Diagnostics();
    KernelClass read = new BytecodeFrontEnd(compiled.bytes()).kernels("Values", told)
        .orElseThrow(() -> new AssertionError(told.all().toString()));
    assertTrue(read.structs().getFirst().inColumns());
    Verifier.verified(new Module("Values", read.structs(), read.functions()), "the front end");
  }
}
