package io.ringkernel.frontend.bytecode;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Tests of parameters for null. No caller passes null where the code looks at it, so what would
 * follow is never reached and need not be translatable: Kotlin's compiler begins functions with
 * such tests, and what they throw is made in ways of its own.
 */
final class NullChecks {
  private NullChecks() {}

  /** Decides the tests of parameters that the method does not assign. */
  static void remove(CompiledMethod method) {
    InsnList code = method.instructions();
    Set<Integer> slots = objects(method);
    for (AbstractInsnNode instruction : code.toArray()) {
      if (instruction.getOpcode() == Opcodes.ASTORE) {
        slots.remove(((VarInsnNode) instruction).var);
      }
    }
    for (AbstractInsnNode instruction : code.toArray()) {
      if (instruction instanceof VarInsnNode load && load.getOpcode() == Opcodes.ALOAD
          && slots.contains(load.var) && load.getNext() instanceof JumpInsnNode test
          && (test.getOpcode() == Opcodes.IFNULL || test.getOpcode() == Opcodes.IFNONNULL)) {
        code.set(load, new InsnNode(Opcodes.NOP));
        if (test.getOpcode() == Opcodes.IFNONNULL) {
          test.setOpcode(Opcodes.GOTO);
        } else {
          code.set(test, new InsnNode(Opcodes.NOP));
        }
      }
    }
  }

  private static Set<Integer> objects(CompiledMethod method) {
    Set<Integer> slots = new HashSet<>();
    int slot = method.firstSlot();
    for (Type type : method.parameters()) {
      if (type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY) {
        slots.add(slot);
      }
      slot += type.getSize();
    }
    return slots;
  }
}
