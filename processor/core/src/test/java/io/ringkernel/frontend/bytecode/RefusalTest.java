package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Renderer;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Type;

/** What is outside the subset is refused with a code, the line and a remedy. */
final class RefusalTest {
  private static final String SOURCE = """
      public class Refused {
        static int counter; static final RuntimeException failure = new RuntimeException();
        static int[] TABLE = new int[counter + 3];
        static final int LIMIT = 7;
        static int recursive(int n) {
          return n < 2 ? n
              : other(n - 1);
        }
        static int other(int n) {
          return recursive(n);
        }
        static int text(int n) {
          return "abc".length();
        }
        static int thrown(int n) {
          if (n < 0) {
            throw failure;
          }
          return n;
        }
        static int field(int n) {
          return n + counter;
        }
        static int table(int n) {
          return TABLE[n];
        }
        static int alias(int[] a, int[] b, boolean z) {
          int[] c = z ? a : b;
          return c[0];
        }
        static int length(int n) {
          return new int[n].length;
        }
        static int object(Object o) {
          return 1;
        }
        static int caught(int n) {
          try {
            return 1 / n;
          } catch (ArithmeticException e) {
            return 0;
          }
        }
        static int concatenated(int n) {
          return ("a" + n).hashCode();
        }
        static long matrix(long[][] m) {
          return m[0][0];
        }
        static int passes(int n) {
          Object o = new Object();
          return first(null);
        }
        static int first(int[] a) {
          return a[0];
        }
        static synchronized int locked(int n) {
          return n;
        }
        static native int elsewhere(int n);
        static int clock(int n) {
          return n + (int) System.nanoTime();
        }
        static int caller(int n) {
          return n
              + thrown(n);
        }
        static int held(int[] a) {
          synchronized (a) {
            return a[0];
          }
        }
        static boolean same(int[] a, int[] b) {
          return a == b;
        }
        static int none(int n) {
          return first(null);
        }
        static int passed(int n) {
          java.util.function.IntUnaryOperator f = n > 0 ? v -> v + 1 : v -> v - 1;
          return f.applyAsInt(n);
        }
      }
      """;

  private final CompiledClass compiled =
      CompiledClass.of("Refused", SOURCE, CompiledClass.By.JAVAC_25_DEBUG);

  private Diagnostic refusal(String name) {
    Method method = Arrays.stream(compiled.type().getDeclaredMethods())
        .filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    ClassBytes bytes = internalName -> compiled.bytes().of(internalName)
        .or(() -> JdkMethodsTest.bytes(internalName));
    assertTrue(new BytecodeFrontEnd(bytes)
        .translate("Refused", name, Type.getMethodDescriptor(method), diagnostics).isEmpty());
    assertEquals(1, diagnostics.all().size());
    return diagnostics.all().getFirst();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "recursive|Refused.java:10: error: RK103: method recursive calls itself",
    "text|Refused.java:13: error: RK104: method String.length has no device form",
    "thrown|Refused.java:17: error: RK101: throw of what is not known before cannot be "
        + "compiled to a kernel",
    "field|Refused.java:22: error: RK106: field Refused.counter is not a compile-time constant",
    "table|Refused.java:25: error: RK106: field Refused.TABLE is not a compile-time constant",
    "alias|Refused.java:29: error: RK108: array variable c may name more than one array",
    "length|Refused.java:32: error: RK109: the length of an array must be a compile-time "
        + "constant",
    "object|Refused.java:35: error: RK102: type java.lang.Object cannot be used in a kernel",
    "caught|Refused.java:39: error: RK113: try cannot be compiled to a kernel",
    "concatenated|Refused.java:45: error: RK118: a string cannot be compiled to a kernel",
    "matrix|Refused.java:48: error: RK102: type long[][] cannot be used in a kernel",
    "passes|Refused.java:51: error: RK115: an object of class java.lang.Object cannot be "
        + "compiled to a kernel",
    "locked|Refused.java:58: error: RK114: synchronized cannot be compiled to a kernel",
    "elsewhere|Refused.java:0: error: RK104: method Refused.elsewhere has no device form",
    "clock|System.java:0: error: RK104: method System.nanoTime has no device form",
    "held|Refused.java:69: error: RK114: synchronized cannot be compiled to a kernel",
    "same|Refused.java:74: error: RK119: a comparison of references cannot be compiled to a "
        + "kernel",
    "none|Refused.java:77: error: RK120: null or an object cannot be compiled to a kernel",
    "passed|Refused.java:81: error: RK116: one of several functions cannot be compiled to a "
        + "kernel",
    "caller|Refused.java:17: error: RK101: throw of what is not known before cannot be "
        + "compiled to a kernel"})
  void pointsAtTheLine(String method, String expected) {
    Diagnostic diagnostic = refusal(method);
    assertEquals(expected,
        Renderer.render(diagnostic, _ -> Optional.empty()).lines().findFirst().orElseThrow());
    assertTrue(!diagnostic.notes().isEmpty(), "a remedy");
  }

  @Test
  void namesTheCycleAndItsCalls() {
    Diagnostic diagnostic = refusal("recursive");
    assertTrue(diagnostic.notes().getFirst().contains("recursive -> other -> recursive"),
        diagnostic::toString);
    assertEquals("by way of other", diagnostic.labels().get(1).text());
    assertEquals(7, diagnostic.labels().get(1).span().line());
  }

  @Test
  void tellsWhereARefusedHelperIsCalled() {
    assertTrue(Renderer.message(refusal("caller"))
        .contains("Refused.java:66: in the call of Refused.thrown"),
        () -> Renderer.message(refusal("caller")));
  }

  @Test
  void refusesUnknownClassesAndMethods() {
    Diagnostics diagnostics = new Diagnostics();
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(compiled.bytes());
    assertTrue(frontEnd.translate("Missing", "f", "()V", diagnostics).isEmpty());
    assertTrue(frontEnd.translate("Refused", "text", "()V", diagnostics).isEmpty());
    assertEquals("RK104: method Missing.f has no device form",
        Renderer.message(diagnostics.all().get(0)).lines().findFirst().orElseThrow());
    assertEquals("RK104: method Refused.text has no device form",
        Renderer.message(diagnostics.all().get(1)).lines().findFirst().orElseThrow());
  }
}
