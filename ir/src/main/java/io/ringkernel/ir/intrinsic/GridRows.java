package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Group;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.intrinsic.Intrinsic.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What all items of a launch do together. Blocks are reduced first; their results go through memory
 * of the device, between two barriers of the grid, and are taken in order by everyone. Only CUDA
 * promises that blocks run at the same time, where the launch asks for it: the target's text has
 * the functions that these rows call.
 */
final class GridRows {
  private static final String OWNER = "io/ringkernel/GridContext.grid";
  private final List<Intrinsic> rows = new ArrayList<>();

  private GridRows() {}

  static List<Intrinsic> all() {
    GridRows family = new GridRows();
    family.rows.add(row("Barrier", "()V", Type.I32, (v, item, block) -> 0)
        .in(TargetId.CUDA, "rk_grid_barrier()", Accuracy.EXACT).build());
    for (Type.Prim type : List.of(Type.I32, Type.I64, Type.F32, Type.F64)) {
      for (Reduction reduction : Reduction.of(type)) {
        family.reduction(type, reduction);
      }
      family.scans(type);
      family.memory(type);
    }
    family.votes();
    return List.copyOf(family.rows);
  }

  private static Row row(String name, String descriptor, Type.Prim result, Meaning meaning,
      Type.Prim... operands) {
    String method = name.indexOf('_') < 0 ? name : name.substring(0, name.indexOf('_'));
    return Row.of("grid" + name, OWNER + method + descriptor).type(result, operands)
        .together(Group.GRID, meaning).needs(Capability.GRID_BARRIERS);
  }

  private static Row expanded(Row row, Spelling.Expansion expansion) {
    return row.expandsIn(TargetId.CUDA, expansion, Accuracy.EXACT);
  }

  private void reduction(Type.Prim type, Reduction reduction) {
    String suffix = SubgroupRows.suffix(type);
    String letter = SubgroupRows.letter(type);
    rows.add(expanded(row(reduction.word() + "_" + suffix, "(" + letter + ")" + letter, type,
        (v, item, block) -> total(v, block, reduction), type), (out, a) -> {
          publish(out, apply(out, "own", "block" + reduction.word() + "_" + suffix,
              a.getFirst()));
          Local total = out.declare("total", published(out, Atom.Const.of(0), type));
          overBlocks(out, blocks(out), (turn, block) -> turn.assign(total, reduction.expand(turn,
              turn.read(total), published(turn, block, type))));
          meet(out);
          return out.read(total);
        }).build());
  }

  private static long total(long[][] v, int block, Reduction reduction) {
    long total = BlockRows.total(Arrays.copyOf(v, block), block, reduction);
    for (int first = block; first < v.length; first += block) {
      total = reduction.onJvm().applyAsLong(total,
          BlockRows.total(Arrays.copyOfRange(v, first, first + block), block, reduction));
    }
    return total;
  }

  private void scans(Type.Prim type) {
    Reduction sum = Reduction.of(type).getFirst();
    String suffix = SubgroupRows.suffix(type);
    String descriptor = "(" + SubgroupRows.letter(type) + ")" + SubgroupRows.letter(type);
    rows.add(expanded(row("InclusiveAdd_" + suffix, descriptor, type,
        (v, item, block) -> scanned(v, item, block, sum), type), (out, a) -> {
          Atom own = apply(out, "own", "blockInclusiveAdd_" + suffix, a.getFirst());
          Atom before = before(out, own, sum);
          return out.select(isFirst(out), own, sum.expand(out, before, own));
        }).build());
    rows.add(expanded(row("ExclusiveAdd_" + suffix, descriptor, type,
        (v, item, block) -> item == 0 ? 0 : scanned(v, item - 1, block, sum), type), (out, a) -> {
          Atom before = before(out,
              apply(out, "own", "blockInclusiveAdd_" + suffix, a.getFirst()), sum);
          Atom exclusive = apply(out, "exclusive", "blockExclusiveAdd_" + suffix, a.getFirst());
          // the sum of nothing is no operand: it would turn -0.0 into 0.0
          Atom startsBlock =
              out.compare(Comparison.EQ, apply(out, "item", "localIndex"), Atom.Const.of(0));
          Atom later = out.select(startsBlock, before, sum.expand(out, before, exclusive));
          return out.select(isFirst(out), exclusive, later);
        }).build());
  }

  private static long scanned(long[][] v, int item, int block, Reduction sum) {
    int start = item - item % block;
    long own = BlockRows.scanned(Arrays.copyOfRange(v, start, start + block), item - start, sum);
    if (start == 0) {
      return own;
    }
    long before = BlockRows.scanned(Arrays.copyOf(v, block), block - 1, sum);
    for (int first = block; first < start; first += block) {
      before = sum.onJvm().applyAsLong(before, BlockRows.scanned(
          Arrays.copyOfRange(v, first, first + block), block - 1, sum));
    }
    return sum.onJvm().applyAsLong(before, own);
  }

  /** The sum of the blocks before the running one; that of the first block where there is none. */
  private static Atom before(StatementBuilder out, Atom inclusive, Reduction sum) {
    Type.Prim type = sum.type();
    Atom items = out.binary(BinaryOperator.MUL, out.binary(BinaryOperator.MUL,
        apply(out, "width", "blockDimX"), apply(out, "height", "blockDimY")),
        apply(out, "depth", "blockDimZ"));
    Atom last = out.binary(BinaryOperator.SUB, items, Atom.Const.of(1));
    publish(out, apply(out, "last", "blockBroadcast_" + SubgroupRows.suffix(type), inclusive,
        last));
    Local before = out.declare("before", published(out, Atom.Const.of(0), type));
    overBlocks(out, block(out), (turn, block) -> turn.assign(before,
        sum.expand(turn, turn.read(before), published(turn, block, type))));
    meet(out);
    return out.read(before);
  }

  /** What is done with each block behind the first. */
  @FunctionalInterface
  private interface Turn {
    void append(StatementBuilder turn, Atom block);
  }

  private static void overBlocks(StatementBuilder out, Atom end, Turn content) {
    Local block = out.declare("block", Atom.Const.of(1));
    StatementBuilder head = new StatementBuilder(out.ids(), out.span());
    Atom goesOn = head.compare(Comparison.LT, head.read(block), end);
    List<Stmt> body = out.nested(turn -> content.append(turn, turn.read(block)));
    List<Stmt> update = out.nested(turn -> turn.assign(block,
        turn.binary(BinaryOperator.ADD, turn.read(block), Atom.Const.of(1))));
    out.add(new Stmt.Loop(new Label(out.ids().next(), ""), head.build(), goesOn, body, update,
        out.span()));
  }

  /** The number of the running block: x fastest, then y, then z. */
  private static Atom block(StatementBuilder out) {
    Atom plane = out.binary(BinaryOperator.MUL, apply(out, "z", "blockIdZ"),
        apply(out, "height", "gridDimY"));
    Atom row = out.binary(BinaryOperator.MUL,
        out.binary(BinaryOperator.ADD, plane, apply(out, "y", "blockIdY")),
        apply(out, "width", "gridDimX"));
    return out.binary(BinaryOperator.ADD, row, apply(out, "x", "blockIdX"));
  }

  private static Atom blocks(StatementBuilder out) {
    return out.binary(BinaryOperator.MUL, out.binary(BinaryOperator.MUL,
        apply(out, "width", "gridDimX"), apply(out, "height", "gridDimY")),
        apply(out, "depth", "gridDimZ"));
  }

  private static Atom isFirst(StatementBuilder out) {
    return out.compare(Comparison.EQ, block(out), Atom.Const.of(0));
  }

  private static void meet(StatementBuilder out) {
    act(out, "gridBarrier");
  }

  /** Lets all blocks see a value that all items of this one have. */
  private static void publish(StatementBuilder out, Atom value) {
    act(out, "gridPublish_" + SubgroupRows.suffix((Type.Prim) value.type()), value);
    meet(out);
  }

  private static void act(StatementBuilder out, String row, Atom... arguments) {
    out.add(new Stmt.Do(new Op.Apply(Intrinsics.named(row), List.of(arguments)), out.span()));
  }

  private static Atom published(StatementBuilder out, Atom block, Type.Prim type) {
    return apply(out, "theirs", "gridPublished_" + SubgroupRows.suffix(type), block);
  }

  /** The value of a block in memory of the device, as bits. */
  private void memory(Type.Prim type) {
    String write = switch (type.scalar()) {
      case F32 -> "__float_as_int({0})";
      case F64 -> "__double_as_longlong({0})";
      default -> "{0}";
    };
    String read = switch (type.scalar()) {
      case I32 -> "(int)%s";
      case F32 -> "__int_as_float((int)%s)";
      case F64 -> "__longlong_as_double(%s)";
      default -> "%s";
    };
    String suffix = SubgroupRows.suffix(type);
    rows.add(Row.of("gridPublish_" + suffix, "").type(Type.I32, type).kind(Kind.ACTING)
        .needs(Capability.GRID_BARRIERS)
        .in(TargetId.CUDA, "rk_grid_publish(" + write + ")", Accuracy.EXACT).build());
    rows.add(Row.of("gridPublished_" + suffix, "").type(type, Type.I32).kind(Kind.ACTING)
        .needs(Capability.GRID_BARRIERS)
        .in(TargetId.CUDA, read.formatted("rk_grid_published({0})"), Accuracy.EXACT).build());
  }

  private void votes() {
    rows.add(expanded(row("Count", "(Z)I", Type.I32, (v, item, block) -> count(v), Type.BOOL),
        (out, a) -> counted(out, a.getFirst())).build());
    rows.add(expanded(row("Any", "(Z)Z", Type.BOOL, (v, item, block) -> count(v) > 0 ? 1 : 0,
        Type.BOOL), (out, a) -> out.compare(Comparison.GT, counted(out, a.getFirst()),
            Atom.Const.of(0))).build());
    rows.add(expanded(row("All", "(Z)Z", Type.BOOL,
        (v, item, block) -> count(v) == v.length ? 1 : 0, Type.BOOL), (out, a) ->
            out.compare(Comparison.EQ, counted(out, Expansions.not(out, a.getFirst())),
            Atom.Const.of(0))).build());
  }

  private static long count(long[][] v) {
    long count = 0;
    for (long[] operands : v) {
      count += operands[0];
    }
    return count;
  }

  private static Atom counted(StatementBuilder out, Atom condition) {
    return apply(out, "count", "gridAdd_i32",
        out.select(condition, Atom.Const.of(1), Atom.Const.of(0)));
  }
}
