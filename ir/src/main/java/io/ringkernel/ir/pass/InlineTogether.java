package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Java lets any method do something together with its block; on the targets its values go through
 * memory that an entry point declares, as much as its block needs; so a helper that holds such an
 * operation is written out where it is called. Run it before {@link ExpandIntrinsics}.
 *
 * <p>A return becomes a jump out of a labelled block. Rejected: a copy of the helper for each
 * entry, which takes the memory as an argument. It is more text for the same work, because such
 * helpers are short.
 *
 * @param isTogether which statements a helper must hold to be written out
 */
public record InlineTogether(Predicate<Stmt> isTogether) implements Pass {
  /** Writes out helpers with operations of a group; those with barriers stay. */
  public InlineTogether() {
    this(statement -> Effects.isCollective(Calls.opOf(statement)));
  }

  @Override
  public Module apply(Module module) {
    Map<String, Function> holders = new LinkedHashMap<>();
    List<Function> kept = new ArrayList<>();
    for (Function function : module.functions()) {
      Inliner inliner =
          new Inliner(FreshIds.after(function), holders, new HashMap<>());
      Function changed = holders.isEmpty() ? function
          : function.withBody(inliner.inlined(function.body()));
      if (function.entry().isEmpty() && holds(changed.body())) {
        holders.put(function.name(), changed);
      } else {
        kept.add(changed);
      }
    }
    return holders.isEmpty() ? module : module.withFunctions(kept);
  }

  private boolean holds(List<Stmt> body) {
    boolean[] found = {false};
    Lists.forEach(body, statement -> found[0] |= isTogether.test(statement));
    return found[0];
  }

  /**
   * The work on one function.
   *
   * @param results what stands for the values of calls that were written out
   */
  private record Inliner(FreshIds ids, Map<String, Function> holders, Map<Atom, Atom> results) {
    List<Stmt> inlined(List<Stmt> list) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        out.at(statement.span());
        if (Calls.opOf(statement) instanceof Op.Call call
            && holders.containsKey(call.function())) {
          called(out, (Op.Call) Operands.map(call, this::current), statement);
        } else {
          // the lists first: the condition of a loop is defined in one of them
          out.add(Operands.map(Lists.map(statement, this::inlined), this::current));
        }
      }
      return out.build();
    }

    private Atom current(Atom atom) {
      return results.getOrDefault(atom, atom);
    }

    private void called(StatementBuilder out, Op.Call call, Stmt statement) {
      Function helper = holders.get(call.function());
      List<Stmt> body = body(helper, call);
      Optional<Atom> end = onlyEnd(body);
      Atom result = end.orElse(null);
      if (end.isPresent() || !returns(body) && !Lists.endsAbruptly(body)) {
        body.stream().filter(s -> !(s instanceof Stmt.Return)).forEach(out::add);
      } else {
        result = left(out, helper, body);
      }
      if (statement instanceof Stmt.Let let) {
        results.put(let.value(), result);
      }
    }

    /** The value of a body whose only return is its last statement. */
    private static Optional<Atom> onlyEnd(List<Stmt> body) {
      return !body.isEmpty() && body.getLast() instanceof Stmt.Return last
          && last.value().isPresent() && !returns(body.subList(0, body.size() - 1))
              ? last.value() : Optional.empty();
    }

    private static boolean returns(List<Stmt> body) {
      boolean[] found = {false};
      Lists.forEach(body, statement -> found[0] |= statement instanceof Stmt.Return);
      return found[0];
    }

    /** A body that is left in several ways; null where it gives nothing back. */
    private Atom left(StatementBuilder out, Function helper, List<Stmt> body) {
      Label end = new Label(ids.next(), "");
      if (helper.result() instanceof Type.Element type) {
        Local result = out.declare("result", ZeroValue.of(out, type));
        out.add(new Stmt.Block(end, jumping(body, end, result), out.span()));
        return out.read(result);
      }
      out.add(new Stmt.Block(end, jumping(body, end, null), out.span()));
      return null;
    }

    private static List<Stmt> jumping(List<Stmt> list, Label end, Local result) {
      List<Stmt> changed = new ArrayList<>();
      for (Stmt statement : list) {
        if (statement instanceof Stmt.Return back) {
          back.value().ifPresent(
              value -> changed.add(new Stmt.Assign(result, value, back.span())));
          changed.add(new Stmt.Break(end, back.span()));
        } else {
          changed.add(Lists.map(statement, inner -> jumping(inner, end, result)));
        }
      }
      return changed;
    }

    /** The body with names of its own and the caller's operands. */
    private List<Stmt> body(Function helper, Op.Call call) {
      int offset = ids.reserve(FreshIds.after(helper).next());
      Map<Integer, Array> arrays = new HashMap<>();
      Map<Atom, Atom> values = new HashMap<>();
      for (int i = 0; i < call.arguments().size(); i++) {
        Operand parameter = helper.parameters().get(i);
        if (parameter instanceof Array array) {
          arrays.put(array.id(), (Array) call.arguments().get(i));
        } else if (parameter instanceof Atom.Value value) {
          values.put(new Atom.Value(value.id() + offset, value.type(), value.hint()),
              (Atom) call.arguments().get(i));
        }
      }
      return replaced(new Renumber(offset, arrays).list(helper.body()), values);
    }

    private static List<Stmt> replaced(List<Stmt> list, Map<Atom, Atom> values) {
      return list.stream().map(statement -> Lists.map(
          Operands.map(statement, atom -> values.getOrDefault(atom, atom)),
          inner -> replaced(inner, values))).toList();
    }
  }
}
