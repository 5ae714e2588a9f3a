package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** What the forms of a kernel over a grid have in common while one is written. */
final class FormFrame {
  private static final List<Integer> PLANE = List.of(32, 8, 1);
  private static final List<Integer> SPACE = List.of(32, 4, 2);

  final Function kernel;
  final StencilShape shape;
  final StencilUse use;
  final StatementBuilder out;
  /** Cells of the grid along the axes. */
  final List<Atom.Value> sizes;
  /** Cells that a block computes along the axes: parameters of the form. */
  final List<Atom.Value> tile = new ArrayList<>();
  /** The first position of the block's items along the axes. */
  final List<Atom> origin = new ArrayList<>();
  private final FreshIds ids;
  private final Set<String> names = new HashSet<>();
  private final List<Operand> added = new ArrayList<>();
  private final Set<Precondition> conditions = new LinkedHashSet<>();

  /** Begins a form of what relies on conditions already. */
  FormFrame(Function kernel, StencilUse use) {
    this.kernel = kernel;
    this.use = use;
    Entry entry = kernel.entry().orElseThrow();
    shape = entry.stencil().orElseThrow();
    ids = FreshIds.after(kernel);
    out = new StatementBuilder(ids, kernel.span());
    for (Operand parameter : kernel.parameters()) {
      names.add(parameter instanceof Array array ? array.hint()
          : ((Atom.Value) parameter).hint());
    }
    sizes = kernel.parameters().subList(kernel.parameters().size() - shape.axes(),
        kernel.parameters().size()).stream().map(Atom.Value.class::cast).toList();
    for (int axis = 0; axis < shape.axes(); axis++) {
      tile.add(number("tile" + "XYZ".charAt(axis)));
    }
    conditions.addAll(entry.variant().orElseThrow().preconditions());
    int least = shape.margin() + shape.halo() + 1;
    sizes.forEach(size -> conditions.add(new Precondition(List.of(
        new Precondition.Term(1, List.of(size.hint())),
        new Precondition.Term(-least, List.of())))));
  }

  /** A parameter that the form has besides those of the kernel. */
  Atom.Value number(String name) {
    Atom.Value value = new Atom.Value(ids.next(), Type.I32, free(name));
    added.add(value);
    return value;
  }

  /** An array that the form has besides those of the kernel. */
  Array array(String name, Type.Element element) {
    Array array = Array.global(ids.next(), element, free(name), true);
    added.add(array);
    return array;
  }

  private String free(String name) {
    String free = name;
    while (!names.add(free)) {
      free += "_";
    }
    return free;
  }

  /** Demands as many elements as the grid has cells. */
  void requireWhole(Array field) {
    conditions.add(new Precondition(List.of(
        new Precondition.Term(1, List.of(field.hint() + ".length")),
        new Precondition.Term(-1, sizes.stream().map(Atom.Value::hint).toList()))));
  }

  /** Demands that a tile and what it reads around it are no longer than an axis. */
  void requireAtMostOneGrid(Optional<Atom.Value> steps) {
    for (int axis = 0; axis < shape.axes(); axis++) {
      conditions.add(new Precondition(List.of(
          new Precondition.Term(1, List.of(sizes.get(axis).hint())),
          new Precondition.Term(-1, List.of(tile.get(axis).hint())),
          new Precondition.Term(-shape.halo(),
              steps.map(s -> List.of(s.hint())).orElse(List.of())))));
    }
  }

  /** Declares memory of the block for a tile and what lies around it. */
  Array shared(String name, Type.Element element, int planes, Optional<Atom.Value> steps) {
    List<Precondition.Term> terms = List.of(new Precondition.Term(planes, List.of()));
    for (Atom.Value side : tile) {
      List<Precondition.Term> product = new ArrayList<>();
      for (Precondition.Term term : terms) {
        product.add(new Precondition.Term(term.times(), with(term.factors(), side.hint())));
        product.add(new Precondition.Term(term.times() * 2 * shape.halo(),
            steps.map(s -> with(term.factors(), s.hint())).orElse(term.factors())));
      }
      terms = product;
    }
    Array array = new Array(ids.next(), element, free(name), Array.Space.SHARED,
        OptionalInt.empty()).launched(new LaunchLength(
            terms.stream().filter(term -> term.times() != 0).toList()));
    out.add(new Stmt.DeclareArray(array, out.span()));
    return array;
  }

  private static List<String> with(List<String> factors, String factor) {
    List<String> all = new ArrayList<>(factors);
    all.add(factor);
    return all;
  }

  /** Computes the first position of the block's items. */
  void findOrigin() {
    for (int axis = 0; axis < shape.axes(); axis++) {
      origin.add(GridCode.product(out, "origin" + "XYZ".charAt(axis),
          GridCode.position(out, "blockId", axis), tile.get(axis)));
    }
  }

  /** Items of a block of the form along the axes. */
  List<Integer> block() {
    return shape.axes() == 2 ? PLANE : SPACE;
  }

  /** No cell along any axis. */
  List<Atom> zeros() {
    return IntStream.range(0, shape.axes()).<Atom>mapToObj(_ -> Atom.Const.of(0)).toList();
  }

  void barrier(StatementBuilder to) {
    to.add(new Stmt.Barrier(to.span()));
  }

  /**
   * The finished form.
   *
   * @param written arrays of the kernel that the form writes though the kernel does not
   */
  Function finish(String name, Entry.Form form, Set<Integer> written) {
    Entry entry = kernel.entry().orElseThrow();
    List<Operand> parameters = new ArrayList<>();
    for (Operand parameter : kernel.parameters()) {
      parameters.add(parameter instanceof Array array && written.contains(array.id())
          ? writable(array) : parameter);
    }
    parameters.addAll(added);
    Entry made = new Entry(block().get(0), block().get(1), block().get(2), entry.bounds(),
        List.of(), Optional.of(new Entry.Variant(entry.variant().orElseThrow().of(),
            List.copyOf(conditions), form)),
        entry.precision(), entry.report(), entry.stencil());
    return new Function(name, parameters, kernel.result(), out.build(), Optional.of(made),
        kernel.span());
  }

  static Array writable(Array array) {
    return new Array(array.id(), array.element(), array.hint(), Array.Space.GLOBAL,
        array.length(), array.table(), array.column(), array.launched());
  }
}
