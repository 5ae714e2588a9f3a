package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import java.util.Map;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What is known of a method when its instructions are translated.
 *
 * @param frames what stands in slots and on the stack before each instruction; null where it is
 *     never reached
 * @param arrays by the origin in {@link Known.Reference}
 * @param callees what each call means, by index of the instruction
 * @param constants what each read of a static field gives, by index of the instruction
 */
record MethodScope(CompiledMethod method, Frame<Known>[] frames, FreshIds ids,
    Variables variables, Map<Integer, Array> arrays, Map<Integer, Callee> callees,
    Map<Integer, Atom.Const> constants) {
  Array array(Known reference) {
    return arrays.get(((Known.Reference) reference).origin());
  }
}
