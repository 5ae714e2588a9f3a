package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.BlockMemory;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Java says what a method computes; a target may have no function with that meaning; so we write
 * the operations that the row of the intrinsic gives for the target. Run it before the passes that
 * guard divisions, saturate conversions and mask shifts, for expansions hold such operations.
 *
 * <p>A long expansion becomes a function, added once to a module that uses it.
 *
 * @param onlyTogether whether only what a block does together is expanded, and the rest kept; also
 *     in helpers, which have no block
 */
public record ExpandIntrinsics(TargetId target, boolean onlyTogether) implements Pass {
  /** Expands every row that the target does not spell. */
  public ExpandIntrinsics(TargetId target) {
    this(target, false);
  }

  @Override
  public Module apply(Module module) {
    Expander expander = new Expander(target, onlyTogether);
    List<Function> changed = module.functions().stream().map(expander::expanded).toList();
    List<Function> all = new ArrayList<>(expander.functions.values());
    all.addAll(changed);
    return module.withFunctions(all);
  }

  /** The name of the function that a row becomes; names of ours begin with {@code rk_}. */
  static String functionName(Intrinsic row) {
    return "rk_" + row.name();
  }

  /** The work on one module. */
  private static final class Expander {
    private final TargetId target;
    private final boolean onlyTogether;
    /** Items of the block of the function that is being expanded; empty for a helper. */
    private Optional<Integer> size = Optional.empty();
    /** The arrays of that function through which its items exchange values, by element type. */
    private final Map<Type.Prim, Array> scratch = new LinkedHashMap<>();
    /** By name; a function stands behind those that it calls, as the table has no cycle. */
    private final Map<String, Function> functions = new LinkedHashMap<>();

    Expander(TargetId target, boolean onlyTogether) {
      this.target = target;
      this.onlyTogether = onlyTogether;
    }

    Function expanded(Function function) {
      size = function.entry().map(e -> e.blockX() * e.blockY() * e.blockZ());
      scratch.clear();
      List<Stmt> body = expanded(FreshIds.after(function), function.body());
      List<Stmt> all = new ArrayList<>();
      scratch.values().forEach(array -> all.add(new Stmt.DeclareArray(array, Span.None.NONE)));
      all.addAll(body);
      return function.withBody(all);
    }

    /** Expansions may hold further intrinsics with expansions. */
    private List<Stmt> expanded(FreshIds ids, List<Stmt> list) {
      List<Stmt> result = new ArrayList<>();
      for (Stmt statement : list) {
        if (statement instanceof Stmt.Let(Atom.Value value, Op.Apply apply, Span span)
            && isExpanded(apply.intrinsic())) {
          result.addAll(let(ids, value, apply, span));
        } else if (statement instanceof Stmt.Do(Op.Apply apply, Span span)
            && isExpanded(apply.intrinsic())) {
          StatementBuilder out = new StatementBuilder(ids, span);
          expand(out, apply);
          result.addAll(expanded(ids, out.build()));
        } else {
          result.add(Lists.map(statement, inner -> expanded(ids, inner)));
        }
      }
      return result;
    }

    private List<Stmt> let(FreshIds ids, Atom.Value value, Op.Apply apply, Span span) {
      if (spelling(apply.intrinsic()) instanceof Spelling.Expand form && form.asFunction()) {
        return List.of(new Stmt.Let(value, call(apply, form.expansion()), span));
      }
      StatementBuilder out = new StatementBuilder(ids, span);
      Atom replacement = expand(out, apply);
      // the name keeps its meaning everywhere; copies are propagated by another pass
      out.add(new Stmt.Let(value, new Op.Select(Atom.Const.of(true), replacement, replacement),
          span));
      return expanded(ids, renamed(out.build(), value, replacement));
    }

    private Op call(Op.Apply apply, Spelling.Expansion expansion) {
      String name = functionName(apply.intrinsic());
      if (!functions.containsKey(name)) {
        functions.put(name, function(name, apply.intrinsic(), expansion));
      }
      return new Op.Call(name, apply.intrinsic().result(), List.copyOf(apply.arguments()));
    }

    private Function function(String name, Intrinsic row, Spelling.Expansion expansion) {
      FreshIds ids = new FreshIds(0);
      List<Atom> parameters = new ArrayList<>();
      for (int k = 0; k < row.parameters().size(); k++) {
        parameters.add(new Atom.Value(ids.next(), row.parameters().get(k), k == 0 ? "a" : "b"));
      }
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      out.giveBack(expansion.expand(out, parameters));
      return new Function(name, List.<Operand>copyOf(parameters), row.result(),
          expanded(ids, out.build()), Optional.empty(), Span.None.NONE);
    }

    private Atom expand(StatementBuilder out, Op.Apply apply) {
      return switch (spelling(apply.intrinsic())) {
        case Spelling.Expand form -> form.expansion().expand(out, apply.arguments());
        case Spelling.Exchange form -> form.through().expand(memory(out, apply),
            apply.arguments());
        case Spelling.Function _, Spelling.Template _ -> throw new AssertionError(apply);
      };
    }

    private BlockMemory memory(StatementBuilder out, Op.Apply apply) {
      int items = size.orElseThrow(
          () -> new AssertionError(apply.intrinsic() + " outside of an entry point"));
      return new BlockMemory(out, items, element -> scratch.computeIfAbsent(element,
          type -> new Array(out.ids().next(), type, "exchanged", Array.Space.SHARED,
              OptionalInt.of(items))));
    }

    private boolean isExpanded(Intrinsic row) {
      return row.forms().containsKey(target)
          && (!onlyTogether || row.kind() == Intrinsic.Kind.COLLECTIVE && size.isPresent())
          && (spelling(row) instanceof Spelling.Expand
              || spelling(row) instanceof Spelling.Exchange);
    }

    private Spelling spelling(Intrinsic row) {
      return row.forms().get(target).spelling();
    }
  }

  /** Lets the last operation of an expansion define the value itself, where it can. */
  private static List<Stmt> renamed(List<Stmt> list, Atom.Value value, Atom replacement) {
    int producer = list.size() - 2;
    if (producer >= 0 && list.get(producer) instanceof Stmt.Let let
        && let.value().equals(replacement)) {
      List<Stmt> shorter = new ArrayList<>(list.subList(0, producer));
      shorter.add(new Stmt.Let(value, let.op(), let.span()));
      return shorter;
    }
    return list;
  }
}
