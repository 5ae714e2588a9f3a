package io.ringkernel.frontend.bytecode;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.ParameterNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Whether names and descriptors of a method are there and can be read; ASM does not look. */
final class Soundness {
  private Soundness() {}

  static boolean isSound(MethodNode method) {
    try {
      return isMethod(method.desc) && method.tryCatchBlocks.stream()
          .noneMatch((TryCatchBlockNode block) -> block.start == null)
          && (method.localVariables == null
              || method.localVariables.stream().allMatch(Soundness::isSound))
          && (method.parameters == null || method.parameters.stream()
              .noneMatch((ParameterNode parameter) -> "".equals(parameter.name)))
          && areSound(method);
    } catch (RuntimeException _) {
      // Type reads descriptors without checks and throws what comes
      return false;
    }
  }

  private static boolean isSound(LocalVariableNode variable) {
    return variable.name != null && variable.desc != null && !variable.desc.isEmpty();
  }

  private static boolean areSound(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (!isSound(instruction)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSound(AbstractInsnNode instruction) {
    return switch (instruction) {
      case MethodInsnNode call ->
          isName(call.owner) && isName(call.name) && isMethod(call.desc);
      case FieldInsnNode field -> isName(field.owner) && isName(field.name)
          && isValue(field.desc);
      case InvokeDynamicInsnNode call -> isName(call.name) && isMethod(call.desc)
          && call.bsm != null && isName(call.bsm.getOwner());
      case TypeInsnNode type -> isName(type.desc);
      case LdcInsnNode constant -> constant.cst != null;
      case LookupSwitchInsnNode choice -> choice.keys.size() == choice.labels.size();
      default -> true;
    };
  }

  private static boolean isName(String name) {
    return name != null && !name.isEmpty();
  }

  private static boolean isMethod(String descriptor) {
    if (descriptor == null || !descriptor.startsWith("(")) {
      return false;
    }
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      if (argument.getSort() == Type.VOID || !isValue(argument.getDescriptor())) {
        return false;
      }
    }
    Type result = Type.getReturnType(descriptor);
    return result.getSort() == Type.VOID || isValue(result.getDescriptor());
  }

  private static boolean isValue(String descriptor) {
    if (descriptor == null || descriptor.isEmpty()) {
      return false;
    }
    Type type = Type.getType(descriptor);
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    return element.getSort() != Type.METHOD && element.getSort() != Type.VOID
        && type.getDescriptor().equals(descriptor) && !element.getClassName().isEmpty();
  }
}
