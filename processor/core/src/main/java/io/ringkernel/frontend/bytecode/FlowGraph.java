package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Effects;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The blocks of a method that can be reached from its entry. */
final class FlowGraph {
  private record Visit(BasicBlock block, Iterator<BasicBlock> rest) {}

  private final BasicBlock entry;
  private List<BasicBlock> blocks = List.of();

  FlowGraph(BasicBlock entry) {
    this.entry = entry;
    update();
  }

  BasicBlock entry() {
    return entry;
  }

  /** In reverse postorder: a block comes before those that it goes forwards to. */
  List<BasicBlock> blocks() {
    return blocks;
  }

  /** Finds blocks, their order and their predecessors again after a change. */
  void update() {
    List<BasicBlock> finished = new ArrayList<>();
    Set<BasicBlock> seen = new HashSet<>(Set.of(entry));
    Deque<Visit> open = new ArrayDeque<>();
    open.push(visit(entry));
    while (!open.isEmpty()) {
      Visit visit = open.getFirst();
      if (!visit.rest().hasNext()) {
        finished.add(visit.block());
        open.pop();
      } else {
        BasicBlock next = visit.rest().next();
        if (seen.add(next)) {
          open.push(visit(next));
        }
      }
    }
    blocks = List.copyOf(finished.reversed());
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).order = i;
      blocks.get(i).predecessors.clear();
    }
    for (BasicBlock block : blocks) {
      block.successors().forEach(successor -> successor.predecessors.add(block));
    }
  }

  /** The last successor first, so that the first one comes next in reverse postorder. */
  private static Visit visit(BasicBlock block) {
    return new Visit(block, block.successors().reversed().iterator());
  }

  /**
   * Finds dominators and loops and which blocks stand behind which loop.
   *
   * @param meeting names of functions in which work items may come to something together
   * @return whether every loop has one entry; only then is the graph structured
   */
  boolean analyse(Set<String> meeting) {
    dominators();
    for (BasicBlock block : blocks) {
      for (BasicBlock successor : block.successors()) {
        if (successor.order > block.order) {
          successor.forwardEdges++;
        } else if (dominates(successor, block)) {
          successor.isLoop = true;
        } else {
          return false;
        }
      }
    }
    followers(meeting);
    return true;
  }

  /** Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm. */
  private void dominators() {
    entry.dominator = entry;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (BasicBlock block : blocks.subList(1, blocks.size())) {
        BasicBlock dominator = null;
        for (BasicBlock predecessor : block.predecessors) {
          if (predecessor.dominator != null) {
            dominator = dominator == null ? predecessor : meet(predecessor, dominator);
          }
        }
        changed |= block.dominator != dominator;
        block.dominator = dominator;
      }
    }
    for (BasicBlock block : blocks.subList(1, blocks.size())) {
      block.dominator.dominated.add(block);
    }
  }

  private static BasicBlock meet(BasicBlock one, BasicBlock other) {
    BasicBlock first = one;
    BasicBlock second = other;
    while (first != second) {
      while (first.order > second.order) {
        first = first.dominator;
      }
      while (second.order > first.order) {
        second = second.dominator;
      }
    }
    return first;
  }

  private static boolean dominates(BasicBlock one, BasicBlock other) {
    BasicBlock above = other;
    while (above.order > one.order) {
      above = above.dominator;
    }
    return above == one;
  }

  /**
   * A block outside of a loop whose dominator is inside stands behind the loop, not in it: the loop
   * is over, and a barrier there must not be inside of it. A return that only one block goes to
   * stays where the source most likely had it, unless it is where the loop ends by its condition or
   * work items come to something in it together: those that leave the loop later must come, too.
   */
  private void followers(Set<String> meeting) {
    List<BasicBlock> loops = blocks.stream().filter(block -> block.isLoop).toList();
    List<BitSet> bodies = loops.stream().map(FlowGraph::body).toList();
    for (BasicBlock block : blocks.subList(1, blocks.size())) {
      if (block.leaves() && block.forwardEdges == 1 && !endsByCondition(block.dominator)
          && !isTogether(block, meeting)) {
        continue;
      }
      for (int i = 0; i < loops.size() && block.leftLoop == null; i++) {
        if (bodies.get(i).get(block.dominator.order) && !bodies.get(i).get(block.order)) {
          block.leftLoop = loops.get(i);
          loops.get(i).followers.add(block);
        }
      }
    }
  }

  private static boolean isTogether(BasicBlock block, Set<String> meeting) {
    return block.code.stream().anyMatch(statement -> Effects.isTogether(statement)
        || Effects.isTogetherInGrid(statement)
        || statement instanceof Stmt.Let(_, Op.Call(String name, _, _), _)
            && meeting.contains(name)
        || statement instanceof Stmt.Do(Op.Call(String name, _, _), _)
            && meeting.contains(name));
  }

  /** Whether a block is the condition of a loop, before or behind its body. */
  private static boolean endsByCondition(BasicBlock block) {
    return block.isLoop && block.exit instanceof BasicBlock.Exit.Branch
        && ConditionMerge.isExpression(block.code)
        || block.exit instanceof BasicBlock.Exit.Branch && block.successors().stream()
            .anyMatch(next -> next.order <= block.order && next.followers.isEmpty());
  }

  /** The blocks from which control can come back to the loop without leaving it. */
  private static BitSet body(BasicBlock loop) {
    BitSet body = new BitSet();
    body.set(loop.order);
    Deque<BasicBlock> open = new ArrayDeque<>();
    loop.predecessors.stream().filter(p -> p.order >= loop.order).forEach(open::push);
    while (!open.isEmpty()) {
      BasicBlock block = open.pop();
      if (!body.get(block.order)) {
        body.set(block.order);
        block.predecessors.forEach(open::push);
      }
    }
    return body;
  }
}
