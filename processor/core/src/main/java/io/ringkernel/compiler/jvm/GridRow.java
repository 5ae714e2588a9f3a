package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.Operands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A row of a stencil's grid as a loop that HotSpot computes in vectors. It does so where all arrays
 * have the same index but for constants, none of them below that of the array that is stored to,
 * and where no array is read at two distances. So each distinct read is an array of its own, a copy
 * of the row that the runtime keeps, with what lies beyond the border at both ends; a row of which
 * cells at several distances are read is given several times. The loop itself asks nothing of the
 * grid. It begins at the distance at which most arrays are read, which then have its index as it
 * is: each other one counts towards the size that HotSpot allows ({@link RowLoops}).
 *
 * @param shape of the grid
 * @param reads what the loop reads, in the order in which it is given rows
 * @param sets what it stores to; these rows follow
 * @param rotation positions of the parameters that trade places after a step
 * @param loops one after the other, for each the statements for the cell of one index
 * @param index the variable of the loops
 * @param base where it begins
 * @param first the item that index 0 stands for, and its place along y and z
 */
record GridRow(StencilShape shape, List<Read> reads, List<Set> sets, List<Integer> rotation,
    List<List<Stmt>> loops, Atom.Value index, int base, List<Atom.Value> first) {
  /**
   * A row of a field.
   *
   * @param parameter the position of the field
   * @param back how many steps ago what is read was written, where steps are taken in a row; 0 for
   *     what no step writes
   * @param cell distances along x, y and z
   * @param row the array of the loop
   */
  record Read(int parameter, int back, List<Integer> cell, Array row) {}

  /** A row of a field that is set. */
  record Set(int parameter, int back, Array row) {}

  /** The loop; empty where the kernel is not of that kind. */
  static Optional<GridRow> of(Function kernel) {
    return kernel.entry().flatMap(entry -> entry.stencil())
        .flatMap(shape -> new Writing(kernel, shape).write());
  }

  /** What the runtime reads of it. */
  String description() {
    return shape.axes() + " " + shape.halo() + " " + shape.boundary() + " " + shape.outside() + " "
        + join(rotation.stream().map(String::valueOf).toList()) + " "
        + join(sets.stream().map(set -> set.parameter() + ":" + set.back()).toList()) + " "
        + join(reads.stream().map(read -> read.parameter() + ":" + read.back() + ":"
            + read.cell().stream().map(String::valueOf).collect(Collectors.joining(":")))
            .toList())
        + " " + asksPlace() + " " + loops.size();
  }

  /** Whether a loop asks where a cell is. */
  private boolean asksPlace() {
    return loops.stream().anyMatch(loop -> first.stream().map(Atom.Value::id)
        .anyMatch(Mentions.of(loop)::contains));
  }

  private static String join(List<String> parts) {
    return parts.isEmpty() ? "-" : String.join(",", parts);
  }

  private static final class Writing {
    private static final int AXES = 3;

    private final Function kernel;
    private final StencilShape shape;
    private final RowCells cells;
    private final FreshIds ids;
    private final Atom.Value index;
    private final List<Atom.Value> first = new ArrayList<>();
    private final List<Integer> rotation = new ArrayList<>();
    private final Map<List<Integer>, Read> reads = new LinkedHashMap<>();
    private final Map<Integer, Set> sets = new LinkedHashMap<>();
    private final Map<Atom, Atom> known = new LinkedHashMap<>();
    private int base;

    Writing(Function kernel, StencilShape shape) {
      this.kernel = kernel;
      this.shape = shape;
      cells = new RowCells(kernel, shape);
      ids = FreshIds.after(kernel);
      index = new Atom.Value(ids.next(), Type.I32, "j");
      for (int axis = 0; axis < AXES; axis++) {
        first.add(new Atom.Value(ids.next(), Type.I32, "first" + "XYZ".charAt(axis)));
      }
    }

    Optional<GridRow> write() {
      for (String field : shape.rotate()) {
        int position = position(field);
        if (position < 0) {
          return Optional.empty();
        }
        rotation.add(position);
      }
      Optional<List<Stmt>> found = cells.statements();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      cells.written().forEach(field -> sets.put(position(field), new Set(position(field),
          back(position(field)), row(field, true))));
      found.get().forEach(statement -> {
        if (statement instanceof Stmt.Let(_, Op.Load(Place place), _)) {
          read(place);
        }
      });
      base = mostCommonDistance();
      List<Stmt> body = new ArrayList<>();
      found.get().forEach(statement -> add(body, statement));
      return Optional.of(new GridRow(shape, List.copyOf(reads.values()),
          List.copyOf(sets.values()), List.copyOf(rotation), RowLoops.of(body, index, ids), index,
          base, first));
    }

    private int mostCommonDistance() {
      Map<Integer, Integer> counts = new TreeMap<>();
      reads.values().forEach(read -> counts.merge(distance(read), 1, Integer::sum));
      return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey).orElse(0);
    }

    /** How far behind the cell that is stored to a cell lies that is read. */
    private int distance(Read read) {
      return Math.max(1, read.back()) * shape.halo() + read.cell().getFirst();
    }

    private int position(String field) {
      for (int i = 0; i < kernel.parameters().size(); i++) {
        if (kernel.parameters().get(i) instanceof Array array && array.hint().equals(field)) {
          return i;
        }
      }
      return -1;
    }

    private int position(Array field) {
      for (int i = 0; i < kernel.parameters().size(); i++) {
        Operand parameter = kernel.parameters().get(i);
        if (parameter instanceof Array array && array.id() == field.id()) {
          return i;
        }
      }
      throw new AssertionError("no parameter " + field);
    }

    private Array row(Array field, boolean isWritten) {
      return Array.global(ids.next(), field.element(), field.hint(), isWritten);
    }

    /** How many steps ago the array that has that role was written last; 0 for never. */
    private int back(int position) {
      int role = rotation.indexOf(position);
      int least = 0;
      for (Array field : cells.written()) {
        int writer = rotation.indexOf(position(field));
        int back = role < 0 || writer < 0 ? position(field) == position ? 1 : 0
            : Math.floorMod(writer - role - 1, rotation.size()) + 1;
        least = back != 0 && (least == 0 || back < least) ? back : least;
      }
      return least;
    }

    private void add(List<Stmt> body, Stmt given) {
      Stmt statement = Operands.map(given,
          atom -> known.getOrDefault(atom, atom));
      switch (statement) {
        case Stmt.Let(var value, Op.Apply apply, var span) when RowCells.isPosition(apply) -> {
          int axis = "XYZ".indexOf(apply.intrinsic().name().charAt(8));
          if (axis > 0) {
            known.put(value, first.get(axis));
          } else {
            body.add(new Stmt.Let(value,
                new Op.Binary(Op.BinaryOperator.ADD, index, first.getFirst()), span));
          }
        }
        case Stmt.Let(var value, Op.Load(Place place), var span) ->
          body.add(new Stmt.Let(value, new Op.Load(here(body, read(place), span)), span));
        case Stmt.Store(Place place, Atom value, var span) -> body.add(new Stmt.Store(
            here(body, sets.get(position(place.array())).row(), 0, span), value, span));
        default -> body.add(statement);
      }
    }

    private Read read(Place place) {
      int position = position(place.array());
      List<Integer> cell = new ArrayList<>(place.cell().orElseThrow());
      while (cell.size() < AXES) {
        cell.add(0);
      }
      List<Integer> key = new ArrayList<>(List.of(position));
      key.addAll(cell);
      return reads.computeIfAbsent(key, _ -> new Read(position, back(position),
          List.copyOf(cell), row(place.array(), false)));
    }

    private Place here(List<Stmt> body, Read read, Span span) {
      return here(body, read.row(), distance(read), span);
    }

    private Place here(List<Stmt> body, Array row, int distance, Span span) {
      Atom at = index;
      if (distance != base) {
        Atom.Value sum = new Atom.Value(ids.next(), Type.I32, "at");
        body.add(new Stmt.Let(sum,
            new Op.Binary(Op.BinaryOperator.ADD, index, Atom.Const.of(distance - base)), span));
        at = sum;
      }
      return Place.of(row, at).proven();
    }
  }
}
