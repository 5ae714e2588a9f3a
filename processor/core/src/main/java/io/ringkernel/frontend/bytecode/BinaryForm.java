package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.FCMPG;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.INEG;
import static org.objectweb.asm.Opcodes.ISHL;
import static org.objectweb.asm.Opcodes.LCMP;

import io.ringkernel.ir.Op.BinaryOperator;
import java.util.Optional;

/**
 * An instruction with two operands.
 *
 * @param operator empty for the comparisons that give -1, 0 or 1
 */
record BinaryForm(Kind left, Kind right, Kind result, Optional<BinaryOperator> operator) {
  private static final BinaryOperator[] ARITHMETIC = {BinaryOperator.ADD, BinaryOperator.SUB,
    BinaryOperator.MUL, BinaryOperator.DIV, BinaryOperator.REM};
  private static final BinaryOperator[] BITS = {BinaryOperator.SHL, BinaryOperator.SHR,
    BinaryOperator.USHR, BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.XOR};

  /** The form of an opcode from {@code iadd} to {@code lxor} or {@code lcmp} to {@code dcmpg}. */
  static BinaryForm of(int opcode) {
    if (opcode >= LCMP) {
      Kind kind = opcode == LCMP ? Kind.LONG : opcode <= FCMPG ? Kind.FLOAT : Kind.DOUBLE;
      return new BinaryForm(kind, kind, Kind.INT, Optional.empty());
    }
    if (opcode < INEG) {
      Kind kind = Kind.at((opcode - IADD) % 4);
      return new BinaryForm(kind, kind, kind, Optional.of(ARITHMETIC[(opcode - IADD) / 4]));
    }
    Kind kind = Kind.at((opcode - ISHL) % 2);
    BinaryOperator operator = BITS[(opcode - ISHL) / 2];
    return new BinaryForm(kind, operator.isShift() ? Kind.INT : kind, kind,
        Optional.of(operator));
  }
}
