package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A node of the flow graph: statements, and where control goes then. Equal only to itself. */
final class BasicBlock {
  /** How a block is left. */
  sealed interface Exit {
    /** Goes on with another block. */
    record Jump(BasicBlock target) implements Exit {}

    /** Goes on with one of two blocks. */
    record Branch(Atom condition, BasicBlock then, BasicBlock otherwise, Span span)
        implements Exit {}

    /** Goes on with the block of a key, in the order of the keys. */
    record Choose(Atom selector, List<Map.Entry<Integer, BasicBlock>> cases,
        BasicBlock otherwise, Span span) implements Exit {}

    /** The last statement ends the function. */
    enum Leave implements Exit {
      LEAVE
    }
  }

  /** Position in the code, for an order that does not change. */
  final int number;
  /** The numbers on the stack at the start, bottom first; empty for an array or nothing usable. */
  List<Optional<Atom.Value>> in = List.of();
  /** What is on the stack at the end. */
  List<Optional<Atom>> out = List.of();
  List<Stmt> code = new ArrayList<>();
  Exit exit = Exit.Leave.LEAVE;

  /** Blocks that go here; each once. */
  final Set<BasicBlock> predecessors = new LinkedHashSet<>();
  /** Position in reverse postorder. */
  int order;
  BasicBlock dominator;
  /** The blocks that this one immediately dominates. */
  final List<BasicBlock> dominated = new ArrayList<>();
  /** Predecessors from which control comes forwards. */
  int forwardEdges;
  boolean isLoop;
  /** The outermost loop that this block follows although it is dominated from inside. */
  BasicBlock leftLoop;
  /** Blocks that stand behind this loop, in order. */
  final List<BasicBlock> followers = new ArrayList<>();

  BasicBlock(int number) {
    this.number = number;
  }

  /** Where control may go, each block once. */
  List<BasicBlock> successors() {
    return switch (exit) {
      case Exit.Jump(BasicBlock target) -> List.of(target);
      case Exit.Branch branch -> branch.then() == branch.otherwise() ? List.of(branch.then())
          : List.of(branch.then(), branch.otherwise());
      case Exit.Choose choice -> {
        Set<BasicBlock> all = new LinkedHashSet<>();
        choice.cases().forEach(c -> all.add(c.getValue()));
        all.add(choice.otherwise());
        yield List.copyOf(all);
      }
      case Exit.Leave _ -> List.of();
    };
  }

  boolean leaves() {
    return exit == Exit.Leave.LEAVE;
  }

  @Override
  public String toString() {
    return "block " + number;
  }
}
