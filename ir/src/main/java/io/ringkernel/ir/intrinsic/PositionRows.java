package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a work item is. All results are {@code int}; devices count in unsigned 32 bits, and a
 * launch is limited so that every number fits a non-negative {@code int}.
 *
 * <p>WGSL and MSL receive the position as parameters of the entry point; the printers declare the
 * parameters that these texts name.
 */
final class PositionRows {
  private PositionRows() {}

  static List<Intrinsic> all() {
    List<Intrinsic> rows = new ArrayList<>();
    for (String axis : List.of("x", "y", "z")) {
      rows.add(row("globalId", axis, Kind.POSITION,
          "(int)(blockIdx.%1$s * blockDim.%1$s + threadIdx.%1$s)",
          "i32(rk_global_id.%1$s)", "int(rk_global_id.%1$s)"));
      rows.add(row("localId", axis, Kind.POSITION, "(int)threadIdx.%1$s", "i32(rk_local_id.%1$s)",
          "int(rk_local_id.%1$s)"));
      rows.add(row("blockId", axis, Kind.UNIFORM, "(int)blockIdx.%1$s", "i32(rk_block_id.%1$s)",
          "int(rk_block_id.%1$s)"));
      rows.add(row("blockDim", axis, Kind.UNIFORM, "(int)blockDim.%1$s", "rk_block_dim_%1$s",
          "int(rk_block_dim.%1$s)"));
      rows.add(row("gridDim", axis, Kind.UNIFORM, "(int)gridDim.%1$s", "i32(rk_grid_dim.%1$s)",
          "int(rk_grid_dim.%1$s)"));
    }
    rows.addAll(inBlock());
    return List.copyOf(rows);
  }

  /** Numbers in the block and in its subgroups, x fastest, then y, then z. */
  private static List<Intrinsic> inBlock() {
    return List.of(
        inBlock("localIndex", (out, a) -> localIndex(out)),
        inBlock("laneId", (out, a) -> out.binary(BinaryOperator.AND, localIndex(out),
            Atom.Const.of(Intrinsic.SUBGROUP - 1))),
        inBlock("subgroupId", (out, a) -> out.binary(BinaryOperator.SHR, localIndex(out),
            Atom.Const.of(Integer.numberOfTrailingZeros(Intrinsic.SUBGROUP)))),
        Row.of("subgroupSize", "io/ringkernel/SubgroupContext.subgroupSize()I").type(Type.I32)
            .onJvm(v -> Intrinsic.SUBGROUP).expands((out, a) -> out.let("size",
                new Op.Convert(Type.I32, Atom.Const.of(Intrinsic.SUBGROUP)))).build());
  }

  private static Intrinsic inBlock(String name, Spelling.Expansion expansion) {
    String owner = name.equals("localIndex") ? "GpuContext" : "SubgroupContext";
    return Row.of(name, "io/ringkernel/" + owner + "." + name + "()I").type(Type.I32)
        .kind(Kind.POSITION).expands(expansion).build();
  }

  private static Atom localIndex(StatementBuilder out) {
    Atom plane = out.binary(BinaryOperator.MUL, Expansions.apply(out, "z", "localIdZ"),
        Expansions.apply(out, "height", "blockDimY"));
    Atom row = out.binary(BinaryOperator.MUL,
        out.binary(BinaryOperator.ADD, plane, Expansions.apply(out, "y", "localIdY")),
        Expansions.apply(out, "width", "blockDimX"));
    return out.binary(BinaryOperator.ADD, row, Expansions.apply(out, "x", "localIdX"));
  }

  private static Intrinsic row(String method, String axis, Kind kind, String cuda, String wgsl,
      String msl) {
    String name = method + axis.toUpperCase(Locale.ROOT);
    return Row.of(name, "io/ringkernel/GpuContext." + name + "()I").type(Type.I32).kind(kind)
        .in(TargetId.CUDA, cuda.formatted(axis), Accuracy.EXACT)
        .in(TargetId.WGSL, wgsl.formatted(axis), Accuracy.EXACT)
        .in(TargetId.MSL, msl.formatted(axis), Accuracy.EXACT).build();
  }
}
