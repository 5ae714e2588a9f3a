package io.ringkernel.ir.emit.samples;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;
import java.util.Optional;

/** {@code y[i] = a * x[i] + y[i]} where {@code i} is in bounds. */
final class Saxpy {
  private Saxpy() {}

  static Module module() {
    FreshIds ids = new FreshIds(0);
    Atom.Value a = new Atom.Value(ids.next(), Type.F32, "a");
    Array x = Array.global(ids.next(), Type.F32, "x", false);
    Array y = Array.global(ids.next(), Type.F32, "y", true);
    StatementBuilder out = new StatementBuilder(ids, line(4));
    Atom i = out.let("i", new Op.Apply(Intrinsics.named("globalIdX"), List.of()));
    out.at(line(5));
    Atom n = out.let("x_length", new Op.Length(x));
    out.when(out.compare(Comparison.LT, i, n), then -> {
      then.at(line(6));
      Atom xi = then.let("x", new Op.Load(Place.of(x, i).proven()));
      Atom product = then.binary(BinaryOperator.MUL, a, xi);
      Atom yi = then.let("y", new Op.Load(Place.of(y, i).proven()));
      Atom sum = then.binary(BinaryOperator.ADD, product, yi);
      then.add(new Stmt.Store(Place.of(y, i).proven(), sum, line(6)));
    });
    Entry entry = new Entry(256, 1, 1, Entry.BoundsPolicy.TRAP, List.of());
    return new Module("Kernels", List.of(), List.of(new Function("saxpy", List.of(a, x, y),
        Type.Nothing.NOTHING, out.build(), Optional.of(entry), line(3))));
  }

  private static Span line(int line) {
    return new Span.Source("Kernels.java", 0, 1, line, 1);
  }
}
