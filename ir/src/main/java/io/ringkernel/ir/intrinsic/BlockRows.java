package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Intrinsic.SUBGROUP;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Group;
import io.ringkernel.ir.intrinsic.Row.OfItem;
import java.util.ArrayList;
import java.util.List;

/**
 * What all items of a block do together. Subgroups are reduced first; their results are then taken
 * in order, by everyone, so that sums of floating point are the same everywhere.
 */
final class BlockRows {
  private static final String OWNER = "io/ringkernel/BlockContext.block";
  private final List<Intrinsic> rows = new ArrayList<>();

  private BlockRows() {}

  static List<Intrinsic> all() {
    BlockRows family = new BlockRows();
    for (Type.Prim type : List.of(Type.I32, Type.I64, Type.F32, Type.F64)) {
      family.broadcast(type);
      for (Reduction reduction : Reduction.of(type)) {
        family.reduction(type, reduction);
      }
      family.scans(type);
    }
    family.votes();
    return List.copyOf(family.rows);
  }

  private static Row row(String name, String descriptor, Type.Prim result, OfItem meaning,
      Type.Prim... operands) {
    String method = name.indexOf('_') < 0 ? name : name.substring(0, name.indexOf('_'));
    return Row.of("block" + name, OWNER + method + descriptor).type(result, operands)
        .together(Group.BLOCK, meaning);
  }

  private static Row exchanged(Row row, Spelling.Through through) {
    for (TargetId target : List.of(TargetId.CUDA, TargetId.WGSL, TargetId.MSL)) {
      row.in(target, new Spelling.Exchange(through), Accuracy.EXACT);
    }
    return row;
  }

  private void broadcast(Type.Prim type) {
    String letter = SubgroupRows.letter(type);
    rows.add(exchanged(row("Broadcast_" + SubgroupRows.suffix(type), "(" + letter + "I)" + letter,
        type, (v, item) -> {
          long from = v[item][1];
          return v[from < 0 || from >= v.length ? item : (int) from][0];
        }, type, Type.I32), (block, a) -> {
          StatementBuilder out = block.out();
          Atom item = block.item();
          block.publish(item, a.get(0));
          Atom isThere = out.binary(BinaryOperator.AND,
              out.compare(Comparison.GE, a.get(1), Atom.Const.of(0)),
              out.compare(Comparison.LT, a.get(1), Atom.Const.of(block.size())));
          Atom theirs = block.of(out.select(isThere, a.get(1), item), type);
          block.release();
          return theirs;
        }).build());
  }

  private void reduction(Type.Prim type, Reduction reduction) {
    String letter = SubgroupRows.letter(type);
    rows.add(exchanged(row(reduction.word() + "_" + SubgroupRows.suffix(type),
        "(" + letter + ")" + letter, type, (v, item) -> total(v, v.length, reduction), type),
        (block, a) -> {
          StatementBuilder out = block.out();
          Atom sum = apply(out, "sum",
              "subgroup" + reduction.word() + "_" + SubgroupRows.suffix(type), a.getFirst());
          if (block.size() == SUBGROUP) {
            return sum;
          }
          block.publish(block.item(), sum);
          Local total = out.declare("total", block.of(Atom.Const.of(0), type));
          overSubgroups(block, Atom.Const.of(block.size()), (turn, first) -> turn.assign(total,
              reduction.expand(turn, turn.read(total), block.of(turn, first, type))));
          block.release();
          return out.read(total);
        }).build());
  }

  static long total(long[][] v, int end, Reduction reduction) {
    long total = reduction.ofSubgroup(v, 0);
    for (int first = SUBGROUP; first < end; first += SUBGROUP) {
      total = reduction.onJvm().applyAsLong(total, reduction.ofSubgroup(v, first));
    }
    return total;
  }

  /** What is done with each subgroup behind the first. */
  @FunctionalInterface
  private interface Turn {
    void append(StatementBuilder turn, Atom first);
  }

  private static void overSubgroups(BlockMemory block, Atom end, Turn content) {
    StatementBuilder out = block.out();
    Local first = out.declare("first", Atom.Const.of(SUBGROUP));
    StatementBuilder head = new StatementBuilder(out.ids(), out.span());
    Atom goesOn = head.compare(Comparison.LT, head.read(first), end);
    List<Stmt> body = out.nested(turn -> content.append(turn, turn.read(first)));
    List<Stmt> update = out.nested(turn -> turn.assign(first,
        turn.binary(BinaryOperator.ADD, turn.read(first), Atom.Const.of(SUBGROUP))));
    out.add(new Stmt.Loop(new Label(out.ids().next(), ""), head.build(), goesOn, body, update,
        out.span()));
  }

  private void scans(Type.Prim type) {
    Reduction sum = Reduction.of(type).getFirst();
    String letter = SubgroupRows.letter(type);
    String descriptor = "(" + letter + ")" + letter;
    rows.add(exchanged(row("InclusiveAdd_" + SubgroupRows.suffix(type), descriptor, type,
        (v, item) -> scanned(v, item, sum), type), (block, a) ->
            scanned(block, a.getFirst(), sum)).build());
    rows.add(exchanged(row("ExclusiveAdd_" + SubgroupRows.suffix(type), descriptor, type,
        (v, item) -> item == 0 ? 0 : scanned(v, item - 1, sum), type), (block, a) -> {
          Atom inclusive = scanned(block, a.getFirst(), sum);
          StatementBuilder out = block.out();
          Atom item = block.item();
          block.publish(item, inclusive);
          Atom isFirst = out.compare(Comparison.EQ, item, Atom.Const.of(0));
          Atom before = block.of(out.select(isFirst, item,
              out.binary(BinaryOperator.SUB, item, Atom.Const.of(1))), type);
          block.release();
          return out.select(isFirst, new Atom.Const(type, 0), before);
        }).build());
  }

  static long scanned(long[][] v, int item, Reduction sum) {
    int first = item - item % SUBGROUP;
    long own = sum.scanned(v, first)[item % SUBGROUP];
    return first == 0 ? own : sum.onJvm().applyAsLong(totalOfScans(v, first, sum), own);
  }

  /** The last of each subgroup's scan, which may differ from its reduction in the last place. */
  private static long totalOfScans(long[][] v, int end, Reduction sum) {
    long total = sum.scanned(v, 0)[SUBGROUP - 1];
    for (int first = SUBGROUP; first < end; first += SUBGROUP) {
      total = sum.onJvm().applyAsLong(total, sum.scanned(v, first)[SUBGROUP - 1]);
    }
    return total;
  }

  private static Atom scanned(BlockMemory block, Atom x, Reduction sum) {
    StatementBuilder out = block.out();
    Type.Prim type = (Type.Prim) x.type();
    Atom own = apply(out, "own", "subgroupInclusiveAdd_" + SubgroupRows.suffix(type), x);
    if (block.size() == SUBGROUP) {
      return own;
    }
    Atom item = block.item();
    block.publish(item, own);
    Atom start = out.binary(BinaryOperator.AND, item, Atom.Const.of(-SUBGROUP));
    Local before = out.declare("before", block.of(Atom.Const.of(SUBGROUP - 1), type));
    overSubgroups(block, start, (turn, first) -> {
      Atom last = turn.binary(BinaryOperator.ADD, first, Atom.Const.of(SUBGROUP - 1));
      turn.assign(before, sum.expand(turn, turn.read(before), block.of(turn, last, type)));
    });
    block.release();
    Atom isFirst = out.compare(Comparison.EQ, start, Atom.Const.of(0));
    return out.select(isFirst, own, sum.expand(out, out.read(before), own));
  }

  private void votes() {
    rows.add(row("Count", "(Z)I", Type.I32, (v, item) -> count(v), Type.BOOL)
        .expands((out, a) -> counted(out, a.getFirst())).build());
    rows.add(row("Any", "(Z)Z", Type.BOOL, (v, item) -> count(v) > 0 ? 1 : 0, Type.BOOL)
        .expands((out, a) -> out.compare(Comparison.GT, counted(out, a.getFirst()),
            Atom.Const.of(0))).build());
    rows.add(row("All", "(Z)Z", Type.BOOL, (v, item) -> count(v) == v.length ? 1 : 0, Type.BOOL)
        .expands((out, a) -> out.compare(Comparison.EQ,
            counted(out, Expansions.not(out, a.getFirst())), Atom.Const.of(0))).build());
  }

  private static long count(long[][] v) {
    long count = 0;
    for (long[] operands : v) {
      count += operands[0];
    }
    return count;
  }

  private static Atom counted(StatementBuilder out, Atom condition) {
    return apply(out, "count", "blockAdd_i32",
        out.select(condition, Atom.Const.of(1), Atom.Const.of(0)));
  }
}
