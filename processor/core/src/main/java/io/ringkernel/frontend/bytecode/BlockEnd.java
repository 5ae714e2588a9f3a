package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.RETURN;

import io.ringkernel.frontend.bytecode.BasicBlock.Exit;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * How a block is left, by its last instruction.
 *
 * @param components variables for those of the record that a constructor makes; else empty
 * @param blockAt the block that a label stands before
 * @param next the block behind this one; null at the end of the code
 * @param trap what an {@code athrow} throws; null for all else
 */
record BlockEnd(OperandStack stack, StatementBuilder out, Map<String, Local> components,
    Result result,
    Function<LabelNode, BasicBlock> blockAt, BasicBlock next, TrapKind trap) {
  /**
   * What the function gives back.
   *
   * @param into where an array goes that the method makes and returns
   */
  record Result(Type type, Optional<Array> into) {}

  /** Whether the instruction is translated here. */
  static boolean isEnd(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return !InstructionRange.labels(instruction).isEmpty()
        || opcode >= IRETURN && opcode <= RETURN || opcode == ATHROW;
  }

  Exit of(AbstractInsnNode last, Span span) {
    out.at(span);
    return switch (last) {
      case JumpInsnNode jump when jump.getOpcode() == GOTO ->
          new Exit.Jump(blockAt.apply(jump.label));
      case JumpInsnNode jump -> branch(jump, span);
      case TableSwitchInsnNode choice -> table(choice, span);
      case InsnNode plain when plain.getOpcode() == ATHROW -> {
        out.add(new Stmt.Trap(trap, List.of(), span));
        yield Exit.Leave.LEAVE;
      }
      case LookupSwitchInsnNode choice -> lookup(choice, span);
      default -> {
        result.into().ifPresent(into -> copy(into, span));
        Optional<Atom> value = plain(last) ? made() : result.type() instanceof Type.Element type
            ? Optional.of(Widening.fromStack(stack.number(), type, out)) : Optional.empty();
        out.add(new Stmt.Return(value, span));
        yield Exit.Leave.LEAVE;
      }
    };
  }

  private boolean plain(AbstractInsnNode last) {
    return last.getOpcode() == RETURN && result.type() instanceof Type.Struct;
  }

  /** What a constructor has made when it ends. */
  private Optional<Atom> made() {
    List<Atom> values = new ArrayList<>();
    components.values().forEach(local -> values.add(out.read(local)));
    return Optional.of(out.let("made", new Op.Make((Type.Struct) result.type(), values)));
  }

  private void copy(Array into, Span span) {
    Array from = stack.array();
    out.add(ArrayLoop.copied(from, into, from.length().orElseThrow(), out.ids(), span));
  }

  /**
   * Compilers jump over what belongs to a condition when it is false, so the branch asks for what
   * makes control go on.
   */
  private Exit branch(JumpInsnNode jump, Span span) {
    BasicBlock target = blockAt.apply(jump.label);
    int opcode = jump.getOpcode();
    if (opcode == IFNULL || opcode == IFNONNULL) {
      // neither an array of a kernel nor a name that a method is told is ever null
      stack.pop();
      return new Exit.Jump(opcode == IFNULL ? next : target);
    }
    if (opcode >= IF_ICMPEQ) {
      Atom right = stack.number();
      Atom left = stack.number();
      int test = opcode >= IF_ACMPEQ ? opcode - IF_ACMPEQ : opcode - IF_ICMPEQ;
      Comparison goesOn = Comparisons.inverse(Comparisons.at(test));
      return new Exit.Branch(out.compare(goesOn, left, right), next, target, span);
    }
    Comparison jumps = Comparisons.at(opcode - IFEQ);
    StackItem item = stack.pop();
    if (item instanceof StackItem.ThreeWay comparison) {
      Comparisons.Condition goesOn =
          Comparisons.againstZero(comparison, Comparisons.inverse(jumps), out);
      return goesOn.isNegated() ? new Exit.Branch(goesOn.atom(), target, next, span)
          : new Exit.Branch(goesOn.atom(), next, target, span);
    }
    stack.push(item);
    Atom goesOn =
        out.compare(Comparisons.inverse(jumps), stack.number(), Atom.Const.of(0));
    return new Exit.Branch(goesOn, next, target, span);
  }

  private Exit table(TableSwitchInsnNode choice, Span span) {
    Map<Integer, BasicBlock> cases = new TreeMap<>();
    for (int i = 0; i < choice.labels.size(); i++) {
      cases.put(choice.min + i, blockAt.apply(choice.labels.get(i)));
    }
    return choose(cases, blockAt.apply(choice.dflt), span);
  }

  private Exit lookup(LookupSwitchInsnNode choice, Span span) {
    Map<Integer, BasicBlock> cases = new TreeMap<>();
    for (int i = 0; i < choice.labels.size(); i++) {
      cases.putIfAbsent(choice.keys.get(i), blockAt.apply(choice.labels.get(i)));
    }
    return choose(cases, blockAt.apply(choice.dflt), span);
  }

  private Exit choose(Map<Integer, BasicBlock> cases, BasicBlock otherwise, Span span) {
    return new Exit.Choose(stack.number(), cases.entrySet().stream()
        .filter(c -> c.getValue() != otherwise).map(Map.Entry::copyOf).toList(), otherwise, span);
  }
}
