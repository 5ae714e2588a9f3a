package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.Operands;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts what is computed of a cell into loops that are small enough. HotSpot looks for vectors in a
 * loop that it has unrolled, and does not unroll one of more than 60 nodes (LoopUnrollLimit).
 *
 * <p>What is stored to several rows takes a loop each. What is stored to one is cut at a value that
 * the first loop leaves in that row, from which the second one takes it: a row holds what was put
 * there, so the bits are the same. What both need is read and computed in both.
 */
final class RowLoops {
  /** Found by trial, with some room. */
  private static final int MOST_NODES = 57;
  private static final int OF_LOOP = 15;
  private static final int OF_ACCESS = 2;
  /** An access at another index than that of the loop. */
  private static final int OF_DISTANCE = 3;

  private final Atom.Value index;
  private final FreshIds ids;

  private RowLoops(Atom.Value index, FreshIds ids) {
    this.index = index;
    this.ids = ids;
  }

  /**
   * The loops, in order.
   *
   * @param index the variable of the loops
   */
  static List<List<Stmt>> of(List<Stmt> body, Atom.Value index, FreshIds ids) {
    boolean isPlain = body.stream().allMatch(s -> s instanceof Stmt.Let let
        && !(let.op() instanceof Op.Read) || s instanceof Stmt.Store);
    RowLoops loops = new RowLoops(index, ids);
    return !isPlain || loops.nodes(body) <= MOST_NODES ? List.of(body) : loops.cut(body);
  }

  private List<List<Stmt>> cut(List<Stmt> body) {
    List<List<Stmt>> loops = new ArrayList<>();
    for (Stmt statement : body) {
      if (statement instanceof Stmt.Store store) {
        List<Stmt> part = slice(body, store);
        loops.addAll(nodes(part) <= MOST_NODES ? List.of(part)
            : halves(part, store).orElse(List.of(part)));
      }
    }
    return loops;
  }

  /** The two loops of which the greater one is least; empty where none is small enough. */
  private Optional<List<List<Stmt>>> halves(List<Stmt> part, Stmt.Store store) {
    Optional<List<List<Stmt>>> best = Optional.empty();
    int least = MOST_NODES + 1;
    for (Stmt statement : part) {
      if (statement instanceof Stmt.Let let && isPassed(let, store)) {
        List<Stmt> first = first(part, let, store);
        List<Stmt> second = second(part, let, store);
        int greater = Math.max(nodes(first), nodes(second));
        if (greater < least) {
          least = greater;
          best = Optional.of(List.of(first, second));
        }
      }
    }
    return best;
  }

  /** Whether a row can hold a value that the last statement is not simply given. */
  private static boolean isPassed(Stmt.Let let, Stmt.Store store) {
    Type type = store.place().array().element();
    return let.value().type().equals(type) && !(let.op() instanceof Op.Load)
        && !let.value().equals(store.value());
  }

  private List<Stmt> first(List<Stmt> part, Stmt.Let let, Stmt.Store store) {
    List<Stmt> loop = new ArrayList<>(part.subList(0, part.indexOf(let) + 1));
    Stmt.Store passed = new Stmt.Store(row(part, store, loop), let.value(), let.span());
    loop.add(passed);
    return slice(loop, passed);
  }

  private List<Stmt> second(List<Stmt> part, Stmt.Let let, Stmt.Store store) {
    List<Stmt> loop = new ArrayList<>();
    for (Stmt statement : part) {
      if (statement == let) {
        loop.add(new Stmt.Let(let.value(), new Op.Load(row(part, store, loop)), let.span()));
      } else {
        loop.add(statement);
      }
    }
    return slice(loop, store);
  }

  /** The place of a store, whose index may be computed later. */
  private Place row(List<Stmt> part, Stmt.Store store, List<Stmt> loop) {
    Place place = store.place();
    for (Stmt statement : part) {
      if (statement instanceof Stmt.Let(var value, Op op, Span span)
          && value.equals(place.index())) {
        Atom.Value at = new Atom.Value(ids.next(), Type.I32, "at");
        loop.add(new Stmt.Let(at, op, span));
        return Place.of(place.array(), at).proven();
      }
    }
    return place;
  }

  /** A statement, which stores, and those before it that it needs. */
  private static List<Stmt> slice(List<Stmt> list, Stmt.Store last) {
    List<Stmt> slice = new ArrayList<>(List.of(last));
    Set<Atom> needed = needs(last);
    for (int i = list.indexOf(last) - 1; i >= 0; i--) {
      if (list.get(i) instanceof Stmt.Let let && needed.contains(let.value())) {
        slice.addFirst(let);
        needed.addAll(needs(let));
      }
    }
    return slice;
  }

  private static Set<Atom> needs(Stmt statement) {
    Set<Atom> needs = new HashSet<>();
    Operands.forEach(statement, needs::add);
    return needs;
  }

  private int nodes(List<Stmt> loop) {
    int nodes = OF_LOOP;
    for (Stmt statement : loop) {
      nodes += switch (statement) {
        case Stmt.Store store -> nodes(store.place());
        case Stmt.Let(_, Op.Load(Place place), _) -> nodes(place);
        case Stmt.Let(_, Op.Binary binary, _) when binary.left().equals(index) -> 0;
        default -> 1;
      };
    }
    return nodes;
  }

  private int nodes(Place place) {
    return OF_ACCESS + (place.index().equals(index) ? 0 : OF_DISTANCE);
  }
}
