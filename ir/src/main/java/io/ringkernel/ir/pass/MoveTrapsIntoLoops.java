package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Java lets the condition and the update of a loop throw (JLS 15.6); WGSL forbids a return inside
 * {@code continuing} (WGSL 9.4.3), and a jump out of a condition has no spelling in C; so a loop
 * whose condition or update can trap becomes one without either: both stand in its body, behind a
 * block that {@code continue} leaves.
 *
 * <p>Runs when all traps are made and before {@link LowerTraps}, which turns them into jumps.
 */
public record MoveTrapsIntoLoops() implements Pass {
  @Override
  public Module apply(Module module) {
    Set<String> trapping = trapping(module);
    return Lists.functions(module, function -> function.withBody(
        new Mover(trapping, FreshIds.after(function)).list(function.body())));
  }

  /** Functions that hold a trap or call one that does; callees stand before their callers. */
  private static Set<String> trapping(Module module) {
    Set<String> names = new HashSet<>();
    for (Function function : module.functions()) {
      if (canTrap(function.body(), names)) {
        names.add(function.name());
      }
    }
    return names;
  }

  private static boolean canTrap(List<Stmt> list, Set<String> functions) {
    boolean[] found = {false};
    Lists.forEach(list, statement -> found[0] |= switch (statement) {
      case Stmt.Trap _ -> true;
      case Stmt.Let(_, Op.Call call, _) -> functions.contains(call.function());
      case Stmt.Do(Op.Call call, _) -> functions.contains(call.function());
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _,
          Stmt.Store _, Stmt.If _, Stmt.Loop _, Stmt.DoLoop _, Stmt.Block _, Stmt.Switch _,
          Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Barrier _ -> false;
    });
    return found[0];
  }

  /** The work on one function. */
  private record Mover(Set<String> trapping, FreshIds ids) {
    List<Stmt> list(List<Stmt> list) {
      return list.stream().map(this::statement).toList();
    }

    private Stmt statement(Stmt statement) {
      Stmt inner = Lists.map(statement, this::list);
      return switch (inner) {
        case Stmt.Loop s when canTrap(s.head(), trapping) || canTrap(s.update(), trapping) -> {
          List<Stmt> body = new ArrayList<>(s.head());
          body.add(leaveUnless(s.condition(), s.label(), s));
          body.add(block(s.label(), s.body(), s));
          body.addAll(s.update());
          yield endless(s.label(), body, s);
        }
        case Stmt.DoLoop s when canTrap(s.tail(), trapping) -> {
          List<Stmt> body = new ArrayList<>(List.of(block(s.label(), s.body(), s)));
          body.addAll(s.tail());
          body.add(leaveUnless(s.condition(), s.label(), s));
          yield endless(s.label(), body, s);
        }
        case Stmt.Loop _, Stmt.DoLoop _, Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _,
            Stmt.DeclareArray _, Stmt.Store _, Stmt.If _, Stmt.Block _, Stmt.Switch _,
            Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> inner;
      };
    }

    private static Stmt endless(Label label, List<Stmt> body, Stmt loop) {
      return new Stmt.Loop(label, List.of(), Atom.Const.of(true), body, List.of(), loop.span());
    }

    private Stmt leaveUnless(Atom condition, Label label, Stmt loop) {
      return new Stmt.If(condition, List.of(), List.of(new Stmt.Break(label, loop.span())),
          loop.span());
    }

    /** A continue of the loop leaves the block; without one the block is only a scope. */
    private Stmt block(Label label, List<Stmt> body, Stmt loop) {
      Label end = new Label(ids.next(), "");
      return new Stmt.Block(end, continued(body, label, end), loop.span());
    }

    private static List<Stmt> continued(List<Stmt> list, Label from, Label to) {
      return list.stream().map(statement -> switch (statement) {
        case Stmt.Continue s when s.label().equals(from) -> new Stmt.Break(to, s.span());
        default -> Lists.map(statement, inner -> continued(inner, from, to));
      }).toList();
    }
  }
}
