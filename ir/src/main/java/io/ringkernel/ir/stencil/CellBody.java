package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of a kernel over a grid, for one cell among several of the same work item: positions are
 * given, cells lie where the form has them, and a return ends the cell and not the item.
 */
final class CellBody {
  /** Where a form has a cell. */
  @FunctionalInterface
  interface Cells {
    /**
     * The place that stands for one of the kernel.
     *
     * @param place a cell of an array that the host binds
     */
    Place moved(StatementBuilder out, Place place);
  }

  private final FreshIds ids;
  private final List<Atom> items;
  private final Cells cells;
  private final Label end;
  private final Map<Atom, Atom> known = new HashMap<>();
  private boolean isLeft;

  private CellBody(FreshIds ids, List<Atom> items, Cells cells) {
    this.ids = ids;
    this.items = items;
    this.cells = cells;
    this.end = new Label(ids.next(), "cell");
  }

  /**
   * Appends the body; once for each function, because its names stay.
   *
   * @param items the position of the work item that the kernel has for the cell
   */
  static void append(StatementBuilder out, List<Stmt> body, List<Atom> items, Cells cells) {
    CellBody of = new CellBody(out.ids(), items, cells);
    List<Stmt> written = of.list(body);
    if (of.isLeft) {
      out.add(new Stmt.Block(of.end, written, out.span()));
    } else {
      written.forEach(out::add);
    }
  }

  private List<Stmt> list(List<Stmt> list) {
    StatementBuilder out = new StatementBuilder(ids, list.isEmpty()
        ? io.ringkernel.ir.Span.None.NONE : list.getFirst().span());
    for (Stmt statement : list) {
      out.at(statement.span());
      if (statement instanceof Stmt.Let(var value, Op.Apply apply, var _)
          && apply.intrinsic().name().startsWith("globalId")) {
        known.put(value, items.get("XYZ".indexOf(apply.intrinsic().name().charAt(8))));
      } else {
        out.add(statement(out, statement));
      }
    }
    return out.build();
  }

  private Stmt statement(StatementBuilder out, Stmt statement) {
    Stmt own = Operands.map(statement, atom -> known.getOrDefault(atom, atom));
    return switch (own) {
      case Stmt.Return s -> {
        isLeft = true;
        yield new Stmt.Break(end, s.span());
      }
      case Stmt.Let(var value, Op.Load(Place place), var span) when isCell(place) -> {
        // the name was that of the array, which is another one now
        boolean isNamed = !value.hint().equals(place.array().hint())
            && !value.hint().equals(place.array().hint() + "_element");
        Atom.Value here = isNamed ? value : new Atom.Value(ids.next(), value.type(), "load");
        known.put(value, here);
        yield new Stmt.Let(here, new Op.Load(cells.moved(out, place)), span);
      }
      case Stmt.Store(Place place, Atom value, var span) when isCell(place) ->
          new Stmt.Store(cells.moved(out, place), value, span);
      default -> Lists.map(own, this::list);
    };
  }

  private static boolean isCell(Place place) {
    return place.array().space().isGlobal() && place.cell().isPresent();
  }
}
