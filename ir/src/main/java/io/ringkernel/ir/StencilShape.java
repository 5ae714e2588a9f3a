package io.ringkernel.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * What the declaration of a stencil kernel says, and the arithmetic that follows from it. A work
 * item has the cell of its own position, shifted by the halo where only inner cells are computed.
 *
 * @param axes 2 or 3
 * @param halo the farthest neighbour along an axis, in cells
 * @param outside what {@link Boundary#CONSTANT} reads
 * @param layer how many cells {@link Boundary#ABSORB} damps
 * @param rotate the fields that trade places after each step: each takes what the next one holds,
 *     the last what the first holds; empty where the kernel takes single steps only
 */
public record StencilShape(int axes, int halo, Boundary boundary, double outside, int layer,
    List<String> rotate) {
  /** Copies the list. */
  public StencilShape {
    rotate = List.copyOf(rotate);
  }

  /** A grid whose kernel takes single steps only. */
  public StencilShape(int axes, int halo, Boundary boundary, double outside, int layer) {
    this(axes, halo, boundary, outside, layer, List.of());
  }

  /** What lies beyond the border; the names are those of the annotation. */
  public enum Boundary {
    /** Nothing: only inner cells are computed. */
    INNER,
    /** The nearest cell. */
    CLAMP,
    /** The cell of the opposite side. */
    WRAP,
    /** A number. */
    CONSTANT,
    /** The mirrored grid. */
    REFLECT,
    /** Zero behind a layer that damps. */
    ABSORB
  }

  /** The share of a stored value that the outermost cell of a damping layer loses. */
  public static final float DAMPING = 0.08f;
  /** The largest halo and damping layer. */
  public static final int MOST_CELLS = 1024;

  /** How a front end writes arithmetic; the same operators as {@link Op}. */
  public interface Arithmetic<T> {
    /** A literal. */
    T constant(Atom.Const value);

    /** An operation on two operands of one type. */
    T binary(Op.BinaryOperator operator, T left, T right);

    /** A comparison. */
    T compare(Op.Comparison comparison, T left, T right);

    /** Both conditions, of which the second has no effect. */
    T and(T left, T right);

    /** One of two values, of which only that one is computed. */
    T choose(T condition, T then, T otherwise);

    /** A row of the table of intrinsics. */
    T apply(String row, List<T> arguments);

    /** A conversion. */
    T convert(Type.Prim to, T value);
  }

  /** Work items of a block along x, y and z. */
  public List<Integer> block() {
    return axes == 2 ? List.of(16, 16, 1) : List.of(16, 4, 4);
  }

  /** How far the cell of a work item is from its position; also the margin without cells. */
  public int margin() {
    return boundary == Boundary.INNER ? halo : 0;
  }

  /** Whether a read beyond the border gives a number. */
  public boolean readsConstant() {
    return boundary == Boundary.CONSTANT || boundary == Boundary.ABSORB;
  }

  /** What is read beyond the border of a field. */
  public Atom.Const beyond(Type.Prim element) {
    double value = boundary == Boundary.CONSTANT ? outside : 0;
    return element.equals(Type.F32) ? Atom.Const.of((float) value)
        : element.equals(Type.F64) ? Atom.Const.of(value) : Atom.Const.of((int) value);
  }

  /**
   * Where a neighbour along one axis lies: within the grid, unless only inner cells are computed
   * or {@link #isInside} is asked first.
   */
  public <T> T coordinate(T place, int distance, T size, Arithmetic<T> in) {
    if (distance == 0) {
      return place;
    }
    T moved = in.binary(distance > 0 ? Op.BinaryOperator.ADD : Op.BinaryOperator.SUB, place,
        number(Math.abs(distance), in));
    return switch (boundary) {
      case INNER, CONSTANT, ABSORB -> moved;
      case CLAMP -> distance < 0
          ? in.apply("max_i32", List.of(moved, number(0, in)))
          : in.apply("min_i32", List.of(moved, last(size, in)));
      case WRAP -> distance < 0
          ? in.choose(in.compare(Op.Comparison.LT, moved, number(0, in)),
              in.binary(Op.BinaryOperator.ADD, moved, size), moved)
          : in.choose(in.compare(Op.Comparison.GE, moved, size),
              in.binary(Op.BinaryOperator.SUB, moved, size), moved);
      case REFLECT -> distance < 0
          ? in.apply("abs_i32", List.of(moved))
          : in.binary(Op.BinaryOperator.SUB, last(size, in), in.apply("abs_i32",
              List.of(in.binary(Op.BinaryOperator.SUB, last(size, in), moved))));
    };
  }

  /**
   * Whether a neighbour lies within the grid; the distances and sizes are along the axes in order,
   * and one distance is not 0.
   */
  public <T> T isInside(List<T> places, List<Integer> distances, List<T> sizes,
      Arithmetic<T> in) {
    List<T> tests = new ArrayList<>();
    for (int axis = 0; axis < distances.size(); axis++) {
      int distance = distances.get(axis);
      if (distance < 0) {
        tests.add(in.compare(Op.Comparison.GE, places.get(axis), number(-distance, in)));
      } else if (distance > 0) {
        tests.add(in.compare(Op.Comparison.LT, in.binary(Op.BinaryOperator.ADD, places.get(axis),
            number(distance, in)), sizes.get(axis)));
      }
    }
    return tests.stream().reduce(in::and).orElseThrow();
  }

  /** The element of a cell. */
  public <T> T index(List<T> coordinates, List<T> sizes, Arithmetic<T> in) {
    T index = coordinates.getLast();
    for (int axis = axes - 2; axis >= 0; axis--) {
      index = in.binary(Op.BinaryOperator.ADD,
          in.binary(Op.BinaryOperator.MUL, index, sizes.get(axis)), coordinates.get(axis));
    }
    return index;
  }

  /**
   * What remains of a value that is stored. Every operation is exact or rounds once, in
   * {@code float}, so that targets that round as Java does agree in all bits.
   */
  public <T> T damped(T value, Type.Prim type, List<T> places, List<T> sizes,
      Arithmetic<T> in) {
    T distance = null;
    for (int axis = 0; axis < axes; axis++) {
      T nearest = in.apply("min_i32", List.of(places.get(axis), in.binary(Op.BinaryOperator.SUB,
          last(sizes.get(axis), in), places.get(axis))));
      distance = distance == null ? nearest : in.apply("min_i32", List.of(distance, nearest));
    }
    T within = in.apply("max_i32", List.of(in.binary(Op.BinaryOperator.SUB, number(layer, in),
        distance), number(0, in)));
    T share = in.binary(Op.BinaryOperator.MUL, in.convert(Type.F32, within),
        in.constant(Atom.Const.of(1f / layer)));
    T lost = in.binary(Op.BinaryOperator.MUL, in.constant(Atom.Const.of(DAMPING)),
        in.binary(Op.BinaryOperator.MUL, share, share));
    T factor = in.binary(Op.BinaryOperator.SUB, in.constant(Atom.Const.of(1f)), lost);
    return in.binary(Op.BinaryOperator.MUL, value,
        type.equals(Type.F32) ? factor : in.convert(type, factor));
  }

  private static <T> T last(T size, Arithmetic<T> in) {
    return in.binary(Op.BinaryOperator.SUB, size, number(1, in));
  }

  private static <T> T number(int value, Arithmetic<T> in) {
    return in.constant(Atom.Const.of(value));
  }
}
