package io.ringkernel.frontend.bytecode;

import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;

/**
 * Which instructions can only end in an exception. What objects are made there serve to make it,
 * and none of that is seen once the exception is thrown.
 */
final class Doomed {
  private final BitSet doomed = new BitSet();

  Doomed(InsnList code) {
    List<InstructionRange> ranges = InstructionRange.of(code, _ -> true);
    boolean[] returns = new boolean[ranges.size()];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (InstructionRange range : ranges.reversed()) {
        int last = code.get(range.to() - 1).getOpcode();
        boolean found = last >= Opcodes.IRETURN && last <= Opcodes.RETURN
            || range.successors().stream().anyMatch(next -> returns[next]);
        changed |= found && !returns[range.number()];
        returns[range.number()] |= found;
      }
    }
    for (InstructionRange range : ranges) {
      doomed.set(range.from(), range.to(), !returns[range.number()]);
    }
  }

  boolean contains(int index) {
    return doomed.get(index);
  }
}
