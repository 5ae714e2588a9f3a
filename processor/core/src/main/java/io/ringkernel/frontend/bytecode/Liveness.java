package io.ringkernel.frontend.bytecode;

import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.VarInsnNode;

/** Which slots hold a number that will be read, at the start of every range. */
final class Liveness {
  private final BitSet[] live;

  Liveness(InsnList code, List<InstructionRange> ranges) {
    live = new BitSet[ranges.size()];
    BitSet[] written = new BitSet[ranges.size()];
    for (InstructionRange range : ranges) {
      live[range.number()] = new BitSet();
      written[range.number()] = new BitSet();
      collect(code, range, live[range.number()], written[range.number()]);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (InstructionRange range : ranges.reversed()) {
        changed |= flow(range, written[range.number()]);
      }
    }
  }

  private boolean flow(InstructionRange range, BitSet written) {
    BitSet before = live[range.number()];
    int size = before.cardinality();
    for (int successor : range.successors()) {
      BitSet after = (BitSet) live[successor].clone();
      after.andNot(written);
      before.or(after);
    }
    return before.cardinality() > size;
  }

  private static void collect(InsnList code, InstructionRange range, BitSet read,
      BitSet written) {
    for (int i = range.from(); i < range.to(); i++) {
      AbstractInsnNode instruction = code.get(i);
      if (readsNumber(instruction) && !written.get(slot(instruction))) {
        read.set(slot(instruction));
      }
      if (writesNumber(instruction)) {
        written.set(slot(instruction));
      }
    }
  }

  /** Whether the number in the slot is read at some time after the start of the range. */
  boolean isLive(int range, int slot) {
    return live[range].get(slot);
  }

  static boolean readsNumber(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return opcode >= Opcodes.ILOAD && opcode <= Opcodes.DLOAD || opcode == Opcodes.IINC
        || opcode == Opcodes.ALOAD && instruction instanceof ValueVar;
  }

  static boolean writesNumber(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return opcode >= Opcodes.ISTORE && opcode <= Opcodes.DSTORE || opcode == Opcodes.IINC
        || opcode == Opcodes.ASTORE && instruction instanceof ValueVar;
  }

  /** The slot of a load, a store or an increment. */
  static int slot(AbstractInsnNode instruction) {
    return instruction instanceof IincInsnNode increment ? increment.var
        : ((VarInsnNode) instruction).var;
  }
}
