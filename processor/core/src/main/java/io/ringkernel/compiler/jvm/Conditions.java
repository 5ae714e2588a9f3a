package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Type;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.Optional;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Turns conditions into jumps, as javac does: a comparison that is tested where it is made never
 * becomes a boolean, so that the JIT compiler sees the loop condition that it looks for.
 */
final class Conditions {
  private final MethodVisitor code;
  private final Consumer<Atom> push;
  private final Function<Atom, Optional<Op>> folded;

  /**
   * Writes into {@code code}.
   *
   * @param push pushes an operand
   * @param folded the operation to compute in place of an operand
   */
  Conditions(MethodVisitor code, Consumer<Atom> push, Function<Atom, Optional<Op>> folded) {
    this.code = code;
    this.push = push;
    this.folded = folded;
  }

  /** Goes to the label where the condition is as told, else on. */
  void jump(Atom condition, boolean when, Label target) {
    if (condition instanceof Atom.Const constant) {
      if (constant.bits() != 0 == when) {
        code.visitJumpInsn(Opcodes.GOTO, target);
      }
      return;
    }
    Optional<Op> op = folded.apply(condition);
    if (op.isPresent() && isLogical(op.get())) {
      jump(op.get(), when, target);
    } else {
      push.accept(condition);
      code.visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    }
  }

  private static boolean isLogical(Op op) {
    return op instanceof Op.Compare || op instanceof Op.Unary || op instanceof Op.Binary binary
        && (binary.operator() == BinaryOperator.AND || binary.operator() == BinaryOperator.OR);
  }

  private void jump(Op op, boolean when, Label target) {
    switch (op) {
      case Op.Compare compare -> compare(compare, when, target);
      case Op.Unary unary when unary.operator() == UnaryOperator.NOT ->
          jump(unary.operand(), !when, target);
      // Folded operands have no effect, so the second one need not be computed.
      case Op.Binary binary when binary.operator() == BinaryOperator.AND == when -> {
        Label past = new Label();
        jump(binary.left(), !when, past);
        jump(binary.right(), when, target);
        code.visitLabel(past);
      }
      case Op.Binary binary -> {
        jump(binary.left(), when, target);
        jump(binary.right(), when, target);
      }
      default -> throw new AssertionError(op);
    }
  }

  private void compare(Op.Compare compare, boolean when, Label target) {
    Comparison comparison = compare.comparison();
    push.accept(compare.left());
    boolean isInt = JvmTypes.opcode(compare.left().type(), 0) == 0;
    if (isInt && compare.right() instanceof Atom.Const zero && zero.bits() == 0) {
      code.visitJumpInsn(opcode(comparison, when, Opcodes.IFEQ), target);
      return;
    }
    push.accept(compare.right());
    if (isInt) {
      code.visitJumpInsn(opcode(comparison, when, Opcodes.IF_ICMPEQ), target);
      return;
    }
    if (compare.left().type().equals(Type.I64)) {
      code.visitInsn(Opcodes.LCMP);
    } else {
      // NaN must make every comparison but NE false (JLS 15.20.1).
      boolean isBelow = comparison == Comparison.LT || comparison == Comparison.LE;
      boolean isDouble = compare.left().type().equals(Type.F64);
      code.visitInsn(isDouble ? isBelow ? Opcodes.DCMPG : Opcodes.DCMPL
          : isBelow ? Opcodes.FCMPG : Opcodes.FCMPL);
    }
    code.visitJumpInsn(opcode(comparison, when, Opcodes.IFEQ), target);
  }

  /** EQ, NE, LT, GE, GT, LE lie in this order, so that opposites differ in the last bit. */
  private static int opcode(Comparison comparison, boolean when, int equal) {
    int offset = switch (comparison) {
      case EQ -> 0;
      case NE -> 1;
      case LT -> 2;
      case GE -> 3;
      case GT -> 4;
      case LE -> 5;
    };
    return equal + (when ? offset : offset ^ 1);
  }

  /** Pushes a condition as 0 or 1. */
  void value(Op op) {
    if (op instanceof Op.Binary binary && !isJumping(binary)) {
      push.accept(binary.left());
      push.accept(binary.right());
      code.visitInsn(switch (binary.operator()) {
        case AND -> Opcodes.IAND;
        case OR -> Opcodes.IOR;
        case XOR -> Opcodes.IXOR;
        default -> throw new AssertionError(binary);
      });
      return;
    }
    if (op instanceof Op.Unary unary && folded.apply(unary.operand()).isEmpty()) {
      push.accept(unary.operand());
      code.visitInsn(Opcodes.ICONST_1);
      code.visitInsn(Opcodes.IXOR);
      return;
    }
    Label isFalse = new Label();
    Label end = new Label();
    jump(op, false, isFalse);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitJumpInsn(Opcodes.GOTO, end);
    code.visitLabel(isFalse);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitLabel(end);
  }

  private boolean isJumping(Op.Binary binary) {
    return binary.operator() != BinaryOperator.XOR
        && (folded.apply(binary.left()).isPresent() || folded.apply(binary.right()).isPresent());
  }

  void select(Op.Select select) {
    Label otherwise = new Label();
    Label end = new Label();
    jump(select.condition(), false, otherwise);
    push.accept(select.then());
    code.visitJumpInsn(Opcodes.GOTO, end);
    code.visitLabel(otherwise);
    push.accept(select.otherwise());
    code.visitLabel(end);
  }
}
