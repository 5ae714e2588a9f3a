package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Expansions.compared;
import static io.ringkernel.ir.intrinsic.Expansions.integer;
import static io.ringkernel.ir.intrinsic.Expansions.negate;
import static io.ringkernel.ir.intrinsic.OnJvm.ofInt;
import static io.ringkernel.ir.intrinsic.OnJvm.ofInts;
import static io.ringkernel.ir.intrinsic.OnJvm.ofLong;
import static io.ringkernel.ir.intrinsic.OnJvm.ofLongs;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;

/**
 * Integer methods of {@code Math}, {@code Integer} and {@code Long}. The forms of {@code long} for
 * a target without a 64-bit integer are expansions, so that emulation finds only plain operations.
 */
final class IntegerRows {
  private final List<Intrinsic> rows = new ArrayList<>();

  private IntegerRows() {}

  static List<Intrinsic> all() {
    IntegerRows family = new IntegerRows();
    family.ordering();
    family.counting();
    family.singleBits();
    family.permuting();
    family.widening();
    return List.copyOf(family.rows);
  }

  private void ordering() {
    both("abs", "java/lang/Math", 1, ofInt(Math::abs), ofLong(Math::abs), (out, a) ->
        out.select(out.compare(Comparison.LT, a.getFirst(), zero(a)), negate(out, a.getFirst()),
        a.getFirst()));
    both("min", "java/lang/Math", 2, ofInts(Math::min), ofLongs(Math::min), (out, a) ->
        out.select(out.compare(Comparison.LT, a.get(0), a.get(1)), a.get(0), a.get(1)));
    both("max", "java/lang/Math", 2, ofInts(Math::max), ofLongs(Math::max), (out, a) ->
        out.select(out.compare(Comparison.GT, a.get(0), a.get(1)), a.get(0), a.get(1)));
    both("sum", null, 2, ofInts(Integer::sum), ofLongs(Long::sum), (out, a) ->
        out.binary(BinaryOperator.ADD, a.get(0), a.get(1)));
    toInt("compare", 2, ofInts(Integer::compare), v -> Long.compare(v[0], v[1]), (out, a) ->
        compared(out, a.get(0), a.get(1)));
    toInt("compareUnsigned", 2, ofInts(Integer::compareUnsigned),
        v -> Long.compareUnsigned(v[0], v[1]), (out, a) ->
            compared(out, flipped(out, a.get(0)), flipped(out, a.get(1))));
    toInt("signum", 1, ofInt(Integer::signum), v -> Long.signum(v[0]), (out, a) ->
        compared(out, a.getFirst(), zero(a)));
  }

  private void counting() {
    rows.add(method("Integer.bitCount(I)I", "bitCount_i32").type(Type.I32, Type.I32)
        .onJvm(ofInt(Integer::bitCount)).in(TargetId.CUDA, "__popc", Accuracy.EXACT)
        .in(TargetId.WGSL, "countOneBits", Accuracy.EXACT)
        .in(TargetId.MSL, "popcount", Accuracy.EXACT).build());
    rows.add(method("Integer.numberOfLeadingZeros(I)I", "numberOfLeadingZeros_i32")
        .type(Type.I32, Type.I32).onJvm(ofInt(Integer::numberOfLeadingZeros))
        .in(TargetId.CUDA, "__clz", Accuracy.EXACT)
        .in(TargetId.WGSL, "countLeadingZeros", Accuracy.EXACT)
        .in(TargetId.MSL, "clz", Accuracy.EXACT).build());
    rows.add(method("Integer.numberOfTrailingZeros(I)I", "numberOfTrailingZeros_i32")
        .type(Type.I32, Type.I32).onJvm(ofInt(Integer::numberOfTrailingZeros))
        .in(TargetId.CUDA, "__clz((int)__brev((unsigned){0}))", Accuracy.EXACT)
        .in(TargetId.WGSL, "countTrailingZeros", Accuracy.EXACT)
        .in(TargetId.MSL, "ctz", Accuracy.EXACT).build());
    countingInLongs();
  }

  private void countingInLongs() {
    rows.add(method("Long.bitCount(J)I", "bitCount_i64").type(Type.I32, Type.I64)
        .onJvm(v -> Long.bitCount(v[0])).in(TargetId.CUDA, "__popcll", Accuracy.EXACT)
        .expandsIn(TargetId.WGSL, IntegerRows::bitCountOfHalves, Accuracy.EXACT)
        .in(TargetId.MSL, "int(popcount({0}))", Accuracy.EXACT).build());
    rows.add(method("Long.numberOfLeadingZeros(J)I", "numberOfLeadingZeros_i64")
        .type(Type.I32, Type.I64).onJvm(v -> Long.numberOfLeadingZeros(v[0]))
        .in(TargetId.CUDA, "__clzll", Accuracy.EXACT)
        .expandsIn(TargetId.WGSL, IntegerRows::leadingZerosOfHalves, Accuracy.EXACT)
        .in(TargetId.MSL, "int(clz({0}))", Accuracy.EXACT).build());
    rows.add(method("Long.numberOfTrailingZeros(J)I", "numberOfTrailingZeros_i64")
        .type(Type.I32, Type.I64).onJvm(v -> Long.numberOfTrailingZeros(v[0]))
        .in(TargetId.CUDA, "__clzll((long long)__brevll((unsigned long long){0}))",
            Accuracy.EXACT)
        .expandsIn(TargetId.WGSL, IntegerRows::trailingZerosOfHalves, Accuracy.EXACT)
        .in(TargetId.MSL, "int(ctz({0}))", Accuracy.EXACT).build());
  }

  private void singleBits() {
    both("highestOneBit", null, 1, ofInt(Integer::highestOneBit), ofLong(Long::highestOneBit),
        (out, a) -> {
          // JDK: the shift by 32 (64) for zero wraps to 0, and zero masks it away again.
          Type.Prim type = (Type.Prim) a.getFirst().type();
          Atom zeros = apply(out, "zeros", "numberOfLeadingZeros_" + suffix(type), a.getFirst());
          Atom top = out.binary(BinaryOperator.USHR, minimum(type), zeros);
          return out.binary(BinaryOperator.AND, a.getFirst(), top);
        });
    both("lowestOneBit", null, 1, ofInt(Integer::lowestOneBit), ofLong(Long::lowestOneBit),
        (out, a) -> out.binary(BinaryOperator.AND, a.getFirst(), negate(out, a.getFirst())));
  }

  private void permuting() {
    rows.add(method("Integer.reverse(I)I", "reverse_i32").type(Type.I32, Type.I32)
        .onJvm(ofInt(Integer::reverse))
        .in(TargetId.CUDA, "(int)__brev((unsigned){0})", Accuracy.EXACT)
        .in(TargetId.WGSL, "reverseBits", Accuracy.EXACT)
        .in(TargetId.MSL, "reverse_bits", Accuracy.EXACT).build());
    rows.add(method("Long.reverse(J)J", "reverse_i64").type(Type.I64, Type.I64)
        .onJvm(ofLong(Long::reverse))
        .in(TargetId.CUDA, "(long long)__brevll((unsigned long long){0})", Accuracy.EXACT)
        .expandsIn(TargetId.WGSL, (out, a) -> reversedHalves(out, a.getFirst(), "reverse_i32"),
            Accuracy.EXACT)
        .in(TargetId.MSL, "reverse_bits", Accuracy.EXACT).build());
    rows.add(method("Integer.reverseBytes(I)I", "reverseBytes_i32").type(Type.I32, Type.I32)
        .onJvm(ofInt(Integer::reverseBytes)).expands(IntegerRows::reversedBytes).build());
    rows.add(method("Long.reverseBytes(J)J", "reverseBytes_i64").type(Type.I64, Type.I64)
        .onJvm(ofLong(Long::reverseBytes))
        .expands((out, a) -> reversedHalves(out, a.getFirst(), "reverseBytes_i32")).build());
    rotating("rotateLeft", BinaryOperator.SHL, BinaryOperator.USHR,
        ofInts(Integer::rotateLeft), v -> Long.rotateLeft(v[0], (int) v[1]));
    rotating("rotateRight", BinaryOperator.USHR, BinaryOperator.SHL,
        ofInts(Integer::rotateRight), v -> Long.rotateRight(v[0], (int) v[1]));
  }

  private void rotating(String name, BinaryOperator first, BinaryOperator second, Evaluator onInt,
      Evaluator onLong) {
    Expansion rotation = (out, a) -> {
      Atom there = out.binary(first, a.get(0), a.get(1));
      Atom back = out.binary(second, a.get(0), negate(out, a.get(1)));
      return out.binary(BinaryOperator.OR, there, back);
    };
    rows.add(method("Integer." + name + "(II)I", name + "_i32")
        .type(Type.I32, Type.I32, Type.I32).onJvm(onInt).expands(rotation).build());
    rows.add(method("Long." + name + "(JI)J", name + "_i64")
        .type(Type.I64, Type.I64, Type.I32).onJvm(onLong).expands(rotation).build());
  }

  private void widening() {
    rows.add(method("Integer.toUnsignedLong(I)J", "toUnsignedLong_i32").type(Type.I64, Type.I32)
        .onJvm(v -> Integer.toUnsignedLong((int) v[0])).expands((out, a) ->
            unsignedLong(out, a.getFirst())).build());
    rows.add(method("Byte.toUnsignedInt(B)I", "toUnsignedInt_i8").type(Type.I32, Type.I8)
        .onJvm(v -> Byte.toUnsignedInt((byte) v[0])).expands((out, a) -> out.binary(
            BinaryOperator.AND, converted(out, Type.I32, a.getFirst()), Atom.Const.of(0xff)))
        .build());
    rows.add(method("Short.toUnsignedInt(S)I", "toUnsignedInt_i16").type(Type.I32, Type.I16)
        .onJvm(v -> Short.toUnsignedInt((short) v[0])).expands((out, a) -> out.binary(
            BinaryOperator.AND, converted(out, Type.I32, a.getFirst()), Atom.Const.of(0xffff)))
        .build());
    rows.add(method("Math.multiplyFull(II)J", "multiplyFull_i32")
        .type(Type.I64, Type.I32, Type.I32)
        .onJvm(v -> Math.multiplyFull((int) v[0], (int) v[1])).expands((out, a) -> out.binary(
            BinaryOperator.MUL, converted(out, Type.I64, a.get(0)),
            converted(out, Type.I64, a.get(1)))).build());
    rows.add(method("Math.multiplyHigh(JJ)J", "multiplyHigh_i64")
        .type(Type.I64, Type.I64, Type.I64).onJvm(ofLongs(Math::multiplyHigh))
        .in(TargetId.CUDA, "__mul64hi", Accuracy.EXACT)
        .expandsIn(TargetId.WGSL, IntegerRows::productHigh, Accuracy.EXACT)
        .in(TargetId.MSL, "mulhi", Accuracy.EXACT).build());
    rows.add(method("Math.unsignedMultiplyHigh(JJ)J", "unsignedMultiplyHigh_i64")
        .type(Type.I64, Type.I64, Type.I64).onJvm(ofLongs(Math::unsignedMultiplyHigh))
        .expands(IntegerRows::unsignedProductHigh).build());
  }

  /** One row for int and one for long, with results of the operands' type. */
  private void both(String name, String owner, int operands, Evaluator onInt, Evaluator onLong,
      Expansion expansion) {
    rows.add(row(name, owner == null ? "java/lang/Integer" : owner, Type.I32, operands)
        .onJvm(onInt).expands(expansion).build());
    rows.add(row(name, owner == null ? "java/lang/Long" : owner, Type.I64, operands)
        .onJvm(onLong).expands(expansion).build());
  }

  private static Row row(String name, String owner, Type.Prim type, int operands) {
    String letter = type.equals(Type.I32) ? "I" : "J";
    Row row = Row.of(name + "_" + suffix(type),
        owner + "." + name + "(" + letter.repeat(operands) + ")" + letter);
    return operands == 1 ? row.type(type, type) : row.type(type, type, type);
  }

  /** One row for int and one for long, with int results. */
  private void toInt(String name, int operands, Evaluator onInt, Evaluator onLong,
      Expansion expansion) {
    rows.add(row(name, "java/lang/Integer", Type.I32, operands).onJvm(onInt).expands(expansion)
        .build());
    Row row = method("Long." + name + "(" + "J".repeat(operands) + ")I", name + "_i64");
    rows.add((operands == 1 ? row.type(Type.I32, Type.I64)
        : row.type(Type.I32, Type.I64, Type.I64)).onJvm(onLong).expands(expansion).build());
  }

  private static Row method(String member, String name) {
    return Row.of(name, "java/lang/" + member);
  }

  private static String suffix(Type.Prim type) {
    return type.equals(Type.I32) ? "i32" : "i64";
  }

  private static Atom zero(List<Atom> operands) {
    return integer((Type.Prim) operands.getFirst().type(), 0);
  }

  private static Atom minimum(Type.Prim type) {
    return integer(type, type.equals(Type.I32) ? Integer.MIN_VALUE : Long.MIN_VALUE);
  }

  /** Flips the sign bit, which maps unsigned order to signed order. */
  static Atom flipped(StatementBuilder out, Atom x) {
    return out.binary(BinaryOperator.XOR, x, minimum((Type.Prim) x.type()));
  }

  static Atom converted(StatementBuilder out, Type.Prim to, Atom x) {
    return out.let("converted", new Op.Convert(to, x));
  }

  private static Atom unsignedLong(StatementBuilder out, Atom x) {
    return out.binary(BinaryOperator.AND, converted(out, Type.I64, x),
        Atom.Const.of(0xffffffffL));
  }

  private static Atom low(StatementBuilder out, Atom x) {
    return converted(out, Type.I32, x);
  }

  private static Atom high(StatementBuilder out, Atom x) {
    return converted(out, Type.I32, out.binary(BinaryOperator.USHR, x, Atom.Const.of(32)));
  }

  private static Atom bitCountOfHalves(StatementBuilder out, List<Atom> a) {
    return out.binary(BinaryOperator.ADD,
        apply(out, "count", "bitCount_i32", low(out, a.getFirst())),
        apply(out, "count", "bitCount_i32", high(out, a.getFirst())));
  }

  private static Atom leadingZerosOfHalves(StatementBuilder out, List<Atom> a) {
    Atom high = high(out, a.getFirst());
    Atom above = apply(out, "above", "numberOfLeadingZeros_i32", high);
    Atom below = apply(out, "below", "numberOfLeadingZeros_i32", low(out, a.getFirst()));
    Atom both = out.binary(BinaryOperator.ADD, below, Atom.Const.of(32));
    return out.select(out.compare(Comparison.EQ, high, Atom.Const.of(0)), both, above);
  }

  private static Atom trailingZerosOfHalves(StatementBuilder out, List<Atom> a) {
    Atom low = low(out, a.getFirst());
    Atom below = apply(out, "below", "numberOfTrailingZeros_i32", low);
    Atom above = apply(out, "above", "numberOfTrailingZeros_i32", high(out, a.getFirst()));
    Atom both = out.binary(BinaryOperator.ADD, above, Atom.Const.of(32));
    return out.select(out.compare(Comparison.EQ, low, Atom.Const.of(0)), both, below);
  }

  /** Swaps the halves and applies an int row to each. */
  private static Atom reversedHalves(StatementBuilder out, Atom x, String row) {
    Atom high = converted(out, Type.I64, apply(out, "high", row, low(out, x)));
    Atom low = unsignedLong(out, apply(out, "low", row, high(out, x)));
    return out.binary(BinaryOperator.OR,
        out.binary(BinaryOperator.SHL, high, Atom.Const.of(32)), low);
  }

  private static Atom reversedBytes(StatementBuilder out, List<Atom> a) {
    Atom x = a.getFirst();
    Atom mask = Atom.Const.of(0xff00);
    Atom first = out.binary(BinaryOperator.SHL, x, Atom.Const.of(24));
    Atom second = out.binary(BinaryOperator.SHL, out.binary(BinaryOperator.AND, x, mask),
        Atom.Const.of(8));
    Atom third = out.binary(BinaryOperator.AND,
        out.binary(BinaryOperator.USHR, x, Atom.Const.of(8)), mask);
    Atom fourth = out.binary(BinaryOperator.USHR, x, Atom.Const.of(24));
    return out.binary(BinaryOperator.OR, out.binary(BinaryOperator.OR, first, second),
        out.binary(BinaryOperator.OR, third, fourth));
  }

  /** Schoolbook product of 32-bit halves; no partial sum exceeds 64 bits. */
  private static Atom unsignedProductHigh(StatementBuilder out, List<Atom> a) {
    Atom mask = Atom.Const.of(0xffffffffL);
    Atom half = Atom.Const.of(32);
    Atom xLow = out.binary(BinaryOperator.AND, a.get(0), mask);
    Atom xHigh = out.binary(BinaryOperator.USHR, a.get(0), half);
    Atom yLow = out.binary(BinaryOperator.AND, a.get(1), mask);
    Atom yHigh = out.binary(BinaryOperator.USHR, a.get(1), half);
    Atom lowest = out.binary(BinaryOperator.MUL, xLow, yLow);
    Atom carry = out.binary(BinaryOperator.USHR, lowest, half);
    Atom middle = out.binary(BinaryOperator.ADD, out.binary(BinaryOperator.MUL, xHigh, yLow),
        carry);
    Atom other = out.binary(BinaryOperator.ADD, out.binary(BinaryOperator.MUL, xLow, yHigh),
        out.binary(BinaryOperator.AND, middle, mask));
    Atom top = out.binary(BinaryOperator.ADD, out.binary(BinaryOperator.MUL, xHigh, yHigh),
        out.binary(BinaryOperator.USHR, middle, half));
    return out.binary(BinaryOperator.ADD, top, out.binary(BinaryOperator.USHR, other, half));
  }

  /** The signed product's top half is the unsigned one's less the operands that are negative. */
  private static Atom productHigh(StatementBuilder out, List<Atom> a) {
    Atom unsigned = unsignedProductHigh(out, a);
    Atom all = Atom.Const.of(63);
    Atom left = out.binary(BinaryOperator.AND, out.binary(BinaryOperator.SHR, a.get(0), all),
        a.get(1));
    Atom right = out.binary(BinaryOperator.AND, out.binary(BinaryOperator.SHR, a.get(1), all),
        a.get(0));
    return out.binary(BinaryOperator.SUB, out.binary(BinaryOperator.SUB, unsigned, left), right);
  }
}
