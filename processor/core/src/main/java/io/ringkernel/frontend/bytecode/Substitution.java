package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.BasicBlock.Exit;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts other atoms in the place of values. */
final class Substitution {
  private final Map<Integer, Atom> atoms = new HashMap<>();

  /** What a block finds on the stack is what the only block before it leaves there. */
  static Substitution entering(BasicBlock block, List<Optional<Atom>> stack) {
    Substitution substitution = new Substitution();
    for (int i = 0; i < block.in.size(); i++) {
      if (block.in.get(i).isPresent()) {
        substitution.put(block.in.get(i).get(), stack.get(i).orElseThrow());
      }
    }
    return substitution;
  }

  void put(Atom.Value value, Atom atom) {
    atoms.put(value.id(), apply(atom));
  }

  boolean isEmpty() {
    return atoms.isEmpty();
  }

  Atom apply(Atom atom) {
    return atom instanceof Atom.Value value ? atoms.getOrDefault(value.id(), value) : atom;
  }

  List<Stmt> apply(List<Stmt> list) {
    return isEmpty() ? list : list.stream()
        .map(s -> Lists.map(Operands.map(s, this::apply), this::apply)).toList();
  }

  List<Optional<Atom>> applyToStack(List<Optional<Atom>> stack) {
    return stack.stream().map(atom -> atom.map(this::apply)).toList();
  }

  Exit apply(Exit exit) {
    return switch (exit) {
      case Exit.Branch e ->
          new Exit.Branch(apply(e.condition()), e.then(), e.otherwise(), e.span());
      case Exit.Choose e ->
          new Exit.Choose(apply(e.selector()), e.cases(), e.otherwise(), e.span());
      case Exit.Jump _, Exit.Leave _ -> exit;
    };
  }
}
