package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.Precision;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.ForwardRewrite.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Java rounds a product before it is added (JLS 15.4); a kernel may allow the two to round once
 * together; so there a product that has no other use becomes a fused multiply-add. The text says so
 * itself, hence files keep the options of strict kernels and both kinds can stand in one file.
 *
 * <p>Runs before intrinsics are expanded, whose own steps must stay as they are.
 */
public record ContractProducts() implements Pass {
  @Override
  public Module apply(Module module) {
    PrecisionOf precision = PrecisionOf.module(module);
    return Lists.functions(module, function ->
        precision.function(function) == Precision.STRICT ? function : contracted(function));
  }

  private static Function contracted(Function function) {
    Map<Integer, Integer> uses = new HashMap<>();
    Lists.forEach(function.body(), statement -> Operands.forEach(statement, atom -> {
      if (atom instanceof Atom.Value value) {
        uses.merge(value.id(), 1, Integer::sum);
      }
    }));
    return new ForwardRewrite(function, (out, op, definitions) ->
        new Result.Computed(op instanceof Op.Binary sum && isFloating(sum.type())
        ? new Fusion(out, definitions, uses).of(sum) : op)).rewritten();
  }

  private static boolean isFloating(Type.Element type) {
    return type instanceof Type.Prim prim && prim.scalar().isFloating();
  }

  private record Fusion(StatementBuilder out, Map<Integer, Op> definitions,
      Map<Integer, Integer> uses) {
    Op of(Op.Binary sum) {
      Op.Binary left = product(sum.left());
      Op.Binary right = product(sum.right());
      if (sum.operator() == BinaryOperator.ADD && left != null) {
        return fused(left.left(), left.right(), sum.right());
      }
      if (sum.operator() == BinaryOperator.ADD && right != null) {
        return fused(right.left(), right.right(), sum.left());
      }
      if (sum.operator() == BinaryOperator.SUB && left != null) {
        return fused(left.left(), left.right(), negated(sum.right()));
      }
      if (sum.operator() == BinaryOperator.SUB && right != null) {
        return fused(negated(right.left()), right.right(), sum.left());
      }
      return sum;
    }

    /** The product behind a value that has no other use; null for anything else. */
    private Op.Binary product(Atom atom) {
      return atom instanceof Atom.Value value && uses.getOrDefault(value.id(), 0) == 1
          && definitions.get(value.id()) instanceof Op.Binary op
          && op.operator() == BinaryOperator.MUL ? op : null;
    }

    private Atom negated(Atom x) {
      return out.let("negated", new Op.Unary(Op.UnaryOperator.NEG, x));
    }

    private static Op fused(Atom x, Atom y, Atom z) {
      String row = z.type().equals(Type.F32) ? "fma_f32" : "fma_f64";
      return new Op.Apply(Intrinsics.named(row), List.of(x, y, z));
    }
  }
}
