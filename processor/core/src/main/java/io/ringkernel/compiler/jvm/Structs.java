package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Type;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class of a record value: final fields and a constructor. The user's own record may be private
 * and its constructor may do more than to store, which the representation has as statements.
 */
final class Structs {
  private Structs() {}

  static String field(int index) {
    return "f" + index;
  }

  static String constructor(Symbols symbols, Type.Struct struct) {
    return struct.fields().stream().map(f -> symbols.descriptor(f.type()))
        .collect(Collectors.joining("", "(", ")V"));
  }

  static FastClass write(Symbols symbols, Type.Struct struct) {
    String name = symbols.struct(struct);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null,
        "java/lang/Object", null);
    for (int i = 0; i < struct.fields().size(); i++) {
      writer.visitField(Opcodes.ACC_FINAL, field(i),
          symbols.descriptor(struct.fields().get(i).type()), null, null).visitEnd();
    }
    MethodVisitor code =
        writer.visitMethod(0, "<init>", constructor(symbols, struct), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int variable = 1;
    for (int i = 0; i < struct.fields().size(); i++) {
      Type.Element type = struct.fields().get(i).type();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(JvmTypes.opcode(type, Opcodes.ILOAD), variable);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), symbols.descriptor(type));
      variable += JvmTypes.size(type);
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    writer.visitEnd();
    return new FastClass(name.replace('/', '.'), writer.toByteArray());
  }
}
