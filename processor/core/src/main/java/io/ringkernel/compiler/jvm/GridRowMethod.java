package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the loops over a row of a stencil's grid: {@code static void kernel$row(Object[] rows,
 * Object[] arguments, int from, int to, int x, int y, int z)}. Each array comes from a place of its
 * own, so that HotSpot does not find out that two are the same and mix what it reads of them.
 */
final class GridRowMethod {
  static final String DESCRIPTOR = "([Ljava/lang/Object;[Ljava/lang/Object;IIIII)V";
  private static final int ARGUMENTS = 1;
  private static final int FROM = 2;
  private static final int TO = 3;
  private static final int FIRST = 4;
  private static final int FREE = 7;

  private GridRowMethod() {}

  /** The name of the method; no method of Java has one like it. */
  static String name(Function kernel) {
    return kernel.name() + "$row";
  }

  static void write(MethodVisitor code, Symbols symbols, Function kernel, GridRow row) {
    Emitter emitter = new Emitter(code, symbols, symbols.fileOf(kernel), FREE);
    emitter.line(kernel.span());
    List<Array> rows = new ArrayList<>();
    row.reads().forEach(read -> rows.add(read.row()));
    row.sets().forEach(set -> rows.add(set.row()));
    for (int i = 0; i < rows.size(); i++) {
      take(code, 0, i);
      Entrance.unpack(code, rows.get(i));
      int variable = emitter.newReference();
      code.visitVarInsn(Opcodes.ASTORE, variable);
      emitter.bind(rows.get(i).id(), variable);
    }
    Set<Integer> mentioned = new HashSet<>();
    row.loops().forEach(loop -> mentioned.addAll(Mentions.of(loop)));
    for (int i = 0; i < kernel.parameters().size(); i++) {
      Operand parameter = kernel.parameters().get(i);
      if (parameter instanceof Atom.Value value && mentioned.contains(value.id())) {
        take(code, ARGUMENTS, i);
        Entrance.unpack(code, value);
        emitter.store(value.id(), value.type());
      }
    }
    for (int axis = 0; axis < row.first().size(); axis++) {
      emitter.bind(row.first().get(axis).id(), FIRST + axis);
    }
    add(code, FROM, row.base());
    add(code, TO, row.base());
    add(code, FIRST, -row.base());
    row.loops().forEach(loop -> emitter.scoped(() -> loop(code, emitter, row, loop)));
    code.visitInsn(Opcodes.RETURN);
  }

  private static void take(MethodVisitor code, int array, int index) {
    code.visitVarInsn(Opcodes.ALOAD, array);
    Constants.push(code, index);
    code.visitInsn(Opcodes.AALOAD);
  }

  private static void add(MethodVisitor code, int variable, int summand) {
    code.visitVarInsn(Opcodes.ILOAD, variable);
    Constants.push(code, summand);
    code.visitInsn(Opcodes.IADD);
    code.visitVarInsn(Opcodes.ISTORE, variable);
  }

  private static void loop(MethodVisitor code, Emitter emitter, GridRow row, List<Stmt> body) {
    Label start = new Label();
    Label end = new Label();
    int index = emitter.newVariable(Type.I32);
    emitter.bind(row.index().id(), index);
    code.visitVarInsn(Opcodes.ILOAD, FROM);
    code.visitVarInsn(Opcodes.ISTORE, index);
    code.visitLabel(start);
    code.visitVarInsn(Opcodes.ILOAD, index);
    code.visitVarInsn(Opcodes.ILOAD, TO);
    code.visitJumpInsn(Opcodes.IF_ICMPGE, end);
    emitter.list(body, Set.of());
    code.visitIincInsn(index, 1);
    code.visitJumpInsn(Opcodes.GOTO, start);
    code.visitLabel(end);
  }
}
