package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.AtomicOperator;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All steps of a launch. A block keeps its tile, in memory that it shares, from the first step to
 * the last; after each it writes the cells at its border to memory of the device, sets its flag to
 * the number of the step, waits for the flags of the blocks around it and reads their cells. It
 * never waits for the whole grid. Two sets of border cells are enough: who writes the set of step n
 * + 2 has seen the flags of step n + 1, which were set after the cells of step n were read.
 *
 * <p>All blocks must be on the device at once. A tile is no shorter than the halo, the last one of
 * an axis as little. Parameters besides those of the kernel and the tile: {@code steps}; for each
 * field that the kernel sets an array of twice the cells of the grid; and an {@code int} for each
 * block, 0 before the launch.
 */
final class PersistentForm {
  private static final int SIDES = 3;
  /** Shorter than the way of a flag through the device's cache. */
  private static final int NANOSECONDS = 20;

  private final FormFrame frame;
  private final Atom.Value steps;
  private final Map<Integer, Array> borders = new HashMap<>();
  private final List<Array> set = new ArrayList<>();
  private final Array flags;
  private final Planes planes;
  private final List<Atom> items;
  private final Atom cells;

  private PersistentForm(FormFrame frame, List<Array> fields) {
    this.frame = frame;
    steps = frame.number("steps");
    for (Operand parameter : frame.kernel.parameters()) {
      if (parameter instanceof Array array && frame.use.isWritten(array)) {
        set.add(array);
        borders.put(array.id(), frame.array("border_" + array.hint(), array.element()));
      }
    }
    flags = frame.array("flags", Type.I32);
    fields.forEach(frame::requireWhole);
    if (frame.shape.boundary() == StencilShape.Boundary.WRAP) {
      frame.requireAtMostOneGrid(Optional.empty());
    }
    planes = new Planes(frame, fields.stream().map(FormFrame::writable).toList(),
        Optional.empty());
    items = planes.items(frame.out);
    cells = GridCode.product(frame.out, "cells", frame.sizes);
  }

  /** The form; empty where the fields of the kernel do not trade places. */
  static Optional<Function> of(Function kernel, StencilUse use, String name) {
    StencilShape shape = kernel.entry().orElseThrow().stencil().orElseThrow();
    return Planes.fields(kernel, use, shape)
        .map(fields -> new PersistentForm(new FormFrame(kernel, use), fields).write(name));
  }

  private Function write(String name) {
    StatementBuilder out = frame.out;
    planes.bring();
    GridCode.loop(out, "step", Atom.Const.of(0), steps, Atom.Const.of(1), this::step);
    GridCode.spread(out, "in", frame.zeros(), frame.tile, frame.block(), (inner, in) -> {
      List<Atom> own = items(inner, in);
      inner.when(isInGrid(inner, own), there -> planes.give(there, cell(there, own),
          planes.fields()));
    });
    Set<Integer> written = new LinkedHashSet<>();
    planes.fields().forEach(field -> written.add(field.id()));
    return frame.finish(name, Entry.Form.PERSISTENT, written);
  }

  private void step(StatementBuilder out, Atom step) {
    List<Stmt> body = asWritten(frame.kernel.body());
    GridCode.spread(out, "in", frame.zeros(), frame.tile, frame.block(),
        (inner, in) -> planes.step(inner, in, items(inner, in), body));
    Atom done = out.binary(BinaryOperator.ADD, step, Atom.Const.of(1));
    out.when(Planes.isBelow(out, done, steps), more -> {
      Atom parity = GridCode.product(more, "parity",
          more.binary(BinaryOperator.AND, step, Atom.Const.of(1)), cells);
      frame.barrier(more);
      publish(more, parity);
      meet(more, done);
      take(more, parity);
    });
    frame.barrier(out);
    planes.trade(out);
  }

  /** The arrays of fields are written here, and so another kind of array. */
  private List<Stmt> asWritten(List<Stmt> body) {
    Map<Integer, Array> writable = new HashMap<>();
    planes.fields().forEach(field -> writable.put(field.id(), field));
    return body.stream().map(statement -> Lists.map(Operands.mapArrays(statement,
        array -> writable.getOrDefault(array.id(), array)), this::asWritten)).toList();
  }

  private List<Atom> items(StatementBuilder out, List<Atom> in) {
    List<Atom> own = new ArrayList<>();
    for (int axis = 0; axis < in.size(); axis++) {
      own.add(GridCode.add(out, frame.origin.get(axis), in.get(axis)));
    }
    return own;
  }

  private List<Atom> cell(StatementBuilder out, List<Atom> item) {
    return item.stream().map(i -> GridCode.add(out, i, frame.shape.margin())).toList();
  }

  private Atom isInGrid(StatementBuilder out, List<Atom> item) {
    List<Atom> tests = new ArrayList<>();
    for (int axis = 0; axis < item.size(); axis++) {
      tests.add(Planes.isBelow(out, item.get(axis), items.get(axis)));
    }
    return GridCode.and(out, tests);
  }

  /** Writes the own cells that blocks around this one read. */
  private void publish(StatementBuilder out, Atom parity) {
    Atom halo = Atom.Const.of(frame.shape.halo());
    GridCode.spread(out, "in", frame.zeros(), frame.tile, frame.block(), (inner, in) -> {
      List<Atom> own = items(inner, in);
      Atom isAtBorder = null;
      for (int axis = 0; axis < in.size(); axis++) {
        Atom left = GridCode.subtract(inner, items.get(axis), frame.origin.get(axis));
        Atom last = Planes.least(inner, frame.tile.get(axis), left);
        Atom isNear = Planes.either(inner, Planes.isBelow(inner, in.get(axis), halo),
            Planes.isAtLeast(inner, in.get(axis), GridCode.subtract(inner, last, halo)));
        isAtBorder = isAtBorder == null ? isNear : Planes.either(inner, isAtBorder, isNear);
      }
      Atom isMine = inner.binary(BinaryOperator.AND, isInGrid(inner, own), isAtBorder);
      inner.when(isMine, there -> {
        Atom to = GridCode.add(there, parity,
            GridCode.index(there, cell(there, own), frame.sizes));
        List<Atom> at = in.stream().map(i -> GridCode.add(there, i, planes.reach()))
            .toList();
        for (Array field : set) {
          Atom value = there.let("load", new Op.Load(planes.now(there, field, at)));
          there.add(new Stmt.Store(Place.of(borders.get(field.id()), to).proven(), value,
              there.span()));
        }
      });
    });
  }

  /** Says that this block has taken a step, and waits for those around it to have done so. */
  private void meet(StatementBuilder out, Atom done) {
    fence(out);
    frame.barrier(out);
    List<Atom> local = positions(out, "localId");
    Atom isFirst = isZero(out, local);
    List<Atom> block = positions(out, "blockId");
    List<Atom> blocks = positions(out, "gridDim");
    out.when(isFirst, first -> first.add(new Stmt.Do(new Op.Atomic(AtomicOperator.STORE,
        Place.of(flags, GridCode.index(first, block, blocks)).proven(), List.of(done)),
        first.span())));
    int sides = (int) Math.pow(SIDES, frame.shape.axes());
    Atom number = local.getFirst();
    Atom isAsking = out.binary(BinaryOperator.AND, isZero(out, local.subList(1, local.size())),
        Planes.isBelow(out, number, Atom.Const.of(sides)));
    out.when(isAsking, asking -> ask(asking, number, block, blocks, done));
    fence(out);
    frame.barrier(out);
  }

  private List<Atom> positions(StatementBuilder out, String row) {
    List<Atom> positions = new ArrayList<>();
    for (int axis = 0; axis < frame.shape.axes(); axis++) {
      positions.add(GridCode.position(out, row, axis));
    }
    return positions;
  }

  private static Atom isZero(StatementBuilder out, List<Atom> places) {
    return GridCode.and(out, places.stream()
        .<Atom>map(p -> out.compare(Comparison.EQ, p, Atom.Const.of(0))).toList());
  }

  private static void fence(StatementBuilder out) {
    out.add(new Stmt.Do(new Op.Apply(Intrinsics.named("fence"), List.of()), out.span()));
  }

  /** An item waits for one of the blocks around its own. */
  private void ask(StatementBuilder out, Atom number, List<Atom> block, List<Atom> blocks,
      Atom done) {
    List<Atom> tests = new ArrayList<>();
    List<Atom> other = new ArrayList<>();
    Atom apart = Atom.Const.of(0);
    Atom rest = number;
    for (int axis = 0; axis < block.size(); axis++) {
      Atom side = out.binary(BinaryOperator.SUB, out.let("rem",
          new Op.Binary(BinaryOperator.REM_RAW, rest, Atom.Const.of(SIDES))), Atom.Const.of(1));
      rest = out.let("div", new Op.Binary(BinaryOperator.DIV_RAW, rest, Atom.Const.of(SIDES)));
      apart = GridCode.add(out, apart, GridCode.apply(out, "abs_i32", side));
      Atom place = GridCode.add(out, block.get(axis), side);
      if (frame.shape.boundary() == StencilShape.Boundary.WRAP) {
        other.add(GridCode.wrapped(out, place, blocks.get(axis)));
      } else {
        tests.add(Planes.isAtLeast(out, place, Atom.Const.of(0)));
        tests.add(Planes.isBelow(out, place, blocks.get(axis)));
        other.add(place);
      }
    }
    tests.add(Planes.isBelow(out, Atom.Const.of(0), apart));
    if (!frame.use.isDiagonal()) {
      tests.add(Planes.isBelow(out, apart, Atom.Const.of(2)));
    }
    out.when(GridCode.and(out, tests), there -> {
      Atom flag = GridCode.index(there, other, blocks);
      StatementBuilder head = new StatementBuilder(there.ids(), there.span());
      Atom seen = head.let("seen", new Op.Atomic(AtomicOperator.LOAD,
          Place.of(flags, flag).proven(), List.of()));
      Atom isBehind = head.compare(Comparison.LT, seen, done);
      List<Stmt> pause = there.nested(b -> b.add(new Stmt.Do(new Op.Apply(
          Intrinsics.named("sleep"), List.of(Atom.Const.of(NANOSECONDS))), b.span())));
      there.add(new Stmt.Loop(new Label(there.ids().next(), ""), head.build(), isBehind, pause,
          List.of(), there.span()));
    });
  }

  /** Reads the cells around the tile that other blocks have written. */
  private void take(StatementBuilder out, Atom parity) {
    GridCode.spread(out, "at", frame.zeros(), planes.pitch(), frame.block(), (inner, at) -> {
      List<Atom> beyond = new ArrayList<>();
      List<Atom> tests = new ArrayList<>();
      for (int axis = 0; axis < at.size(); axis++) {
        Atom in = GridCode.subtract(inner, at.get(axis), planes.reach());
        Atom item = GridCode.add(inner, frame.origin.get(axis), in);
        Atom end = Planes.least(inner, GridCode.add(inner, frame.origin.get(axis),
            frame.tile.get(axis)), items.get(axis));
        beyond.add(Planes.either(inner, Planes.isBelow(inner, in, Atom.Const.of(0)),
            Planes.isAtLeast(inner, item, end)));
        Atom limit = frame.shape.boundary() == StencilShape.Boundary.WRAP
            ? GridCode.add(inner, end, planes.reach()) : items.get(axis);
        tests.add(Planes.isBelow(inner, item, limit));
        if (frame.shape.boundary() != StencilShape.Boundary.WRAP) {
          tests.add(Planes.isAtLeast(inner, item, Atom.Const.of(0)));
        }
      }
      tests.add(isOfNeighbour(inner, beyond));
      inner.when(GridCode.and(inner, tests), there -> take(there, at, parity));
    });
  }

  /** Beyond the tile along an axis; along one only where no other neighbour is read. */
  private Atom isOfNeighbour(StatementBuilder out, List<Atom> beyond) {
    if (frame.use.isDiagonal()) {
      return beyond.stream().reduce((one, other) -> Planes.either(out, one, other)).orElseThrow();
    }
    Atom count = Atom.Const.of(0);
    for (Atom along : beyond) {
      count = GridCode.add(out, count,
          GridCode.chosen(out, along, Atom.Const.of(1), Atom.Const.of(0)));
    }
    return out.compare(Comparison.EQ, count, Atom.Const.of(1));
  }

  private void take(StatementBuilder out, List<Atom> at, Atom parity) {
    Atom from = GridCode.add(out, parity,
        GridCode.index(out, planes.cell(out, at), frame.sizes));
    for (Array field : set) {
      Atom value = out.let("load",
          new Op.Load(Place.of(borders.get(field.id()), from).proven()));
      out.add(new Stmt.Store(planes.now(out, field, at), value, out.span()));
    }
  }
}
