package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Spelling.Expansion;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code compress} and {@code expand} of {@code Integer} and {@code Long}, in a number of steps
 * that is the logarithm of the width (Hacker's Delight, 7-4 and 7-5).
 */
final class BitGatherRows {
  private final List<Intrinsic> rows = new ArrayList<>();

  private BitGatherRows() {}

  static List<Intrinsic> all() {
    BitGatherRows family = new BitGatherRows();
    family.add("compress_i32", "Integer.compress(II)I", Type.I32,
        v -> Integer.compress((int) v[0], (int) v[1]), BitGatherRows::compressed);
    family.add("compress_i64", "Long.compress(JJ)J", Type.I64, v -> Long.compress(v[0], v[1]),
        BitGatherRows::compressed);
    family.add("expand_i32", "Integer.expand(II)I", Type.I32,
        v -> Integer.expand((int) v[0], (int) v[1]), BitGatherRows::expanded);
    family.add("expand_i64", "Long.expand(JJ)J", Type.I64, v -> Long.expand(v[0], v[1]),
        BitGatherRows::expanded);
    return List.copyOf(family.rows);
  }

  private void add(String name, String method, Type.Prim type, Evaluator onJvm,
      Expansion expansion) {
    Row row = Row.of(name, "java/lang/" + method).type(type, type, type).onJvm(onJvm);
    for (TargetId target : List.of(TargetId.CUDA, TargetId.WGSL, TargetId.MSL)) {
      row.in(target, new Spelling.Expand(expansion, true), Accuracy.EXACT);
    }
    rows.add(row.build());
  }

  private static int steps(Type.Prim type) {
    return type.equals(Type.I32) ? 5 : 6;
  }

  private static Atom complement(StatementBuilder out, Atom x) {
    return out.let("complement", new Op.Unary(Op.UnaryOperator.COMPLEMENT, x));
  }

  /** Bit k is the parity of the bits up to k. */
  private static Atom parity(StatementBuilder out, Atom x) {
    Atom sum = x;
    for (int k = 0; k < steps((Type.Prim) x.type()); k++) {
      sum = out.binary(BinaryOperator.XOR, sum,
          out.binary(BinaryOperator.SHL, sum, Atom.Const.of(1 << k)));
    }
    return sum;
  }

  /** The bits of the mask that move in each step. */
  private static List<Atom> moves(StatementBuilder out, Atom first) {
    List<Atom> moves = new ArrayList<>();
    Atom mask = first;
    Atom zeros = out.binary(BinaryOperator.SHL, complement(out, mask), Atom.Const.of(1));
    for (int k = 0; k < steps((Type.Prim) first.type()); k++) {
      Atom prefix = parity(out, zeros);
      Atom moved = out.binary(BinaryOperator.AND, prefix, mask);
      moves.add(moved);
      mask = out.binary(BinaryOperator.OR, out.binary(BinaryOperator.XOR, mask, moved),
          out.binary(BinaryOperator.USHR, moved, Atom.Const.of(1 << k)));
      zeros = out.binary(BinaryOperator.AND, zeros, complement(out, prefix));
    }
    return moves;
  }

  private static Atom compressed(StatementBuilder out, List<Atom> a) {
    Atom x = out.binary(BinaryOperator.AND, a.get(0), a.get(1));
    List<Atom> moves = moves(out, a.get(1));
    for (int k = 0; k < moves.size(); k++) {
      Atom moving = out.binary(BinaryOperator.AND, x, moves.get(k));
      x = out.binary(BinaryOperator.OR, out.binary(BinaryOperator.XOR, x, moving),
          out.binary(BinaryOperator.USHR, moving, Atom.Const.of(1 << k)));
    }
    return x;
  }

  /** The same moves, backwards. */
  private static Atom expanded(StatementBuilder out, List<Atom> a) {
    List<Atom> moves = moves(out, a.get(1));
    Atom x = a.get(0);
    for (int k = moves.size() - 1; k >= 0; k--) {
      Atom moved = moves.get(k);
      Atom up = out.binary(BinaryOperator.SHL, x, Atom.Const.of(1 << k));
      x = out.binary(BinaryOperator.OR,
          out.binary(BinaryOperator.AND, x, complement(out, moved)),
          out.binary(BinaryOperator.AND, up, moved));
    }
    return out.binary(BinaryOperator.AND, x, a.get(1));
  }
}
