package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Type;
import org.objectweb.asm.Opcodes;

/** A conversion instruction; a narrow result is widened to int again. */
record Conversion(Kind from, Type.Prim to) {
  /** The conversion of an opcode from {@code i2l} to {@code i2s}. */
  static Conversion of(int opcode) {
    return switch (opcode) {
      case Opcodes.I2B -> new Conversion(Kind.INT, Type.I8);
      case Opcodes.I2C -> new Conversion(Kind.INT, Type.U16);
      case Opcodes.I2S -> new Conversion(Kind.INT, Type.I16);
      default -> {
        // i2l i2f i2d, l2i l2f l2d, f2i f2l f2d, d2i d2l d2f: three each, without the kind itself
        int from = (opcode - Opcodes.I2L) / 3;
        int to = (opcode - Opcodes.I2L) % 3;
        yield new Conversion(Kind.at(from), Kind.at(to < from ? to : to + 1).type());
      }
    };
  }
}
