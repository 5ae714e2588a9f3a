package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;

/**
 * Java lets a method do atomic operations on any array; on the targets they work on memory that
 * work items share (CUDA C++ Programming Guide 10.14; WGSL 17.8; MSL 6.15), and nobody else sees a
 * private array; so there they become a read and a write.
 *
 * <p>Runs after {@link CheckBounds}, for the place is then named twice.
 */
public record ExpandPrivateAtomics() implements Pass {
  @Override
  public Module apply(Module module) {
    OpRewrite expanded = ExpandPrivateAtomics::expanded;
    return expanded.in(module);
  }

  private static Op expanded(StatementBuilder out, Op op) {
    if (!(op instanceof Op.Atomic atomic)
        || atomic.place().array().space() != Array.Space.PRIVATE) {
      return op;
    }
    Place place = atomic.place();
    Atom before = out.let("before", new Op.Load(place));
    out.add(new Stmt.Store(place, after(out, atomic, before), out.span()));
    return new Op.Convert((Type.Prim) atomic.type(), before);
  }

  private static Atom after(StatementBuilder out, Op.Atomic atomic, Atom before) {
    if (atomic.operator() == Op.AtomicOperator.LOAD) {
      return before;
    }
    Atom operand = atomic.operands().getFirst();
    return switch (atomic.operator()) {
      case ADD -> out.binary(BinaryOperator.ADD, before, operand);
      case AND -> out.binary(BinaryOperator.AND, before, operand);
      case OR -> out.binary(BinaryOperator.OR, before, operand);
      case XOR -> out.binary(BinaryOperator.XOR, before, operand);
      case MIN -> out.select(out.compare(Comparison.LT, before, operand), before, operand);
      case MAX -> out.select(out.compare(Comparison.GT, before, operand), before, operand);
      case EXCHANGE, STORE -> operand;
      case LOAD -> before;
      case COMPARE_EXCHANGE -> out.select(out.compare(Comparison.EQ, before, operand),
          atomic.operands().get(1), before);
    };
  }
}
