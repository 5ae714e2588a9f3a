package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The body of an entry whose block works on one thing: the first item leads.
 *
 * <p>Statements are gathered into runs that the leader alone does. Control flow around shared turns
 * is done by all; the conditions on which it depends the leader tells the others, through memory of
 * the block between two barriers. Where turns are shared it tells all that they use, and each item
 * takes every {@code items}-th turn. What all items compute alike, because it comes from parameters
 * and from memory that nobody writes, is told to nobody. A jump out of a run becomes a number, by
 * which all jump behind the run.
 */
final class LedBody {
  private static final String ITEM = "localIdX";
  private final FreshIds ids;
  private final Function function;
  private final int items;
  private final Told told;
  private final LedUses uses;
  /** Values that every item has. */
  private final Set<Integer> alike = new HashSet<>();
  private Atom item;
  private Atom leads;

  /**
   * Prepares.
   *
   * @param items work items of the block
   * @param words how much is told at once at most, by type
   */
  LedBody(FreshIds ids, Function function, int items, Map<Type.Prim, Integer> words) {
    this.ids = ids;
    this.function = function;
    this.items = items;
    this.told = new Told(ids, words);
    this.uses = new LedUses(function.body());
  }

  /** How much was told at once at most. */
  Map<Type.Prim, Integer> words() {
    return told.most();
  }

  /** The body. */
  List<Stmt> whole() {
    StatementBuilder out = new StatementBuilder(ids, function.span());
    told.arrays().forEach(array -> out.add(new Stmt.DeclareArray(array, out.span())));
    function.parameters().forEach(parameter -> {
      if (parameter instanceof Atom.Value value) {
        alike.add(value.id());
      }
    });
    item = out.let("item", new Op.Apply(Intrinsics.named(ITEM), List.of()));
    leads = out.compare(Comparison.EQ, item, Atom.Const.of(0));
    append(out, function.body());
    return out.build();
  }

  private List<Stmt> list(List<Stmt> list) {
    StatementBuilder out = new StatementBuilder(ids, function.span());
    append(out, list);
    return out.build();
  }

  private void append(StatementBuilder out, List<Stmt> list) {
    List<Stmt> run = new ArrayList<>();
    for (Stmt statement : list) {
      out.at(statement.span());
      if (isCommon(statement)) {
        alike.add(((Stmt.Let) statement).value().id());
        out.add(statement);
      } else if (uses.isShared(statement)) {
        flush(out, run);
        shared(out, statement);
      } else {
        run.add(statement);
      }
    }
    flush(out, run);
  }

  /** Whether all items may compute it, and get the same. */
  private boolean isCommon(Stmt statement) {
    return statement instanceof Stmt.Let let && isCommon(let.op());
  }

  private boolean isCommon(Op op) {
    boolean[] same = {true};
    Operands.forEach(op, atom -> same[0] &= isAlike(atom));
    return same[0] && switch (op) {
      case Op.Load(Place place) -> place.array().space() == Array.Space.CONSTANT
          || place.array().space() == Array.Space.GLOBAL_READ
              && place.bounds() == Place.Bounds.PROVEN;
      case Op.Apply apply -> apply.intrinsic().kind() == Intrinsic.Kind.PURE
          || apply.intrinsic().kind() == Intrinsic.Kind.UNIFORM;
      default -> Effects.isPure(op);
    };
  }

  private boolean isAlike(Atom atom) {
    return !(atom instanceof Atom.Value value) || alike.contains(value.id());
  }

  private void shared(StatementBuilder out, Stmt statement) {
    switch (statement) {
      case Stmt.Block block when SpreadOverBlock.isSpread(block) -> turns(out, block);
      case Stmt.Block block -> out.add(Lists.map(block, this::list));
      case Stmt.If branch -> {
        Atom condition = tell(out, branch.condition());
        out.add(new Stmt.If(condition, list(branch.then()), list(branch.otherwise()),
            branch.span()));
      }
      case Stmt.Switch choice -> {
        Atom selector = tell(out, choice.selector());
        out.add(Lists.map(new Stmt.Switch(selector, choice.cases(), choice.otherwise(),
            choice.span()), this::list));
      }
      case Stmt.Loop loop -> {
        StatementBuilder head = new StatementBuilder(ids, loop.span());
        append(head, loop.head());
        Atom condition = tell(head, loop.condition());
        out.add(new Stmt.Loop(loop.label(), head.build(), condition, list(loop.body()),
            list(loop.update()), loop.span()));
      }
      case Stmt.DoLoop loop -> out.add(endless(loop));
      default -> throw new AssertionError(statement);
    }
  }

  /**
   * A loop that is left at the end of its body: all may end where they agree on the condition, and
   * WGSL lets nobody return from where a {@code continue} goes (WGSL: Continuing Statement).
   */
  private Stmt endless(Stmt.DoLoop loop) {
    StatementBuilder body = new StatementBuilder(ids, loop.span());
    Label next = new Label(ids.next(), "");
    body.add(new Stmt.Block(next, ending(list(loop.body()), loop.label(), next), loop.span()));
    append(body, loop.tail());
    Atom condition = tell(body, loop.condition());
    body.when(condition, goesOn -> {}, ends -> ends.add(new Stmt.Break(loop.label(), loop.span())));
    return new Stmt.Loop(loop.label(), List.of(), Atom.Const.of(true), body.build(), List.of(),
        loop.span());
  }

  private static List<Stmt> ending(List<Stmt> list, Label loop, Label next) {
    return list.stream().map(statement -> statement instanceof Stmt.Continue jump
        && jump.label().equals(loop) ? new Stmt.Break(next, jump.span())
            : Lists.map(statement, inner -> ending(inner, loop, next))).toList();
  }

  /** One value that the leader knows, for all. */
  private Atom tell(StatementBuilder out, Atom atom) {
    if (isAlike(atom)) {
      return atom;
    }
    Atom all = told.tell(out, leads, List.of(atom)).get(atom);
    // Nobody may be told the next thing before all have read this one.
    out.add(new Stmt.Barrier(out.span()));
    alike.add(((Atom.Value) all).id());
    return all;
  }

  /** The second barrier of what is told is the one behind the turns. */
  private void turns(StatementBuilder out, Stmt.Block block) {
    LedUses.Captured captured = LedUses.captured(block.body());
    List<Atom> wanted =
        new ArrayList<>(captured.values().stream().filter(v -> !isAlike(v)).toList());
    Map<Integer, Atom> reads = new LinkedHashMap<>();
    captured.locals().forEach(local -> reads.put(local.id(), out.read(local)));
    wanted.addAll(reads.values());
    Map<Atom, Atom> all = told.tell(out, leads, wanted);
    Map<Integer, Atom> locals = new HashMap<>();
    reads.forEach((local, read) -> locals.put(local, all.get(read)));
    List<Stmt> body = LedUses.renamed(block.body(), all, locals);
    strided(body).forEach(out::add);
    out.add(new Stmt.Barrier(out.span()));
  }

  /** Every so many turns, from the item's own on. A sum that wraps is behind every count. */
  private List<Stmt> strided(List<Stmt> turns) {
    if (turns.size() != 2 || !(turns.get(0) instanceof Stmt.Declare counter)
        || !(turns.get(1) instanceof Stmt.Loop loop)) {
      throw new AssertionError(turns);
    }
    StatementBuilder update = new StatementBuilder(ids, loop.span());
    Atom now = update.read(counter.local());
    Atom next = update.binary(BinaryOperator.ADD, now, Atom.Const.of(items));
    Atom wraps = update.compare(Comparison.LT, next, now);
    update.assign(counter.local(),
        update.select(wraps, Atom.Const.of(Integer.MAX_VALUE), next));
    return List.of(new Stmt.Declare(counter.local(), item, counter.span()),
        new Stmt.Loop(loop.label(), loop.head(), loop.condition(), loop.body(), update.build(),
            loop.span()));
  }

  /** Appends what the leader alone does, and empties it. */
  private void flush(StatementBuilder out, List<Stmt> run) {
    if (run.isEmpty()) {
      return;
    }
    Stmt last = run.getLast();
    if (LedUses.isJump(last) && LedUses.exits(run.subList(0, run.size() - 1)).isEmpty()) {
      // All come here, so that nobody need be told.
      run.removeLast();
      flush(out, run);
      out.add(last);
      return;
    }
    Map<Atom.Value, Local> exposed = new LinkedHashMap<>();
    List<Stmt> inside = handedOn(out, run, exposed);
    List<Stmt> exits = LedUses.exits(run);
    Optional<Local> left = Optional.empty();
    if (!exits.isEmpty()) {
      Local number = out.declare("left", Atom.Const.of(0));
      Label end = new Label(ids.next(), "");
      inside = List.of(new Stmt.Block(end, leaving(inside, exits, number, end), out.span()));
      left = Optional.of(number);
    }
    if (!inside.isEmpty()) {
      out.add(new Stmt.If(leads, inside, List.of(), run.getFirst().span()));
    }
    exposed.forEach((value, local) ->
        out.add(new Stmt.Let(value, new Op.Read(local), out.span())));
    left.ifPresent(number -> {
      Atom code = tell(out, out.read(number));
      for (int i = 0; i < exits.size(); i++) {
        Stmt exit = exits.get(i);
        out.when(out.compare(Comparison.EQ, code, Atom.Const.of(i + 1)),
            then -> then.add(exit));
      }
    });
    run.clear();
  }

  /** Declares outside what is used there, too, and gives exposed values another name inside. */
  private List<Stmt> handedOn(StatementBuilder out, List<Stmt> run,
      Map<Atom.Value, Local> exposed) {
    LedUses own = new LedUses(run);
    Map<Atom, Atom> names = new HashMap<>();
    for (Stmt statement : run) {
      if (statement instanceof Stmt.Let(Atom.Value value, var _, var _)
          && uses.ofValue(value) > own.ofValue(value)) {
        exposed.put(value, out.declare(value.hint(), ZeroValue.of(out, value.type())));
        names.put(value, new Atom.Value(ids.next(), value.type(), value.hint()));
      }
    }
    List<Stmt> inside = new ArrayList<>();
    for (Stmt statement : run) {
      switch (statement) {
        case Stmt.Let let when exposed.containsKey(let.value()) -> {
          Stmt.Let renamed = (Stmt.Let) LedUses.renamed(let, names);
          Atom.Value inner = (Atom.Value) names.get(let.value());
          inside.add(new Stmt.Let(inner, renamed.op(), let.span()));
          inside.add(new Stmt.Assign(exposed.get(let.value()), inner, let.span()));
        }
        case Stmt.Declare(Local local, Atom initial, var span)
            when uses.ofLocal(local) > own.ofLocal(local) -> {
          boolean known = isAlike(initial);
          out.add(new Stmt.Declare(local, known ? initial : ZeroValue.of(out, local.type()), span));
          if (!known) {
            inside.add(new Stmt.Assign(local, names.getOrDefault(initial, initial), span));
          }
        }
        case Stmt.DeclareArray declare -> out.add(declare);
        default -> inside.add(LedUses.renamed(statement, names));
      }
    }
    return inside;
  }

  private static List<Stmt> leaving(List<Stmt> list, List<Stmt> exits, Local number, Label end) {
    List<Stmt> changed = new ArrayList<>();
    for (Stmt statement : list) {
      int at = LedUses.indexOf(exits, statement);
      if (at >= 0) {
        changed.add(new Stmt.Assign(number, Atom.Const.of(at + 1), statement.span()));
        changed.add(new Stmt.Break(end, statement.span()));
      } else {
        changed.add(Lists.map(statement, inner -> leaving(inner, exits, number, end)));
      }
    }
    return changed;
  }
}
