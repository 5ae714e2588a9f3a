package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that trade places, in memory of a block: one plane for each array, with the cells of a
 * tile and those within reach around it. A step leaves every plane where it is; the fields trade
 * where their planes begin.
 */
final class Planes {
  private final FormFrame frame;
  /** By the place in the order of trading. */
  private final List<Array> fields;
  private final Map<Integer, Integer> roles = new HashMap<>();
  private final List<Local> begins = new ArrayList<>();
  private final List<Atom> pitch = new ArrayList<>();
  /** The cell of the grid that a plane begins with. */
  private final List<Atom> base = new ArrayList<>();
  private final Array memory;
  private final Atom reach;
  private final List<Atom> starts = new ArrayList<>();

  /**
   * Declares the planes.
   *
   * @param steps how many halos lie around the tile; empty for one
   */
  Planes(FormFrame frame, List<Array> fields, Optional<Atom.Value> steps) {
    this.frame = frame;
    this.fields = List.copyOf(fields);
    for (int role = 0; role < fields.size(); role++) {
      roles.put(fields.get(role).id(), role);
    }
    StatementBuilder out = frame.out;
    memory = frame.shared("planes", fields.getFirst().element(), fields.size(), steps);
    frame.findOrigin();
    Atom halo = Atom.Const.of(frame.shape.halo());
    reach = steps.map(s -> GridCode.product(out, "reach", s, halo)).orElse(halo);
    for (int axis = 0; axis < frame.shape.axes(); axis++) {
      char name = "XYZ".charAt(axis);
      pitch.add(GridCode.sum(out, "pitch" + name, GridCode.add(out, frame.tile.get(axis), reach),
          reach));
      base.add(out.let("base" + name, new Op.Binary(BinaryOperator.SUB,
          GridCode.add(out, frame.origin.get(axis), frame.shape.margin()), reach)));
    }
    Atom size = GridCode.product(out, "plane", pitch);
    for (int role = 0; role < fields.size(); role++) {
      starts.add(role == 0 ? Atom.Const.of(0)
          : GridCode.multiply(out, size, Atom.Const.of(role)));
    }
  }

  /**
   * The fields of a kernel that trade places, in that order; empty where it takes single steps
   * only, or sets a field that does not trade places.
   */
  static Optional<List<Array>> fields(Function kernel, StencilUse use, StencilShape shape) {
    Map<String, Array> arrays = new LinkedHashMap<>();
    for (Operand parameter : kernel.parameters()) {
      if (parameter instanceof Array array) {
        arrays.put(array.hint(), array);
      }
    }
    List<Array> fields = shape.rotate().stream().map(arrays::get).toList();
    boolean fits = fields.size() > 1 && fields.stream().allMatch(field -> field != null
        && StencilUse.isPlain(field) && field.element().equals(fields.getFirst().element())
        && !use.isReadElsewhere(field))
        && arrays.values().stream()
            .allMatch(array -> !use.isWritten(array) || fields.contains(array));
    return fits ? Optional.of(fields) : Optional.empty();
  }

  List<Array> fields() {
    return fields;
  }

  List<Atom> pitch() {
    return pitch;
  }

  /** Cells around the tile along each axis. */
  Atom reach() {
    return reach;
  }

  /** Brings the cells of the tile and around it, and lets each field begin at its plane. */
  void bring() {
    StatementBuilder out = frame.out;
    GridCode.spread(out, "at", frame.zeros(), pitch, frame.block(), (inner, at) -> {
      Atom from = GridCode.index(inner, cell(inner, at), frame.sizes);
      Atom to = GridCode.index(inner, at, pitch);
      for (int role = 0; role < fields.size(); role++) {
        inner.add(new Stmt.Store(
            Place.of(memory, GridCode.add(inner, starts.get(role), to)).proven(),
            inner.let("load", new Op.Load(Place.of(fields.get(role), from).proven())),
            inner.span()));
      }
    });
    frame.barrier(out);
    for (int role = 0; role < fields.size(); role++) {
      begins.add(out.declare(fields.get(role).hint() + "_at", starts.get(role)));
    }
  }

  /** The cell of the grid at a place of a plane; one within the grid for places beyond it. */
  List<Atom> cell(StatementBuilder out, List<Atom> at) {
    List<Atom> cell = new ArrayList<>();
    for (int axis = 0; axis < at.size(); axis++) {
      Atom place = GridCode.add(out, base.get(axis), at.get(axis));
      Atom size = frame.sizes.get(axis);
      cell.add(frame.shape.boundary() == StencilShape.Boundary.WRAP
          ? GridCode.wrapped(out, place, size) : GridCode.within(out, place, size));
    }
    return cell;
  }

  /** Takes a step of one cell; once for each function. */
  void step(StatementBuilder out, List<Atom> in, List<Atom> items, List<Stmt> body) {
    CellBody.append(out, body, items, (inner, place) -> {
      Integer role = roles.get(place.array().id());
      return role == null ? place
          : own(inner, role, near(inner, in, items, place.cell().orElseThrow()));
    });
  }

  private Place own(StatementBuilder out, int role, List<Atom> at) {
    Atom begin = out.read(begins.get(role));
    return Place.of(memory, GridCode.add(out, begin, GridCode.index(out, at, pitch)))
        .proven();
  }

  /** Where a neighbour lies in a plane. */
  private List<Atom> near(StatementBuilder out, List<Atom> in, List<Atom> items,
      List<Integer> distances) {
    StencilShape shape = frame.shape;
    boolean isFolded = shape.boundary() == StencilShape.Boundary.CLAMP
        || shape.boundary() == StencilShape.Boundary.REFLECT;
    List<Atom> at = new ArrayList<>();
    for (int axis = 0; axis < in.size(); axis++) {
      int distance = distances.get(axis);
      if (isFolded && distance != 0) {
        Atom seen = shape.<Atom>coordinate(items.get(axis), distance, frame.sizes.get(axis),
            new GridCode.Atoms(out));
        at.add(GridCode.subtract(out, seen, base.get(axis)));
      } else {
        at.add(GridCode.add(out, GridCode.add(out, in.get(axis), reach),
            distance));
      }
    }
    return at;
  }

  /** Where a field has a cell now, by the place in a plane. */
  Place now(StatementBuilder out, Array field, List<Atom> at) {
    return own(out, roles.get(field.id()), at);
  }

  /** Lets the fields trade places. */
  void trade(StatementBuilder out) {
    Atom first = out.read(begins.getFirst());
    for (int role = 0; role + 1 < begins.size(); role++) {
      out.assign(begins.get(role), out.read(begins.get(role + 1)));
    }
    out.assign(begins.getLast(), first);
  }

  /** Brings cells of the grid from the plane of each array to an array. */
  void give(StatementBuilder out, List<Atom> cell, List<Array> to) {
    List<Atom> at = new ArrayList<>();
    for (int axis = 0; axis < cell.size(); axis++) {
      at.add(GridCode.subtract(out, cell.get(axis), base.get(axis)));
    }
    Atom from = GridCode.index(out, at, pitch);
    Atom index = GridCode.index(out, cell, frame.sizes);
    for (int role = 0; role < to.size(); role++) {
      Atom value = out.let("load", new Op.Load(
          Place.of(memory, GridCode.add(out, starts.get(role), from)).proven()));
      out.add(new Stmt.Store(Place.of(to.get(role), index).proven(), value, out.span()));
    }
  }

  /** Numbers of items along the axes. */
  List<Atom> items(StatementBuilder out) {
    return frame.sizes.stream()
        .map(size -> GridCode.add(out, size, -2 * frame.shape.margin())).toList();
  }

  /** The smaller of two numbers. */
  static Atom least(StatementBuilder out, Atom one, Atom other) {
    return GridCode.apply(out, "min_i32", one, other);
  }

  static Atom isBelow(StatementBuilder out, Atom one, Atom other) {
    return out.compare(Comparison.LT, one, other);
  }

  static Atom isAtLeast(StatementBuilder out, Atom one, Atom other) {
    return out.compare(Comparison.GE, one, other);
  }

  static Atom either(StatementBuilder out, Atom one, Atom other) {
    return out.binary(BinaryOperator.OR, one, other);
  }

  static Type.Element element(List<Array> fields) {
    return fields.getFirst().element();
  }
}
