package io.ringkernel.tests.spelling;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A module whose one entry computes {@code r[i] = row(a0[i], a1[i], ...)}. A result of type boolean
 * is stored as 0 or 1, for no target shares arrays of booleans.
 */
final class RowKernel {
  static final String ENTRY = "row";

  private RowKernel() {}

  /** What is stored of a result. */
  static Type.Prim stored(Intrinsic row) {
    return carried(row.result());
  }

  /** The element of an array for values of a type; not every target has arrays of less. */
  static Type.Prim carried(Type.Prim type) {
    return type.scalar().byteSize() < Integer.BYTES ? Type.I32 : type;
  }

  /** The text that a back end makes of the module. */
  static String lowered(Intrinsic row, Lowering lowering) {
    Module module = module(row);
    for (Pass pass : lowering.passes()) {
      module = pass.apply(module);
    }
    return lowering.print(module, "row " + row.name()).text();
  }

  private static Atom operand(StatementBuilder out, Atom x, Type.Prim type) {
    return type.equals(Type.BOOL) ? out.compare(Op.Comparison.NE, x, Atom.Const.of(0))
        : type.equals(x.type()) ? x : out.let("narrow", new Op.Convert(type, x));
  }

  private static Module module(Intrinsic row) {
    FreshIds ids = new FreshIds(0);
    List<Array> operands = new ArrayList<>();
    for (int k = 0; k < row.parameters().size(); k++) {
      operands.add(Array.global(ids.next(), carried(row.parameters().get(k)), "a" + k, false));
    }
    Array results = Array.global(ids.next(), stored(row), "r", true);
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Atom i = out.let("i", new Op.Apply(Intrinsics.named("globalIdX"), List.of()));
    Atom length = out.let("length", new Op.Length(results));
    out.when(out.compare(Op.Comparison.LT, i, length), then -> {
      List<Atom> arguments = new ArrayList<>();
      for (int k = 0; k < operands.size(); k++) {
        Atom x = then.let("x", new Op.Load(Place.of(operands.get(k), i).proven()));
        arguments.add(operand(then, x, row.parameters().get(k)));
      }
      Atom result = then.let("result", new Op.Apply(row, arguments));
      Atom value = row.result().equals(Type.BOOL)
          ? then.select(result, Atom.Const.of(1), Atom.Const.of(0))
          : row.result().equals(stored(row)) ? result
          : then.let("wide", new Op.Convert(stored(row), result));
      then.add(new Stmt.Store(Place.of(results, i).proven(), value, Span.None.NONE));
    });
    List<Operand> parameters = new ArrayList<>(operands);
    parameters.add(results);
    Entry entry = new Entry(1, 1, 1, Entry.BoundsPolicy.UNCHECKED, List.of());
    return new Module("Rows", List.of(), List.of(new Function(ENTRY, parameters,
        Type.Nothing.NOTHING, out.build(), Optional.of(entry), Span.None.NONE)));
  }
}
