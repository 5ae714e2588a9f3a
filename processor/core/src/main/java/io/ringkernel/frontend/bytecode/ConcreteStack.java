package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.DUP2;
import static org.objectweb.asm.Opcodes.DUP2_X1;
import static org.objectweb.asm.Opcodes.DUP2_X2;
import static org.objectweb.asm.Opcodes.DUP_X1;
import static org.objectweb.asm.Opcodes.DUP_X2;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.SWAP;

import io.ringkernel.frontend.bytecode.StaticEvaluation.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** The operand stack of code that runs. */
final class ConcreteStack {
  private final List<Object> items = new ArrayList<>();

  void push(Object value) {
    items.add(value);
  }

  Object pop() {
    if (items.isEmpty()) {
      throw new ConcreteCode.Lost("an empty stack");
    }
    return items.removeLast();
  }

  /** Arguments of those types, in their order. */
  List<Object> pop(Type[] types) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      values.addFirst(pop());
    }
    return values;
  }

  void shuffle(int opcode) {
    switch (opcode) {
      case POP -> take(1);
      case POP2 -> take(2);
      case DUP -> copy(1, 0);
      case DUP_X1 -> copy(1, 1);
      case DUP_X2 -> copy(1, 2);
      case DUP2 -> copy(2, 0);
      case DUP2_X1 -> copy(2, 1);
      case DUP2_X2 -> copy(2, 2);
      case SWAP -> {
        Object top = pop();
        Object below = pop();
        push(top);
        push(below);
      }
      default -> throw new AssertionError("no stack instruction: " + opcode);
    }
  }

  private void copy(int size, int below) {
    List<Object> top = take(size);
    List<Object> under = take(below);
    items.addAll(top);
    items.addAll(under);
    items.addAll(top);
  }

  private List<Object> take(int size) {
    List<Object> taken = new ArrayList<>();
    for (int rest = size; rest > 0;) {
      Object item = pop();
      boolean isWide = item instanceof Long || item instanceof Double || item == Unknown.WIDE;
      rest -= isWide ? 2 : 1;
      taken.addFirst(item);
    }
    return taken;
  }
}
