package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** The arrays of a method by their origin: parameters, tables, what it makes itself. */
final class ArrayTable {
  private final ReachableCode code;
  private final Map<Integer, Array> arrays = new HashMap<>();

  ArrayTable(ReachableCode code, List<Known> parameters, FreshIds ids) {
    this.code = code;
    Set<Integer> written = written();
    CompiledMethod method = code.method();
    for (int i = 0; i < parameters.size(); i++) {
      String name = method.parameterNames().get(i);
      for (Known leaf : parameters.get(i).leaves()) {
        if (leaf instanceof Known.Reference(int origin, var element)) {
          arrays.put(origin, Array.global(ids.next(), element,
              Names.identifier(name.isEmpty() ? "p" + i : name), written.contains(origin)));
        }
      }
    }
    List<Table> tables = code.analysis().tables().all();
    for (int i = 0; i < tables.size(); i++) {
      arrays.put(Known.Reference.TABLES + i, Array.constant(ids.next(), tables.get(i)));
    }
    for (int i = 0; i < method.instructions().size(); i++) {
      if (code.isReached(i) && makesArray(i)) {
        arrays.put(~i, made(i, ids));
      } else if (code.isReached(i) && code.callees().get(i) instanceof Callee.Shared(var element)) {
        Frame<Known> frame = code.frames()[i];
        Known.Number length = (Known.Number) frame.getStack(frame.getStackSize() - 1);
        arrays.put(~i, new Array(ids.next(), element, name(method.instructions().get(i)),
            Array.Space.SHARED, length.constant()));
      } else if (code.isReached(i) && code.callees().get(i) instanceof Callee.Helper helper
          && helper.array().orElse(null) instanceof ArrayResult.Made(var element, int length)) {
        arrays.put(~i, new Array(ids.next(), element, name(method.instructions().get(i)),
            Array.Space.PRIVATE, OptionalInt.of(length)));
      }
    }
  }

  /** By the origin in {@link Known.Reference}. */
  Map<Integer, Array> byOrigin() {
    return Map.copyOf(arrays);
  }

  private boolean makesArray(int index) {
    int opcode = code.method().instructions().get(index).getOpcode();
    return (opcode == Opcodes.NEWARRAY || opcode == Opcodes.ANEWARRAY)
        && result(index) instanceof Known.Reference;
  }

  private Known result(int index) {
    Frame<Known> after = code.frames()[index + 1];
    return after.getStack(after.getStackSize() - 1);
  }

  private Array made(int index, FreshIds ids) {
    Frame<Known> frame = code.frames()[index];
    Known.Number length = (Known.Number) frame.getStack(frame.getStackSize() - 1);
    return new Array(ids.next(), ((Known.Reference) result(index)).element(),
        name(code.method().instructions().get(index)), Array.Space.PRIVATE,
        OptionalInt.of(Math.max(length.constant().orElseThrow(), 1)));
  }

  /** The variable into which the array goes first. */
  private String name(AbstractInsnNode made) {
    AbstractInsnNode next = made.getNext();
    while (next != null && next.getOpcode() != Opcodes.ASTORE) {
      next = next.getNext();
    }
    if (next == null) {
      return "array";
    }
    int slot = ((VarInsnNode) next).var;
    int behind = code.method().instructions().indexOf(next) + 1;
    return code.method().variable(slot, behind).map(v -> Names.identifier(v.name))
        .orElse("array" + slot);
  }

  /** The origins of the arrays into which this method or one that it calls stores. */
  private Set<Integer> written() {
    Set<Integer> written = new HashSet<>();
    for (int i = 0; i < code.frames().length; i++) {
      Frame<Known> frame = code.frames()[i];
      int opcode = code.method().instructions().get(i).getOpcode();
      if (frame == null) {
        continue;
      }
      if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
        note(frame.getStack(frame.getStackSize() - 3), written);
      } else if (code.method().instructions().get(i) instanceof MethodInsnNode call) {
        code.callees().get(i).written(CalleeResolution.passed(call, frame))
            .forEach(array -> note(array, written));
      }
    }
    return written;
  }

  private static void note(Known known, Set<Integer> written) {
    if (known instanceof Known.Reference(int origin, var _)) {
      written.add(origin);
    }
  }
}
