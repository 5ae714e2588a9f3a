package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the part of a class by which the runtime calls its kernels: the class is a {@code
 * FastMethod}, each object of it one kernel, and {@code of(name)} makes the object. Only the
 * runtime's interfaces are named, so launchers need not be compiled against this class.
 */
final class Entrance {
  /** What the class implements. */
  static final String INTERFACE = "io/ringkernel/runtime/FastMethod";
  private static final String FIELD = "kernel";

  /**
   * A kernel and its method.
   *
   * @param row the loop over a row of its grid; empty where it has none
   */
  record Kernel(Function function, Symbols.Method method, Optional<GridRow> row) {}

  private Entrance() {}

  static void write(ClassWriter writer, String name, List<Kernel> kernels) {
    writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, FIELD, "I", null, null).visitEnd();
    constructor(writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(I)V", null, null), name);
    factory(writer.visitMethod(Opcodes.ACC_STATIC, "of",
        "(Ljava/lang/String;)L" + INTERFACE + ";", null, null), name, kernels);
    run(writer.visitMethod(Opcodes.ACC_PUBLIC, "run",
        "(L" + Symbols.RUN + ";[Ljava/lang/Object;)V", null, null), name, kernels);
    if (kernels.stream().anyMatch(kernel -> kernel.row().isPresent())) {
      grid(writer.visitMethod(Opcodes.ACC_PUBLIC, "grid", "()Ljava/lang/String;", null, null),
          name, kernels);
      row(writer.visitMethod(Opcodes.ACC_PUBLIC, "row", GridRowMethod.DESCRIPTOR, null, null),
          name, kernels);
    }
  }

  private static void constructor(MethodVisitor code, String name) {
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitFieldInsn(Opcodes.PUTFIELD, name, FIELD, "I");
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private static void factory(MethodVisitor code, String name, List<Kernel> kernels) {
    code.visitCode();
    for (int i = 0; i < kernels.size(); i++) {
      Label next = new Label();
      code.visitLdcInsn(kernels.get(i).function().name());
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals",
          "(Ljava/lang/Object;)Z", false);
      code.visitJumpInsn(Opcodes.IFEQ, next);
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      Constants.push(code, i);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "(I)V", false);
      code.visitInsn(Opcodes.ARETURN);
      code.visitLabel(next);
    }
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  /** Writes a jump to the label of the object's kernel. */
  private static Label[] select(MethodVisitor code, String name, List<Kernel> kernels, Label end) {
    Label[] labels = new Label[kernels.size()];
    java.util.Arrays.setAll(labels, _ -> new Label());
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, name, FIELD, "I");
    code.visitTableSwitchInsn(0, kernels.size() - 1, end, labels);
    return labels;
  }

  private static void grid(MethodVisitor code, String name, List<Kernel> kernels) {
    code.visitCode();
    Label none = new Label();
    Label[] labels = select(code, name, kernels, none);
    for (int i = 0; i < kernels.size(); i++) {
      code.visitLabel(labels[i]);
      code.visitLdcInsn(kernels.get(i).row().map(GridRow::description).orElse(""));
      code.visitInsn(Opcodes.ARETURN);
    }
    code.visitLabel(none);
    code.visitLdcInsn("");
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  private static void row(MethodVisitor code, String name, List<Kernel> kernels) {
    code.visitCode();
    Label end = new Label();
    Label[] labels = select(code, name, kernels, end);
    for (int i = 0; i < kernels.size(); i++) {
      code.visitLabel(labels[i]);
      if (kernels.get(i).row().isPresent()) {
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitVarInsn(Opcodes.ALOAD, 2);
        for (int number = 3; number <= 7; number++) {
          code.visitVarInsn(Opcodes.ILOAD, number);
        }
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name,
            GridRowMethod.name(kernels.get(i).function()), GridRowMethod.DESCRIPTOR, false);
      }
      code.visitInsn(Opcodes.RETURN);
    }
    code.visitLabel(end);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private static void run(MethodVisitor code, String name, List<Kernel> kernels) {
    code.visitCode();
    Label end = new Label();
    Label[] labels = select(code, name, kernels, end);
    for (int i = 0; i < kernels.size(); i++) {
      code.visitLabel(labels[i]);
      code.visitVarInsn(Opcodes.ALOAD, 1);
      List<Operand> parameters = kernels.get(i).function().parameters();
      for (int k = 0; k < parameters.size(); k++) {
        code.visitVarInsn(Opcodes.ALOAD, 2);
        Constants.push(code, k);
        code.visitInsn(Opcodes.AALOAD);
        unpack(code, parameters.get(k));
      }
      Symbols.Method method = kernels.get(i).method();
      code.visitMethodInsn(Opcodes.INVOKESTATIC, method.owner(), method.name(),
          method.descriptor(), false);
      code.visitJumpInsn(Opcodes.GOTO, end);
    }
    code.visitLabel(end);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  /** Makes of a reference to an object what a parameter holds. */
  static void unpack(MethodVisitor code, Operand parameter) {
    switch (parameter) {
      case Array array -> code.visitTypeInsn(Opcodes.CHECKCAST,
          "[" + JvmTypes.descriptor(JvmTypes.element(array.element())));
      case Atom.Value(_, Type.Prim(Scalar scalar), _) -> {
        String box = "java/lang/" + switch (scalar) {
          case BOOL -> "Boolean";
          case I8 -> "Byte";
          case I16 -> "Short";
          case U16 -> "Character";
          case I32 -> "Integer";
          case I64 -> "Long";
          case F32 -> "Float";
          case F64 -> "Double";
        };
        code.visitTypeInsn(Opcodes.CHECKCAST, box);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, scalar.javaName() + "Value",
            "()" + JvmTypes.descriptor(scalar), false);
      }
      case Atom other -> throw new AssertionError("parameter " + other);
    }
  }

  private static void end(MethodVisitor code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
