package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.BasicBlock.Exit;
import io.ringkernel.ir.FreshIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes the flow graph as small as the source was: what compilers took apart into jumps becomes
 * expressions again, so that fewer labelled blocks are needed.
 */
final class Simplification {
  private final FlowGraph graph;
  private final ConditionMerge conditions;

  Simplification(FlowGraph graph, FreshIds ids) {
    this.graph = graph;
    conditions = new ConditionMerge(ids);
  }

  /** Every change takes a block or an edge away, so this ends. */
  void run() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (BasicBlock block : List.copyOf(graph.blocks())) {
        while (isReachable(block) && simplify(block)) {
          changed = true;
        }
      }
      graph.update();
    }
  }

  private boolean isReachable(BasicBlock block) {
    return block == graph.entry() || !block.predecessors.isEmpty();
  }

  private boolean simplify(BasicBlock block) {
    return skip(block) || decide(block) || append(block)
        || changed(block, conditions.merge(block)) || changed(block, conditions.choose(block))
        || changed(block, conditions.chooseCondition(block));
  }

  /** Follows up on a merge: the blocks that were taken in are gone. */
  private boolean changed(BasicBlock block, List<BasicBlock> takenIn) {
    for (BasicBlock gone : takenIn) {
      gone.predecessors.clear();
      gone.successors().forEach(successor -> successor.predecessors.remove(gone));
    }
    if (!takenIn.isEmpty()) {
      block.successors().forEach(successor -> successor.predecessors.add(block));
    }
    return !takenIn.isEmpty();
  }

  /** Jumps to a block that only jumps go to its target. */
  private boolean skip(BasicBlock block) {
    if (block == graph.entry() || !block.code.isEmpty()
        || !(block.exit instanceof Exit.Jump(BasicBlock target)) || target == block
        || !passesStack(block)) {
      return false;
    }
    for (BasicBlock predecessor : List.copyOf(block.predecessors)) {
      predecessor.exit = retargeted(predecessor.exit, b -> b == block ? target : b);
      target.predecessors.add(predecessor);
    }
    target.predecessors.remove(block);
    block.predecessors.clear();
    return true;
  }

  private static boolean passesStack(BasicBlock block) {
    return block.in.equals(block.out);
  }

  private static Exit retargeted(Exit exit, UnaryOperator<BasicBlock> change) {
    return switch (exit) {
      case Exit.Jump(BasicBlock target) -> new Exit.Jump(change.apply(target));
      case Exit.Branch e -> new Exit.Branch(e.condition(), change.apply(e.then()),
          change.apply(e.otherwise()), e.span());
      case Exit.Choose e -> {
        BasicBlock otherwise = change.apply(e.otherwise());
        yield new Exit.Choose(e.selector(), e.cases().stream()
            .map(c -> Map.entry(c.getKey(), change.apply(c.getValue())))
            .filter(c -> c.getValue() != otherwise).toList(), otherwise, e.span());
      }
      case Exit.Leave _ -> exit;
    };
  }

  /** A branch that goes to one block in any case is a jump. */
  private boolean decide(BasicBlock block) {
    if (block.exit instanceof Exit.Jump || block.successors().size() != 1) {
      return false;
    }
    block.exit = new Exit.Jump(block.successors().getFirst());
    return true;
  }

  /** A block that is only ever reached from the end of this one is a part of it. */
  private boolean append(BasicBlock block) {
    if (!(block.exit instanceof Exit.Jump(BasicBlock target)) || target == block
        || target == graph.entry() || target.predecessors.size() != 1) {
      return false;
    }
    Substitution stack = Substitution.entering(target, block.out);
    List<io.ringkernel.ir.Stmt> code = new ArrayList<>(block.code);
    code.addAll(stack.apply(target.code));
    block.code = code;
    block.out = stack.applyToStack(target.out);
    block.exit = stack.apply(target.exit);
    return changed(block, List.of(target));
  }
}
