package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One step of which each block first brings a tile, and the cells around it, of every field that is
 * read around a cell to memory that it shares. What lies beyond the border is brought as the
 * boundary has it, so the step itself asks nothing of the grid.
 */
final class TiledForm {
  private final FormFrame frame;
  private final Map<Integer, Array> tiles = new HashMap<>();
  private final List<Atom> pitch = new ArrayList<>();

  private TiledForm(FormFrame frame) {
    this.frame = frame;
  }

  /** The form; empty where no field is read around a cell. */
  static Optional<Function> of(Function kernel, StencilUse use, String name) {
    if (use.around().isEmpty() || !use.around().stream().allMatch(StencilUse::isPlain)) {
      return Optional.empty();
    }
    return Optional.of(new TiledForm(new FormFrame(kernel, use)).write(name));
  }

  private Function write(String name) {
    StatementBuilder out = frame.out;
    for (Array field : frame.use.around()) {
      frame.requireWhole(field);
      tiles.put(field.id(), frame.shared(field.hint() + "_tile", field.element(), 1,
          Optional.empty()));
    }
    frame.findOrigin();
    for (int axis = 0; axis < frame.shape.axes(); axis++) {
      pitch.add(GridCode.sum(out, "pitch" + "XYZ".charAt(axis), frame.tile.get(axis),
          Atom.Const.of(2 * frame.shape.halo())));
    }
    GridCode.spread(out, "at", frame.zeros(), pitch, frame.block(), this::bring);
    frame.barrier(out);
    GridCode.spread(out, "in", frame.zeros(), frame.tile, frame.block(), this::compute);
    return frame.finish(name, Entry.Form.TILED, Set.of());
  }

  private void bring(StatementBuilder out, List<Atom> at) {
    List<Atom> cell = new ArrayList<>();
    for (int axis = 0; axis < at.size(); axis++) {
      Atom place = GridCode.add(out, GridCode.add(out, frame.origin.get(axis),
          at.get(axis)), frame.shape.margin() - frame.shape.halo());
      cell.add(cell(out, place, frame.sizes.get(axis)));
    }
    Atom from = GridCode.index(out, cell, frame.sizes);
    Atom to = GridCode.index(out, at, pitch);
    for (Array field : frame.use.around()) {
      Atom value = out.let(field.hint(), new Op.Load(Place.of(field, from).proven()));
      out.add(new Stmt.Store(Place.of(tiles.get(field.id()), to).proven(), value, out.span()));
    }
  }

  /** Cells of tiles that reach farther beyond the border than the halo are never read. */
  private Atom cell(StatementBuilder out, Atom place, Atom size) {
    GridCode.Atoms in = new GridCode.Atoms(out);
    Atom seen = switch (frame.shape.boundary()) {
      case INNER, CLAMP, CONSTANT, ABSORB -> place;
      case WRAP -> GridCode.wrapped(out, place, size);
      case REFLECT -> {
        Atom last = out.binary(Op.BinaryOperator.SUB, size, Atom.Const.of(1));
        Atom mirrored = in.apply("abs_i32", List.of(place));
        yield out.binary(Op.BinaryOperator.SUB, last, in.apply("abs_i32",
            List.of(out.binary(Op.BinaryOperator.SUB, last, mirrored))));
      }
    };
    return GridCode.within(out, seen, size);
  }

  private void compute(StatementBuilder out, List<Atom> at) {
    List<Atom> items = new ArrayList<>();
    for (int axis = 0; axis < at.size(); axis++) {
      items.add(GridCode.add(out, frame.origin.get(axis), at.get(axis)));
    }
    CellBody.append(out, frame.kernel.body(), items, (inner, place) -> {
      Array tile = tiles.get(place.array().id());
      return tile == null ? place : new Place(tile, GridCode.index(inner,
          moved(inner, at, place.cell().orElseThrow(), frame.shape), pitch), List.of(),
          Place.Bounds.PROVEN);
    });
  }

  private static List<Atom> moved(StatementBuilder out, List<Atom> at, List<Integer> distances,
      StencilShape shape) {
    List<Atom> moved = new ArrayList<>();
    for (int axis = 0; axis < at.size(); axis++) {
      moved.add(GridCode.add(out, at.get(axis), shape.halo() + distances.get(axis)));
    }
    return moved;
  }
}
