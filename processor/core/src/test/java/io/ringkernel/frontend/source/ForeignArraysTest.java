package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.interp.Interpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kernels take arrays from methods of which there are only class files. */
final class ForeignArraysTest {
  private static final String LIBRARY = """
      package library;

      public final class Library {
        public static int[] sorted(int a, int b) {
          return a < b ? new int[] {a, b} : new int[] {b, a};
        }

        public static float[] filled(float[] values, float value) {
          for (int i = 0; i < values.length; i++) {
            values[i] = value;
          }
          return values;
        }

        public static int[] ofLength(int n) {
          return new int[n];
        }

        public static int[] longer(boolean one) {
          return one ? new int[1] : new int[2];
        }
      }
      """;

  private static final String KERNEL = """
      package demo;

      import io.ringkernel.*;
      import library.Library;

      class K {
        @GpuKernel
        static void k(GpuContext gpu, int[] x, float[] y) {
          %s
        }

        static int helper(int a, int b, float[] y) {
          float[] same = Library.filled(y, 2.5f);
          int[] pair = Library.sorted(a, b);
          pair[0]++;
          same[1] = pair[1];
          for (int i = 0; i < 2; i++) {
            var next = 0;
            int[] again = Library.sorted(pair[i], 3);
            next = again[0];
            pair[1 - i] += next;
          }
          return pair[0] * 100 + pair[1] + same.length;
        }
      }
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void compileLibrary() throws IOException {
    Path source = folder.resolve("Library.java");
    Files.writeString(source, LIBRARY);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d",
        folder.toString(), source.toString()));
    Files.delete(source);
  }

  @Test
  void returnedArraysAreVariablesOfTheCaller() throws ReflectiveOperationException {
    Translated translated = Translated.beside(folder, "demo.K",
        KERNEL.formatted("x[0] = helper(x[1], x[2], y);"));
    Interpreter interpreter = new Interpreter(translated.translation().module());
    assertEquals(List.of(), translated.disagreements());
    for (int[] each : new int[][] {{1, 2}, {7, -4}, {3, 3}, {100, 99}}) {
      float[] values = {1, 2, 3};
      int a = each[0];
      int b = each[1];
      Object found = interpreter.callFunction("helper", a, b, values);
      assertArrayEquals(new float[] {2.5f, Math.max(a, b), 2.5f}, values);
      assertEquals(onJvm(a, b), found);
    }
  }

  private static int onJvm(int a, int b) {
    int[] pair = {Math.min(a, b) + 1, Math.max(a, b)};
    for (int i = 0; i < 2; i++) {
      pair[1 - i] += Math.min(pair[i], 3);
    }
    return pair[0] * 100 + pair[1] + 3;
  }

  @Test
  void arraysWithoutALengthOfTheirOwnAreRefusedAtTheCall() {
    assertEquals("RK109 9", refused("int[] t = Library.ofLength(x[0]);"));
    assertEquals("RK101 9", refused("int[] t = Library.longer(x[0] > 1);"));
    assertEquals("RK102 9", refused("x[0] = Library.sorted(1, 2)[0];"));
    assertEquals("RK101 9", refused("float[] t = Library.filled(new float[3], 1);"));
  }

  private String refused(String statement) {
    Diagnostic first = Translated.beside(folder, "demo.K", KERNEL.formatted(statement))
        .diagnostics().getFirst();
    return first.code().id() + " " + first.where().line();
  }
}
