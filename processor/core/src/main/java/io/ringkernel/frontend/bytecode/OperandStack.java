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

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operand stack while a block is translated. Entries are evaluated, so copies are free. */
final class OperandStack {
  private final List<StackItem> items = new ArrayList<>();
  private final StatementBuilder out;

  OperandStack(StatementBuilder out) {
    this.out = out;
  }

  void push(StackItem item) {
    items.add(item);
  }

  void push(Atom atom) {
    items.add(new StackItem.Number(atom));
  }

  void push(Array array) {
    items.add(new StackItem.Reference(array));
  }

  int size() {
    return items.size();
  }

  StackItem top() {
    return items.getLast();
  }

  StackItem pop() {
    return items.removeLast();
  }

  /** Pops a number, computing it where that was put off. */
  Atom number() {
    return number(pop());
  }

  /** A number that was popped. */
  Atom number(StackItem item) {
    return switch (item) {
      case StackItem.Number(Atom atom) -> atom;
      case StackItem.ThreeWay comparison -> Comparisons.outcome(comparison, out);
      case StackItem.Kept(Local local) -> out.read(local);
      case StackItem.Reference _, StackItem.Composite _, StackItem.Unusable _ ->
          throw new AssertionError("no number on the stack");
    };
  }

  Array array() {
    return ((StackItem.Reference) pop()).array();
  }

  /** What is left on the stack, computed. */
  List<Optional<Atom>> rest() {
    List<Optional<Atom>> rest = new ArrayList<>();
    for (StackItem item : items) {
      rest.add(switch (item) {
        case StackItem.Number _, StackItem.ThreeWay _, StackItem.Kept _ ->
            Optional.of(number(item));
        case StackItem.Reference _, StackItem.Composite _, StackItem.Unusable _ ->
            Optional.empty();
      });
    }
    return rest;
  }

  /** The instructions from {@code pop} to {@code swap} (JVMS 6.5). */
  void shuffle(int opcode) {
    switch (opcode) {
      case POP -> pop();
      case POP2 -> take(2);
      case DUP -> copy(1, 0);
      case DUP_X1 -> copy(1, 1);
      case DUP_X2 -> copy(1, 2);
      case DUP2 -> copy(2, 0);
      case DUP2_X1 -> copy(2, 1);
      case DUP2_X2 -> copy(2, 2);
      case SWAP -> {
        StackItem top = pop();
        items.add(items.size() - 1, top);
      }
      default -> throw new AssertionError("no stack instruction: " + opcode);
    }
  }

  /** Puts a copy of the topmost entries below the entries under them; sizes are the machine's. */
  private void copy(int size, int below) {
    List<StackItem> top = take(size);
    List<StackItem> under = take(below);
    items.addAll(top);
    items.addAll(under);
    items.addAll(top);
  }

  private List<StackItem> take(int size) {
    List<StackItem> taken = new ArrayList<>();
    for (int rest = size; rest > 0;) {
      StackItem item = pop();
      rest -= size(item);
      taken.addFirst(item instanceof StackItem.ThreeWay
          ? new StackItem.Number(number(item)) : item);
    }
    return taken;
  }

  private static int size(StackItem item) {
    Type type = switch (item) {
      case StackItem.Number(Atom atom) -> atom.type();
      case StackItem.Kept(Local local) -> local.type();
      default -> Type.I32;
    };
    return type instanceof Type.Prim prim ? Kind.of(prim).size() : 1;
  }
}
