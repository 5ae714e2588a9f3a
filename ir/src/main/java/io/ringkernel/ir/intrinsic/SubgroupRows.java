package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Intrinsic.SUBGROUP;

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
import io.ringkernel.ir.intrinsic.Row.OfItem;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;

/**
 * What 32 neighbouring items of a block do together. CUDA and Metal have it in hardware; on WGSL,
 * whose subgroups have the size that a device likes, values go through workgroup memory, so that
 * results are the same everywhere.
 *
 * <p>Two rows are spelled by each target, {@code shuffle} and {@code ballot}; the others are made
 * of these. A reduction adds lanes that differ in bit 4, then 3, and so on, so that sums of
 * floating point are the same on every target and the JVM.
 */
final class SubgroupRows {
  private static final String OWNER = "io/ringkernel/SubgroupContext.subgroup";
  private static final Atom LAST = Atom.Const.of(SUBGROUP - 1);
  private final List<Intrinsic> rows = new ArrayList<>();

  private SubgroupRows() {}

  static List<Intrinsic> all() {
    SubgroupRows family = new SubgroupRows();
    for (Type.Prim type : List.of(Type.I32, Type.I64, Type.F32, Type.F64)) {
      family.shuffles(type);
    }
    family.votes();
    for (Type.Prim type : List.of(Type.I32, Type.I64, Type.F32, Type.F64)) {
      family.reductions(type);
      family.scans(type);
    }
    family.matches(Type.I32);
    family.matches(Type.I64);
    return List.copyOf(family.rows);
  }

  static String suffix(Type.Prim type) {
    return switch (type.scalar()) {
      case I32 -> "i32";
      case I64 -> "i64";
      case F32 -> "f32";
      case F64 -> "f64";
      default -> throw new AssertionError("no collective of " + type);
    };
  }

  static String letter(Type.Prim type) {
    return switch (type.scalar()) {
      case I32 -> "I";
      case I64 -> "J";
      case F32 -> "F";
      case F64 -> "D";
      default -> throw new AssertionError("no collective of " + type);
    };
  }

  private Row row(String name, String method, Type.Prim result, OfItem meaning,
      Type.Prim... operands) {
    StringBuilder descriptor = new StringBuilder("(");
    for (Type.Prim type : operands) {
      descriptor.append(type.equals(Type.BOOL) ? "Z" : letter(type));
    }
    descriptor.append(')').append(result.equals(Type.BOOL) ? "Z" : letter(result));
    return Row.of("subgroup" + name, OWNER + method + descriptor).type(result, operands)
        .together(Group.SUBGROUP, meaning);
  }

  private void shuffles(Type.Prim type) {
    String suffix = "_" + suffix(type);
    Row shuffle = row("Shuffle" + suffix, "Shuffle", type,
        (v, lane) -> v[(int) v[lane][1] & SUBGROUP - 1][0], type, Type.I32)
        .in(TargetId.CUDA, "__shfl_sync(0xffffffffu, {0}, {1})", Accuracy.EXACT)
        .in(TargetId.WGSL, new Spelling.Exchange(SubgroupRows::shuffled), Accuracy.EXACT);
    if (type.equals(Type.I64)) {
      shuffle.expandsIn(TargetId.MSL, SubgroupRows::shuffledHalves, Accuracy.EXACT);
    } else if (!type.equals(Type.F64)) {
      shuffle.in(TargetId.MSL, "simd_shuffle({0}, ushort({1} & 31))", Accuracy.EXACT);
    }
    rows.add(shuffle.build());
    shuffle(type, "Xor", (v, lane) -> v[lane ^ (int) v[lane][1] & SUBGROUP - 1][0],
        (out, a) -> shuffle(out, a.get(0),
            out.binary(BinaryOperator.XOR, lane(out), a.get(1))));
    shuffle(type, "Up", (v, lane) -> v[near(lane, -v[lane][1])][0],
        (out, a) -> shuffle(out, a.get(0), near(out, BinaryOperator.SUB, a.get(1))));
    shuffle(type, "Down", (v, lane) -> v[near(lane, v[lane][1])][0],
        (out, a) -> shuffle(out, a.get(0), near(out, BinaryOperator.ADD, a.get(1))));
  }

  private void shuffle(Type.Prim type, String way, OfItem meaning, Expansion expansion) {
    rows.add(row("Shuffle" + way + "_" + suffix(type), "Shuffle" + way, type, meaning, type,
        Type.I32).expands(expansion).build());
  }

  /** The lane so far away, or the lane itself where there is none. */
  private static int near(int lane, long distance) {
    long there = lane + distance;
    return there < 0 || there >= SUBGROUP ? lane : (int) there;
  }

  private static Atom near(StatementBuilder out, BinaryOperator way, Atom distance) {
    Atom lane = lane(out);
    Atom there = out.binary(way, lane, distance);
    Atom outside = out.binary(BinaryOperator.AND, there, Atom.Const.of(-SUBGROUP));
    return out.select(out.compare(Comparison.EQ, outside, Atom.Const.of(0)), there, lane);
  }

  static Atom lane(StatementBuilder out) {
    return apply(out, "lane", "laneId");
  }

  static Atom shuffle(StatementBuilder out, Atom x, Atom lane) {
    return apply(out, "theirs", "subgroupShuffle_" + suffix((Type.Prim) x.type()), x, lane);
  }

  /** Metal shuffles 32 bits. */
  private static Atom shuffledHalves(StatementBuilder out, List<Atom> a) {
    Atom low = out.let("low", new Op.Convert(Type.I32, a.get(0)));
    Atom high = out.let("high", new Op.Convert(Type.I32,
        out.binary(BinaryOperator.USHR, a.get(0), Atom.Const.of(32))));
    Atom theirLow = apply(out, "low", "toUnsignedLong_i32", shuffle(out, low, a.get(1)));
    Atom theirHigh = out.let("high", new Op.Convert(Type.I64, shuffle(out, high, a.get(1))));
    return out.binary(BinaryOperator.OR, theirLow,
        out.binary(BinaryOperator.SHL, theirHigh, Atom.Const.of(32)));
  }

  private static Atom shuffled(BlockMemory block, List<Atom> a) {
    StatementBuilder out = block.out();
    Atom item = block.item();
    block.publish(item, a.get(0));
    Atom theirs = block.of(place(out, item, a.get(1)), (Type.Prim) a.get(0).type());
    block.release();
    return theirs;
  }

  /** The number in the block of a lane of the running item's subgroup. */
  private static Atom place(StatementBuilder out, Atom item, Atom lane) {
    Atom first = out.binary(BinaryOperator.AND, item, Atom.Const.of(-SUBGROUP));
    return out.binary(BinaryOperator.OR, first, out.binary(BinaryOperator.AND, lane, LAST));
  }

  private void votes() {
    rows.add(row("Ballot", "Ballot", Type.I32, (v, lane) -> (int) ballot(v, 0, 1), Type.BOOL)
        .in(TargetId.CUDA, "(int)__ballot_sync(0xffffffffu, {0})", Accuracy.EXACT)
        .in(TargetId.WGSL, new Spelling.Exchange(SubgroupRows::counted), Accuracy.EXACT)
        .in(TargetId.MSL, "int((ulong)simd_ballot({0}))", Accuracy.EXACT).build());
    rows.add(row("Any", "Any", Type.BOOL, (v, lane) -> ballot(v, 0, 1) != 0 ? 1 : 0, Type.BOOL)
        .expands((out, a) -> out.compare(Comparison.NE, ballot(out, a.getFirst()),
            Atom.Const.of(0))).build());
    rows.add(row("All", "All", Type.BOOL, (v, lane) -> ballot(v, 0, 0) == 0 ? 1 : 0, Type.BOOL)
        .expands((out, a) -> out.compare(Comparison.EQ, ballot(out, a.getFirst()),
            Atom.Const.of(-1))).build());
    // control flow around a collective is uniform, so nobody is ever missing
    rows.add(Row.of("subgroupActiveMask", OWNER + "ActiveMask()I").type(Type.I32)
        .onJvm(v -> -1).expands((out, a) ->
            out.let("mask", new Op.Convert(Type.I32, Atom.Const.of(-1)))).build());
  }

  private static long ballot(long[][] v, int operand, long wanted) {
    long mask = 0;
    for (int lane = 0; lane < SUBGROUP; lane++) {
      mask |= v[lane][operand] == wanted ? 1L << lane : 0;
    }
    return mask;
  }

  private static Atom ballot(StatementBuilder out, Atom condition) {
    return apply(out, "votes", "subgroupBallot", condition);
  }

  private static Atom counted(BlockMemory block, List<Atom> a) {
    StatementBuilder out = block.out();
    Atom item = block.item();
    Atom bit = out.binary(BinaryOperator.SHL, Atom.Const.of(1), item);
    block.publish(item, out.select(a.getFirst(), bit, Atom.Const.of(0)));
    Atom votes = ofAllLanes(out, (turn, lane, mask) -> turn.binary(BinaryOperator.OR, mask,
        block.of(turn, place(turn, item, lane), Type.I32)));
    block.release();
    return votes;
  }

  /** One turn of a loop over the lanes, which makes a new mask of the one so far. */
  @FunctionalInterface
  private interface Turn {
    Atom mask(StatementBuilder turn, Atom lane, Atom mask);
  }

  private static Atom ofAllLanes(StatementBuilder out, Turn content) {
    Local mask = out.declare("mask", Atom.Const.of(0));
    counting(out, Atom.Const.of(0), Comparison.LT, BinaryOperator.ADD, 1, SUBGROUP,
        (turn, lane) -> turn.assign(mask, content.mask(turn, lane, turn.read(mask))));
    return out.read(mask);
  }

  private void reductions(Type.Prim type) {
    for (Reduction reduction : Reduction.of(type)) {
      rows.add(row(reduction.word() + "_" + suffix(type), reduction.word(), type,
          (v, lane) -> reduction.ofSubgroup(v, 0), type)
          .expands((out, a) -> reduced(out, a.getFirst(), reduction))
          .in(TargetId.WGSL, new Spelling.Exchange((block, a) -> inPlace(block, a.getFirst(),
              (turn, first) -> reduceInPlace(block, turn, first, reduction), Atom.Const.of(0))),
              Accuracy.EXACT)
          .build());
    }
  }

  /** Changes the published values of a subgroup; one lane does it for all. */
  @FunctionalInterface
  private interface InPlace {
    void change(StatementBuilder out, Atom first);
  }

  /**
   * The value of a lane, or of the running one where that is null, after the first lane has worked
   * on the values of all: three barriers instead of two for each step.
   */
  private static Atom inPlace(BlockMemory block, Atom x, InPlace work, Atom result) {
    StatementBuilder out = block.out();
    Atom item = block.item();
    block.publish(item, x);
    Atom first = out.binary(BinaryOperator.AND, item, Atom.Const.of(-SUBGROUP));
    out.when(out.compare(Comparison.EQ, item, first), then -> work.change(then, first));
    block.release();
    Atom found = block.of(result == null ? item : out.binary(BinaryOperator.OR, first, result),
        (Type.Prim) x.type());
    block.release();
    return found;
  }

  private static void reduceInPlace(BlockMemory block, StatementBuilder out, Atom first,
      Reduction reduction) {
    counting(out, Atom.Const.of(SUBGROUP / 2), Comparison.GT, BinaryOperator.SHR, 1, 0,
        (outer, bit) -> counting(outer, Atom.Const.of(0), Comparison.LT, BinaryOperator.ADD, 1,
            bit, (turn, lane) -> {
              Atom here = turn.binary(BinaryOperator.ADD, first, lane);
              Atom there = turn.binary(BinaryOperator.ADD, here, bit);
              Type.Prim type = reduction.type();
              block.put(turn, here, reduction.expand(turn, block.of(turn, here, type),
                  block.of(turn, there, type)));
            }));
  }

  private static void scanInPlace(BlockMemory block, StatementBuilder out, Atom first,
      Reduction sum) {
    counting(out, Atom.Const.of(1), Comparison.LT, BinaryOperator.SHL, 1, SUBGROUP,
        (outer, distance) -> counting(outer, LAST, Comparison.GE, BinaryOperator.SUB, 1, distance,
            (turn, lane) -> {
              Atom here = turn.binary(BinaryOperator.ADD, first, lane);
              Atom there = turn.binary(BinaryOperator.SUB, here, distance);
              Type.Prim type = sum.type();
              block.put(turn, here, sum.expand(turn, block.of(turn, there, type),
                  block.of(turn, here, type)));
            }));
  }

  private static void counting(StatementBuilder out, Atom start, Comparison goesOn,
      BinaryOperator step, int by, int end, InPlace content) {
    counting(out, start, goesOn, step, by, Atom.Const.of(end), content);
  }

  /** {@code for (int k = start; k goesOn end; k = k step by)}. */
  private static void counting(StatementBuilder out, Atom start, Comparison goesOn,
      BinaryOperator step, int by, Atom end, InPlace content) {
    Local counter = out.declare("k", start);
    StatementBuilder head = new StatementBuilder(out.ids(), out.span());
    Atom condition = head.compare(goesOn, head.read(counter), end);
    List<Stmt> body = out.nested(turn -> content.change(turn, turn.read(counter)));
    List<Stmt> update = out.nested(turn ->
        turn.assign(counter, turn.binary(step, turn.read(counter), Atom.Const.of(by))));
    out.add(new Stmt.Loop(new Label(out.ids().next(), ""), head.build(), condition, body, update,
        out.span()));
  }

  private static Atom reduced(StatementBuilder out, Atom x, Reduction reduction) {
    Atom sum = x;
    for (int bit = SUBGROUP / 2; bit > 0; bit /= 2) {
      Atom theirs = shuffle(out, sum,
          out.binary(BinaryOperator.XOR, lane(out), Atom.Const.of(bit)));
      sum = reduction.expand(out, sum, theirs);
    }
    return sum;
  }

  private void scans(Type.Prim type) {
    Reduction sum = Reduction.of(type).getFirst();
    rows.add(row("InclusiveAdd_" + suffix(type), "InclusiveAdd", type,
        (v, lane) -> sum.scanned(v, lane - lane % SUBGROUP)[lane % SUBGROUP], type)
        .expands((out, a) -> scanned(out, a.getFirst(), sum))
        .in(TargetId.WGSL, new Spelling.Exchange((block, a) -> inPlace(block, a.getFirst(),
            (turn, first) -> scanInPlace(block, turn, first, sum), null)), Accuracy.EXACT)
        .build());
    rows.add(row("ExclusiveAdd_" + suffix(type), "ExclusiveAdd", type,
        (v, lane) -> lane == 0 ? 0 : sum.scanned(v, 0)[lane - 1], type)
        .expands((out, a) -> {
          Atom inclusive = apply(out, "inclusive", "subgroupInclusiveAdd_" + suffix(type),
              a.getFirst());
          Atom lane = lane(out);
          Atom before = shuffle(out, inclusive,
              out.binary(BinaryOperator.SUB, lane, Atom.Const.of(1)));
          return out.select(out.compare(Comparison.EQ, lane, Atom.Const.of(0)),
              new Atom.Const(type, 0), before);
        }).build());
  }

  private static Atom scanned(StatementBuilder out, Atom x, Reduction sum) {
    Atom total = x;
    Atom lane = lane(out);
    for (int distance = 1; distance < SUBGROUP; distance *= 2) {
      Atom before = shuffle(out, total,
          out.binary(BinaryOperator.SUB, lane, Atom.Const.of(distance)));
      Atom isThere = out.compare(Comparison.GE, lane, Atom.Const.of(distance));
      total = out.select(isThere, sum.expand(out, before, total), total);
    }
    return total;
  }

  private static Atom matched(BlockMemory block, Atom x) {
    StatementBuilder out = block.out();
    Atom item = block.item();
    block.publish(item, x);
    Atom lanes = ofAllLanes(out, (turn, lane, mask) -> {
      Atom theirs = block.of(turn, place(turn, item, lane), (Type.Prim) x.type());
      Atom bit = turn.binary(BinaryOperator.SHL, Atom.Const.of(1), lane);
      return turn.binary(BinaryOperator.OR, mask,
          turn.select(turn.compare(Comparison.EQ, theirs, x), bit, Atom.Const.of(0)));
    });
    block.release();
    return lanes;
  }

  private void matches(Type.Prim type) {
    rows.add(row("MatchAny_" + suffix(type), "MatchAny", Type.I32,
        (v, lane) -> (int) ballot(v, 0, v[lane][0]), type)
        .expands((out, a) -> ofAllLanes(out, (turn, lane, mask) -> {
          Atom equal = turn.compare(Comparison.EQ, shuffle(turn, a.getFirst(), lane),
              a.getFirst());
          Atom bit = turn.binary(BinaryOperator.SHL, Atom.Const.of(1), lane);
          return turn.binary(BinaryOperator.OR, mask,
              turn.select(equal, bit, Atom.Const.of(0)));
        })).in(TargetId.WGSL, new Spelling.Exchange((block, a) -> matched(block, a.getFirst())),
            Accuracy.EXACT).build());
    rows.add(row("MatchAll_" + suffix(type), "MatchAll", Type.I32,
        (v, lane) -> (int) ballot(v, 0, v[0][0]) == -1 ? -1 : 0, type).expands((out, a) -> {
          Atom equal = out.compare(Comparison.EQ,
              shuffle(out, a.getFirst(), Atom.Const.of(0)), a.getFirst());
          Atom votes = ballot(out, equal);
          return out.select(out.compare(Comparison.EQ, votes, Atom.Const.of(-1)),
              Atom.Const.of(-1), Atom.Const.of(0));
        }).build());
  }
}
