package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Tables;
import java.util.Collection;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Arrays of constants: static fields of the class with the kernels. */
final class TableFields {
  /** Elements whose stores fit into the 64 KiB of a class initialiser (JVMS 4.7.3). */
  private static final int MOST_ELEMENTS = 6000;

  private TableFields() {}

  /** The field of a table. */
  static String name(Table table) {
    return "table_" + table.name();
  }

  static String descriptor(Table table) {
    return "[" + JvmTypes.descriptor(table.element().scalar());
  }

  /** Writes the fields that functions name, and the initialiser that fills them. */
  static void write(ClassWriter main, String owner, Collection<Function> functions) {
    List<Table> tables = Tables.in(functions).stream().map(Array::table)
        .map(t -> t.orElseThrow()).toList();
    if (tables.isEmpty()) {
      return;
    }
    if (tables.stream().mapToInt(Table::length).sum() > MOST_ELEMENTS) {
      throw new Refused("its constant arrays are larger than what a class initialiser can fill");
    }
    MethodVisitor code = main.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    for (Table table : tables) {
      main.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, name(table), descriptor(table), null,
          null).visitEnd();
      fill(code, table);
      code.visitFieldInsn(Opcodes.PUTSTATIC, owner, name(table), descriptor(table));
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void fill(MethodVisitor code, Table table) {
    Scalar element = table.element().scalar();
    code.visitLdcInsn(table.length());
    code.visitIntInsn(Opcodes.NEWARRAY, JvmTypes.arrayCode(element));
    for (int i = 0; i < table.length(); i++) {
      if (table.bits().get(i) != 0) {
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(i);
        Constants.push(code, table.at(i));
        code.visitInsn(JvmTypes.arrayStore(element));
      }
    }
  }
}
