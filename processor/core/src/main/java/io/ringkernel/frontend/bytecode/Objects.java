package io.ringkernel.frontend.bytecode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Makes of code that makes records code that calls for their values. Instructions keep their
 * places, so that lines and offsets stay true.
 */
final class Objects {
  private static final String MATCH = "java/lang/MatchException";

  private Objects() {}

  static void rewrite(CompiledMethod method, ValueClasses values) {
    withoutMatchExceptions(method);
    InsnList code = method.instructions();
    Deque<TypeInsnNode> open = new ArrayDeque<>();
    for (AbstractInsnNode instruction : code.toArray()) {
      if (instruction instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW) {
        open.push(made);
      } else if (instruction instanceof MethodInsnNode call) {
        if (call.getOpcode() == Opcodes.INVOKESPECIAL && call.name.equals("<init>")
            && !open.isEmpty() && open.peek().desc.equals(call.owner)) {
          TypeInsnNode made = open.pop();
          if (values.struct(call.owner).isPresent()) {
            make(code, made, call);
          }
        } else if (call.owner.equals("java/util/Objects") && call.name.equals("requireNonNull")
            && Type.getArgumentTypes(call.desc).length == 1) {
          code.set(call, new InsnNode(Opcodes.NOP));
        }
      }
    }
  }

  /**
   * Compilers write {@code new}, {@code dup}, the arguments, and the call of the constructor; these
   * are properly nested. Of an object that nobody keeps the {@code dup} is missing.
   */
  private static void make(InsnList code, TypeInsnNode made, MethodInsnNode call) {
    AbstractInsnNode next = made.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    if (next == null || next.getOpcode() != Opcodes.DUP) {
      return;
    }
    code.set(next, new InsnNode(Opcodes.NOP));
    code.set(made, new InsnNode(Opcodes.NOP));
    String parameters = call.desc.substring(0, call.desc.lastIndexOf(')') + 1);
    code.set(call, new MethodInsnNode(Opcodes.INVOKESTATIC, call.owner, "<init>",
        parameters + "L" + call.owner + ";", false));
  }

  /** What an accessor throws in a pattern is wrapped (JLS 14.30.2); a kernel throws it as it is. */
  private static void withoutMatchExceptions(CompiledMethod method) {
    List<TryCatchBlockNode> blocks = method.node().tryCatchBlocks;
    for (Iterator<TryCatchBlockNode> each = blocks.iterator(); each.hasNext();) {
      if (wraps(each.next().handler)) {
        each.remove();
      }
    }
  }

  private static boolean wraps(AbstractInsnNode handler) {
    AbstractInsnNode instruction = handler;
    for (int seen = 0; instruction != null && seen < 3; instruction = instruction.getNext()) {
      if (instruction.getOpcode() < 0) {
        continue;
      }
      seen++;
      if (instruction instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW
          && made.desc.equals(MATCH)) {
        return true;
      }
    }
    return false;
  }
}
