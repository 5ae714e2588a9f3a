package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Where the code that is being written finds the place of its work item: local variables with the
 * global index, and where there are such, the local index and the block.
 *
 * @param run the local variable with the {@code KernelRun}
 * @param global local variables with the global index along x, y and z
 * @param local local variables with the index in the block; null where it must be computed
 * @param entry the shape of a block, where it is known
 */
record Positions(int run, int[] global, int[] local, Optional<Entry> entry) {
  private static final String AXES = "XYZ";
  private static final Pattern CONTEXT =
      Pattern.compile("io/ringkernel/\\w*Context\\..*");

  /** Whether a method, in class-file form, is one of the contexts. */
  static boolean isOfContext(String method) {
    return CONTEXT.matcher(method).matches();
  }

  /** Pushes the result of a row such as {@code localIdX}; false for a row that is no position. */
  boolean push(MethodVisitor code, String row) {
    int axis = AXES.indexOf(row.charAt(row.length() - 1));
    if (axis < 0) {
      return false;
    }
    switch (row.substring(0, row.length() - 1)) {
      case "globalId" -> code.visitVarInsn(Opcodes.ILOAD, global[axis]);
      case "localId" -> {
        if (local != null) {
          code.visitVarInsn(Opcodes.ILOAD, local[axis]);
        } else {
          code.visitVarInsn(Opcodes.ILOAD, global[axis]);
          pushBlockDim(code, axis);
          code.visitInsn(Opcodes.IREM);
        }
      }
      case "blockId" -> {
        if (local != null) {
          ask(code, row);
        } else {
          code.visitVarInsn(Opcodes.ILOAD, global[axis]);
          pushBlockDim(code, axis);
          code.visitInsn(Opcodes.IDIV);
        }
      }
      case "blockDim" -> pushBlockDim(code, axis);
      case "gridDim" -> ask(code, row);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void pushBlockDim(MethodVisitor code, int axis) {
    if (entry.isPresent()) {
      Constants.push(code, size(entry.get(), axis));
    } else {
      ask(code, "blockDim" + AXES.charAt(axis));
    }
  }

  private void ask(MethodVisitor code, String row) {
    code.visitVarInsn(Opcodes.ALOAD, run);
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, row, "()I", true);
  }

  /** Work items in a block along an axis. */
  static int size(Entry entry, int axis) {
    return switch (axis) {
      case 0 -> entry.blockX();
      case 1 -> entry.blockY();
      default -> entry.blockZ();
    };
  }
}
