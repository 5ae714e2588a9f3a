package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Map;

/**
 * Java says an index out of bounds throws (JLS 15.10.4); on every target it is undefined or has
 * many outcomes; so we do what the entry's policy says: test and trap, use the nearest valid index,
 * or trust the author. After this pass every place is proven.
 *
 * <p>A helper gets the strictest policy of the entries that reach it: a test more changes nothing
 * for an entry whose indices are all in bounds. Under the clamping policy a read of an empty array
 * gives zero and a write does nothing.
 */
public record CheckBounds() implements Pass {
  @Override
  public Module apply(Module module) {
    Map<String, BoundsPolicy> policies = PolicyOfHelpers.in(module);
    return Lists.functions(module, function -> {
      FreshIds ids = FreshIds.after(function);
      return function.withBody(
          new Checking(ids, policies.get(function.name())).checked(function.body()));
    });
  }

  /** The work on one function. */
  private record Checking(FreshIds ids, BoundsPolicy policy) {
    List<Stmt> checked(List<Stmt> list) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        out.at(statement.span());
        switch (statement) {
          case Stmt.Let(Atom.Value value, Op op, Span _) when needsTest(op) ->
              access(out, op, value);
          case Stmt.Do(Op op, Span _) when needsTest(op) -> access(out, op, null);
          case Stmt.Store store when isChecked(store.place()) -> store(out, store);
          default -> out.add(Lists.map(statement, this::checked));
        }
      }
      return out.build();
    }

    private static boolean needsTest(Op op) {
      return switch (op) {
        case Op.Load load -> isChecked(load.place());
        case Op.Atomic atomic -> isChecked(atomic.place());
        case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
            Op.Read _, Op.Length _, Op.Make _, Op.Get _, Op.Apply _, Op.Call _ -> false;
      };
    }

    private static boolean isChecked(Place place) {
      return place.bounds() == Place.Bounds.CHECKED;
    }

    private static Op at(Op op, Place place) {
      return op instanceof Op.Atomic atomic
          ? new Op.Atomic(atomic.operator(), place, atomic.operands()) : new Op.Load(place);
    }

    private static Place placeOf(Op op) {
      return op instanceof Op.Atomic atomic ? atomic.place() : ((Op.Load) op).place();
    }

    private void access(StatementBuilder out, Op op, Atom.Value result) {
      Place place = placeOf(op);
      if (policy == BoundsPolicy.CLAMP && mayBeEmpty(place)) {
        Local kept = result == null ? null : out.declare(result.hint(), zero(out, op));
        clampedOrSkipped(out, place, (then, safe) -> {
          if (kept == null) {
            then.add(new Stmt.Do(at(op, safe), then.span()));
          } else {
            then.assign(kept, then.let(kept.hint(), at(op, safe)));
          }
        });
        if (kept != null) {
          out.add(new Stmt.Let(result, new Op.Read(kept), out.span()));
        }
        return;
      }
      Op safe = at(op, policy == BoundsPolicy.CLAMP ? clamped(out, place)
          : trapping(out, place));
      out.add(result == null ? new Stmt.Do(safe, out.span())
          : new Stmt.Let(result, safe, out.span()));
    }

    private void store(StatementBuilder out, Stmt.Store store) {
      Place place = store.place();
      if (policy == BoundsPolicy.CLAMP && mayBeEmpty(place)) {
        clampedOrSkipped(out, place, (then, safe) ->
            then.add(new Stmt.Store(safe, store.value(), store.span())));
      } else {
        Place safe =
            policy == BoundsPolicy.CLAMP ? clamped(out, place) : trapping(out, place);
        out.add(new Stmt.Store(safe, store.value(), store.span()));
      }
    }

    private static boolean mayBeEmpty(Place place) {
      return place.array().length().orElse(0) == 0;
    }

    private interface Access {
      void at(StatementBuilder then, Place safe);
    }

    private static void clampedOrSkipped(StatementBuilder out, Place place, Access access) {
      Atom length = out.let("length", new Op.Length(place.array()));
      Atom some = out.compare(Comparison.GT, length, Atom.Const.of(0));
      out.when(some, then -> access.at(then, clamped(then, place)));
    }

    private static Place clamped(StatementBuilder out, Place place) {
      Atom length = length(out, place);
      Atom last = length instanceof Atom.Const constant
          ? Atom.Const.of((int) constant.bits() - 1)
          : out.binary(BinaryOperator.SUB, length, Atom.Const.of(1));
      Atom isNegative = out.compare(Comparison.LT, place.index(), Atom.Const.of(0));
      Atom lower = out.select(isNegative, Atom.Const.of(0), place.index());
      Atom isBehind = out.compare(Comparison.GT, lower, last);
      Atom index = out.select(isBehind, last, lower);
      return new Place(place.array(), index, place.path(), Place.Bounds.PROVEN);
    }

    private Place trapping(StatementBuilder out, Place place) {
      if (policy == BoundsPolicy.TRAP) {
        Atom length = length(out, place);
        Atom below = out.compare(Comparison.LT, place.index(), Atom.Const.of(0));
        Atom above = out.compare(Comparison.GE, place.index(), length);
        Atom outside = out.binary(BinaryOperator.OR, below, above);
        out.when(outside, then -> then.add(new Stmt.Trap(TrapKind.INDEX_OUT_OF_BOUNDS,
            List.of(place.index(), length), then.span())));
      }
      return place.proven();
    }

    private static Atom length(StatementBuilder out, Place place) {
      return place.array().length().isPresent()
          ? Atom.Const.of(place.array().length().getAsInt())
          : out.let("length", new Op.Length(place.array()));
    }

    private static Atom zero(StatementBuilder out, Op op) {
      return ZeroValue.of(out, (Type.Element) op.type());
    }
  }
}
