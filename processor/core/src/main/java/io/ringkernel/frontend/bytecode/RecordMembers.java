package io.ringkernel.frontend.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Tells accessors and constructors that a compiler made for a record (JLS 8.10.3, 8.10.4) from
 * those with code of their own.
 */
public final class RecordMembers {
  private RecordMembers() {}

  /** Whether the method without parameters of that name only gives the field of that name. */
  public static boolean givesField(byte[] classFile, String name) {
    ClassNode record = read(classFile);
    Optional<RecordComponentNode> component =
        record.recordComponents == null ? Optional.empty() : record.recordComponents.stream()
            .filter(c -> c.name.equals(name)).findFirst();
    List<AbstractInsnNode> code = component
        .map(c -> code(record, name, "()" + c.descriptor)).orElse(List.of());
    return code.size() == 3 && isLoadOfThis(code.get(0))
        && code.get(1) instanceof FieldInsnNode field && field.getOpcode() == Opcodes.GETFIELD
        && field.owner.equals(record.name) && field.name.equals(name)
        && code.get(2).getOpcode()
            == Type.getType(component.orElseThrow().descriptor).getOpcode(Opcodes.IRETURN);
  }

  /** Whether the constructor only puts its parameters into the components, in their order. */
  public static boolean keepsArguments(byte[] classFile, String descriptor) {
    ClassNode record = read(classFile);
    if (record.recordComponents == null
        || !Type.getMethodDescriptor(Type.VOID_TYPE, record.recordComponents.stream()
            .map(c -> Type.getType(c.descriptor)).toArray(Type[]::new)).equals(descriptor)) {
      return false;
    }
    List<AbstractInsnNode> code = code(record, "<init>", descriptor);
    int at = 0;
    int slot = 1;
    int made = 0;
    for (RecordComponentNode component : record.recordComponents) {
      if (isSuperCall(code, at)) {
        at += 2;
        made++;
      }
      Type type = Type.getType(component.descriptor);
      if (!isKept(code, at, record.name, component.name, type.getOpcode(Opcodes.ILOAD), slot)) {
        return false;
      }
      at += 3;
      slot += type.getSize();
    }
    if (isSuperCall(code, at)) {
      at += 2;
      made++;
    }
    return made == 1 && at == code.size() - 1 && code.get(at).getOpcode() == Opcodes.RETURN;
  }

  private static boolean isSuperCall(List<AbstractInsnNode> code, int at) {
    return at + 1 < code.size() && isLoadOfThis(code.get(at))
        && code.get(at + 1) instanceof MethodInsnNode call
        && call.getOpcode() == Opcodes.INVOKESPECIAL && call.owner.equals("java/lang/Record");
  }

  private static boolean isKept(List<AbstractInsnNode> code, int at, String owner, String name,
      int load, int slot) {
    return at + 2 < code.size() && isLoadOfThis(code.get(at))
        && code.get(at + 1) instanceof VarInsnNode argument && argument.getOpcode() == load
        && argument.var == slot && code.get(at + 2) instanceof FieldInsnNode field
        && field.getOpcode() == Opcodes.PUTFIELD && field.owner.equals(owner)
        && field.name.equals(name);
  }

  private static boolean isLoadOfThis(AbstractInsnNode instruction) {
    return instruction.getOpcode() == Opcodes.ALOAD && ((VarInsnNode) instruction).var == 0;
  }

  private static ClassNode read(byte[] classFile) {
    ClassNode node = new ClassNode();
    try {
      new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException _) {
      // ASM throws what it meets in a file that is none; then nothing in it is plain
      return new ClassNode();
    }
    return node;
  }

  private static List<AbstractInsnNode> code(ClassNode record, String name, String descriptor) {
    List<AbstractInsnNode> code = new ArrayList<>();
    for (MethodNode method : record.methods) {
      if (method.name.equals(name) && method.desc.equals(descriptor)) {
        method.instructions.forEach(instruction -> {
          if (instruction.getOpcode() >= 0) {
            code.add(instruction);
          }
        });
      }
    }
    return code;
  }
}
