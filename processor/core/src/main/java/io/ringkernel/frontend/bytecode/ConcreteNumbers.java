package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.DCMPL;
import static org.objectweb.asm.Opcodes.FCMPL;
import static org.objectweb.asm.Opcodes.LCMP;

import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.interp.JavaArithmetic;

/** Instructions over numbers: boxes of the four kinds that the stack has. */
final class ConcreteNumbers {
  private ConcreteNumbers() {}

  /** A box of any primitive as the stack has it (JVMS 2.11.1). */
  static Object onStack(Object boxed) {
    return switch (boxed) {
      case Boolean _, Character _, Byte _, Short _ -> (int) RawBits.ofBoxed(boxed);
      default -> boxed;
    };
  }

  static Object binary(int opcode, Object left, Object right) {
    BinaryForm form = BinaryForm.of(opcode);
    if (form.operator().isEmpty()) {
      return compared(opcode, left, right);
    }
    Scalar scalar = form.left().type().scalar();
    return RawBits.box(scalar, JavaArithmetic.binary(form.operator().get(), scalar,
        RawBits.ofBoxed(left), RawBits.ofBoxed(right)));
  }

  private static int compared(int opcode, Object left, Object right) {
    if (opcode == LCMP) {
      return Long.compare((Long) left, (Long) right);
    }
    double x = ((Number) left).doubleValue();
    double y = ((Number) right).doubleValue();
    boolean isNan = Double.isNaN(x) || Double.isNaN(y);
    int ofNan = opcode == FCMPL || opcode == DCMPL ? -1 : 1;
    return isNan ? ofNan : x < y ? -1 : x > y ? 1 : 0;
  }

  static Object negated(Kind kind, Object value) {
    Scalar scalar = kind.type().scalar();
    return RawBits.box(scalar,
        JavaArithmetic.unary(UnaryOperator.NEG, scalar, RawBits.ofBoxed(value)));
  }

  static Object converted(Conversion conversion, Object value) {
    Scalar to = conversion.to().scalar();
    return onStack(RawBits.box(to, JavaArithmetic.convert(conversion.from().type().scalar(), to,
        RawBits.ofBoxed(value))));
  }
}
