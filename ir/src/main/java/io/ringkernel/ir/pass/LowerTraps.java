package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Entry.TrapSite;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Uniformity;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Java says an exception ends the method and its callers; no target has exceptions; so an entry
 * point that can trap gets one more array, {@code rk_traps}, with a slot for each trap site. A work
 * item that traps lowers the slot to its linear index if that is smaller, and ends. A helper that
 * can trap returns a number besides its result, which the caller tests.
 *
 * <p>Where a kernel has barriers, the items that trapped must still take part in them: see {@link
 * GuardedBody}.
 *
 * <p>Runs after everything that makes traps ({@link ExpandIntrinsics}, {@link CheckBounds}, {@link
 * GuardDivision}) and before {@link FlattenLabelledBreaks}, for it makes labelled blocks. No trap
 * is left.
 */
public record LowerTraps() implements Pass {
  @Override
  public Module apply(Module module) {
    TrapPlan plan = new TrapPlan(module);
    if (!plan.isNeeded()) {
      return module;
    }
    Uniformity uniformity = Uniformity.of(module);
    List<Function> functions = new ArrayList<>();
    for (Function function : module.functions()) {
      if (!plan.returnsTrap(function.name())) {
        functions.add(function);
      } else if (function.entry().isPresent()) {
        functions.add(entry(module, plan, uniformity, function));
      } else {
        functions.add(helper(module, plan, uniformity, function));
      }
    }
    return new Module(module.name(), plan.structs(), functions);
  }

  /**
   * The index of the work item costs a line or three. Where one site needs it, they stand there,
   * off the path of those who do not trap; where more do, at the head, once.
   */
  private static Function entry(Module module, TrapPlan plan, Uniformity uniformity,
      Function function) {
    if (!plan.isGuarded(function.name())) {
      Function inPlace = entry(module, plan, uniformity, function, false);
      if (inPlace.entry().orElseThrow().trapSites().size() == 1) {
        return inPlace;
      }
    }
    return entry(module, plan, uniformity, function, true);
  }

  private static Function entry(Module module, TrapPlan plan, Uniformity uniformity,
      Function function, boolean atHead) {
    FreshIds ids = FreshIds.after(function);
    Array traps = Array.global(ids.next(), Type.I32, EntryAbi.TRAPS, true);
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    List<TrapSite> sites = plan.sitesFor(function);
    Entry.TrapReport report = function.entry().orElseThrow().report();
    TrapExit exit;
    if (atHead) {
      Atom index = index(out, report);
      exit = new TrapExit.OfEntry(traps, _ -> index, sites, report);
    } else {
      exit = new TrapExit.OfEntry(traps, head -> index(head, report), sites, report);
    }
    out.at(function.span());
    if (plan.isGuarded(function.name())) {
      Optional<Array> ended = report.endsTogether() ? Optional.of(ended(out)) : Optional.empty();
      new GuardedBody(module, plan, uniformity, function, exit, ids, ended).append(out,
          Atom.Const.of(0));
    } else {
      new PlainBody(module, plan, function, exit, ids).lowered(function.body())
          .forEach(out::add);
    }
    List<Operand> parameters = new ArrayList<>(function.parameters());
    parameters.add(traps);
    Entry entry = function.entry().orElseThrow().with(sites);
    return new Function(function.name(), parameters, function.result(), out.build(),
        Optional.of(entry), function.span());
  }

  private static Function helper(Module module, TrapPlan plan, Uniformity uniformity,
      Function function) {
    FreshIds ids = FreshIds.after(function);
    TrapExit exit = new TrapExit.OfHelper(plan, function);
    List<Operand> parameters = new ArrayList<>(function.parameters());
    StatementBuilder out = new StatementBuilder(ids, function.span());
    if (plan.isGuarded(function.name())) {
      Atom.Value entered = new Atom.Value(ids.next(), Type.I32, "trapBefore");
      parameters.add(entered);
      new GuardedBody(module, plan, uniformity, function, exit, ids, Optional.empty())
          .append(out, entered);
    } else {
      new PlainBody(module, plan, function, exit, ids).lowered(function.body())
          .forEach(out::add);
      if (function.result() == Type.Nothing.NOTHING && !Lists.endsAbruptly(out.build())) {
        out.giveBack(Atom.Const.of(0));
      }
    }
    return new Function(function.name(), parameters, plan.resultOf(function), out.build(),
        Optional.empty(), function.span());
  }

  /** A word that says whether an item of the block trapped, which nobody has so far. */
  private static Array ended(StatementBuilder out) {
    Array ended = new Array(out.ids().next(), Type.I32, "ended", Array.Space.AGREED,
        OptionalInt.of(1));
    out.add(new Stmt.DeclareArray(ended, out.span()));
    Atom isFirst = out.compare(Op.Comparison.EQ, read(out, "localIdX"), Atom.Const.of(0));
    out.when(isFirst, then -> then.add(new Stmt.Store(
        Place.of(ended, Atom.Const.of(0)).proven(), Atom.Const.of(0), then.span())));
    out.add(new Stmt.Barrier(out.span()));
    return ended;
  }

  /** What a report says of the item. */
  private static Atom index(StatementBuilder out, Entry.TrapReport report) {
    return switch (report) {
      case BY_SITE, BY_ITEM -> linearIndex(out);
      case BY_BLOCK -> read(out, "blockIdX");
      case ONE_BLOCK -> read(out, "localIdX");
    };
  }

  /** {@code (gz * height + gy) * width + gx}. */
  private static Atom linearIndex(StatementBuilder out) {
    Atom width = out.let("gridWidth", new Op.Binary(BinaryOperator.MUL, read(out, "gridDimX"),
        read(out, "blockDimX")));
    Atom height = out.let("gridHeight", new Op.Binary(BinaryOperator.MUL, read(out, "gridDimY"),
        read(out, "blockDimY")));
    Atom plane = out.binary(BinaryOperator.MUL, read(out, "globalIdZ"), height);
    Atom row = out.binary(BinaryOperator.ADD, plane, read(out, "globalIdY"));
    Atom start = out.binary(BinaryOperator.MUL, row, width);
    return out.let("workItem",
        new Op.Binary(BinaryOperator.ADD, start, read(out, "globalIdX")));
  }

  private static Atom read(StatementBuilder out, String row) {
    return out.let(row, new Op.Apply(Intrinsics.named(row), List.of()));
  }

  /** A function without barriers: who traps leaves at once. */
  record PlainBody(Module module, TrapPlan plan, Function function, TrapExit exit, FreshIds ids) {
    List<Stmt> lowered(List<Stmt> list) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        out.at(statement.span());
        switch (statement) {
          case Stmt.Trap trap -> exit.leave(out, Atom.Const.of(exit.codeOf(trap)));
          case Stmt.Return end -> out.add(returned(out, end));
          case Stmt.Let(Atom.Value value, Op.Call call, Span span)
              when plan.returnsTrap(call.function()) -> {
            Atom result = called(out, call);
            out.add(new Stmt.Let(value, new Op.Get(result, 0), span));
          }
          case Stmt.Do(Op.Call call, Span _) when plan.returnsTrap(call.function()) ->
              called(out, call);
          default -> out.add(Lists.map(statement, this::lowered));
        }
      }
      return out.build();
    }

    private Stmt returned(StatementBuilder out, Stmt.Return end) {
      if (function.entry().isPresent()) {
        return end;
      }
      Atom none = Atom.Const.of(0);
      return new Stmt.Return(Optional.of(
          end.value().map(value -> plan.packed(out, function, value, none)).orElse(none)),
          end.span());
    }

    private Atom called(StatementBuilder out, Op.Call call) {
      Function helper = module.function(call.function());
      Atom result = out.let("returned",
          new Op.Call(call.function(), plan.resultOf(helper), call.arguments()));
      Atom code = plan.trapIn(out, helper, result);
      Atom trapped = out.compare(Op.Comparison.NE, code, Atom.Const.of(0));
      out.when(trapped, then -> exit.leave(then, code));
      return result;
    }
  }
}
