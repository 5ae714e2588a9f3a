package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Something of which each work item of a block keeps its own from one loop to the next. */
sealed interface Spill {
  /** A value or variable. */
  record OfValue(Type.Element type) implements Spill {}

  /** A private array. */
  record OfArray(Scalar element) implements Spill {}

  /** The distance of opcodes from those of {@code int}. */
  private int kind() {
    return switch (this) {
      case OfValue(Type.Element type) -> JvmTypes.opcode(type, 0);
      case OfArray _ -> JvmTypes.opcode(new Type.Struct("", java.util.List.of()), 0);
    };
  }

  /** Pushes the array with an element per item. */
  default void fetch(MethodVisitor code, int run, int number) {
    code.visitVarInsn(Opcodes.ALOAD, run);
    Constants.push(code, number);
    String[] names = {"ints", "longs", "floats", "doubles", "objects"};
    String[] types = {"[I", "[J", "[F", "[D", "[Ljava/lang/Object;"};
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, names[kind()],
        "(I)" + types[kind()], true);
  }

  /** From an array and an index to the element. */
  default void load(MethodVisitor code, Symbols symbols) {
    code.visitInsn(Opcodes.IALOAD + kind());
    switch (this) {
      case OfValue(Type.Struct struct) ->
          code.visitTypeInsn(Opcodes.CHECKCAST, symbols.struct(struct));
      case OfArray(Scalar element) ->
          code.visitTypeInsn(Opcodes.CHECKCAST, "[" + JvmTypes.descriptor(element));
      case OfValue _ -> {}
    }
  }

  /** From an array, an index and a value to the store. */
  default void store(MethodVisitor code) {
    code.visitInsn(Opcodes.IASTORE + kind());
  }

  /** Moves between a local variable and the operand stack. */
  default void variable(MethodVisitor code, int ofInt, int variable) {
    code.visitVarInsn(ofInt + kind(), variable);
  }

  /** How many local variables it takes. */
  default int size() {
    return kind() == 1 || kind() == 3 ? 2 : 1;
  }
}
