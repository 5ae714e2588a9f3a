package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.BarrierUniformity;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The structure of the source comes back: loops with conditions, no labels, booleans. */
final class ShapeTest {
  private static Function function(String body, CompiledClass.By compiler) {
    CompiledClass compiled =
        CompiledClass.of("Shape", "class Shape {\n" + body + "\n}\n", compiler);
    return Differential.subjects(compiled).getFirst().module().functions().getLast();
  }

  private static Function function(String body) {
    return function(body, CompiledClass.By.JAVAC_25_DEBUG);
  }

  private static List<Stmt> all(Function function) {
    List<Stmt> all = new ArrayList<>();
    Lists.forEach(function.body(), all::add);
    return all;
  }

  private static <S extends Stmt> List<S> all(Function function, Class<S> kind) {
    return all(function).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @ParameterizedTest
  @EnumSource
  void aForLoopHasConditionAndUpdate(CompiledClass.By compiler) {
    Function function = function("""
        static int f(int[] a, int n) {
          int s = 0;
          for (int i = 0; i < n; i++) {
            if (a[i] < 0) {
              continue;
            }
            if (a[i] > 99) {
              break;
            }
            s += a[i];
          }
          return s;
        }
        """, compiler);
    Stmt.Loop loop = all(function, Stmt.Loop.class).getFirst();
    assertTrue(loop.condition() instanceof Atom.Value, "a condition");
    assertEquals(1, loop.update().stream().filter(Stmt.Assign.class::isInstance).count());
    assertEquals(List.of(), all(function, Stmt.Block.class));
    assertTrue(function.body().getLast() instanceof Stmt.Return, "return behind the loop");
  }

  @Test
  void aLoopThatEndsByItsConditionIsFollowedByItsReturn() {
    Function function = function("""
        static int f(int n) {
          int i = n;
          while (i > 10) {
            i = i / 3;
          }
          return i;
        }
        """);
    Stmt.Loop loop = all(function, Stmt.Loop.class).getFirst();
    assertTrue(loop.condition() instanceof Atom.Value, "a condition");
    assertTrue(function.body().getLast() instanceof Stmt.Return, "return behind the loop");
    assertEquals(List.of(), all(function, Stmt.Break.class));
  }

  @Test
  void aTestAtTheEndMakesADoLoop() {
    Function function = function("""
        static int f(int[] a, int n) {
          int i = 0;
          do {
            if (a[i] == 7) {
              continue;
            }
            a[i] = n;
          } while (++i < n && i < 5);
          return i;
        }
        """);
    assertEquals(1, all(function, Stmt.DoLoop.class).size());
    assertEquals(List.of(), all(function, Stmt.Block.class));
  }

  @Test
  void aContinueOfAnOuterLoopNeedsNoBlock() {
    Function function = function("""
        static int f(int[] a, int n) {
          int s = 0;
          outer:
          for (int i = 0; i < n; i++) {
            for (int j = i; j < 9; j++) {
              if (a[j] == 3) {
                continue outer;
              }
              if (a[j] == 4) {
                break outer;
              }
              s += a[j];
            }
            s ^= i;
          }
          return s;
        }
        """);
    assertEquals(List.of(), all(function, Stmt.Block.class));
    assertEquals(1, all(function, Stmt.Continue.class).size());
  }

  @Test
  void conditionsNeedNoLabels() {
    Function function = function("""
        static int f(int a, int b, boolean c, int[] m) {
          if (a > b && (c || m[a] < 3) || m[b] == 0) {
            return a;
          } else if (c ? a > 1 : b > 1) {
            a += b;
          }
          return a * b;
        }
        """);
    assertEquals(List.of(), all(function, Stmt.Block.class));
  }

  @Test
  void freeConditionsNeedNoBranch() {
    Function function = function("""
        static int f(int a, int b, boolean c) {
          boolean p = a > b && (c || b < 3) || a == 7;
          return p ? a : -b;
        }
        """);
    assertEquals(List.of(), all(function, Stmt.If.class));
  }

  @ParameterizedTest
  @EnumSource
  void booleansAreBooleans(CompiledClass.By compiler) {
    Function function = function("""
        static boolean f(boolean[] z, int n, boolean start) {
          boolean seen = start;
          for (int i = 0; i < n; i++) {
            boolean here = z[i] == i < 4;
            if (here) {
              seen = !seen;
            }
            z[i] = seen | here;
          }
          return seen;
        }
        """, compiler);
    List<Type> variables = all(function, Stmt.Declare.class).stream()
        .map(d -> (Type) d.local().type()).toList();
    assertEquals(List.of(Type.BOOL, Type.I32), variables);
  }

  @Test
  void anIntThatIsOnlyZeroOrOneStaysAnInt() {
    Function function = function("""
        static int f(int[] a) {
          int last = 0;
          for (int i = 0; i < a.length; i++) {
            last = a[i] > 3 ? 1 : 0;
          }
          return last == 1 ? 5 : 6;
        }
        """);
    assertTrue(all(function, Stmt.Declare.class).stream()
        .allMatch(d -> d.local().type().equals(Type.I32)));
  }

  @Test
  void variablesHaveTheirNames() {
    Function function = function("""
        static int f(int[] values, int count) {
          int total = 0;
          for (int index = 0; index < count; index++) {
            total += values[index];
          }
          return total;
        }
        """);
    assertEquals(List.of("total", "index"),
        all(function, Stmt.Declare.class).stream().map(d -> d.local().hint()).toList());
    assertEquals("values", ((Array) function.parameters().getFirst()).hint());
    assertEquals("count", ((Atom.Value) function.parameters().getLast()).hint());
  }

  @Test
  void onlyWrittenArraysAreWritable() {
    Function function = function("""
        static void f(int[] from, int[] to) {
          to[0] = from[0];
        }
        """);
    assertEquals(List.of(Array.Space.GLOBAL_READ, Array.Space.GLOBAL),
        Stream.of(0, 1).map(i -> ((Array) function.parameters().get(i)).space()).toList());
  }

  @Test
  void aSwitchWithoutFallThroughNeedsNoLabels() {
    Function function = function("""
        static int f(int k) {
          int r;
          switch (k) {
            case 1: r = 5; break;
            case 2: case 3: r = 6; break;
            default: r = 7;
          }
          return r;
        }
        """);
    assertEquals(List.of(), all(function, Stmt.Block.class));
    assertEquals(List.of(List.of(1), List.of(2, 3)),
        all(function, Stmt.Switch.class).getFirst().cases().stream().map(Stmt.Case::keys)
            .toList());
  }

  @Test
  void statementsKnowTheirLines() {
    Function function = function("""
        static int f(int a) {
          a += 3;
          return a
              / 7;
        }
        """);
    assertEquals(List.of(3, 4), all(function).stream().map(s -> s.span().line()).filter(l -> l > 2)
        .distinct().toList());
  }

  /** A random program found it: the condition steps a variable, and only it ends the loop. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "JDK_17_.*")
  void aBarrierBehindALoopIsNotInIt(CompiledClass.By compiler) {
    assertTogether("gpu.barrier();", compiler);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "JDK_17_.*")
  void aCallBehindALoopIsNotInItWhereTheMethodHasABarrier(CompiledClass.By compiler) {
    assertTogether("meet(gpu);", compiler);
  }

  private static void assertTogether(String meeting, CompiledClass.By compiler) {
    List<Function> functions = kernel("""
        int i = gpu.localIdX();
        int c = 0;
        while (c++ < 3 && in[i] >> c == 5) {
          int x = c + 1;
        }
        %s
        out[i] = c;
        """.formatted(meeting), compiler);
    Diagnostics told = new Diagnostics();
    BarrierUniformity.check(new Module("Kernel", List.of(), functions), told);
    assertEquals(List.of(), told.all());
  }

  private static List<Function> kernel(String body, CompiledClass.By compiler) {
    CompiledClass compiled = CompiledClass.of("Kernel", "class Kernel {\n"
        + "static void meet(io.ringkernel.GpuContext gpu) {\ngpu.barrier();\n}\n"
        + "@io.ringkernel.GpuKernel(blockSize = 4)\n"
        + "static void run(io.ringkernel.GpuContext gpu, int[] in, int[] out) {\n" + body
        + "}\n}\n", compiler);
    Diagnostics told = new Diagnostics();
    return new BytecodeFrontEnd(compiled.bytes()).kernels("Kernel", told)
        .orElseThrow(() -> new AssertionError(told.all())).functions();
  }
}
