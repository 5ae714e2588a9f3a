package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** Checks the code of a method and finds what stands in slots and on the stack everywhere. */
final class FrameAnalysis {
  static final String ASSERTIONS = "$assertionsDisabled";

  private FrameAnalysis() {}

  /**
   * What was found.
   *
   * @param frames one for each instruction; null where control never comes
   * @param array which array the method returns, where it returns one
   * @param value what the method returns, where it returns a value of an erased type
   */
  record Result(Frame<Known>[] frames, Tables tables, Optional<ArrayResult> array,
      Optional<Known> value) {}

  static Result of(CompiledMethod method, MethodForm form, Statics statics,
      ReturnedArrays returned, boolean asserting) {
    Objects.rewrite(method, statics.values());
    requireSupported(method);
    decideAssertions(method.instructions(), asserting);
    NullChecks.remove(method);
    returnEach(method.instructions());
    try {
      KindRules rules = new KindRules(method, form, statics, returned);
      Frame<Known>[] frames = new Analyzer<>(rules).analyze(method.name().owner(), method.node());
      variables(method.instructions(), frames);
      FilledArrays.require(method, frames);
      boolean isErased = statics.values().isErased(method.result())
          && statics.values().of(method.result()).isEmpty();
      return new Result(frames, rules.tables(), returned.result(),
          isErased ? returned.value() : Optional.empty());
    } catch (AnalyzerException wrong) {
      if (wrong.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw malformed(method, wrong.node == null ? method.span() : method.at(wrong.node), wrong);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException wrong) {
      // the analyzer relies on labels and slots that a verifier has seen before
      throw malformed(method, method.span(), wrong);
    }
  }

  /** Tells the variables that hold records and constants of enums from those of arrays. */
  private static void variables(InsnList code, Frame<Known>[] frames) {
    for (int i = 0; i < frames.length; i++) {
      if (frames[i] != null && code.get(i) instanceof VarInsnNode access
          && (access.getOpcode() == Opcodes.ALOAD || access.getOpcode() == Opcodes.ASTORE)) {
        Known held = access.getOpcode() == Opcodes.ALOAD ? frames[i].getLocal(access.var)
            : frames[i].getStack(frames[i].getStackSize() - 1);
        if (held instanceof Known.Value(var struct)) {
          code.set(access, new ValueVar(access.getOpcode(), access.var, struct));
        } else if (held instanceof Known.Constant) {
          code.set(access, new ValueVar(access.getOpcode(), access.var,
              io.ringkernel.ir.Type.I32));
        }
      }
    }
  }

  private static Refusal malformed(CompiledMethod method, Span where, Exception wrong) {
    return Refusal.malformed(where, method.name().shortName() + " ("
        + String.valueOf(wrong.getMessage()).lines().findFirst().orElse("") + ")");
  }

  private static void requireSupported(CompiledMethod method) {
    InsnList code = method.instructions();
    if (code.size() > Limits.INSTRUCTIONS || Limits.FRAME_ENTRIES
        < (long) code.size() * (method.node().maxLocals + method.node().maxStack)) {
      throw Refusal.tooLarge(method.span(), "a method with " + code.size() + " instructions");
    }
    if (method.has(Opcodes.ACC_SYNCHRONIZED)) {
      throw Refusal.construct(Code.LOCK, method.span(), "synchronized", "use atomics or a barrier");
    }
    for (AbstractInsnNode instruction : code) {
      // Before its handlers, which javac writes around a synchronized statement (JVMS 3.14).
      if (instruction.getOpcode() == Opcodes.MONITORENTER) {
        throw Unsupported.of(instruction, method.at(instruction));
      }
    }
    if (!method.node().tryCatchBlocks.isEmpty()) {
      throw Refusal.construct(Code.TRY, method.at(method.node().tryCatchBlocks.getFirst().start),
          "try", "test for the case before it would throw");
    }
    for (AbstractInsnNode instruction : code) {
      if (instruction.getOpcode() == Opcodes.JSR || instruction.getOpcode() == Opcodes.RET) {
        throw Unsupported.of(instruction, method.at(instruction));
      }
    }
  }

  /**
   * What {@code return condition ? one : other} returns has two origins at one instruction; where
   * each side returns by itself, each has one.
   */
  private static void returnEach(InsnList code) {
    for (AbstractInsnNode instruction : code.toArray()) {
      if (instruction instanceof JumpInsnNode jump && jump.getOpcode() == Opcodes.GOTO) {
        AbstractInsnNode target = jump.label;
        while (target != null && target.getOpcode() < 0) {
          target = target.getNext();
        }
        if (target != null && target.getOpcode() == Opcodes.ARETURN) {
          code.set(jump, new InsnNode(Opcodes.ARETURN));
        }
      }
    }
  }

  /**
   * A class asks a field of its own whether to skip its assertions; the build has decided that.
   * Where they are off, nothing of them is looked at.
   */
  private static void decideAssertions(InsnList code, boolean asserting) {
    for (AbstractInsnNode instruction : code.toArray()) {
      if (instruction instanceof FieldInsnNode field && field.name.equals(ASSERTIONS)
          && field.getOpcode() == Opcodes.GETSTATIC && field.desc.equals("Z")) {
        boolean isSkip = !asserting && field.getNext() instanceof JumpInsnNode jump
            && jump.getOpcode() == Opcodes.IFNE;
        if (isSkip) {
          ((JumpInsnNode) field.getNext()).setOpcode(Opcodes.GOTO);
        }
        code.set(field, new InsnNode(isSkip ? Opcodes.NOP
            : asserting ? Opcodes.ICONST_0 : Opcodes.ICONST_1));
      }
    }
  }
}
