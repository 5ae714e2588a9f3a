package io.ringkernel.processor.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code of one method: what is pushed, called and returned, in the order of execution. */
final class Code {
  private final MethodVisitor out;
  private final List<Integer> lines;
  private final List<Local> locals = new ArrayList<>();
  private final Map<Local, Label> ended = new LinkedHashMap<>();
  private final List<Local> parameters = new ArrayList<>();
  private int statement;
  private int free;

  /** A variable in its place. */
  record Local(String name, String type, int slot, Label from) {}

  /**
   * Begins.
   *
   * @param self the descriptor of {@code this}; empty in a static method
   * @param lines of the statements and of the end; empty where there are none to tell
   */
  Code(MethodVisitor out, Optional<String> self, List<ClassBody.Variable> parameters,
      List<Integer> lines) {
    this.out = out;
    this.lines = lines;
    out.visitCode();
    Label start = label();
    self.ifPresent(type -> declare("this", type, start));
    parameters.forEach(p -> this.parameters.add(declare(p.name(), p.type(), start)));
  }

  private Label label() {
    Label label = new Label();
    out.visitLabel(label);
    return label;
  }

  private Local declare(String name, String type, Label from) {
    Local local = new Local(name, type, free, from);
    free += Type.getType(type).getSize();
    locals.add(local);
    return local;
  }

  /** A parameter. */
  Local parameter(int index) {
    return parameters.get(index);
  }

  /** A statement begins. */
  Code statement() {
    if (statement < lines.size()) {
      out.visitLineNumber(lines.get(statement++), label());
    }
    return this;
  }

  /** A line of the text begins none. */
  Code skip() {
    statement++;
    return this;
  }

  Code self() {
    return op(Opcodes.ALOAD, 0);
  }

  Code load(Local local) {
    return op(Type.getType(local.type()).getOpcode(Opcodes.ILOAD), local.slot());
  }

  /** Declares a variable and gives it what lies on the stack. */
  Local store(String name, String type) {
    int slot = free;
    op(Type.getType(type).getOpcode(Opcodes.ISTORE), slot);
    return declare(name, type, label());
  }

  /** The same, of a variable that ends before its method does. */
  Local storeInBlock(String name, String type) {
    Local local = store(name, type);
    locals.remove(local);
    return local;
  }

  /** The variable ends here, and its place is free. */
  Code endOf(Local local) {
    ended.put(local, label());
    free = local.slot();
    return this;
  }

  /** Assigns. */
  Code store(Local local) {
    return op(Type.getType(local.type()).getOpcode(Opcodes.ISTORE), local.slot());
  }

  private Code op(int opcode, int slot) {
    out.visitVarInsn(opcode, slot);
    return this;
  }

  Code op(int opcode) {
    out.visitInsn(opcode);
    return this;
  }

  Code push(boolean value) {
    return push(value ? 1 : 0);
  }

  Code push(int value) {
    if (value >= -1 && value <= 5) {
      out.visitInsn(Opcodes.ICONST_0 + value);
    } else if (value == (byte) value) {
      out.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value == (short) value) {
      out.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      out.visitLdcInsn(value);
    }
    return this;
  }

  Code push(long value) {
    if (value == 0 || value == 1) {
      out.visitInsn(Opcodes.LCONST_0 + (int) value);
    } else {
      out.visitLdcInsn(value);
    }
    return this;
  }

  Code push(double value) {
    // -0.0 is another number.
    if (Double.doubleToRawLongBits(value) == 0 || value == 1) {
      out.visitInsn(Opcodes.DCONST_0 + (int) value);
    } else {
      out.visitLdcInsn(value);
    }
    return this;
  }

  Code push(String text) {
    out.visitLdcInsn(text);
    return this;
  }

  /** Pushes {@code Name.class}. */
  Code type(String name) {
    out.visitLdcInsn(Type.getObjectType(name));
    return this;
  }

  Code cast(String name) {
    out.visitTypeInsn(Opcodes.CHECKCAST, name);
    return this;
  }

  /** Pushes an array of as many elements as the stack says; the descriptor is the element's. */
  Code array(String element) {
    Type type = Type.getType(element);
    switch (type.getSort()) {
      case Type.OBJECT -> out.visitTypeInsn(Opcodes.ANEWARRAY, type.getInternalName());
      case Type.BOOLEAN -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_BOOLEAN);
      case Type.BYTE -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_BYTE);
      case Type.SHORT -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_SHORT);
      case Type.CHAR -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_CHAR);
      case Type.INT -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
      case Type.LONG -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
      case Type.FLOAT -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_FLOAT);
      case Type.DOUBLE -> out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_DOUBLE);
      default -> throw new AssertionError("an array of " + element);
    }
    return this;
  }

  /** Pushes an array with what each of the steps pushes. */
  Code array(String element, List<Runnable> values) {
    push(values.size()).array(element);
    for (int i = 0; i < values.size(); i++) {
      op(Opcodes.DUP).push(i);
      values.get(i).run();
      op(Opcodes.AASTORE);
    }
    return this;
  }

  Code read(String owner, String field, String type) {
    out.visitFieldInsn(Opcodes.GETSTATIC, owner, field, type);
    return this;
  }

  Code assign(String owner, String field, String type) {
    out.visitFieldInsn(Opcodes.PUTSTATIC, owner, field, type);
    return this;
  }

  Code callStatic(String owner, String method, String descriptor) {
    return call(Opcodes.INVOKESTATIC, owner, method, descriptor, false);
  }

  /** A static method of an interface. */
  Code callStaticOf(String owner, String method, String descriptor) {
    return call(Opcodes.INVOKESTATIC, owner, method, descriptor, true);
  }

  Code callVirtual(String owner, String method, String descriptor) {
    return call(Opcodes.INVOKEVIRTUAL, owner, method, descriptor, false);
  }

  Code callInterface(String owner, String method, String descriptor) {
    return call(Opcodes.INVOKEINTERFACE, owner, method, descriptor, true);
  }

  /** Begins {@code new Name(...)}, twice on the stack. */
  Code begin(String owner) {
    out.visitTypeInsn(Opcodes.NEW, owner);
    return op(Opcodes.DUP);
  }

  /** Calls a constructor. */
  Code make(String owner, String descriptor) {
    return call(Opcodes.INVOKESPECIAL, owner, "<init>", descriptor, false);
  }

  private Code call(int opcode, String owner, String method, String descriptor, boolean isOf) {
    out.visitMethodInsn(opcode, owner, method, descriptor, isOf);
    return this;
  }

  Code jump(int opcode, Label label) {
    out.visitJumpInsn(opcode, label);
    return this;
  }

  /** A place that is jumped to, where the stack is empty and only parameters have values. */
  Code place(Label label) {
    out.visitLabel(label);
    out.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    return this;
  }

  /** A place that is jumped to with an {@code int} on the stack. */
  Code placeOfInt(Label label) {
    out.visitLabel(label);
    out.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {Opcodes.INTEGER});
    return this;
  }

  /** Chooses by the number on the stack; as compilers do, a table from three places on. */
  Code choose(Label[] labels, Label other) {
    if (labels.length < 3) {
      int[] keys = new int[labels.length];
      Arrays.setAll(keys, i -> i);
      out.visitLookupSwitchInsn(other, keys, labels);
    } else {
      out.visitTableSwitchInsn(0, labels.length - 1, other, labels);
    }
    return this;
  }

  /** Returns what has the descriptor, and ends the method. */
  void give(String type) {
    out.visitInsn(Type.getType(type).getOpcode(Opcodes.IRETURN));
    end();
  }

  /** Returns nothing, on the last line, and ends the method. */
  void close() {
    if (!lines.isEmpty()) {
      out.visitLineNumber(lines.getLast(), label());
    }
    out.visitInsn(Opcodes.RETURN);
    end();
  }

  private void end() {
    Label end = label();
    locals.forEach(local -> ended.put(local, end));
    ended.forEach((local, to) -> out.visitLocalVariable(local.name(), local.type(), null,
        local.from(), to, local.slot()));
    out.visitMaxs(0, 0);
    out.visitEnd();
  }
}
