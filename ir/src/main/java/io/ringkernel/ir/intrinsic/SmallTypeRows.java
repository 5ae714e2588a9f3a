package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Expansions.compared;
import static io.ringkernel.ir.intrinsic.IntegerRows.converted;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;

/**
 * Methods of {@code Short}, {@code Byte}, {@code Character} and {@code Boolean}, and the hash codes
 * of all primitives. Methods of {@code Character} that read the tables of Unicode have no row.
 */
final class SmallTypeRows {
  private final List<Intrinsic> rows = new ArrayList<>();

  private SmallTypeRows() {}

  static List<Intrinsic> all() {
    SmallTypeRows family = new SmallTypeRows();
    family.bytesAndShorts();
    family.booleans();
    family.hashCodes();
    family.surrogates();
    family.codePoints();
    return List.copyOf(family.rows);
  }

  private void bytesAndShorts() {
    add("Byte.compare(BB)I", "compare_i8", Type.I32, v -> Byte.compare((byte) v[0], (byte) v[1]),
        SmallTypeRows::difference, Type.I8, Type.I8);
    add("Short.compare(SS)I", "compare_i16", Type.I32,
        v -> Short.compare((short) v[0], (short) v[1]), SmallTypeRows::difference, Type.I16,
        Type.I16);
    add("Character.compare(CC)I", "compare_u16", Type.I32,
        v -> Character.compare((char) v[0], (char) v[1]), SmallTypeRows::difference, Type.U16,
        Type.U16);
    add("Byte.compareUnsigned(BB)I", "compareUnsigned_i8", Type.I32,
        v -> Byte.compareUnsigned((byte) v[0], (byte) v[1]), (out, a) -> out.binary(
            BinaryOperator.SUB, masked(out, a.get(0), 0xff), masked(out, a.get(1), 0xff)),
        Type.I8, Type.I8);
    add("Short.compareUnsigned(SS)I", "compareUnsigned_i16", Type.I32,
        v -> Short.compareUnsigned((short) v[0], (short) v[1]), (out, a) -> out.binary(
            BinaryOperator.SUB, masked(out, a.get(0), 0xffff), masked(out, a.get(1), 0xffff)),
        Type.I16, Type.I16);
    add("Byte.toUnsignedLong(B)J", "toUnsignedLong_i8", Type.I64,
        v -> Byte.toUnsignedLong((byte) v[0]),
        (out, a) -> converted(out, Type.I64, masked(out, a.getFirst(), 0xff)), Type.I8);
    add("Short.toUnsignedLong(S)J", "toUnsignedLong_i16", Type.I64,
        v -> Short.toUnsignedLong((short) v[0]),
        (out, a) -> converted(out, Type.I64, masked(out, a.getFirst(), 0xffff)), Type.I16);
    add("Short.reverseBytes(S)S", "reverseBytes_i16", Type.I16,
        v -> Short.reverseBytes((short) v[0]),
        (out, a) -> converted(out, Type.I16, swapped(out, a.getFirst())), Type.I16);
    add("Character.reverseBytes(C)C", "reverseBytes_u16", Type.U16,
        v -> Character.reverseBytes((char) v[0]),
        (out, a) -> converted(out, Type.U16, swapped(out, a.getFirst())), Type.U16);
  }

  /** The JDK gives the difference, not its sign. */
  private static Atom difference(StatementBuilder out, List<Atom> a) {
    return out.binary(BinaryOperator.SUB, wide(out, a.get(0)), wide(out, a.get(1)));
  }

  private static Atom swapped(StatementBuilder out, Atom x) {
    Atom bits = masked(out, x, 0xffff);
    return out.binary(BinaryOperator.OR, out.binary(BinaryOperator.SHL, bits, Atom.Const.of(8)),
        out.binary(BinaryOperator.USHR, bits, Atom.Const.of(8)));
  }

  private void booleans() {
    add("Boolean.compare(ZZ)I", "compare_bool", Type.I32, v -> Long.compare(v[0], v[1]),
        (out, a) -> compared(out, number(out, a.get(0)), number(out, a.get(1))), Type.BOOL,
        Type.BOOL);
    logical("logicalAnd", v -> v[0] & v[1], BinaryOperator.AND);
    logical("logicalOr", v -> v[0] | v[1], BinaryOperator.OR);
    logical("logicalXor", v -> v[0] ^ v[1], BinaryOperator.XOR);
    add("Boolean.hashCode(Z)I", "hashCode_bool", Type.I32, v -> Boolean.hashCode(v[0] != 0),
        (out, a) -> out.select(a.getFirst(), Atom.Const.of(1231), Atom.Const.of(1237)),
        Type.BOOL);
  }

  private void logical(String name, Evaluator onJvm, BinaryOperator operator) {
    add("Boolean." + name + "(ZZ)Z", name, Type.BOOL, onJvm,
        (out, a) -> out.binary(operator, a.get(0), a.get(1)), Type.BOOL, Type.BOOL);
  }

  private static Atom number(StatementBuilder out, Atom x) {
    return out.select(x, Atom.Const.of(1), Atom.Const.of(0));
  }

  private void hashCodes() {
    add("Byte.hashCode(B)I", "hashCode_i8", Type.I32, v -> v[0],
        (out, a) -> wide(out, a.getFirst()), Type.I8);
    add("Short.hashCode(S)I", "hashCode_i16", Type.I32, v -> v[0],
        (out, a) -> wide(out, a.getFirst()), Type.I16);
    add("Character.hashCode(C)I", "hashCode_u16", Type.I32, v -> v[0],
        (out, a) -> wide(out, a.getFirst()), Type.U16);
    add("Integer.hashCode(I)I", "hashCode_i32", Type.I32, v -> v[0],
        (out, a) -> out.binary(BinaryOperator.ADD, a.getFirst(), Atom.Const.of(0)), Type.I32);
    add("Long.hashCode(J)I", "hashCode_i64", Type.I32, v -> Long.hashCode(v[0]),
        (out, a) -> folded(out, a.getFirst()), Type.I64);
    add("Float.hashCode(F)I", "hashCode_f32", Type.I32,
        v -> Float.hashCode(RawBits.asFloat(v[0])),
        (out, a) -> apply(out, "hash", "floatToIntBits", a.getFirst()), Type.F32);
    add("Double.hashCode(D)I", "hashCode_f64", Type.I32,
        v -> Double.hashCode(RawBits.asDouble(v[0])),
        (out, a) -> folded(out, apply(out, "bits", "doubleToLongBits", a.getFirst())), Type.F64);
  }

  private static Atom folded(StatementBuilder out, Atom x) {
    return converted(out, Type.I32, out.binary(BinaryOperator.XOR, x,
        out.binary(BinaryOperator.USHR, x, Atom.Const.of(32))));
  }

  private void surrogates() {
    within("isHighSurrogate", v -> RawBits.of(Character.isHighSurrogate((char) v[0])), 0xd800,
        0xdc00);
    within("isLowSurrogate", v -> RawBits.of(Character.isLowSurrogate((char) v[0])), 0xdc00,
        0xe000);
    within("isSurrogate", v -> RawBits.of(Character.isSurrogate((char) v[0])), 0xd800, 0xe000);
    add("Character.isSurrogatePair(CC)Z", "isSurrogatePair", Type.BOOL,
        v -> RawBits.of(Character.isSurrogatePair((char) v[0], (char) v[1])),
        (out, a) -> out.binary(BinaryOperator.AND,
            within(out, wide(out, a.get(0)), 0xd800, 0xdc00),
            within(out, wide(out, a.get(1)), 0xdc00, 0xe000)), Type.U16, Type.U16);
    add("Character.highSurrogate(I)C", "highSurrogate", Type.U16,
        v -> Character.highSurrogate((int) v[0]), (out, a) -> converted(out, Type.U16,
            out.binary(BinaryOperator.ADD, out.binary(BinaryOperator.USHR, a.getFirst(),
                Atom.Const.of(10)), Atom.Const.of(0xd800 - (0x10000 >>> 10)))), Type.I32);
    add("Character.lowSurrogate(I)C", "lowSurrogate", Type.U16,
        v -> Character.lowSurrogate((int) v[0]), (out, a) -> converted(out, Type.U16,
            out.binary(BinaryOperator.ADD, masked(out, a.getFirst(), 0x3ff),
                Atom.Const.of(0xdc00))), Type.I32);
    add("Character.toCodePoint(CC)I", "toCodePoint", Type.I32,
        v -> Character.toCodePoint((char) v[0], (char) v[1]), (out, a) -> out.binary(
            BinaryOperator.ADD, out.binary(BinaryOperator.ADD, out.binary(BinaryOperator.SHL,
                wide(out, a.get(0)), Atom.Const.of(10)), wide(out, a.get(1))),
            Atom.Const.of(0x10000 - (0xd800 << 10) - 0xdc00)), Type.U16, Type.U16);
  }

  private void codePoints() {
    add("Character.charCount(I)I", "charCount", Type.I32, v -> Character.charCount((int) v[0]),
        (out, a) -> out.select(out.compare(Comparison.GE, a.getFirst(), Atom.Const.of(0x10000)),
            Atom.Const.of(2), Atom.Const.of(1)), Type.I32);
    ofCodePoint("isBmpCodePoint", v -> RawBits.of(Character.isBmpCodePoint((int) v[0])), 0,
        0x10000);
    ofCodePoint("isSupplementaryCodePoint",
        v -> RawBits.of(Character.isSupplementaryCodePoint((int) v[0])), 0x10000, 0x110000);
    ofCodePoint("isValidCodePoint", v -> RawBits.of(Character.isValidCodePoint((int) v[0])), 0,
        0x110000);
    add("Character.isISOControl(I)Z", "isISOControl_i32", Type.BOOL,
        v -> RawBits.of(Character.isISOControl((int) v[0])),
        (out, a) -> control(out, a.getFirst()), Type.I32);
    add("Character.isISOControl(C)Z", "isISOControl_u16", Type.BOOL,
        v -> RawBits.of(Character.isISOControl((char) v[0])),
        (out, a) -> control(out, wide(out, a.getFirst())), Type.U16);
  }

  private static Atom control(StatementBuilder out, Atom x) {
    return out.binary(BinaryOperator.OR, within(out, x, 0, 0x20), within(out, x, 0x7f, 0xa0));
  }

  private void within(String name, Evaluator onJvm, int from, int to) {
    add("Character." + name + "(C)Z", name, Type.BOOL, onJvm,
        (out, a) -> within(out, wide(out, a.getFirst()), from, to), Type.U16);
  }

  private void ofCodePoint(String name, Evaluator onJvm, int from, int to) {
    add("Character." + name + "(I)Z", name, Type.BOOL, onJvm,
        (out, a) -> within(out, a.getFirst(), from, to), Type.I32);
  }

  private static Atom within(StatementBuilder out, Atom x, int from, int to) {
    return out.binary(BinaryOperator.AND, out.compare(Comparison.GE, x, Atom.Const.of(from)),
        out.compare(Comparison.LT, x, Atom.Const.of(to)));
  }

  private static Atom wide(StatementBuilder out, Atom x) {
    return converted(out, Type.I32, x);
  }

  private static Atom masked(StatementBuilder out, Atom x, int mask) {
    return out.binary(BinaryOperator.AND, x.type().equals(Type.I32) ? x : wide(out, x),
        Atom.Const.of(mask));
  }

  private void add(String method, String name, Type.Prim result, Evaluator onJvm,
      Expansion expansion, Type.Prim... operands) {
    rows.add(Row.of(name, "java/lang/" + method).type(result, operands).onJvm(onJvm)
        .expands(expansion).build());
  }
}
