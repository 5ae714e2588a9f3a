package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values are computed where they are used instead of being kept in a local variable: those
 * without an effect that are used once, later in the same list. Code becomes as short as javac's,
 * which matters because HotSpot inlines by size, and conditions become jumps.
 */
final class Folding {
  private final Map<Integer, Integer> uses = new HashMap<>();
  private final Map<Integer, Op> folded = new HashMap<>();
  private final Set<Integer> kept;

  private Folding(Set<Integer> kept) {
    this.kept = kept;
  }

  /**
   * Decides for a list and all lists inside.
   *
   * @param kept values that others need as well
   */
  static Folding of(List<Stmt> list, Set<Integer> kept) {
    Folding folding = new Folding(kept);
    Lists.forEach(list, s -> Operands.forEach(s, folding::count));
    folding.plan(list, Optional.empty());
    return folding;
  }

  /** Computes each value with a known definition where it is used. */
  static Folding of(Map<Integer, Op> definitions) {
    Folding folding = new Folding(Set.of());
    folding.folded.putAll(definitions);
    return folding;
  }

  /** The operation to compute in place of the value. */
  Optional<Op> operation(Atom atom) {
    return atom instanceof Atom.Value value ? Optional.ofNullable(folded.get(value.id()))
        : Optional.empty();
  }

  boolean isUsed(Atom.Value value) {
    return uses.containsKey(value.id()) || kept.contains(value.id());
  }

  private void count(Atom atom) {
    if (atom instanceof Atom.Value value) {
      uses.merge(value.id(), 1, Integer::sum);
    }
  }

  private void plan(List<Stmt> list, Optional<Atom> tested) {
    Map<Integer, Integer> sites = new HashMap<>();
    tested.ifPresent(atom -> note(sites, atom, list.size()));
    for (int i = list.size() - 1; i >= 0; i--) {
      Stmt statement = list.get(i);
      nested(statement);
      int at = i;
      if (statement instanceof Stmt.Let let) {
        Integer site = sites.get(let.value().id());
        if (site != null && mayFold(let, list.subList(i + 1, Math.min(site, list.size())))) {
          folded.put(let.value().id(), let.op());
          at = site;
        }
      }
      int evaluated = at;
      // A loop asks for its condition on each turn.
      boolean isRepeated = statement instanceof Stmt.Loop || statement instanceof Stmt.DoLoop;
      if (!isRepeated) {
        Operands.forEach(statement, atom -> note(sites, atom, evaluated));
      }
    }
  }

  private static void note(Map<Integer, Integer> sites, Atom atom, int site) {
    if (atom instanceof Atom.Value value) {
      sites.put(value.id(), site);
    }
  }

  private void nested(Stmt statement) {
    switch (statement) {
      case Stmt.Loop loop -> {
        plan(loop.head(), Optional.of(loop.condition()));
        plan(loop.body(), Optional.empty());
        plan(loop.update(), Optional.empty());
      }
      case Stmt.DoLoop loop -> {
        plan(loop.body(), Optional.empty());
        plan(loop.tail(), Optional.of(loop.condition()));
      }
      default -> Lists.of(statement).forEach(list -> plan(list, Optional.empty()));
    }
  }

  private boolean mayFold(Stmt.Let let, List<Stmt> between) {
    if (uses.getOrDefault(let.value().id(), 0) != 1 || kept.contains(let.value().id())) {
      return false;
    }
    if (!(let.op() instanceof Op.Read(var local))) {
      return Effects.isPure(let.op());
    }
    boolean[] isAssigned = {false};
    Lists.forEach(between, s -> isAssigned[0] |=
        s instanceof Stmt.Assign assign && assign.local().id() == local.id());
    return !isAssigned[0];
  }
}
