package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.frontend.bytecode.RecordMembers;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.TrapException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kernels use records of which there are only class files, such as those of another module. */
final class ForeignRecordsTest {
  private static final String PLAIN = """
      package library;

      @io.ringkernel.GpuType
      public record Plain(int x, double y, long z) {
        public int twice() {
          return 2 * x;
        }
      }
      """;
  private static final String OWN = """
      package library;

      @io.ringkernel.GpuType
      public record Own(int x, int y) {
        public Own {
          if (x < 0) {
            throw new IllegalArgumentException("negative");
          }
        }

        public int x() {
          return x + 1;
        }
      }
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void compileLibrary() throws IOException {
    for (String source : List.of(PLAIN, OWN)) {
      Path file = folder.resolve(source.equals(PLAIN) ? "Plain.java" : "Own.java");
      Files.writeString(file, source);
      assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none",
          "-cp", System.getProperty("java.class.path"), "-d", folder.toString(),
          file.toString()));
      Files.delete(file);
    }
  }

  private Translated kernel(String helper) {
    return Translated.beside(folder, "demo.K", """
        package demo;

        import io.ringkernel.*;
        import library.*;

        class K {
          @GpuKernel
          static void k(GpuContext gpu, int[] x) {
            x[0] = helper(x[1], x[2]);
          }

          static int helper(int a, int b) {
            %s
          }
        }
        """.formatted(helper));
  }

  @Test
  void componentsAreReadAndRecordsMade() throws ReflectiveOperationException {
    Translated translated = kernel("""
        Plain plain = new Plain(a, 0.5, b);
        Plain other = new Plain(plain.x() + 1, plain.y() * 2, plain.z());
        return other instanceof Plain(int x, double y, long z) ? x * 100 + (int) (y + z) : -1;
        """);
    Interpreter interpreter = new Interpreter(translated.translation().module());
    assertEquals(List.of(), translated.disagreements());
    assertEquals(808, interpreter.callFunction("helper", 7, 7));
    assertEquals(List.of("library.Plain"), translated.translation().foreignClasses().stream()
        .map(ForeignClass::name).toList());
  }

  @Test
  void membersWithCodeOfTheirOwnAreTakenFromTheirClassFiles() {
    Interpreter interpreter = new Interpreter(kernel("""
        Own own = new Own(a, b);
        return own.x() * 1000 + own.y() + new Plain(a, 1, b).twice();
        """).translation().module());
    assertEquals(4000 + 5 + 6, interpreter.callFunction("helper", 3, 5));
    TrapException trap =
        assertThrows(TrapException.class, () -> interpreter.callFunction("helper", -3, 5));
    assertEquals("java.lang.IllegalArgumentException negative",
        trap.kind().exception() + " " + trap.kind().message().orElse(""));
  }

  @Test
  void membersThatNeedObjectsAreRefusedAtTheUse() {
    assertEquals("RK101 13 a dynamic call cannot be compiled to a kernel",
        refused("return new Plain(a, 1, b).hashCode();"));
  }

  private String refused(String helper) {
    var all = kernel(helper).diagnostics();
    var last = all.getLast();
    return last.code().id() + " " + last.where().line() + " " + last.message();
  }

  @Test
  void membersAreToldApartByTheirCode() throws IOException {
    byte[] plain = Files.readAllBytes(folder.resolve("library/Plain.class"));
    byte[] own = Files.readAllBytes(folder.resolve("library/Own.class"));
    assertTrue(RecordMembers.givesField(plain, "x"));
    assertTrue(RecordMembers.givesField(plain, "z"));
    assertFalse(RecordMembers.givesField(plain, "twice"));
    assertFalse(RecordMembers.givesField(plain, "toString"));
    assertTrue(RecordMembers.keepsArguments(plain, "(IDJ)V"));
    assertFalse(RecordMembers.keepsArguments(plain, "(II)V"));
    assertFalse(RecordMembers.givesField(own, "x"));
    assertTrue(RecordMembers.givesField(own, "y"));
    assertFalse(RecordMembers.keepsArguments(own, "(II)V"));
    assertFalse(RecordMembers.givesField(new byte[] {1, 2, 3}, "x"));
  }
}
