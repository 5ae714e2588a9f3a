package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Function;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * What a lambda or a method reference does when it is called.
 *
 * @param name of the interface's method
 * @param descriptor of the interface's method, erased
 */
record FunctionForm(String name, String descriptor, Target target) {
  /** The code that runs. */
  sealed interface Target {
    /**
     * A method of a class file.
     *
     * @param opcode the instruction that calls it
     * @param isInterface whether an interface declares it
     */
    record OfMethod(MethodName code, int opcode, boolean isInterface) implements Target {
      /** The call of the code. */
      MethodInsnNode call() {
        return new MethodInsnNode(opcode, code.owner(), code.name(), code.descriptor(),
            isInterface);
      }
    }

    /**
     * A function of the module, of a caller that is no class file.
     *
     * @param result internal name of the enum whose constant it gives; empty for all else
     */
    record OfModule(Function function, String result) implements Target {}
  }

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Whether a dynamic call makes a function. */
  static boolean isMade(InvokeDynamicInsnNode call) {
    boolean hasShape = call.bsmArgs.length >= 3 && call.bsmArgs[0] instanceof Type method
        && method.getSort() == Type.METHOD && call.bsmArgs[1] instanceof Handle;
    return hasShape && call.bsm.getOwner().equals(FACTORY)
        && Type.getReturnType(call.desc).getSort() == Type.OBJECT
        && opcode((Handle) call.bsmArgs[1]) != Opcodes.NOP;
  }

  /** What a dynamic call makes (java.lang.invoke.LambdaMetafactory). */
  static FunctionForm of(InvokeDynamicInsnNode call) {
    Handle code = (Handle) call.bsmArgs[1];
    String descriptor = code.getTag() == Opcodes.H_NEWINVOKESPECIAL
        ? code.getDesc().replaceFirst("\\)V$", ")L" + code.getOwner() + ";") : code.getDesc();
    return new FunctionForm(call.name, ((Type) call.bsmArgs[0]).getDescriptor(),
        new Target.OfMethod(new MethodName(code.getOwner(), code.getName(), descriptor),
            opcode(code), code.isInterface()));
  }

  private static int opcode(Handle code) {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC, Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESTATIC;
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      default -> Opcodes.NOP;
    };
  }

  /** Whether a call on the function runs its code, and not a method of the interface itself. */
  boolean runs(MethodInsnNode call) {
    return call.name.equals(name) && call.desc.equals(descriptor);
  }
}
