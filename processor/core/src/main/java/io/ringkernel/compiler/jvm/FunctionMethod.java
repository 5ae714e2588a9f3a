package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Function;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes a helper: a static method with the parameters of the function. */
final class FunctionMethod {
  private FunctionMethod() {}

  static void write(MethodVisitor code, Symbols symbols, Function function) {
    boolean isPlaced = symbols.isPlaced(function.name());
    Emitter emitter =
        new Emitter(code, symbols, symbols.fileOf(function), isPlaced ? 4 : 0);
    if (isPlaced) {
      emitter.setPositions(
          new Positions(0, new int[] {1, 2, 3}, null, Optional.empty()));
    }
    emitter.bindParameters(function.parameters());
    emitter.setOnReturn(value -> {
      value.ifPresent(emitter::push);
      code.visitInsn(value.isEmpty() ? Opcodes.RETURN
          : JvmTypes.opcode(value.get().type(), Opcodes.IRETURN));
    });
    emitter.line(function.span());
    emitter.list(function.body(), Set.of());
    if (function.result() instanceof io.ringkernel.ir.Type.Nothing) {
      code.visitInsn(Opcodes.RETURN);
    } else {
      // A function with a result never comes here, which the verifier cannot know.
      code.visitInsn(Opcodes.ACONST_NULL);
      code.visitInsn(Opcodes.ATHROW);
    }
  }
}
