package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import java.util.Map;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The code of a method that control can reach, checked, with what it refers to.
 *
 * @param callees what each call means, by index of the instruction
 * @param constants what each read of a static field gives, by index of the instruction
 */
record ReachableCode(CompiledMethod method, Frame<Known>[] frames, Map<Integer, Callee> callees,
    Map<Integer, Atom.Const> constants) {
  boolean isReached(int index) {
    return frames[index] != null;
  }
}
