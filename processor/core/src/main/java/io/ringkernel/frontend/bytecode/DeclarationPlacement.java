package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.ZeroValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Declares every variable in the innermost list that has all its reads and writes, with its first
 * write where that is in the list itself. A value never passes from one run of a list to the next:
 * on every way to a read there is a write (JVMS 4.10), so there is one in the first run too.
 */
final class DeclarationPlacement {
  private final FreshIds ids;

  private DeclarationPlacement(FreshIds ids) {
    this.ids = ids;
  }

  /** The body of a function with declarations for all its variables. */
  static List<Stmt> declared(List<Stmt> body, FreshIds ids) {
    Set<Local> all = new TreeSet<>(Comparator.comparingInt(Local::id));
    Lists.forEach(body, statement -> mention(statement, all));
    return new DeclarationPlacement(ids).placed(body, all);
  }

  private static void mention(Stmt statement, Set<Local> mentioned) {
    switch (statement) {
      case Stmt.Let(var _, Op.Read(Local local), var _) -> mentioned.add(local);
      case Stmt.Assign assign -> mentioned.add(assign.local());
      default -> {}
    }
  }

  /** The list with declarations of the given variables, which nothing outside mentions. */
  private List<Stmt> placed(List<Stmt> list, Set<Local> locals) {
    Map<Local, Integer> first = new TreeMap<>(Comparator.comparingInt(Local::id));
    Set<Local> here = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      collect(list.get(i), i, first, here);
    }
    Map<Integer, List<Local>> opened = new TreeMap<>();
    Map<Integer, Set<Local>> inner = new TreeMap<>();
    first.forEach((local, index) -> {
      if (locals.contains(local)) {
        if (here.contains(local)) {
          opened.computeIfAbsent(index, _ -> new ArrayList<>()).add(local);
        } else {
          inner.computeIfAbsent(index,
              _ -> new TreeSet<>(Comparator.comparingInt(Local::id))).add(local);
        }
      }
    });
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Stmt statement = list.get(i);
      Set<Local> within = inner.getOrDefault(i, Set.of());
      declare(opened.getOrDefault(i, List.of()), statement, result,
          Lists.map(statement, part -> placed(part, within)));
    }
    return result;
  }

  /** Notes which variables a statement mentions, and those that its list must declare. */
  private static void collect(Stmt statement, int index, Map<Local, Integer> first,
      Set<Local> here) {
    Set<Local> own = new HashSet<>();
    mention(statement, own);
    here.addAll(own);
    Set<Local> seen = new HashSet<>(own);
    for (List<Stmt> part : Lists.of(statement)) {
      Set<Local> inside = new HashSet<>();
      Lists.forEach(part, nested -> mention(nested, inside));
      inside.stream().filter(local -> !seen.add(local)).forEach(here::add);
    }
    for (Local local : seen) {
      if (first.putIfAbsent(local, index) != null) {
        here.add(local);
      }
    }
  }

  private void declare(List<Local> locals, Stmt statement, List<Stmt> result,
      Stmt changed) {
    boolean isDeclared = false;
    for (Local local : locals) {
      if (statement instanceof Stmt.Assign(Local written, Atom value, var span)
          && written.equals(local)) {
        result.add(new Stmt.Declare(local, value, span));
        isDeclared = true;
      } else {
        StatementBuilder zero = new StatementBuilder(ids, statement.span());
        Atom value = ZeroValue.of(zero, local.type());
        result.addAll(zero.build());
        result.add(new Stmt.Declare(local, value, statement.span()));
      }
    }
    if (!isDeclared) {
      result.add(changed);
    }
  }
}
