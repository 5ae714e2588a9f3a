package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What only an entry point may have is refused elsewhere. */
final class SharedArraysTest {
  private static final String KERNEL = "(Lio/ringkernel/GpuContext;[I)V";

  @Test
  void methodsThatAreNoKernelHaveNoSharedArrays() {
    ClassWriter writer = classWriter();
    MethodVisitor helper =
        writer.visitMethod(Opcodes.ACC_STATIC, "helper", KERNEL, null, null);
    storeShared(helper);
    assertRefused(writer, "a shared array in a method cannot");
  }

  @Test
  void kernelsCallNoKernels() {
    ClassWriter writer = classWriter();
    MethodVisitor helper = writer.visitMethod(Opcodes.ACC_STATIC, "helper", KERNEL, null, null);
    helper.visitCode();
    helper.visitVarInsn(Opcodes.ALOAD, 0);
    helper.visitVarInsn(Opcodes.ALOAD, 1);
    helper.visitMethodInsn(Opcodes.INVOKESTATIC, "H", "kernel", KERNEL, false);
    helper.visitInsn(Opcodes.RETURN);
    helper.visitMaxs(2, 2);
    helper.visitEnd();
    MethodVisitor kernel = writer.visitMethod(Opcodes.ACC_STATIC, "kernel", KERNEL, null, null);
    kernel.visitAnnotation("Lio/ringkernel/GpuKernel;", false).visitEnd();
    kernel.visitCode();
    kernel.visitInsn(Opcodes.RETURN);
    kernel.visitMaxs(0, 2);
    kernel.visitEnd();
    assertRefused(writer, "a call of kernel H.kernel");
  }

  /** A random program found it: a break out of a branch makes a block of what is before it. */
  @Test
  void aJumpOverLaterCodeLeavesASharedArrayToTheWholeBlock() {
    CompiledClass compiled = CompiledClass.of("Jumps", """
        final class Jumps {
          @io.ringkernel.GpuKernel(blockSize = 4)
          static void run(io.ringkernel.GpuContext gpu, int[] in, int[] out) {
            int l = gpu.localIdX();
            int x = in[l];
            int[] tile = gpu.sharedInts(4);
            jump: switch (x & 3) {
              default: {
              }
              break;
              case 1: case 11: {
                if (0.0 >= x) {
                  if (0.0 <= switch (x & 3) { case 0 -> 0f; case 1 -> 2f; default -> 1f; }) {
                    break jump;
                  }
                }
                switch ((short) Math.multiplyHigh(x, 3L)) {
                  default: {
                    x += 5;
                  }
                }
              }
              case 2: {
                x *= 3;
              }
            }
            tile[l] = x;
            gpu.barrier();
            out[l] = tile[3 - l];
          }
        }
        """, CompiledClass.By.JAVAC_25_DEBUG);
    Diagnostics told = new Diagnostics();
    KernelClass kernels = new BytecodeFrontEnd(compiled.bytes()).kernels("Jumps", told)
        .orElseThrow(() -> new AssertionError(told.all()));
    int[] out = new int[4];
    new Interpreter(new Module("Jumps", List.of(), kernels.functions()))
        .launch("run", new Grid(1, 1, 1), new int[] {9, 2, -3, 4}, out);
    assertArrayEquals(new int[] {4, -3, 6, 42}, out);
  }

  private static ClassWriter classWriter() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "H", null, "java/lang/Object", null);
    return writer;
  }

  private static void storeShared(MethodVisitor code) {
    code.visitCode();
    code.visitLabel(new Label());
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitIntInsn(Opcodes.BIPUSH, 8);
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "io/ringkernel/GpuContext", "sharedInts",
        "(I)[I", true);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IASTORE);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(3, 2);
    code.visitEnd();
  }

  private static void assertRefused(ClassWriter writer, String message) {
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    Diagnostics told = new Diagnostics();
    Optional<Translation> translation = new BytecodeFrontEnd(
        name -> name.equals("H") ? Optional.of(bytes) : Optional.empty())
        .translate("H", "helper", KERNEL, told);
    assertEquals(Optional.empty(), translation);
    assertTrue(told.all().getFirst().message().contains(message), told.all().toString());
  }
}
