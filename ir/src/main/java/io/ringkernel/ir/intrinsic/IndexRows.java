package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Indices that are tested by a call. */
final class IndexRows {
  private static final TrapKind OUTSIDE =
      TrapKind.thrown("java.lang.IndexOutOfBoundsException", Optional.empty());

  private IndexRows() {}

  static List<Intrinsic> all() {
    return List.of(row("checkIndex", "java/util/Objects.checkIndex(II)I"),
        // by itself, as the safety of a kernel decides what it does
        row("viewIndex", "io/ringkernel/ViewBounds.checkIndex(II)I"),
        Row.of("stateIndex", "").type(Type.I32, Type.I32, Type.I32).kind(Kind.TRAPPING)
            .onJvm(v -> {
              if (v[0] < 0 || v[0] >= v[1]) {
                throw new ArrayIndexOutOfBoundsException((int) v[0]);
              }
              return v[0];
            }).expands((out, a) -> tested(out, a, TrapKind.INDEX_OUT_OF_BOUNDS)).build());
  }

  private static Intrinsic row(String name, String method) {
    return Row.of(name, method).type(Type.I32, Type.I32, Type.I32).kind(Kind.TRAPPING)
        .onJvm(v -> Objects.checkIndex((int) v[0], (int) v[1])).expands((out, a) ->
            tested(out, a, OUTSIDE)).build();
  }

  private static Atom tested(StatementBuilder out, List<Atom> a, TrapKind kind) {
    Atom below = out.compare(Comparison.LT, a.get(0), Atom.Const.of(0));
    Atom above = out.compare(Comparison.GE, a.get(0), a.get(1));
    out.when(out.binary(BinaryOperator.OR, below, above),
        then -> then.add(new Stmt.Trap(kind, a, then.span())));
    return a.getFirst();
  }
}
