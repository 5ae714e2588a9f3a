package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.OptionalInt;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Arrays of records that a method makes. Their elements are null at first, so each must be given
 * before anything else sees the array, as compilers do for {@code {a, b}}: {@code dup}, the index,
 * the element, {@code aastore}, for one index after the other.
 */
final class FilledArrays {
  private final CompiledMethod method;
  private final InsnList code;
  private final Frame<Known>[] frames;

  private FilledArrays(CompiledMethod method, Frame<Known>[] frames) {
    this.method = method;
    this.code = method.instructions();
    this.frames = frames;
  }

  /** Refuses a method that makes an array whose elements may be null. */
  static void require(CompiledMethod method, Frame<Known>[] frames) {
    FilledArrays arrays = new FilledArrays(method, frames);
    for (int i = 0; i < frames.length; i++) {
      if (frames[i] != null && method.instructions().get(i).getOpcode() == Opcodes.ANEWARRAY
          && frames[i + 1] != null && top(frames[i + 1], 0) instanceof Known.Reference made
          && made.element() instanceof Type.Struct) {
        arrays.requireFilled(i, made);
      }
    }
  }

  private static Known top(Frame<Known> frame, int below) {
    int at = frame.getStackSize() - 1 - below;
    return at < 0 ? Known.Unusable.UNUSABLE : frame.getStack(at);
  }

  private void requireFilled(int made, Known.Reference array) {
    OptionalInt length = ((Known.Number) top(frames[made], 0)).constant();
    int depth = frames[made + 1].getStackSize();
    int at = made;
    for (int element = 0; element < length.orElseThrow(); element++) {
      int index = next(next(at));
      at = isCopied(next(at), index, depth, element) ? stored(index, array, depth, element) : -1;
      if (at < 0) {
        throw Refusal.construct(Code.ARRAY_SHAPE, method.at(made),
            "an array of records whose elements are null at first",
            "give the elements: {first, second}, or use one array for each component");
      }
    }
    requireEnclosed(made, at);
  }

  private int next(int index) {
    int next = index + 1;
    while (next < code.size() && code.get(next).getOpcode() <= Opcodes.NOP) {
      next++;
    }
    return next;
  }

  private boolean isCopied(int copy, int index, int depth, int element) {
    return copy < code.size() && code.get(copy).getOpcode() == Opcodes.DUP && frames[copy] != null
        && frames[copy].getStackSize() == depth && next(index) < code.size()
        && frames[index] != null && frames[next(index)] != null
        && top(frames[next(index)], 0) instanceof Known.Number(var _, OptionalInt number)
        && number.equals(OptionalInt.of(element));
  }

  /** The index of the instruction that stores the element; -1 where there is none. */
  private int stored(int from, Known.Reference array, int depth, int element) {
    for (int i = from; i < code.size() && frames[i] != null; i++) {
      if (code.get(i).getOpcode() == Opcodes.AASTORE && frames[i].getStackSize() == depth + 3) {
        return top(frames[i], 2).equals(array)
            && top(frames[i], 1) instanceof Known.Number(var _, OptionalInt number)
            && number.equals(OptionalInt.of(element)) ? i : -1;
      }
      boolean isOver = i > from && frames[i].getStackSize() <= depth;
      if (isOver) {
        return -1;
      }
    }
    return -1;
  }

  /** Nothing jumps out of what computes the elements, or into it. */
  private void requireEnclosed(int from, int to) {
    for (int i = 0; i < code.size(); i++) {
      AbstractInsnNode instruction = code.get(i);
      boolean isInside = i > from && i < to;
      for (LabelNode label : InstructionRange.labels(instruction)) {
        int target = code.indexOf(label);
        if (frames[i] != null && isInside != (target > from && target <= to)) {
          throw Refusal.construct(Code.ARRAY_SHAPE, method.at(from),
              "an array of records that is left before it has its elements",
              "compute the elements first");
        }
      }
    }
  }
}
