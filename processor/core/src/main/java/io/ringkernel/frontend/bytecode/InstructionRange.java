package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Instructions that run one after another, and where control goes then.
 *
 * @param number position in the list of ranges
 * @param from index of the first instruction
 * @param to index behind the last one
 * @param successors numbers of the ranges that may run next, each once
 */
record InstructionRange(int number, int from, int to, List<Integer> successors) {
  /** The reachable ranges of a method in the order of the code; the first one is the entry. */
  static List<InstructionRange> of(InsnList code, IntPredicate isReachable) {
    NavigableSet<Integer> starts = starts(code);
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    for (int start : starts) {
      if (start < code.size() && isReachable.test(start)) {
        numbers.put(start, numbers.size());
      }
    }
    List<InstructionRange> ranges = new ArrayList<>();
    numbers.forEach((from, number) -> {
      Integer next = starts.higher(from);
      int to = next == null ? code.size() : next;
      Set<Integer> successors = new LinkedHashSet<>();
      for (int target : targets(code, from, to)) {
        // a label at the very end has nothing behind it
        if (numbers.containsKey(target)) {
          successors.add(numbers.get(target));
        }
      }
      ranges.add(new InstructionRange(number, from, to, List.copyOf(successors)));
    });
    return ranges;
  }

  private static NavigableSet<Integer> starts(InsnList code) {
    NavigableSet<Integer> starts = new TreeSet<>(Set.of(0));
    for (int i = 0; i < code.size(); i++) {
      AbstractInsnNode instruction = code.get(i);
      List<LabelNode> labels = labels(instruction);
      labels.forEach(label -> starts.add(code.indexOf(label)));
      if (!labels.isEmpty() || endsMethod(instruction)) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  private static List<Integer> targets(InsnList code, int from, int to) {
    AbstractInsnNode last = code.get(to - 1);
    List<Integer> targets = new ArrayList<>();
    if (!endsMethod(last)) {
      if (labels(last).isEmpty() || last instanceof JumpInsnNode && last.getOpcode() != GOTO) {
        targets.add(to);
      }
      labels(last).forEach(label -> targets.add(code.indexOf(label)));
    }
    return targets;
  }

  private static boolean endsMethod(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return opcode >= IRETURN && opcode <= RETURN || opcode == ATHROW;
  }

  /** Where an instruction may jump to; the default of a switch comes last. */
  static List<LabelNode> labels(AbstractInsnNode instruction) {
    return switch (instruction) {
      case JumpInsnNode jump -> List.of(jump.label);
      case TableSwitchInsnNode choice -> with(choice.labels, choice.dflt);
      case LookupSwitchInsnNode choice -> with(choice.labels, choice.dflt);
      default -> List.of();
    };
  }

  private static List<LabelNode> with(List<LabelNode> labels, LabelNode last) {
    List<LabelNode> all = new ArrayList<>(labels);
    all.add(last);
    return all;
  }
}
