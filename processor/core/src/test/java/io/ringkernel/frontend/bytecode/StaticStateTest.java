package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Tables;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.pass.Lists;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Type;

/** Tables, local arrays as arguments, and exceptions with what makes them. */
final class StaticStateTest {
  private static final String SOURCE = """
      public class Tables {
        private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19};
        private static final double[] ROOTS = new double[16];
        static final long[] FACTORIALS = factorials();
        private static final byte[] TEXT = decoded("azAZ09");
        private static final char[] WORDS = "hello".toCharArray();
        private static final short[] COPY = new short[3];
        private static final int LIMIT = PRIMES[4] * 2;
        private static final double HALF = Math.sqrt(0.25);
        private static final int[] CHANGED = {1, 2, 3};
        private static final int[] GIVEN = {1, 2, 3};
        public static final int[] VISIBLE = {1, 2, 3};
        private static final int[] FROM_CLOCK = {(int) System.nanoTime(), 1};
        private static final int[] OUTSIDE = sorted(3, 2, 1);
        static {
          for (int i = 0; i < ROOTS.length; i++) {
            ROOTS[i] = Math.sqrt(i) - 1e-310;
          }
          System.arraycopy(new short[] {5, -6, 7}, 0, COPY, 0, COPY.length);
        }
        private static long[] factorials() {
          long[] result = new long[21];
          result[0] = 1;
          for (int i = 1; i < result.length; i++) {
            result[i] = result[i - 1] * i;
          }
          return result;
        }
        private static byte[] decoded(String text) {
          byte[] bytes = new byte[text.length()];
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (text.charAt(i) - 'Z');
          }
          return bytes;
        }
        private static int[] sorted(int... numbers) {
          java.util.Arrays.parallelSort(numbers);
          return numbers;
        }
        static int[] given() { return GIVEN; }
        static void change(int at) { CHANGED[at] = 9; }

        public static int prime(int i) { return PRIMES[i & 7] + PRIMES.length; }
        public static int checked(int i) { return PRIMES[i]; }
        public static double root(int i) { return ROOTS[i & 15]; }
        public static long factorial(int i) { return FACTORIALS[Math.floorMod(i, 21)]; }
        public static int text(int i) { return TEXT[Math.floorMod(i, 6)] + WORDS[i & 3]; }
        public static int copy(int i) { return COPY[i & 1]; }
        public static int limit(int i) { return i > LIMIT ? LIMIT : i; }
        public static double half(double x) { return x * HALF; }
        public static int total(int i) { return sum(PRIMES, i) + sum(new int[] {i, 4, 5}, 2); }
        private static int sum(int[] numbers, int end) {
          int sum = 0;
          for (int i = 0; i < numbers.length && i < end; i++) {
            sum += numbers[i];
          }
          return sum;
        }
        public static double pair(double x) {
          double[] both = new double[2];
          double[] other = new double[3];
          split(x, both);
          split(x * 3, other);
          swap(both, other);
          return both[0] - both[1] * other[0];
        }
        private static void split(double x, double[] out) {
          out[0] = (float) x;
          out[1] = x - out[0];
        }
        private static void swap(double[] a, double[] b) {
          double t = a[0];
          a[0] = b[0];
          b[0] = t;
        }
        public static int guarded(int n) {
          if (n < 0) {
            throw new IllegalArgumentException("negative: " + n + Integer.toHexString(n));
          }
          if (n > 100) {
            throw new IndexOutOfBoundsException("too large");
          }
          return 100 - n;
        }
        public static int notNull(int[] a) {
          if (a == null) {
            throw new NullPointerException();
          }
          return a.length;
        }
        public static long role(long x) { return positive("x", x) * 2; }
        private static long positive(String role, long x) {
          if (x <= 0) {
            throw new IllegalArgumentException(role + " (" + x + ") must be > 0");
          }
          return x;
        }
        public static int factory(int x) {
          if (x == 3) {
            throw failure("three", x);
          }
          return x;
        }
        private static ArithmeticException failure(String what, int x) {
          return new ArithmeticException(String.format("%s %d", what, x));
        }
        public static int asserted(int n) {
          assert n > 5 : "n";
          return n;
        }

        public static int changed(int i) { return CHANGED[i]; }
        public static int gives(int i) { return GIVEN[i]; }
        public static int visible(int i) { return VISIBLE[i]; }
        public static int clock(int i) { return FROM_CLOCK[i]; }
        public static int outside(int i) { return OUTSIDE[i]; }
        public static int effect(int i) { System.out.println(i); return i; }
        public static int noted(int i) { new StringBuilder().append(i); return i; }
      }
      """;

  private static CompiledClass compiled(CompiledClass.By by) {
    return CompiledClass.of("Tables", SOURCE, by);
  }

  private static ClassBytes bytes(CompiledClass compiled) {
    return name -> compiled.bytes().of(name).or(() -> JdkMethodsTest.bytes(name));
  }

  private static Method method(CompiledClass compiled, String name) {
    return Arrays.stream(compiled.type().getDeclaredMethods())
        .filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(CompiledClass.By.class)
  void computesWhatTheJvmComputes(CompiledClass.By by) throws ReflectiveOperationException {
    CompiledClass compiled = compiled(by);
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(bytes(compiled));
    for (String name : List.of("prime", "checked", "root", "factorial", "text", "copy", "limit",
        "half", "total", "pair", "guarded", "notNull", "role", "factory", "asserted")) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Differential.Subject> subject =
          Differential.subject(frontEnd, method(compiled, name), diagnostics);
      assertTrue(subject.isPresent(), () -> by + " " + name + ": " + diagnostics.all());
      subject.get().check(200, 5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"changed", "gives", "visible", "clock", "outside", "effect", "noted"})
  void refusesWhatIsNotConstantOrHasAnEffect(String name) {
    CompiledClass compiled = compiled(CompiledClass.By.JAVAC_25_DEBUG);
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(new BytecodeFrontEnd(bytes(compiled)).translate("Tables", name,
        Type.getMethodDescriptor(method(compiled, name)), diagnostics).isEmpty());
    assertEquals(1, diagnostics.all().size());
  }

  /** Which classes there are when it runs, nobody knows. */
  @Test
  void whatAnInitialiserMayCatchMakesNoConstant() {
    CompiledClass compiled = CompiledClass.of("Perhaps", """
        public class Perhaps {
          private static final boolean ENABLED;
          static {
            boolean isThere;
            try {
              Class<?> perhaps = java.util.List.class;
              isThere = true;
            } catch (NoClassDefFoundError missing) {
              isThere = false;
            }
            ENABLED = isThere;
          }
          public static int enabled(int i) { return ENABLED ? i : -i; }
        }
        """, CompiledClass.By.JAVAC_25_DEBUG);
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(new BytecodeFrontEnd(bytes(compiled))
        .translate("Perhaps", "enabled", "(I)I", diagnostics).isEmpty());
    assertEquals(List.of(Code.NON_CONSTANT_FIELD),
        diagnostics.all().stream().map(Diagnostic::code).toList());
  }

  @Test
  void theSameFieldIsTheSameTableEverywhere() {
    CompiledClass compiled = compiled(CompiledClass.By.JAVAC_25_DEBUG);
    Diagnostics none = new Diagnostics();
    Translation translation = new BytecodeFrontEnd(bytes(compiled))
        .translate("Tables", "total", "(I)I", none).orElseThrow();
    Module module = new Module("Test", List.of(), translation.functions());
    assertEquals(List.of("PRIMES"),
        Tables.in(module.functions()).stream().map(Array::hint).toList());
  }

  @Test
  void messagesThatAreConstantAreKept() {
    CompiledClass compiled = compiled(CompiledClass.By.JAVAC_25_DEBUG);
    List<String> traps = new ArrayList<>();
    new BytecodeFrontEnd(bytes(compiled)).translate("Tables", "guarded", "(I)I",
        new Diagnostics()).orElseThrow().functions().forEach(function ->
            Lists.forEach(function.body(), statement -> {
          if (statement instanceof Stmt.Trap trap) {
            traps.add(trap.kind().simpleName() + ": " + trap.kind().message().orElse("-"));
          }
        }));
    assertEquals(List.of("IllegalArgumentException: -", "IndexOutOfBoundsException: too large"),
        traps);
  }

  @Test
  void assertionsTrapWhereTheBuildEnablesThem() {
    CompiledClass compiled = compiled(CompiledClass.By.JAVAC_25_DEBUG);
    Translation translation = new BytecodeFrontEnd(bytes(compiled), name -> name, true)
        .translate("Tables", "asserted", "(I)I", new Diagnostics()).orElseThrow();
    List<String> traps = new ArrayList<>();
    Lists.forEach(translation.functions().getLast().body(), statement -> {
      if (statement instanceof Stmt.Trap trap) {
        traps.add(trap.kind().exception() + " " + trap.kind().message().orElse("-"));
      }
    });
    assertEquals(List.of("java.lang.AssertionError n"), traps);
  }
}
