package io.ringkernel.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ringkernel.ir.Scalar;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** How a codec reaches bytes: the constant of that name that the generated class has. */
enum Access {
  BYTE(ValueLayout.OfByte.class, "JAVA_BYTE", 1),
  SHORT(ValueLayout.OfShort.class, "JAVA_SHORT_UNALIGNED", 2),
  CHAR(ValueLayout.OfChar.class, "JAVA_CHAR_UNALIGNED", 2),
  INT(ValueLayout.OfInt.class, "JAVA_INT_UNALIGNED", 4),
  LONG(ValueLayout.OfLong.class, "JAVA_LONG_UNALIGNED", 8),
  FLOAT(ValueLayout.OfFloat.class, "JAVA_FLOAT_UNALIGNED", 4),
  DOUBLE(ValueLayout.OfDouble.class, "JAVA_DOUBLE_UNALIGNED", 8);

  private final Class<?> layout;
  private final String constant;
  private final int byteSize;

  Access(Class<?> layout, String constant, int byteSize) {
    this.layout = layout;
    this.constant = constant;
    this.byteSize = byteSize;
  }

  /** The access that a component of the type takes. */
  static Access of(Scalar scalar) {
    return switch (scalar) {
      case BOOL, I8 -> BYTE;
      case I16 -> SHORT;
      case U16 -> CHAR;
      case I32 -> INT;
      case I64 -> LONG;
      case F32 -> FLOAT;
      case F64 -> DOUBLE;
    };
  }

  /** The primitive type of a scalar in generated code. */
  static TypeName java(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> TypeName.BOOLEAN;
      case I8 -> TypeName.BYTE;
      case I16 -> TypeName.SHORT;
      case U16 -> TypeName.CHAR;
      case I32 -> TypeName.INT;
      case I64 -> TypeName.LONG;
      case F32 -> TypeName.FLOAT;
      case F64 -> TypeName.DOUBLE;
    };
  }

  /** The type of the constant. */
  Class<?> layout() {
    return layout;
  }

  /** The value of the constant. */
  CodeBlock initializer() {
    CodeBlock base = CodeBlock.of("$T.$L", ValueLayout.class, constant);
    return byteSize == 1 ? base
        : CodeBlock.of("\n    $L.withOrder($T.LITTLE_ENDIAN)", base, ByteOrder.class);
  }

  /** A zero that fits. */
  String zero() {
    return byteSize >= 4 ? "0" : "(" + name().toLowerCase(java.util.Locale.ROOT) + ") 0";
  }

  int byteSize() {
    return byteSize;
  }
}
