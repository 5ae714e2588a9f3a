package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Type;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes loops over the work items of a block, x innermost. Items that have thrown or returned are
 * passed over; as long as none has, the array that says so is null and the test is free.
 */
final class ItemLoop {
  private static final String[] AXES = {"X", "Y", "Z"};

  private final MethodVisitor code;
  private final Entry entry;
  private final int[] local = new int[AXES.length];
  private final int[] global = new int[AXES.length];
  private final int[] base = new int[AXES.length];
  private final Emitter emitter;
  private final int rowBase;
  private final int to;
  private final int ended;
  private final int thrown;

  ItemLoop(MethodVisitor code, Emitter emitter, Entry entry) {
    this.code = code;
    this.emitter = emitter;
    this.entry = entry;
    for (int axis = 0; axis < AXES.length; axis++) {
      local[axis] = emitter.newVariable(Type.I32);
      global[axis] = emitter.newVariable(Type.I32);
      base[axis] = emitter.newVariable(Type.I32);
    }
    rowBase = emitter.newVariable(Type.I32);
    to = emitter.newVariable(Type.I32);
    ended = emitter.newReference();
    thrown = emitter.newReference();
  }

  int[] local() {
    return local;
  }

  int[] global() {
    return global;
  }

  /** Writes what comes before the first loop. */
  void begin() {
    for (int axis = 0; axis < AXES.length; axis++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, "blockId" + AXES[axis], "()I",
          true);
      Constants.push(code, Positions.size(entry, axis));
      code.visitInsn(Opcodes.IMUL);
      code.visitVarInsn(Opcodes.ISTORE, base[axis]);
    }
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitVarInsn(Opcodes.ASTORE, ended);
  }

  /**
   * Writes a loop.
   *
   * @param plan which items have something to do
   * @param body writes what one item does; is told where the next one begins
   */
  void write(RowPlan plan, Consumer<Label> body) {
    axis(2, plan, body);
  }

  private void axis(int axis, RowPlan plan, Consumer<Label> body) {
    Label start = new Label();
    Label next = new Label();
    Label past = new Label();
    code.visitInsn(Opcodes.ICONST_0);
    code.visitVarInsn(Opcodes.ISTORE, local[axis]);
    boolean isClipped = axis == 0 && !plan.isWhole();
    if (isClipped) {
      bounds(plan, past);
    }
    code.visitLabel(start);
    code.visitVarInsn(Opcodes.ILOAD, local[axis]);
    if (isClipped) {
      code.visitVarInsn(Opcodes.ILOAD, to);
    } else {
      Constants.push(code, Positions.size(entry, axis));
    }
    code.visitJumpInsn(Opcodes.IF_ICMPGE, past);
    code.visitVarInsn(Opcodes.ILOAD, base[axis]);
    code.visitVarInsn(Opcodes.ILOAD, local[axis]);
    code.visitInsn(Opcodes.IADD);
    code.visitVarInsn(Opcodes.ISTORE, global[axis]);
    if (axis > 0) {
      if (axis == 1) {
        rowBase();
      }
      axis(axis - 1, plan, body);
    } else {
      item(body, next);
    }
    code.visitLabel(next);
    code.visitIincInsn(local[axis], 1);
    code.visitJumpInsn(Opcodes.GOTO, start);
    code.visitLabel(past);
  }

  private void bounds(RowPlan plan, Label past) {
    Constants.push(code, entry.blockX());
    code.visitVarInsn(Opcodes.ISTORE, to);
    emitter.defining(plan.definitions(), () -> {
      plan.rowConditions().forEach(c -> emitter.jump(c.condition(), !c.when(), past));
      plan.clips().forEach(
          c -> RowMethod.clip(code, emitter, c, c.isUpper() ? to : local[0], base[0]));
    });
  }

  private void rowBase() {
    code.visitVarInsn(Opcodes.ILOAD, local[2]);
    Constants.push(code, entry.blockY());
    code.visitInsn(Opcodes.IMUL);
    code.visitVarInsn(Opcodes.ILOAD, local[1]);
    code.visitInsn(Opcodes.IADD);
    Constants.push(code, entry.blockX());
    code.visitInsn(Opcodes.IMUL);
    code.visitVarInsn(Opcodes.ISTORE, rowBase);
  }

  private void item(Consumer<Label> body, Label next) {
    Label isRunning = new Label();
    Label begin = new Label();
    Label stop = new Label();
    Label handler = new Label();
    code.visitVarInsn(Opcodes.ALOAD, ended);
    code.visitJumpInsn(Opcodes.IFNULL, isRunning);
    code.visitVarInsn(Opcodes.ALOAD, ended);
    pushItem();
    code.visitInsn(Opcodes.BALOAD);
    code.visitJumpInsn(Opcodes.IFNE, next);
    code.visitLabel(isRunning);
    code.visitTryCatchBlock(begin, stop, handler, null);
    code.visitLabel(begin);
    code.visitInsn(Opcodes.NOP);
    body.accept(next);
    code.visitLabel(stop);
    code.visitJumpInsn(Opcodes.GOTO, next);
    code.visitLabel(handler);
    code.visitVarInsn(Opcodes.ASTORE, thrown);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, ended);
    pushItem();
    code.visitVarInsn(Opcodes.ALOAD, thrown);
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, "threw",
        "([ZILjava/lang/Throwable;)[Z", true);
    code.visitVarInsn(Opcodes.ASTORE, ended);
  }

  /** Pushes the number of the item in its block. */
  void pushItem() {
    code.visitVarInsn(Opcodes.ILOAD, rowBase);
    code.visitVarInsn(Opcodes.ILOAD, local[0]);
    code.visitInsn(Opcodes.IADD);
  }

  /** Keeps the item out of the loops to come. */
  void endItem() {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, ended);
    pushItem();
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, "ended", "([ZI)[Z", true);
    code.visitVarInsn(Opcodes.ASTORE, ended);
  }

  /** Pushes the number of the first item that has not ended, or -1. */
  void pushFirstRunning() {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, ended);
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, "firstRunning", "([Z)I", true);
  }
}
