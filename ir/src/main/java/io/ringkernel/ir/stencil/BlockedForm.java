package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.StencilShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several steps of which each block brings a tile, and as many halos around it as there are steps,
 * to memory that it shares. It computes cells around its tile, too, fewer with each step; so blocks
 * need nothing of each other. What it has in the end goes to other arrays, because neighbours may
 * still read those that it came from.
 *
 * <p>Parameters besides those of the kernel and the tile: {@code steps}, and an array for each
 * field that trades places, in that order, which gets what the array of the field holds after the
 * steps.
 */
final class BlockedForm {
  private final FormFrame frame;
  private final Atom.Value steps;
  private final List<Array> next = new ArrayList<>();
  private final Planes planes;

  private BlockedForm(FormFrame frame, List<Array> fields) {
    this.frame = frame;
    steps = frame.number("steps");
    for (Array field : fields) {
      frame.requireWhole(field);
      next.add(frame.array("next_" + field.hint(), field.element()));
      frame.requireWhole(next.getLast());
    }
    if (frame.shape.boundary() == StencilShape.Boundary.WRAP) {
      frame.requireAtMostOneGrid(Optional.of(steps));
    }
    planes = new Planes(frame, fields, Optional.of(steps));
  }

  /** The form; empty where the fields of the kernel do not trade places. */
  static Optional<Function> of(Function kernel, StencilUse use, String name) {
    StencilShape shape = kernel.entry().orElseThrow().stencil().orElseThrow();
    return Planes.fields(kernel, use, shape)
        .map(fields -> new BlockedForm(new FormFrame(kernel, use), fields).write(name));
  }

  private Function write(String name) {
    StatementBuilder out = frame.out;
    planes.bring();
    GridCode.loop(out, "step", Atom.Const.of(0), steps, Atom.Const.of(1), this::step);
    List<Atom> first = new ArrayList<>();
    List<Atom> end = new ArrayList<>();
    List<Atom> items = planes.items(out);
    for (int axis = 0; axis < frame.shape.axes(); axis++) {
      ends(out, axis, items.get(axis), first, end);
    }
    GridCode.spread(out, "at", first, end, frame.block(),
        (inner, cell) -> planes.give(inner, cell, next));
    return frame.finish(name, Entry.Form.BLOCKED, Set.of());
  }

  /** Blocks at the border also take the cells there that no step computes. */
  private void ends(StatementBuilder out, int axis, Atom items, List<Atom> first,
      List<Atom> end) {
    Atom origin = frame.origin.get(axis);
    Atom behind = GridCode.add(out, origin, frame.tile.get(axis));
    Atom size = frame.sizes.get(axis);
    if (frame.shape.margin() == 0) {
      first.add(origin);
      end.add(Planes.least(out, behind, size));
      return;
    }
    Atom margin = Atom.Const.of(frame.shape.margin());
    first.add(GridCode.chosen(out, Planes.isBelow(out, Atom.Const.of(0), origin),
        GridCode.add(out, origin, margin), Atom.Const.of(0)));
    end.add(GridCode.chosen(out, Planes.isBelow(out, behind, items),
        GridCode.add(out, behind, margin), size));
  }

  private void step(StatementBuilder out, Atom step) {
    Atom left = out.binary(BinaryOperator.SUB, out.binary(BinaryOperator.SUB, steps,
        Atom.Const.of(1)), step);
    Atom around = GridCode.multiply(out, left, Atom.Const.of(frame.shape.halo()));
    Atom first = GridCode.subtract(out, Atom.Const.of(0), around);
    List<Atom> firsts = frame.tile.stream().<Atom>map(_ -> first).toList();
    List<Atom> ends = frame.tile.stream().map(side -> GridCode.add(out, side, around))
        .toList();
    GridCode.spread(out, "in", firsts, ends, frame.block(), this::cell);
    frame.barrier(out);
    planes.trade(out);
  }

  private void cell(StatementBuilder out, List<Atom> in) {
    List<Atom> items = new ArrayList<>();
    for (int axis = 0; axis < in.size(); axis++) {
      items.add(GridCode.add(out, frame.origin.get(axis), in.get(axis)));
    }
    if (frame.shape.boundary() == StencilShape.Boundary.WRAP) {
      List<Atom> wrapped = new ArrayList<>();
      for (int axis = 0; axis < in.size(); axis++) {
        wrapped.add(GridCode.wrapped(out, items.get(axis), frame.sizes.get(axis)));
      }
      planes.step(out, in, wrapped, frame.kernel.body());
      return;
    }
    Atom isInGrid = GridCode.and(out, items.stream()
        .map(item -> Planes.isAtLeast(out, item, Atom.Const.of(0))).toList());
    out.when(isInGrid, inner -> planes.step(inner, in, items, frame.kernel.body()));
  }
}
