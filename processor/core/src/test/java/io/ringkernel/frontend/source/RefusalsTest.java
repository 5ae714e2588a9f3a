package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Renderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is outside the subset is refused with its code, at its token, with a remedy. */
final class RefusalsTest {
  private static final String MARK = "@@";

  /** Code, statements of a kernel with a mark before the refused token, part of the message. */
  private static final String STATEMENTS = """
      RK109 | assert n > 0 : @@n; | the message of an assertion
      RK101 | assert @@n; | a condition of type int
      RK109 | throw new Error(@@"at " + n); | the message of an exception
      RK111 | throw new @@Exception(); | checked exception Exception
      RK111 | throw @@null; | anything but a new exception
      RK111 | throw @@new Error() { }; | anything but a new exception
      RK111 | throw new IndexOutOfBoundsException(@@3); | more than a message
      RK111 | throw new Error(@@"a", null); | more than a message
      RK111 | throw new @@Inner(); | class Inner
      RK113 | @@try { n = 1; } finally { n = 2; } | try
      RK114 | @@synchronized (Bad.class) { n = 1; } | synchronized
      RK118 | var t = @@"v" + n; | a string
      RK118 | @@String t = "v"; | type java.lang.String
      RK118 | n = @@NAME.length(); | type java.lang.String
      RK102 | @@Integer i = n; | type java.lang.Integer
      RK102 | @@java.util.List<Integer> l = null; | type java.util.List
      RK102 | @@Runnable r; | type java.lang.Runnable
      RK101 | Runnable r = () -> { }; @@r = () -> { }; | an assignment to something
      RK116 | Runnable r = () -> { }; @@run(r); | passing a function to Bad.run
      RK102 | @@java.util.function.Function<Integer, Integer> f = v -> v; | type java.util.function
      RK116 | run(() @@-> { }); | a lambda
      RK116 | run(Bad@@::nothing); | a method reference
      RK115 | var o = @@new Object(); | an object of class Object
      RK102 | @@Object o = new Object(); | type java.lang.Object
      RK102 | var p = new @@Plain(1); | Plain
      RK301 | var p = loop(n); | record Loop contains itself
      RK115 | @@class Inner { } | a local class
      RK115 | @@class Own { } Own o = new Own(); | a local class
      RK115 | @@interface Own { } Own o; | a local class
      RK115 | @@enum Own { A, B { } } var o = Own.A; n = Own.B.ordinal(); | a local class, inter
      RK101 | record Inner(int a) { @@static int b; } | this member of a record
      RK101 | record Own(int a) { @@enum E { A } } var o = new Own(1); Own.E e; | this member of a
      RK123 | record @@Inner<T>(T a) { } | a generic record
      RK104 | record Inner(int a) { } n = new Inner(1).@@hashCode(); | Record.hashCode
      RK102 | record Inner(int a) { } @@Inner[] t = new Inner[2]; | declared in a method, as a part
      RK110 | { record Part(int a) { } } var i = new @@Part(1); | cannot resolve Part
      RK104 | System.@@nanoTime(); | method System.nanoTime
      RK115 | double d = StrictMath.@@random(); | object in static field
      RK104 | n = new Point(1).@@hashCode(); | method Point.hashCode
      RK104 | n = @@machine(); | method Bad.machine
      RK122 | n = Mode.A.@@hashCode(); | hashCode
      RK106 | n = @@counter; | field counter
      RK106 | n = Bad.@@counter; | field counter
      RK106 | @@counter = n; | field counter
      RK106 | @@counter++; | field counter
      RK106 | n = @@TABLE[1]; | field TABLE
      RK108 | @@x = y; | array variable x
      RK108 | float[] z = n > 0 @@? x : y; | array variable
      RK108 | float[] @@z; | array variable z
      RK102 | float[] z = x.@@clone(); | as a result
      RK109 | float[] t = new float[@@n]; | the length of an array
      RK109 | int[] t = gpu.@@sharedInts((int) x[0]); | the length of shared array t, which
      RK109 | int[] t = gpu.@@sharedInts(gpu.gridDimX()); | the length of shared array t, which
      RK109 | int[] t = gpu.@@sharedInts(Math.max(n, 1)); | the length of shared array t, which
      RK109 | switch (n) { case 1 -> n = 2; case @@-n -> n = 3; default -> { } } | a case label
      RK121 | if (n > 0) { int[] t = gpu.@@sharedInts(4); } | in a nested block
      RK121 | gpu.@@sharedInts(4); | a shared array that is not
      RK106 | n = Rich.ONE.weighed(); | field weight
      RK106 | n = Rich.ONE.@@weight; | field weight
      RK106 | n = Rich.ONE.@@random; | field random
      RK106 | n = Rich.ONE.@@tagged; | field tagged
      RK122 | boolean e = mode() == Mode.@@valueOf("A"); | method Mode.valueOf
      RK122 | n = Mode.A.@@toString().length(); | method Enum.toString
      RK101 | @@Mode.values()[0] = Mode.B; | an element of values()
      RK122 | n = Bodied.ONE.@@value(); | constants have bodies
      RK104 | boolean e = new Point(1).@@equals(new Point(2)); | method Point.equals
      RK106 | n = @@WRITTEN[1]; | field WRITTEN
      RK106 | n = @@HANDED[1]; | field HANDED
      RK106 | n = @@RANDOM[1]; | field RANDOM
      RK106 | n = @@SQUARE[1].length; | field SQUARE
      RK106 | n = @@LATER[1]; | field LATER
      RK106 | n = @@NONE.length; | field NONE
      RK101 | int[] t = new int[4]; gpu.@@atomicAdd(t, 0, 1); | on a local array
      RK121 | float[][] t = @@new float[3][3]; | an array of arrays
      RK121 | float[] t = @@new float[0]; | an array of length 0
      RK101 | n = (int) FloatView1D.of(x, n).@@get(1); | a view without a name
      RK108 | FloatView1D v = FloatView1D.of(x, n); @@v = FloatView1D.of(y, n); | variable x
      RK119 | var v = FloatView1D.of(x, n); boolean e = v @@== v; | a comparison of views
      RK101 | var v = FloatView1D.of(x, n); float f = @@v; | a view as a value
      RK108 | FloatView1D v = FloatView1D.@@of(new float[] {1}, n); | that a view shows
      RK102 | Point[] t = @@new Point[3]; | type demo.Bad.Point[]
      RK119 | Point[] t = {new Point(n)}; boolean e = t[0] @@== t[0]; | records by identity
      RK121 | n = sum(@@new int[-3]); | an array of negative length
      RK108 | @@x = new float[3]; | array variable x
      RK101 | n = (new int[3])@@[0]; | an element of something
      RK117 | n = @@varied(1, 2); | a variable number of arguments
      RK101 | n = Math.max(n, (@@switch (n) { default -> 1; })); | a switch as an argument
      RK123 | n = @@same(n); | the generic method same
      RK123 | var p = @@pick(true, new Point(1), new Other(2)); | the generic method pick
      RK123 | var p = @@none(); | the generic method none
      RK102 | var p = same(new @@Plain(1)); | Plain
      RK102 | @@Over<Plain> f = p -> p; | type demo.Bad.Over
      RK119 | boolean e = new Point(1) @@== new Point(1); | records by identity
      RK119 | boolean e = x @@== y; | a comparison of arrays
      RK119 | boolean e = x @@!= y; | a comparison of arrays
      RK121 | float f = @@x; | an array as a value
      RK118 | n = @@NAME + 1; | type java.lang.String
      RK115 | @@Object.super.hashCode(); | -
      RK101 | var v = @@switch (n) { case 1 -> b; case 2 -> s; default -> 3; }; | small types
      RK118 | n = switch (@@NAME) { default -> 1; }; | -
      RK120 | n = @@null == null ? 1 : 2; | null
      RK120 | boolean e = x != @@null; | null
      RK101 | boolean e = mode() @@instanceof Object; | instanceof on demo.Bad.Mode
      RK101 | boolean e = new Point(1) instanceof @@Object o; | a pattern of type java.lang.Object
      RK101 | boolean e = new Point(1) instanceof @@Record; | a pattern of type java.lang.Record
      RK101 | boolean e = new Point(1) instanceof Point(@@long a); | a pattern of type long
      RK101 | boolean e = new Point(1) instanceof @@Point(int a, int c); | 2 of 1 components
      RK101 | switch (n) { case @@Integer i -> n = 1; } | a pattern for a value of type int
      RK101 | switch (new Point(n)) { case @@null -> n = 1; case Point p -> n = 2; } | this pattern
      RK101 | switch (@@new Point(n)) { } | a switch without a case
      RK101 | for (var e : @@mode()) { } | a loop over something
      RK101 | int i = @@1.5; | a conversion from double to int
      RK101 | byte c = n @@+ 1; | a conversion from int to byte
      RK101 | if (@@n) { } | a condition of type int
      RK101 | x[@@2L] = 1; | an index of type long
      RK101 | n = n @@+ true; | operator + on int and boolean
      RK101 | n = @@!n; | operator ! on int
      RK101 | n = 99999999999; | -
      RK110 | n = @@unknown; | cannot resolve unknown
      RK110 | @@Unknown u; | cannot resolve Unknown
      RK110 | n = @@unknown(n); | cannot resolve unknown
      RK110 | n = Math.@@unknown; | cannot resolve Math.unknown
      RK110 | n = Math.@@abs(n, n); | cannot resolve abs(int, int)
      """;

  private static final String SOURCE = """
      package demo;

      import io.ringkernel.*;

      class Bad {
        static int counter;
        static final String NAME = "name";
        static final int[] TABLE = {1, 2};
        private static final int[] WRITTEN = {1, 2};
        private static final int[] HANDED = {1, 2};
        private static final int[] RANDOM = {1, (int) System.nanoTime()};
        private static final int[][] SQUARE = {{1}, {2}};
        private static final int[] NONE = {};
        private static final int[] LATER;

        static {
          LATER = new int[] {1};
          WRITTEN[0]++;
          java.util.Arrays.fill(HANDED, 3);
        }

        class Inner extends RuntimeException {}

        enum Mode { A, B }

        enum Rich {
          ONE(1);

          private int weight;
          private final int random;
          private final String tagged = "";

          Rich(int weight) {
            this.weight = weight;
            this.random = weight + (int) System.nanoTime();
          }

          int weighed() {
            return weight;
          }
        }

        enum Bodied {
          ONE {
            @Override
            int value() {
              return 2;
            }
          };

          int value() {
            return 1;
          }
        }

        record Plain(int a) {}

        @GpuType
        record Point(int a) {}

        @GpuType
        record Loop(int a, Loop next) {}

        static Mode mode() {
          return Mode.A;
        }

        static void nothing() {}

        static void run(Runnable r) {}

        static Loop loop(int n) {
          return null;
        }

        static native int machine();

        static int sum(int[] values) {
          return values[0];
        }

        static int sum2(int a, int b) {
          return a + b;
        }

        static int varied(int... values) {
          return 0;
        }

        static <T> T same(T value) {
          return value;
        }

        static <T> T pick(boolean first, T one, T other) {
          return first ? one : other;
        }

        static <T> T none() {
          return null;
        }

        interface Over<T> {
          T apply(T value);
        }

        @GpuType
        record Other(int a) {}

        @GpuKernel
        static void k(GpuContext gpu, float[] x, float[] y, int n, byte b, short s) {
          %s
        }
      }
      """;

  private static String source(String statements) {
    return SOURCE.formatted(statements);
  }

  @TestFactory
  Stream<DynamicTest> statementsAreRefused() {
    return STATEMENTS.lines().filter(l -> l.startsWith("RK")).map(line -> {
      String[] parts = line.split(" \\| ", -1);
      return DynamicTest.dynamicTest(line, () -> check(parts[0], source(parts[1]), parts[2]));
    });
  }

  @Test
  void recursionNamesTheCycle() {
    Translated translated = Translated.of("R", """
        import io.ringkernel.*;

        class R {
          @GpuKernel
          static void k(GpuContext gpu, int[] x) {
            x[0] = first(x[1]) + even(3);
          }

          static int first(int n) {
            return even(n) + 1;
          }

          static int even(int n) {
            return n == 0 ? 1 : odd(n - 1);
          }

          static int odd(int n) {
            return n == 0 ? 0 : even(n - 1);
          }
        }
        """);
    Diagnostic only = translated.diagnostics().getFirst();
    assertEquals(1, translated.diagnostics().size());
    assertEquals("RK103 method even calls itself", only.code().id() + " " + only.message());
    assertEquals(18, only.where().line());
    assertEquals(List.of("the cycle is even -> odd -> even; write it as a loop"), only.notes());
    assertEquals(14, only.labels().get(1).span().line());
  }

  @Test
  void furtherPlacesShowTheDeclarationAndTheWayThere() {
    String source = """
        import io.ringkernel.*;

        class L {
          static int counter;
          static final int[] TABLE = {1, 2};

          static native int machine();

          @GpuKernel
          static void k(GpuContext gpu, int[] x) {
            x[0] = counter;
            x[1] = TABLE[1];
            x[2] = machine();
            x[3] = even(3);
          }

          static int even(int n) {
            return n == 0 ? 1 : odd(n - 1);
          }

          static int odd(int n) {
            return n == 0 ? 0 : even(n - 1);
          }
        }
        """;
    assertEquals("""
        L.java:11:12: error: RK106: field counter is not a compile-time constant
            x[0] = counter;
                   ^
          note: L.java:4:14: it is declared here
          note: pass its value as a parameter, or make it static final with a constant value
        L.java:12:12: error: RK106: field TABLE is not a compile-time constant
            x[1] = TABLE[1];
                   ^
          note: L.java:5:22: it is declared here
          note: make it private, so that nobody else can change its elements
        L.java:13:12: error: RK104: method L.machine has no device form
            x[2] = machine();
                   ^
          note: L.java:7:21: it is declared here
          note: call a method with a body in Java
        L.java:22:25: error: RK103: method even calls itself
            return n == 0 ? 0 : even(n - 1);
                                ^
          note: L.java:18:25: by way of odd
          note: the cycle is even -> odd -> even; write it as a loop
        """, Translated.of("L", source).diagnostics().stream()
        .map(d -> Renderer.render(d, _ -> Optional.of(source)) + "\n")
        .collect(Collectors.joining()));
  }

  @Test
  void oneCompilationReportsEveryMistake() {
    Translated translated = Translated.of("M", """
        import io.ringkernel.*;

        class M {
          @GpuKernel
          static void a(GpuContext gpu, int[] x) {
            String s = "a";
            var t = s.length();
            int i = t + null;
            if (x[i] == null) {
              x[0] = (Integer) 3;
            } else {
              try { i = 1; } finally { i = 2; }
            }
            for (int k = null; k < "b"; k++) {
              throw new Exception();
            }
            while (x) {
              x[i] = 1;
            }
          }

          @GpuKernel
          static void b(GpuContext gpu, int[] x) {
            helper(x);
            helper(x);
            x[0] = 1;
          }

          static void helper(int[] x) {
            Object o = null;
          }

          @GpuKernel
          void c(GpuContext gpu, int[] x) {}

          @GpuKernel
          static void d(GpuContext gpu, int[][] x, Object o) {}

          @GpuKernel(blockSize = {64, 64})
          static void e(GpuContext gpu) {}
        }
        """);
    List<Integer> lines = translated.diagnostics().stream().map(d -> d.where().line()).toList();
    assertEquals(List.of(6, 9, 10, 12, 14, 14, 15, 17, 30, 34, 37, 40), lines);
  }

  @Test
  void aMissingTypeIsUnresolvedAndNotWrong() {
    for (String parameter : List.of("Later[] x", "Later x", "int[] x")) {
      Translated translated = Translated.of("U", """
          import io.ringkernel.*;

          class U {
            @GpuKernel
            static void k(GpuContext gpu, %s) {
              int i = Later.count(x);
            }
          }
          """.formatted(parameter));
      assertInstanceOf(Outcome.Unresolved.class, translated.outcome());
      assertEquals("RK110", translated.diagnostics().getFirst().code().id());
    }
  }

  @Test
  void placesAreThoseOfTheTextAsWritten() {
    String source = "import io.ringkernel.*;\r\nclass P {\r\n\t@GpuKernel\r\n"
        + "\tstatic void k(GpuContext gpu, int[] gr\u00f6\u00dfe, char c) {\r\n"
        + "\t\tc = '\\n'; c = '\\u0041'; c = '\\\\'; /* \ud83d\ude00 */ \\u0067r\u00f6\u00dfe[0] "
        + "+= c >>> null;\r\n\t}\r\n}\r\n";
    Translated translated = Translated.of("P", source);
    Span.Source where = (Span.Source) translated.diagnostics().getFirst().where();
    int at = source.indexOf("null");
    int column = at - source.lastIndexOf('\n', at);
    assertEquals(new Span.Source("P.java", at, at + 4, 5, column), where);
    Translated correct = Translated.of("P", source.replace("null", "3"));
    assertFalse(correct.javac().contains(": error: "), correct.javac());
    assertEquals(List.of(), correct.disagreements());
  }

  /** The parser does not know them, and what is in them it does not see. */
  @Test
  void enumsOfMethodsHideNothingThatCounts() {
    String source = """
        import io.ringkernel.*;

        class E {
          private static final int[] TABLE = {1, 2};
          private static final int[] OTHER = {1, 2};

          static void host() {
            @Deprecated enum Own implements Runnable {
              ONE("}") { /* } */ }, TWO(null);

              Own(String text) {}

              public void run() {
                TABLE[0]++;
              }
            }
            Own.ONE.run(); enum \\u0041 {} Runnable r = () -> { enum In { A; enum On {} } };
          }

          @GpuKernel
          static void k(GpuContext gpu, int[] x) {
            x[0] = OTHER[1] + TABLE[1];
          }
        }
        """;
    Translated translated = Translated.of("E", source);
    assertEquals("""
        E.java:22:23: error: RK106: field TABLE is not a compile-time constant
            x[0] = OTHER[1] + TABLE[1];
                              ^
          note: E.java:14:9: it may be changed here
          note: E.java:4:30: it is declared here
          note: only read its elements, or pass it as a parameter
        """, translated.diagnostics().stream()
        .map(d -> Renderer.render(d, _ -> Optional.of(source)) + "\n")
        .collect(Collectors.joining()));
    Translated correct = Translated.of("E", source.replace("TABLE[0]++", "int t"));
    assertFalse(correct.javac().contains(": error: "), correct.javac());
    assertEquals(List.of(), correct.disagreements());
    assertInstanceOf(Outcome.Translated.class, correct.outcome());
  }

  @Test
  void brokenSyntaxIsReportedAtItsPlace() {
    Translated translated = Translated.of("S", """
        import io.ringkernel.*;

        class S {
          @GpuKernel
          static void k(GpuContext gpu, int[] x) {
            x[0] = ;
          }
        }
        """);
    assertEquals("RK502", translated.diagnostics().getFirst().code().id());
    assertEquals(6, translated.diagnostics().getFirst().where().line());
  }

  @Test
  void stencilsReachNoFartherThanTheirHalo() {
    Translated translated = Translated.of("H", """
        import io.ringkernel.*;

        class H {
          @StencilKernel
          static void k(GridPos at, float[] a, float[] b, int n) {
            at.set(b, at.at(a, 2, 0));
            at.set(b, at.at(a, n, 0));
            at.set(b, at.at(a, 1, -1) + at.x());
            help(at);
          }

          static void help(GridPos at) {}
        }
        """);
    assertEquals(List.of("RK105 6", "RK109 7", "RK102 12"), translated.diagnostics().stream()
        .map(d -> d.code().id() + " " + d.where().line()).toList());
  }

  @Test
  void actorsRefuseWhatTheirStateCannotHold() {
    Translated translated = Translated.of("A", """
        import io.ringkernel.*;

        @RingKernel(id = "a")
        class A {
          int[] values = new int[4];
          String name;
          int good;

          @RingMessage
          record Go(int n) {}

          @OnMessage
          void go(RingContext ctx, Go go) {
            values[0] = go.n();
            good += go.n();
          }

          @OnMessage
          Go wrong(Go go) {
            return go;
          }

          @OnMessage
          int alsoWrong(RingContext ctx, Go go) {
            return 1;
          }
        }
        """);
    assertEquals(List.of("RK102 5", "RK118 6", "RK105 19", "RK105 24"),
        translated.diagnostics().stream().map(d -> d.code().id() + " " + d.where().line())
            .toList());
  }

  private static void check(String code, String marked, String message) {
    int at = marked.indexOf(MARK);
    String plain = marked.replace(MARK, "");
    Translated translated = Translated.of("demo.Bad", plain);
    assertFalse(translated.diagnostics().isEmpty(), "nothing was refused");
    Diagnostic first = translated.diagnostics().getFirst();
    String said = first.code().id() + " " + first.message() + " " + first.where();
    assertEquals(code, first.code().id(), said);
    assertTrue(message.equals("-") || first.message().contains(message), said);
    assertFalse(first.notes().isEmpty(), "no remedy: " + said);
    Span.Source where = assertInstanceOf(Span.Source.class, first.where());
    if (at >= 0) {
      int line = (int) marked.substring(0, at).lines().count();
      assertEquals(line + ":" + (at - marked.lastIndexOf('\n', at - 1)),
          where.line() + ":" + where.column(), said);
      assertEquals(at, where.start(), said);
    }
    assertEquals(1, translated.diagnostics().size(), "one mistake, one message: "
        + translated.diagnostics().stream().map(Diagnostic::message).toList());
    assertEquals(code.equals("RK110"), translated.outcome() instanceof Outcome.Unresolved);
    assertFalse(translated.outcome() instanceof Outcome.Translated);
  }
}
