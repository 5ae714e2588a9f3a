package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Java says a handler runs once, and {@code forEach} shares its turns among the work items of a
 * block; a target starts all items of a block at the same place; so the first item does what is
 * done once, and all of them go along to where turns are shared: see {@link LedBody}.
 *
 * <p>Concerns entries whose items {@linkplain Entry.TrapReport#endsTogether end together}. Helpers
 * that share turns are written out where they are called. An array that was of one item, and that
 * shared turns use, becomes one of the block.
 *
 * <p>Rejected: a loop in which the other items wait for the number of what they are to run, with a
 * barrier in each of its branches. Only CUDA lets items of one block wait for each other at
 * different places of a text; Metal and WGSL ask for uniform control flow.
 */
public record SpreadOverBlock() implements Pass {
  /** Zeros that one item writes by itself. */
  private static final int WORTH_SHARING = 128;

  @Override
  public Module apply(Module module) {
    if (module.functions().stream().flatMap(function -> function.entry().stream())
        .noneMatch(entry -> entry.report().endsTogether())) {
      return module;
    }
    Module whole = new InlineTogether(SpreadOverBlock::isSpread).apply(module);
    return Lists.functions(whole, function -> function.entry()
        .filter(entry -> entry.report().endsTogether()).map(entry -> spread(function, entry))
        .orElse(function));
  }

  /** Whether the turns of a statement may be shared. */
  public static boolean isSpread(Stmt statement) {
    return statement instanceof Stmt.Block block && block.label().isSpread();
  }

  private static Function spread(Function function, Entry entry) {
    FreshIds ids = FreshIds.after(function);
    List<Stmt> arrays = new ArrayList<>();
    List<Stmt> body = new SharedArrays(ids, arrays).of(function.body());
    Function prepared = function.withBody(body);
    LedBody counting = new LedBody(FreshIds.after(prepared), prepared, entry.blockX(), Map.of());
    counting.whole();
    LedBody led =
        new LedBody(FreshIds.after(prepared), prepared, entry.blockX(), counting.words());
    arrays.addAll(led.whole());
    return function.withBody(arrays);
  }

  /** Moves arrays of the block to the top of an entry, and makes others arrays of the block. */
  private record SharedArrays(FreshIds ids, List<Stmt> declared) {
    List<Stmt> of(List<Stmt> body) {
      Set<Integer> wanted = new HashSet<>();
      Lists.forEach(body, statement -> {
        if (isSpread(statement)) {
          wanted.addAll(usedFromOutside((Stmt.Block) statement));
        }
      });
      Map<Integer, Array> arrays = new HashMap<>();
      Lists.forEach(body, statement -> {
        if (statement instanceof Stmt.DeclareArray(Array array, var span)
            && (wanted.contains(array.id()) || array.space().isOfBlock())) {
          Array shared = array.space().isOfBlock() ? array
              : new Array(array.id(), array.element(), array.hint(), Array.Space.SHARED,
                  array.length());
          arrays.put(array.id(), shared);
          declared.add(new Stmt.DeclareArray(shared, span));
        }
      });
      return changed(body, arrays);
    }

    private static Set<Integer> usedFromOutside(Stmt.Block block) {
      Set<Integer> used = new HashSet<>();
      Set<Integer> own = new HashSet<>();
      Lists.forEach(block.body(), statement -> {
        if (statement instanceof Stmt.DeclareArray(Array array, var _)) {
          own.add(array.id());
        }
        Operands.mapArrays(statement, array -> {
          used.add(array.id());
          return array;
        });
      });
      used.removeAll(own);
      return used;
    }

    private List<Stmt> changed(List<Stmt> list, Map<Integer, Array> arrays) {
      List<Stmt> result = new ArrayList<>();
      for (Stmt statement : list) {
        if (statement instanceof Stmt.DeclareArray(Array array, var _)
            && arrays.containsKey(array.id())) {
          if (!array.space().isOfBlock()) {
            result.add(zeros(arrays.get(array.id()), statement));
          }
        } else {
          result.add(Lists.map(
              Operands.mapArrays(statement, a -> arrays.getOrDefault(a.id(), a)),
              inner -> changed(inner, arrays)));
        }
      }
      return result;
    }

    /** A new array of Java holds zeros (JLS 15.10.2), memory of a block whatever was there. */
    private Stmt zeros(Array array, Stmt declaration) {
      StatementBuilder out = new StatementBuilder(ids, declaration.span());
      Local index = out.declare("zero", Atom.Const.of(0));
      List<Atom> condition = new ArrayList<>();
      List<Stmt> head = out.nested(inner -> condition.add(inner.compare(Comparison.LT,
          inner.read(index), Atom.Const.of(array.length().orElseThrow()))));
      List<Stmt> body = out.nested(inner -> {
        Atom at = inner.read(index);
        inner.add(new Stmt.Store(Place.of(array, at).proven(),
            ZeroValue.of(inner, array.element()), inner.span()));
      });
      List<Stmt> update = out.nested(inner -> inner.assign(index,
          inner.binary(BinaryOperator.ADD, inner.read(index), Atom.Const.of(1))));
      out.add(new Stmt.Loop(new Label(ids.next(), ""), head, condition.getFirst(), body, update,
          out.span()));
      // A few are written sooner than all items have come together.
      Label label = array.length().getAsInt() < WORTH_SHARING ? new Label(ids.next(), "")
          : Label.spread(ids.next());
      return new Stmt.Block(label, out.build(), out.span());
    }
  }
}
