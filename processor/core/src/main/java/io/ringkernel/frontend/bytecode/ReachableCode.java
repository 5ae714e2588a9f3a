package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.TrapKind;
import java.util.Map;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The code of a method that control can reach, checked, with what it refers to.
 *
 * @param callees what each call means, by index of the instruction
 * @param constants what each read of a static field gives that is no array, by index
 * @param traps what each {@code athrow} throws, by index of the instruction
 */
record ReachableCode(CompiledMethod method, FrameAnalysis.Result analysis,
    Map<Integer, Callee> callees, Map<Integer, StaticValue> constants,
    Map<Integer, TrapKind> traps) {
  Frame<Known>[] frames() {
    return analysis.frames();
  }

  boolean isReached(int index) {
    return frames()[index] != null;
  }
}
