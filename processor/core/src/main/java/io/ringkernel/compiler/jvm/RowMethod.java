package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Type;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes a kernel without barriers as a method that runs a part of a row:
 *
 * <pre>{@code
 * int x = max(run.from(), …), to = min(run.to(), …);
 * try {
 *   for (; x < to; x++) { … }
 * } catch (Throwable e) {
 *   run.stoppedAt(x);
 *   throw e;
 * }
 * }</pre>
 */
final class RowMethod {
  private final MethodVisitor code;
  private final Emitter emitter;
  private final RowPlan plan;
  private final int x;
  private final int to;

  private RowMethod(MethodVisitor code, Symbols symbols, Function function) {
    this.code = code;
    this.plan = RowPlan.of(function);
    this.emitter = new Emitter(code, symbols, symbols.fileOf(function), 1);
    emitter.bindParameters(function.parameters());
    x = emitter.newVariable(Type.I32);
    to = emitter.newVariable(Type.I32);
    int y = emitter.newVariable(Type.I32);
    int z = emitter.newVariable(Type.I32);
    ask("from", x);
    ask("to", to);
    ask("y", y);
    ask("z", z);
    emitter.setPositions(
        new Positions(0, new int[] {x, y, z}, null, Optional.of(function.entry().orElseThrow())));
  }

  static void write(MethodVisitor code, Symbols symbols, Function function) {
    new RowMethod(code, symbols, function).write(function);
  }

  private void ask(String question, int variable) {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, question, "()I", true);
    code.visitVarInsn(Opcodes.ISTORE, variable);
  }

  private void write(Function function) {
    Label end = new Label();
    Label start = new Label();
    Label next = new Label();
    Label begin = new Label();
    Label handler = new Label();
    emitter.line(function.span());
    emitter.defining(plan.definitions(), () -> {
      plan.rowConditions().forEach(c -> emitter.jump(c.condition(), !c.when(), end));
      plan.clips().forEach(this::clip);
    });
    emitter.setOnReturn(_ -> code.visitJumpInsn(Opcodes.GOTO, next));
    code.visitTryCatchBlock(begin, next, handler, null);
    code.visitLabel(start);
    code.visitVarInsn(Opcodes.ILOAD, x);
    code.visitVarInsn(Opcodes.ILOAD, to);
    code.visitJumpInsn(Opcodes.IF_ICMPGE, end);
    code.visitLabel(begin);
    code.visitInsn(Opcodes.NOP);
    emitter.list(plan.body(), Set.of());
    code.visitLabel(next);
    code.visitIincInsn(x, 1);
    code.visitJumpInsn(Opcodes.GOTO, start);
    code.visitLabel(handler);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, x);
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, "stoppedAt", "(I)V", true);
    code.visitInsn(Opcodes.ATHROW);
    code.visitLabel(end);
    code.visitInsn(Opcodes.RETURN);
  }

  private void clip(RowPlan.Clip clip) {
    clip(code, emitter, clip, clip.isUpper() ? to : x, -1);
  }

  /**
   * Writes the change of a bound.
   *
   * @param base the local variable with what the counted index lacks to the global one; -1 where it
   *     is the global one
   */
  static void clip(MethodVisitor code, Emitter emitter, RowPlan.Clip clip, int variable,
      int base) {
    code.visitVarInsn(Opcodes.ILOAD, variable);
    emitter.push(clip.bound());
    code.visitInsn(Opcodes.I2L);
    Constants.push(code, clip.plus());
    code.visitInsn(Opcodes.LADD);
    if (base >= 0 && clip.isGlobal()) {
      code.visitVarInsn(Opcodes.ILOAD, base);
      code.visitInsn(Opcodes.I2L);
      code.visitInsn(Opcodes.LSUB);
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, Symbols.RUN, clip.isUpper() ? "below" : "atLeast",
        "(IJ)I", true);
    code.visitVarInsn(Opcodes.ISTORE, variable);
  }
}
