package io.ringkernel.weaver;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a call site does, as a static method of its class. */
interface MethodBody {
  /** Writes all instructions. */
  void write(MethodVisitor out);

  /** Empty where it is left to the virtual machine. */
  static Optional<MethodBody> of(String owner, String name, String descriptor, Handle bootstrap,
      Object[] arguments) {
    if (bootstrap.getOwner().equals("java/lang/runtime/SwitchBootstraps")
        && bootstrap.getName().equals("typeSwitch")
        && Stream.of(arguments).allMatch(Type.class::isInstance)
        && Conversion.isReference(Type.getArgumentTypes(descriptor)[0])) {
      return Optional.of(new TypeSwitch(Stream.of(arguments).map(Type.class::cast).toList()));
    }
    if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
      List<Handle> components = Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
      return switch (name) {
        case "hashCode" -> Optional.of(new Hash(components));
        case "equals" -> Optional.of(new Equality(owner, components));
        // Of records, people read only those that something went wrong with.
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  /** The number of the first class, from a number on, that an object is of (JLS 15.28.2). */
  record TypeSwitch(List<Type> labels) implements MethodBody {
    @Override
    public void write(MethodVisitor out) {
      Label notNull = new Label();
      out.visitVarInsn(Opcodes.ALOAD, 0);
      out.visitJumpInsn(Opcodes.IFNONNULL, notNull);
      FunctionClass.push(out, -1);
      out.visitInsn(Opcodes.IRETURN);
      mark(out, notNull);
      for (int i = 0; i < labels.size(); i++) {
        Label next = new Label();
        out.visitVarInsn(Opcodes.ILOAD, 1);
        FunctionClass.push(out, i);
        out.visitJumpInsn(Opcodes.IF_ICMPGT, next);
        out.visitVarInsn(Opcodes.ALOAD, 0);
        out.visitTypeInsn(Opcodes.INSTANCEOF, labels.get(i).getInternalName());
        out.visitJumpInsn(Opcodes.IFEQ, next);
        FunctionClass.push(out, i);
        out.visitInsn(Opcodes.IRETURN);
        mark(out, next);
      }
      FunctionClass.push(out, labels.size());
      out.visitInsn(Opcodes.IRETURN);
    }
  }

  /** The hash that {@code ObjectMethods} computes, so that tables have their order. */
  record Hash(List<Handle> components) implements MethodBody {
    private static final Map<Integer, String> CLASSES = Map.of(Type.BOOLEAN, "java/lang/Boolean",
        Type.BYTE, "java/lang/Byte", Type.CHAR, "java/lang/Character", Type.SHORT,
        "java/lang/Short", Type.INT, "java/lang/Integer", Type.LONG, "java/lang/Long", Type.FLOAT,
        "java/lang/Float", Type.DOUBLE, "java/lang/Double");

    @Override
    public void write(MethodVisitor out) {
      FunctionClass.push(out, 0);
      for (Handle component : components) {
        FunctionClass.push(out, 31);
        out.visitInsn(Opcodes.IMUL);
        out.visitVarInsn(Opcodes.ALOAD, 0);
        get(out, component);
        Type type = Type.getType(component.getDesc());
        String known = CLASSES.get(type.getSort());
        out.visitMethodInsn(Opcodes.INVOKESTATIC, known == null ? "java/util/Objects" : known,
            "hashCode", known == null ? "(Ljava/lang/Object;)I" : "(" + type + ")I", false);
        out.visitInsn(Opcodes.IADD);
      }
      out.visitInsn(Opcodes.IRETURN);
    }
  }

  /** Whether two records are equal (JLS 8.10.3). */
  record Equality(String owner, List<Handle> components) implements MethodBody {
    @Override
    public void write(MethodVisitor out) {
      Label differ = new Label();
      Label others = new Label();
      out.visitVarInsn(Opcodes.ALOAD, 0);
      out.visitVarInsn(Opcodes.ALOAD, 1);
      out.visitJumpInsn(Opcodes.IF_ACMPNE, others);
      FunctionClass.push(out, 1);
      out.visitInsn(Opcodes.IRETURN);
      mark(out, others);
      out.visitVarInsn(Opcodes.ALOAD, 1);
      out.visitTypeInsn(Opcodes.INSTANCEOF, owner);
      out.visitJumpInsn(Opcodes.IFEQ, differ);
      for (Handle component : components) {
        out.visitVarInsn(Opcodes.ALOAD, 0);
        get(out, component);
        out.visitVarInsn(Opcodes.ALOAD, 1);
        out.visitTypeInsn(Opcodes.CHECKCAST, owner);
        get(out, component);
        jumpIfDifferent(out, Type.getType(component.getDesc()), differ);
      }
      FunctionClass.push(out, 1);
      out.visitInsn(Opcodes.IRETURN);
      mark(out, differ);
      FunctionClass.push(out, 0);
      out.visitInsn(Opcodes.IRETURN);
    }

    private static void jumpIfDifferent(MethodVisitor out, Type type, Label differ) {
      switch (type.getSort()) {
        case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT ->
            out.visitJumpInsn(Opcodes.IF_ICMPNE, differ);
        case Type.LONG -> {
          out.visitInsn(Opcodes.LCMP);
          out.visitJumpInsn(Opcodes.IFNE, differ);
        }
        case Type.FLOAT, Type.DOUBLE -> {
          // Not the operator's: a record with a NaN equals itself.
          out.visitMethodInsn(Opcodes.INVOKESTATIC,
              type.getSort() == Type.FLOAT ? "java/lang/Float" : "java/lang/Double", "compare",
              "(" + type + type + ")I", false);
          out.visitJumpInsn(Opcodes.IFNE, differ);
        }
        default -> {
          out.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals",
              "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
          out.visitJumpInsn(Opcodes.IFEQ, differ);
        }
      }
    }
  }

  private static void get(MethodVisitor out, Handle component) {
    out.visitFieldInsn(Opcodes.GETFIELD, component.getOwner(), component.getName(),
        component.getDesc());
  }

  private static void mark(MethodVisitor out, Label label) {
    out.visitLabel(label);
    out.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }
}
