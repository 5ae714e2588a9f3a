package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Uniformity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The body of a function with barriers, in which an item that trapped goes on to take part in them
 * and does nothing else.
 *
 * <p>A variable says whether the item trapped. What all items of a block compute alike (see {@link
 * Uniformity}) and the control flow around barriers run in any case; the conditions of that control
 * flow are uniform, so they do not depend on memory or on a trap. Everything else is gathered into
 * runs of statements that an item skips once it trapped, and leaves when it traps. A value that
 * such a run defines for others is handed on through a variable, zero where the run was skipped.
 *
 * <p>Where all items end with the first that trapped (see {@link
 * io.ringkernel.ir.Entry.TrapReport#endsTogether}), they agree about that at each barrier behind
 * what can trap. Who goes on has not trapped then, so that what follows needs no guard.
 */
final class GuardedBody {
  private final Module module;
  private final TrapPlan plan;
  private final Uniformity uniformity;
  private final Function function;
  private final TrapExit exit;
  private final FreshIds ids;
  private final Map<Integer, Integer> uses;
  private final Optional<Array> ended;
  private Local trap;
  private boolean mayHaveTrapped;

  GuardedBody(Module module, TrapPlan plan, Uniformity uniformity, Function function,
      TrapExit exit, FreshIds ids, Optional<Array> ended) {
    this.module = module;
    this.plan = plan;
    this.uniformity = uniformity;
    this.function = function;
    this.exit = exit;
    this.ids = ids;
    this.ended = ended;
    uses = usesIn(function.body());
  }

  /**
   * Appends the body.
   *
   * @param before the trap with which the item enters, 0 for none
   */
  void append(StatementBuilder out, Atom before) {
    trap = out.declare("trap", before);
    mayHaveTrapped = !(before instanceof Atom.Const);
    list(function.body()).forEach(out::add);
    if (function.entry().isEmpty() && function.result() == Type.Nothing.NOTHING
        && !Lists.endsAbruptly(out.build())) {
      out.giveBack(out.read(trap));
    }
  }

  private static Map<Integer, Integer> usesIn(List<Stmt> list) {
    Map<Integer, Integer> uses = new HashMap<>();
    Lists.forEach(list, statement -> Operands.forEach(statement, atom -> {
      if (atom instanceof Atom.Value value) {
        uses.merge(value.id(), 1, Integer::sum);
      }
    }));
    return uses;
  }

  private List<Stmt> list(List<Stmt> list) {
    StatementBuilder out = new StatementBuilder(ids, function.span());
    List<Stmt> run = new ArrayList<>();
    for (Stmt statement : list) {
      out.at(statement.span());
      if (!hoisted(out, statement, run)) {
        if (isForAll(statement)) {
          flush(out, run);
          forAll(out, statement);
        } else {
          run.add(statement);
        }
      }
    }
    flush(out, run);
    return out.build();
  }

  /** Appends what depends on nothing in the pending run and cannot go wrong. */
  private boolean hoisted(StatementBuilder out, Stmt statement, List<Stmt> run) {
    return switch (statement) {
      case Stmt.Let let when isTotal(let.op()) || isUniformDivision(let) -> {
        if (!run.isEmpty() && uniformity.isDivergent(function, let.value())) {
          yield false;
        }
        out.add(new Stmt.Let(let.value(), withSafeDivisor(out, let.op()), let.span()));
        yield true;
      }
      case Stmt.Let(Atom.Value value, Op.Load(Place place), var span)
          when !uniformity.isDivergent(function, value) -> {
        out.add(new Stmt.Let(value, new Op.Load(withSafeIndex(out, place)), span));
        yield true;
      }
      case Stmt.Declare declare -> {
        if (run.isEmpty() || !uniformity.isDivergent(function, declare.local())
            || declare.initial() instanceof Atom.Const) {
          out.add(declare);
        } else {
          Atom zero = ZeroValue.of(out, declare.local().type());
          out.add(new Stmt.Declare(declare.local(), zero, declare.span()));
          run.add(new Stmt.Assign(declare.local(), declare.initial(), declare.span()));
        }
        yield true;
      }
      case Stmt.DeclareArray _ -> {
        out.add(statement);
        yield true;
      }
      default -> false;
    };
  }

  /** Whether an operation is defined for all operands and reads no memory. */
  private static boolean isTotal(Op op) {
    return op instanceof Op.Read || Effects.isPure(op)
        && !(op instanceof Op.Binary binary && isRawDivision(binary));
  }

  private static boolean isRawDivision(Op.Binary op) {
    return op.operator().isDivision() && !op.operator().equals(BinaryOperator.DIV)
        && !op.operator().equals(BinaryOperator.REM);
  }

  private boolean isUniformDivision(Stmt.Let let) {
    return let.op() instanceof Op.Binary binary && isRawDivision(binary)
        && !uniformity.isDivergent(function, let.value());
  }

  /** A trapped item comes here too, with a divisor that failed its test. */
  private static Op withSafeDivisor(StatementBuilder out, Op op) {
    if (!(op instanceof Op.Binary division) || !isRawDivision(division)
        || division.right() instanceof Atom.Const) {
      return op;
    }
    Type.Prim type = (Type.Prim) division.right().type();
    Atom isZero = out.compare(Comparison.EQ, division.right(), new Atom.Const(type, 0));
    return new Op.Binary(division.operator(), division.left(),
        out.select(isZero, new Atom.Const(type, 1), division.right()));
  }

  /**
   * A table at an index that is the same for all items holds what conditions around barriers may
   * depend on, so items that trapped read it, too: with an index that failed its test, perhaps.
   */
  private static Place withSafeIndex(StatementBuilder out, Place place) {
    if (place.index() instanceof Atom.Const) {
      return place;
    }
    Atom.Const zero = Atom.Const.of(0);
    Atom length = place.array().length().isPresent()
        ? Atom.Const.of(place.array().length().getAsInt())
        : out.let("length", new Op.Length(place.array()));
    Atom isIn = out.binary(BinaryOperator.AND,
        out.compare(Comparison.GE, place.index(), zero),
        out.compare(Comparison.LT, place.index(), length));
    return new Place(place.array(), out.select(isIn, place.index(), zero), place.path(),
        place.bounds());
  }

  /** Whether items that trapped run the statement too. */
  private boolean isForAll(Stmt statement) {
    return switch (statement) {
      case Stmt.Barrier _, Stmt.Break _, Stmt.Continue _, Stmt.Return _ -> true;
      case Stmt.Assign assign -> !uniformity.isDivergent(function, assign.local());
      case Stmt.Let _, Stmt.Do _ ->
          Effects.isTogether(statement)
              || Calls.opOf(statement) instanceof Op.Call call && plan.isGuarded(call.function());
      case Stmt.If _, Stmt.Switch _, Stmt.Block _, Stmt.Loop _, Stmt.DoLoop _ ->
          holdsBarrier(statement) || mattersToAll(statement);
      case Stmt.Declare _, Stmt.DeclareArray _, Stmt.Store _, Stmt.Trap _ -> false;
    };
  }

  private boolean holdsBarrier(Stmt statement) {
    boolean[] found = {false};
    Lists.forEach(List.of(statement), s -> found[0] |= Effects.isTogether(s)
        || Calls.opOf(s) instanceof Op.Call call && plan.holds(call.function()));
    return found[0];
  }

  /** Whether it assigns a uniform variable from outside or holds a jump that all items take. */
  private boolean mattersToAll(Stmt statement) {
    Set<Integer> own = new HashSet<>();
    Lists.forEach(List.of(statement), s -> {
      switch (s) {
        case Stmt.Declare declare -> own.add(declare.local().id());
        case Stmt.Loop loop -> own.add(loop.label().id());
        case Stmt.DoLoop loop -> own.add(loop.label().id());
        case Stmt.Block block -> own.add(block.label().id());
        default -> {}
      }
    });
    boolean[] found = {false};
    Lists.forEach(List.of(statement), s -> found[0] |= switch (s) {
      case Stmt.Assign assign -> !own.contains(assign.local().id())
          && !uniformity.isDivergent(function, assign.local());
      case Stmt.Break jump -> leaves(jump, jump.label(), own);
      case Stmt.Continue jump -> leaves(jump, jump.label(), own);
      case Stmt.Return jump -> !uniformity.isDivergentJump(jump);
      default -> false;
    });
    return found[0];
  }

  private boolean leaves(Stmt jump, Label label, Set<Integer> own) {
    return !own.contains(label.id()) && !uniformity.isDivergentJump(jump);
  }

  private void forAll(StatementBuilder out, Stmt statement) {
    switch (statement) {
      case Stmt.Return end -> out.add(returned(out, end));
      case Stmt.Let(Atom.Value value, Op.Call call, var span) ->
          out.add(new Stmt.Let(value, new Op.Get(guardedCall(out, call), 0), span));
      case Stmt.Do(Op.Call call, var _) -> guardedCall(out, call);
      case Stmt.Barrier barrier when ended.isPresent() && mayHaveTrapped -> {
        meet(out, barrier, ended.get());
        mayHaveTrapped = false;
      }
      case Stmt.Loop _, Stmt.DoLoop _ -> {
        mayHaveTrapped |= canTrap(List.of(statement));
        out.add(inside(statement));
      }
      default -> out.add(inside(statement));
    }
  }

  /** What was agreed on in one list does not hold in the others, nor behind the statement. */
  private Stmt inside(Stmt statement) {
    if (ended.isEmpty()) {
      return Lists.map(statement, this::list);
    }
    boolean before = mayHaveTrapped;
    Stmt changed = Lists.map(statement, list -> {
      mayHaveTrapped |= before;
      return list(list);
    });
    mayHaveTrapped |= before || canTrap(List.of(statement));
    return changed;
  }

  /**
   * A barrier at which all end if one has trapped. The second one is for those who have not read
   * the word yet when a faster item traps again.
   */
  private void meet(StatementBuilder out, Stmt.Barrier barrier, Array word) {
    Place place = Place.of(word, Atom.Const.of(0)).proven();
    Atom trapped = out.compare(Comparison.NE, out.read(trap), Atom.Const.of(0));
    out.when(trapped, then -> then.add(new Stmt.Store(place, Atom.Const.of(1), then.span())));
    out.add(barrier);
    Atom ends = out.let("ends", new Op.Load(place));
    out.add(barrier);
    out.when(out.compare(Comparison.NE, ends, Atom.Const.of(0)),
        then -> then.add(new Stmt.Return(Optional.empty(), then.span())));
  }

  private Stmt returned(StatementBuilder out, Stmt.Return end) {
    if (function.entry().isPresent()) {
      return end;
    }
    Atom code = out.read(trap);
    return new Stmt.Return(Optional.of(end.value()
        .map(value -> plan.packed(out, function, value, code)).orElse(code)), end.span());
  }

  /** Calls a function with barriers, which takes the item's trap and gives it back or a new one. */
  private Atom guardedCall(StatementBuilder out, Op.Call call) {
    Function helper = module.function(call.function());
    Atom before = out.read(trap);
    List<Operand> arguments = new ArrayList<>(call.arguments());
    arguments.add(before);
    Atom result = out.let("returned",
        new Op.Call(call.function(), plan.resultOf(helper), arguments));
    Atom after = plan.trapIn(out, helper, result);
    if (exit instanceof TrapExit.OfEntry) {
      Atom isNew = out.compare(Comparison.NE, before, after);
      out.when(isNew, then -> exit.report(then, after));
    }
    out.assign(trap, after);
    mayHaveTrapped = true;
    return result;
  }

  private boolean canTrap(List<Stmt> list) {
    boolean[] found = {false};
    Lists.forEach(list, s -> found[0] |= s instanceof Stmt.Trap
        || Calls.opOf(s) instanceof Op.Call call && plan.returnsTrap(call.function()));
    return found[0];
  }

  /** Appends the pending run, guarded where need be, and empties it. */
  private void flush(StatementBuilder out, List<Stmt> run) {
    if (run.isEmpty()) {
      return;
    }
    boolean traps = canTrap(run);
    if (!traps && !mayHaveTrapped) {
      lowered(run, null).forEach(out::add);
      run.clear();
      return;
    }
    Map<Atom.Value, Local> exposed = exposed(out, run);
    Label end = new Label(ids.next(), "");
    List<Stmt> inside = lowered(handedOn(run, exposed), end);
    List<Stmt> content = traps
        ? List.of(new Stmt.Block(end, inside, run.getFirst().span())) : inside;
    if (mayHaveTrapped) {
      Atom goesOn = out.compare(Comparison.EQ, out.read(trap), Atom.Const.of(0));
      out.add(new Stmt.If(goesOn, content, List.of(), run.getFirst().span()));
    } else {
      content.forEach(out::add);
    }
    exposed.forEach((value, local) ->
        out.add(new Stmt.Let(value, new Op.Read(local), out.span())));
    mayHaveTrapped |= traps;
    run.clear();
  }

  /** Declares a variable for each value of the run that is used outside of it. */
  private Map<Atom.Value, Local> exposed(StatementBuilder out, List<Stmt> run) {
    Map<Integer, Integer> inside = usesIn(run);
    Map<Atom.Value, Local> exposed = new java.util.LinkedHashMap<>();
    for (Stmt statement : run) {
      if (statement instanceof Stmt.Let let && uses.getOrDefault(let.value().id(), 0)
          > inside.getOrDefault(let.value().id(), 0)) {
        exposed.put(let.value(),
            out.declare(let.value().hint(), ZeroValue.of(out, let.value().type())));
      }
    }
    return exposed;
  }

  /** Gives exposed values another name inside the run and hands them on. */
  private List<Stmt> handedOn(List<Stmt> run, Map<Atom.Value, Local> exposed) {
    Map<Atom, Atom> renamed = new HashMap<>();
    exposed.keySet().forEach(value ->
        renamed.put(value, new Atom.Value(ids.next(), value.type(), value.hint())));
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : run) {
      Stmt changed = renamed(statement, renamed);
      if (changed instanceof Stmt.Let let && exposed.containsKey(let.value())) {
        Atom.Value inner = (Atom.Value) renamed.get(let.value());
        result.add(new Stmt.Let(inner, let.op(), let.span()));
        result.add(new Stmt.Assign(exposed.get(let.value()), inner, let.span()));
      } else {
        result.add(changed);
      }
    }
    return result;
  }

  private static Stmt renamed(Stmt statement, Map<Atom, Atom> renamed) {
    Stmt own = Operands.map(statement, atom -> renamed.getOrDefault(atom, atom));
    return Lists.map(own, list -> list.stream().map(s -> renamed(s, renamed)).toList());
  }

  /** Traps inside a run: report, remember, go to its end. */
  private List<Stmt> lowered(List<Stmt> list, Label end) {
    StatementBuilder out = new StatementBuilder(ids, function.span());
    for (Stmt statement : list) {
      out.at(statement.span());
      switch (statement) {
        case Stmt.Trap s -> leave(out, Atom.Const.of(exit.codeOf(s)), end);
        case Stmt.Return s -> out.add(returned(out, s));
        case Stmt.Let(Atom.Value value, Op.Call call, var span)
            when plan.returnsTrap(call.function()) ->
            out.add(new Stmt.Let(value, new Op.Get(plainCall(out, call, end), 0), span));
        case Stmt.Do(Op.Call call, var _) when plan.returnsTrap(call.function()) ->
            plainCall(out, call, end);
        default -> out.add(Lists.map(statement, inner -> lowered(inner, end)));
      }
    }
    return out.build();
  }

  private void leave(StatementBuilder out, Atom code, Label end) {
    exit.report(out, code);
    out.assign(trap, code);
    out.add(new Stmt.Break(end, out.span()));
  }

  private Atom plainCall(StatementBuilder out, Op.Call call, Label end) {
    Function helper = module.function(call.function());
    Atom result = out.let("returned",
        new Op.Call(call.function(), plan.resultOf(helper), call.arguments()));
    Atom code = plan.trapIn(out, helper, result);
    Atom trapped = out.compare(Comparison.NE, code, Atom.Const.of(0));
    out.when(trapped, then -> leave(then, code, end));
    return result;
  }
}
