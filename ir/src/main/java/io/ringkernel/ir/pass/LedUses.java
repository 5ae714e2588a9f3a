package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often names are used in a list, and what of it shares turns. */
final class LedUses {
  /**
   * What a list uses and does not define.
   *
   * @param values in the order of their first use
   * @param locals those that are read and nowhere assigned in it
   */
  record Captured(List<Atom.Value> values, List<Local> locals) {}

  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Set<Stmt> shared = Collections.newSetFromMap(new IdentityHashMap<>());

  LedUses(List<Stmt> list) {
    Lists.forEach(list, statement -> {
      Operands.forEach(statement, atom -> {
        if (atom instanceof Atom.Value value) {
          counts.merge(value.id(), 1, Integer::sum);
        }
      });
      if (Calls.opOf(statement) instanceof Op.Read(Local local)) {
        counts.merge(local.id(), 1, Integer::sum);
      }
      if (statement instanceof Stmt.Assign assign) {
        counts.merge(assign.local().id(), 1, Integer::sum);
      }
    });
    mark(list);
  }

  private boolean mark(List<Stmt> list) {
    boolean any = false;
    for (Stmt statement : list) {
      boolean inside = SpreadOverBlock.isSpread(statement);
      for (List<Stmt> inner : Lists.of(statement)) {
        inside |= mark(inner);
      }
      if (inside) {
        shared.add(statement);
      }
      any |= inside;
    }
    return any;
  }

  /** Whether this very statement holds shared turns. */
  boolean isShared(Stmt statement) {
    return shared.contains(statement);
  }

  int ofValue(Atom.Value value) {
    return counts.getOrDefault(value.id(), 0);
  }

  int ofLocal(Local local) {
    return counts.getOrDefault(local.id(), 0);
  }

  static Captured captured(List<Stmt> list) {
    Set<Atom.Value> values = new LinkedHashSet<>();
    Set<Local> locals = new LinkedHashSet<>();
    Set<Atom> defined = new HashSet<>();
    Set<Local> own = new HashSet<>();
    Lists.forEach(list, statement -> {
      Operands.forEach(statement, atom -> {
        if (atom instanceof Atom.Value value) {
          values.add(value);
        }
      });
      switch (statement) {
        case Stmt.Let let -> defined.add(let.value());
        case Stmt.Declare declare -> own.add(declare.local());
        case Stmt.Assign assign -> own.add(assign.local());
        default -> {}
      }
      if (Calls.opOf(statement) instanceof Op.Read(Local local)) {
        locals.add(local);
      }
    });
    values.removeIf(defined::contains);
    locals.removeIf(own::contains);
    return new Captured(List.copyOf(values), List.copyOf(locals));
  }

  /** The jumps that leave a list, each once. */
  static List<Stmt> exits(List<Stmt> list) {
    Set<Integer> own = new HashSet<>();
    Lists.forEach(list, statement -> {
      switch (statement) {
        case Stmt.Loop loop -> own.add(loop.label().id());
        case Stmt.DoLoop loop -> own.add(loop.label().id());
        case Stmt.Block block -> own.add(block.label().id());
        default -> {}
      }
    });
    List<Stmt> exits = new ArrayList<>();
    Lists.forEach(list, statement -> {
      boolean leaves = switch (statement) {
        case Stmt.Break jump -> !own.contains(jump.label().id());
        case Stmt.Continue jump -> !own.contains(jump.label().id());
        case Stmt.Return _ -> true;
        default -> false;
      };
      if (leaves && indexOf(exits, statement) < 0) {
        exits.add(statement);
      }
    });
    return exits;
  }

  static boolean isJump(Stmt statement) {
    return statement instanceof Stmt.Break || statement instanceof Stmt.Continue
        || statement instanceof Stmt.Return;
  }

  /** Which of the jumps goes where this one goes; -1 where none does. */
  static int indexOf(List<Stmt> exits, Stmt jump) {
    for (int i = 0; i < exits.size(); i++) {
      boolean same = switch (exits.get(i)) {
        case Stmt.Break(var label, var _) ->
            jump instanceof Stmt.Break other && other.label().equals(label);
        case Stmt.Continue(var label, var _) ->
            jump instanceof Stmt.Continue other && other.label().equals(label);
        default -> jump instanceof Stmt.Return;
      };
      if (same) {
        return i;
      }
    }
    return -1;
  }

  static Stmt renamed(Stmt statement, Map<Atom, Atom> names) {
    return names.isEmpty() ? statement
        : Lists.map(Operands.map(statement, atom -> names.getOrDefault(atom, atom)),
            list -> list.stream().map(s -> renamed(s, names)).toList());
  }

  /** The same list with other values, and with values in place of some variables. */
  static List<Stmt> renamed(List<Stmt> list, Map<Atom, Atom> names, Map<Integer, Atom> locals) {
    List<Stmt> changed = new ArrayList<>();
    for (Stmt statement : list) {
      if (statement instanceof Stmt.Let(Atom.Value value, Op.Read(Local local), var span)
          && locals.containsKey(local.id())) {
        Atom known = locals.get(local.id());
        changed.add(
            new Stmt.Let(value, new Op.Select(Atom.Const.of(true), known, known), span));
      } else {
        changed.add(Lists.map(
            Operands.map(statement, atom -> names.getOrDefault(atom, atom)),
            inner -> renamed(inner, names, locals)));
      }
    }
    return changed;
  }
}
