package io.ringkernel.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.ir.Module;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser reads what the printer prints; over the corpus another test does the same. */
class IrParserTest {
  private static final String TEXT = """
      module Test
      struct Pair { int a, float b }
      struct Deep columns { Pair pair, long c }
      table char[3] LETTERS = {97:char, 98:char, 65535:char}
      table float[3] ODD = {1.5f, 0x7fc00001:float, -Infinityf}

      int helper(Deep d.0, shared int[8] tile#1, float[] x#2 written, boolean[] flags#3) {
        constant char[3] LETTERS#4
        constant float[3] ODD#5
        Pair pair.6 = get d.0.pair  // Test.java:3
        int a.7 = get pair.6.a
        var double sum!8 = 0x7ff8000000000001:double
        long c.9 = get d.0.c  // 4
        Deep again.10 = make Deep (pair.6, 9223372036854775807L)
        switch a.7 {  // 5
        case -1, 5 {
          x#2[a.7?] = 1.4E-45f  // 6
        }
        default {
          double read.11 = read sum!8
          sum!8 = 2.5  // Other.java:8
        }
        }
        loop @12 outer {
          boolean lt.13 = lt a.7, 100
        } while lt.13 {
          block @14 {  // Test.java:9
            if lt.13 {
              continue @12 outer
            } else {
              break @14
            }
          }
        } update {
          int atomic.15 = atomic_compare_exchange tile#1[0], (1, 2)
        }
        do @16 {
          private byte[4] own#17
          own#17[3] = -7:byte
          byte element.18 = load own#17[3]
        } tail {
          boolean eq.19 = eq element.18, 0:byte
        } while eq.19
        char letter.20 = load LETTERS#4[a.7?]
        float odd.22 = load ODD#5[a.7?]
        int min.21 = min.int (a.7, 3)
        trap java.lang.Error:"a \\u0022 b \\u00e9" (a.7)
        do barrierless ()
        return min.21
      }

      entry block 32 2 1 bounds clamp precision fast
      variant of first
      requires 1 n n, -2 x.length, 7
      trap 0 java.lang.ArithmeticException:"/ by zero" line Test.java:12
      void kernel(float[] x#0 written, int n.1) {
        barrier
        int call.2 = call helper (n.1, x#0)
        return
      }
      """;

  @Test
  void theTextOfAModuleComesBack() {
    String text = TEXT.lines().filter(l -> !l.contains("barrierless") && !l.contains("min.int"))
        .map(l -> l.replace("return min.21", "return a.7")).reduce("", (a, b) -> a + b + "\n");
    Module module = IrParser.parse(text);
    assertEquals(text, IrPrinter.print(module));
    assertEquals(module, IrParser.parse(IrPrinter.print(module)));
    assertEquals(2, module.structs().size());
    assertEquals(List.of("helper", "kernel"),
        module.functions().stream().map(f -> f.name()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "modul X", "module X\nstruct", "module X\nvoid f() {",
    "module X\nvoid f() {\n  x!3 = 4\n}", "module X\nvoid f() {\n  int a.1 = add b.2, 3\n}",
    "module X\nvoid f() {\n  int a.1 = nothing (3)\n}"})
  void anotherTextIsRefusedWithItsLine(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> IrParser.parse(text));
    assertEquals("line ", refused.getMessage().substring(0, "line ".length()));
  }
}
