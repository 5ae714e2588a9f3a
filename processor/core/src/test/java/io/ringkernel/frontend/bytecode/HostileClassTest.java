package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostics;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that no compiler made end in a diagnostic, not in a crash or a hang. */
final class HostileClassTest {
  private static final int CHANGES = Integer.getInteger("bytecode.hostile.changes", 1500);
  private static final List<String[]> METHODS = List.of(new String[] {"nested", "([II)I"},
      new String[] {"switches", "(IIJ)J"}, new String[] {"compound", "([II[B[JC)I"},
      new String[] {"calls", "(I[I)I"}, new String[] {"localArrays", "(II)I"},
      new String[] {"flags", "([ZIZ)Z"}, new String[] {"wide", "(I)I"});

  private final byte[] sound = CompiledClass.of("HandWritten", HandWrittenTest.source(),
      CompiledClass.By.JAVAC_25_DEBUG).files().get("HandWritten");

  /** Translates; what is accepted is well formed, and what is not is explained. */
  private static void translateAll(byte[] bytes) {
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(_ -> Optional.of(bytes));
    for (String[] method : METHODS) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Translation> translation =
          frontEnd.translate("HandWritten", method[0], method[1], diagnostics);
      assertEquals(translation.isEmpty(), diagnostics.hasErrors());
      translation.ifPresent(t -> Verifier.verified(
          new Module("Test", List.of(), t.functions()), "hostile class"));
    }
  }

  @Test
  void everyPrefixOfAFileIsRefused() {
    for (int length = 0; length < sound.length; length += 7) {
      byte[] bytes = Arrays.copyOf(sound, length);
      Diagnostics diagnostics = new Diagnostics();
      assertTrue(new BytecodeFrontEnd(_ -> Optional.of(bytes))
          .translate("HandWritten", "nested", "([II)I", diagnostics).isEmpty());
      assertEquals(Code.SYNTAX, diagnostics.all().getFirst().code());
    }
  }

  @Test
  void changedBytesNeverCrash() {
    Random random = new Random(5);
    for (int i = 0; i < CHANGES; i++) {
      byte[] bytes = sound.clone();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
            : bytes[random.nextInt(bytes.length)]);
      }
      try {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> translateAll(bytes));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("change " + i, e);
      }
    }
  }

  /** A class with one method whose code the test writes. */
  private static Diagnostics translated(String descriptor,
      java.util.function.Consumer<MethodVisitor> code) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "H", null, "java/lang/Object", null);
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_STATIC, "f", descriptor, null, null);
    method.visitCode();
    code.accept(method);
    method.visitMaxs(0, 0);
    method.visitEnd();
    writer.visitEnd();
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = writer.toByteArray();
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () ->
        new BytecodeFrontEnd(_ -> Optional.of(bytes)).translate("H", "f", descriptor, diagnostics)
        .ifPresent(t -> Verifier.verified(new Module("Test", List.of(), t.functions()),
            "hostile class")));
    return diagnostics;
  }

  @Test
  void aLoopWithTwoEntriesIsRefused() {
    Diagnostics diagnostics = translated("(I)I", code -> {
      Label first = new Label();
      Label second = new Label();
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitJumpInsn(Opcodes.IFEQ, second);
      code.visitLabel(first);
      code.visitIincInsn(0, 1);
      code.visitLabel(second);
      code.visitIincInsn(0, 3);
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitJumpInsn(Opcodes.IFLT, first);
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitIntInsn(Opcodes.BIPUSH, 50);
      code.visitJumpInsn(Opcodes.IF_ICMPLT, second);
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitInsn(Opcodes.IRETURN);
    });
    assertEquals("a loop with several entries cannot be compiled to a kernel",
        diagnostics.all().getFirst().message());
  }

  @Test
  void thousandsOfBranchesInSequenceAreNotNested() {
    Diagnostics diagnostics = translated("(I)I", code -> {
      for (int i = 0; i < 2500; i++) {
        Label skip = new Label();
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitIntInsn(Opcodes.SIPUSH, i);
        code.visitJumpInsn(Opcodes.IF_ICMPNE, skip);
        code.visitIincInsn(0, i);
        if (i % 3 == 0) {
          code.visitVarInsn(Opcodes.ILOAD, 0);
          code.visitInsn(Opcodes.IRETURN);
        }
        code.visitLabel(skip);
      }
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitInsn(Opcodes.IRETURN);
    });
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.all().toString());
  }

  @Test
  void deepNestingIsRefused() {
    Diagnostics diagnostics = translated("(I)I", code -> {
      Label[] ends = new Label[1500];
      for (int i = 0; i < ends.length; i++) {
        ends[i] = new Label();
        Label again = new Label();
        code.visitLabel(again);
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitIntInsn(Opcodes.SIPUSH, i);
        code.visitJumpInsn(Opcodes.IF_ICMPEQ, ends[i]);
        code.visitIincInsn(0, 1);
      }
      for (int i = ends.length - 1; i >= 0; i--) {
        code.visitIincInsn(0, i);
        code.visitLabel(ends[i]);
        code.visitIincInsn(0, 2);
      }
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitInsn(Opcodes.IRETURN);
    });
    assertEquals(Code.UNSUPPORTED_CONSTRUCT, diagnostics.all().getFirst().code());
    assertTrue(diagnostics.all().getFirst().message().contains("nested"),
        () -> diagnostics.all().toString());
  }

  @Test
  void kindsThatDoNotFitAreRefused() {
    Diagnostics diagnostics = translated("(F)I", code -> {
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitInsn(Opcodes.IRETURN);
    });
    assertEquals(Code.SYNTAX, diagnostics.all().getFirst().code());
  }

  @Test
  void numbersOfASlotWithTwoKindsAreRefused() {
    Diagnostics diagnostics = translated("(I)I", code -> {
      Label other = new Label();
      Label join = new Label();
      code.visitVarInsn(Opcodes.ILOAD, 0);
      code.visitJumpInsn(Opcodes.IFEQ, other);
      code.visitInsn(Opcodes.ICONST_1);
      code.visitVarInsn(Opcodes.ISTORE, 1);
      code.visitJumpInsn(Opcodes.GOTO, join);
      code.visitLabel(other);
      code.visitInsn(Opcodes.FCONST_1);
      code.visitVarInsn(Opcodes.FSTORE, 1);
      code.visitLabel(join);
      code.visitVarInsn(Opcodes.ILOAD, 1);
      code.visitInsn(Opcodes.IRETURN);
    });
    assertEquals(Code.SYNTAX, diagnostics.all().getFirst().code());
  }
}
