package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.check.Uniformity;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kernel with barriers as one thread runs it for a whole block: loops over the work items between
 * the barriers, and around them the control flow that holds barriers, which all items of a block
 * take alike (the verifier proves it).
 *
 * <p>What is the same for all items and computed outside of other control flow is computed once a
 * block. What is cheap to compute from the place of an item is computed again in each loop that
 * needs it. What else crosses from one loop to another is <em>spilled</em> into an array with one
 * element per item.
 */
final class BlockPlan {
  /** A piece of the block's code. */
  sealed interface Part {
    /** A loop over the items; {@code isLast} where no item has anything to do afterwards. */
    record Items(List<Stmt> statements, boolean isLast) implements Part {}

    /** Runs once a block. */
    record Once(Stmt statement) implements Part {}

    /** Every item has come here. */
    record Meeting() implements Part {}

    /** A shared array. */
    record Shared(Array array) implements Part {}

    /** Control flow around barriers; the lists are those of the statement, in order. */
    record Flow(Stmt statement, List<List<Part>> lists) implements Part {}

    /** A jump that all items take. */
    record Jump(Stmt statement) implements Part {}
  }

  private final Function function;
  private final Flows flows;
  private final Set<Integer> once = new HashSet<>();
  private final Map<Integer, Stmt.Let> again = new LinkedHashMap<>();
  private final Map<Integer, Spill> spilled = new LinkedHashMap<>();
  private final List<Part> parts;

  BlockPlan(Function function, Uniformity uniformity) {
    this.function = function;
    this.flows = new Flows(function, uniformity);
    findOnce();
    flows.outer().forEach(this::findAgain);
    parts = complete(build(function.body(), true));
    findSpilled();
  }

  List<Part> parts() {
    return parts;
  }

  /** The values, variables and private arrays that have an element per item. */
  Map<Integer, Spill> spilled() {
    return spilled;
  }

  /** Whether the operand is at hand outside of the loops over items. */
  boolean isOnce(Atom atom) {
    return !(atom instanceof Atom.Value value) || once.contains(value.id());
  }

  /** Begins with all that may be, and takes out what is made of something that may not. */
  private void findOnce() {
    for (Operand parameter : function.parameters()) {
      if (parameter instanceof Atom.Value value) {
        once.add(value.id());
      }
    }
    Set<Integer> inside = flows.assignedInside();
    for (Stmt statement : flows.outer()) {
      switch (statement) {
        case Stmt.Let let when mayBeOnce(let.op()) -> once.add(let.value().id());
        case Stmt.Declare(Local local, _, _) when !inside.contains(local.id()) ->
            once.add(local.id());
        default -> {}
      }
    }
    int before;
    do {
      before = once.size();
      flows.outer().forEach(this::takeOut);
    } while (once.size() < before);
  }

  private static boolean mayBeOnce(Op op) {
    return op instanceof Op.Read || Effects.isPure(op)
        && !(op instanceof Op.Apply apply && apply.intrinsic().kind() == Kind.POSITION);
  }

  private void takeOut(Stmt statement) {
    switch (statement) {
      case Stmt.Let(Atom.Value value, Op op, _) -> {
        boolean[] keeps = {!(op instanceof Op.Read read) || once.contains(read.local().id())};
        Operands.forEach(op, atom -> keeps[0] &= isOnce(atom));
        if (!keeps[0]) {
          once.remove(value.id());
        }
      }
      case Stmt.Declare(Local local, Atom value, _) when !isOnce(value) ->
          once.remove(local.id());
      case Stmt.Assign(Local local, Atom value, _) when !isOnce(value) ->
          once.remove(local.id());
      default -> {}
    }
  }

  /** Pure operations over what is known before any loop are as cheap as loading the result. */
  private void findAgain(Stmt statement) {
    if (statement instanceof Stmt.Let let && !once.contains(let.value().id())
        && Effects.isPure(let.op())) {
      boolean[] known = {true};
      Operands.forEach(let.op(), atom -> known[0] &=
          isOnce(atom) || atom instanceof Atom.Value v && again.containsKey(v.id()));
      if (known[0]) {
        again.put(let.value().id(), let);
      }
    }
  }

  private List<Part> build(List<Stmt> list, boolean isOutermost) {
    List<Part> built = new ArrayList<>();
    List<Stmt> pending = new ArrayList<>();
    for (Stmt statement : list) {
      switch (statement) {
        case Stmt.Let let when once.contains(let.value().id()) ->
            built.add(new Part.Once(statement));
        case Stmt.Let let when again.containsKey(let.value().id()) -> {}
        case Stmt.Declare declare when once.contains(declare.local().id()) ->
            built.add(new Part.Once(statement));
        case Stmt.Assign assign when once.contains(assign.local().id()) -> {
          // Items that read the variable before see the old value.
          flush(pending, built, false);
          built.add(new Part.Once(statement));
        }
        case Stmt.DeclareArray declare when declare.array().space().isOfBlock() ->
            built.add(new Part.Shared(declare.array()));
        case Stmt.Barrier _ -> {
          flush(pending, built, false);
          built.add(new Part.Meeting());
        }
        case Stmt.Break _, Stmt.Continue _, Stmt.Return _ -> {
          flush(pending, built, false);
          built.add(new Part.Jump(statement));
        }
        case Stmt flow when flows.holdsBarrier(flow) -> {
          flush(pending, built, false);
          built.add(new Part.Flow(flow,
              Lists.of(flow).stream().map(inner -> build(inner, false)).toList()));
        }
        default -> pending.add(statement);
      }
    }
    flush(pending, built, isOutermost);
    return built;
  }

  private static void flush(List<Stmt> pending, List<Part> built, boolean isLast) {
    if (!pending.isEmpty()) {
      built.add(new Part.Items(List.copyOf(pending), isLast));
      pending.clear();
    }
  }

  /** Puts in front of each loop over items what it computes again. */
  private List<Part> complete(List<Part> list) {
    return list.stream().map(part -> switch (part) {
      case Part.Items(List<Stmt> statements, boolean isLast) -> {
        Set<Integer> needed = new HashSet<>(Mentions.of(statements));
        List<Stmt> all = new ArrayList<>();
        for (Stmt.Let let : List.copyOf(again.values()).reversed()) {
          if (needed.contains(let.value().id())) {
            needed.addAll(Mentions.of(List.of(let)));
            all.addFirst(let);
          }
        }
        all.addAll(statements);
        yield new Part.Items(all, isLast);
      }
      case Part.Flow(Stmt statement, List<List<Part>> lists) ->
          new Part.Flow(statement, lists.stream().map(this::complete).toList());
      case Part.Once _, Part.Meeting _, Part.Shared _, Part.Jump _ -> part;
    }).toList();
  }

  private void findSpilled() {
    Map<Integer, Part> definedIn = new HashMap<>();
    List<Part> all = new ArrayList<>();
    collect(parts, all);
    for (Part part : all) {
      if (part instanceof Part.Items items) {
        items.statements().forEach(s -> Mentions.defined(s)
            .filter(id -> !again.containsKey(id)).ifPresent(id -> definedIn.put(id, part)));
      }
    }
    for (Part part : all) {
      Set<Integer> mentioned = switch (part) {
        case Part.Items items -> Mentions.of(items.statements());
        case Part.Flow flow -> Mentions.ofItself(flow.statement());
        case Part.Once _, Part.Meeting _, Part.Shared _, Part.Jump _ -> Set.of();
      };
      for (int id : mentioned) {
        Part home = definedIn.get(id);
        if (home instanceof Part.Items items && home != part) {
          spill(id, items);
        }
      }
    }
  }

  private void spill(int id, Part.Items home) {
    for (Stmt statement : home.statements()) {
      switch (statement) {
        case Stmt.Let let when let.value().id() == id ->
            spilled.put(id, new Spill.OfValue(let.value().type()));
        case Stmt.Declare declare when declare.local().id() == id ->
            spilled.put(id, new Spill.OfValue(declare.local().type()));
        case Stmt.DeclareArray declare when declare.array().id() == id ->
            spilled.put(id, new Spill.OfArray(JvmTypes.element(declare.array().element())));
        default -> {}
      }
    }
  }

  private static void collect(List<Part> list, List<Part> all) {
    for (Part part : list) {
      all.add(part);
      if (part instanceof Part.Flow flow) {
        flow.lists().forEach(inner -> collect(inner, all));
      }
    }
  }
}
