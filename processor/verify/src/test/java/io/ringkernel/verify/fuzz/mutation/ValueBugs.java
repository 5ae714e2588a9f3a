package io.ringkernel.verify.fuzz.mutation;

import static io.ringkernel.verify.fuzz.mutation.Change.ops;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.before;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.behind;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.inFrontEnd;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.Pass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Wrong operators, conversions, choices, fields and methods. */
final class ValueBugs {
  private static final Predicate<Atom> IS_INTEGER =
      atom -> atom.type().equals(Type.I32) || atom.type().equals(Type.I64);
  private static final Predicate<Atom> IS_FLOAT =
      atom -> atom.type().equals(Type.F32) || atom.type().equals(Type.F64);

  private ValueBugs() {}

  static List<PlantedBug> all() {
    List<PlantedBug> bugs = new ArrayList<>();
    operators(bugs);
    comparisons(bugs);
    conversions(bugs);
    records(bugs);
    methods(bugs);
    return bugs;
  }

  private static Pass binary(BinaryOperator wrong, BinaryOperator right, Predicate<Atom> which) {
    return ops(op -> op instanceof Op.Binary(var operator, var left, var other)
        && operator == wrong && which.test(left) ? new Op.Binary(right, left, other) : op);
  }

  private static Pass swapped(BinaryOperator which) {
    return ops(op -> op instanceof Op.Binary(var operator, var left, var right)
        && operator == which ? new Op.Binary(operator, right, left) : op);
  }

  private static void operators(List<PlantedBug> bugs) {
    bugs.add(before("the operands of a difference are swapped", "cuda",
        swapped(BinaryOperator.SUB)));
    bugs.add(before("the operands of a float remainder are swapped", "msl",
        ops(op -> op instanceof Op.Binary(var operator, var left, var right)
            && operator == BinaryOperator.REM && IS_FLOAT.test(left)
                ? new Op.Binary(operator, right, left) : op)));
    bugs.add(before("the operands of a float quotient are swapped", "cuda",
        ops(op -> op instanceof Op.Binary(var operator, var left, var right)
            && operator == BinaryOperator.DIV && IS_FLOAT.test(left)
                ? new Op.Binary(operator, right, left) : op)));
    bugs.add(before("a logical shift copies the sign", "cuda",
        binary(BinaryOperator.USHR, BinaryOperator.SHR, IS_INTEGER)));
    bugs.add(before("an arithmetic shift of int fills in zeros", "msl",
        binary(BinaryOperator.SHR, BinaryOperator.USHR, a -> a.type().equals(Type.I32))));
    bugs.add(before("an arithmetic shift of long fills in zeros", "wgsl",
        binary(BinaryOperator.SHR, BinaryOperator.USHR, a -> a.type().equals(Type.I64))));
    bugs.add(before("a constant shift by 32 or more gives zero", "wgsl",
        ops(op -> op instanceof Op.Binary(var operator, var left, Atom.Const count)
            && operator == BinaryOperator.SHL && left.type().equals(Type.I32)
            && (count.bits() < 0 || count.bits() > 31)
                ? new Op.Binary(BinaryOperator.AND, left, Atom.Const.of(0)) : op)));
    bugs.add(before("exclusive or of integers is inclusive", "cuda",
        binary(BinaryOperator.XOR, BinaryOperator.OR, IS_INTEGER)));
    bugs.add(before("and of booleans is or", "wgsl",
        binary(BinaryOperator.AND, BinaryOperator.OR, a -> a.type().equals(Type.BOOL))));
    bugs.add(before("negation of a float is a difference from zero, which has no minus zero",
        "cuda", ops(op -> op instanceof Op.Unary(var operator, var operand)
            && operator == UnaryOperator.NEG && operand.type().equals(Type.F32)
                ? new Op.Binary(BinaryOperator.SUB, Atom.Const.of(0f), operand) : op)));
    bugs.add(before("a complement is a negation", "msl",
        ops(op -> op instanceof Op.Unary(var operator, var operand)
            && operator == UnaryOperator.COMPLEMENT
                ? new Op.Unary(UnaryOperator.NEG, operand) : op)));
    bugs.add(before("a negation of a boolean is lost", "cuda",
        ops(op -> op instanceof Op.Unary(var operator, var operand)
            && operator == UnaryOperator.NOT
                ? new Op.Binary(BinaryOperator.XOR, operand, Atom.Const.of(false)) : op)));
    bugs.add(behind("a long difference forgets what it borrows", "wgsl", "EmulateInt64",
        ops(op -> op instanceof Op.Select(var condition, Atom.Const then, Atom.Const otherwise)
            && then.bits() == 1 && otherwise.bits() == 0 && then.type().equals(Type.I32)
                ? new Op.Select(condition, otherwise, otherwise) : op)));
    bugs.add(inFrontEnd("a float product is rounded with its sum", fused()));
  }

  /** {@code a * b + c} in one step: the definitions of products are looked up by their ids. */
  private static Pass fused() {
    return module -> {
      Map<Integer, Op.Binary> products = new HashMap<>();
      return new Change((statement, _) -> {
        if (statement instanceof Stmt.Let(var value, Op.Binary op, var span)) {
          if (op.operator() == BinaryOperator.MUL && op.type().equals(Type.F32)) {
            products.put(value.id(), op);
          } else if (op.operator() == BinaryOperator.ADD && op.type().equals(Type.F32)
              && op.left() instanceof Atom.Value left && products.containsKey(left.id())) {
            Op.Binary product = products.get(left.id());
            return List.of(new Stmt.Let(value, new Op.Apply(Intrinsics.named("fma_f32"),
                List.of(product.left(), product.right(), op.right())), span));
          }
        }
        return List.of(statement);
      }).apply(module);
    };
  }

  private static Pass compare(Comparison wrong, Comparison right, Predicate<Atom> which) {
    return ops(op -> op instanceof Op.Compare(var comparison, var left, var other)
        && comparison == wrong && which.test(left) ? new Op.Compare(right, left, other) : op);
  }

  private static void comparisons(List<PlantedBug> bugs) {
    bugs.add(before("less than is less or equal", "cuda",
        compare(Comparison.LT, Comparison.LE, IS_INTEGER)));
    bugs.add(before("greater or equal is greater", "msl",
        compare(Comparison.GE, Comparison.GT, IS_INTEGER)));
    bugs.add(inFrontEnd("equality of booleans is inequality",
        compare(Comparison.EQ, Comparison.NE, a -> a.type().equals(Type.BOOL))));
    bugs.add(before("NaN is less than everything", "cuda", new Change((statement, ids) -> {
      if (statement instanceof Stmt.Let(var value, Op.Compare compare, var span)
          && compare.comparison() == Comparison.LT && IS_FLOAT.test(compare.left())) {
        Atom.Value opposite = new Atom.Value(ids.next(), Type.BOOL, "opposite");
        return List.of(
            new Stmt.Let(opposite, new Op.Compare(Comparison.GE, compare.left(),
                compare.right()), span),
            new Stmt.Let(value, new Op.Unary(UnaryOperator.NOT, opposite), span));
      }
      return List.of(statement);
    })));
    bugs.add(behind("comparison of long looks at the lower halves as signed", "wgsl",
        "EmulateInt64", ops(op -> op instanceof Op.Binary o && o.operator() == BinaryOperator.XOR
            && o.right() instanceof Atom.Const mask && mask.bits() == Integer.MIN_VALUE
                ? new Op.Binary(BinaryOperator.XOR, o.left(), Atom.Const.of(0)) : op)));
  }

  private static Pass conversion(Scalar from, Scalar to, Predicate<Op.Convert> which,
      Function<Op, Op> change) {
    return ops(op -> op instanceof Op.Convert convert && convert.to().scalar() == to
        && convert.operand().type().equals(Type.of(from)) && which.test(convert)
            ? change.apply(op) : op);
  }

  private static Pass through(Scalar middle, Scalar from, Scalar to) {
    return new Change((statement, ids) -> {
      if (statement instanceof Stmt.Let(var value, Op.Convert convert, var span)
          && convert.to().scalar() == to && convert.operand().type().equals(Type.of(from))) {
        Atom.Value step = new Atom.Value(ids.next(), Type.of(middle), "step");
        return List.of(
            new Stmt.Let(step, new Op.Convert(Type.of(middle), convert.operand()), span),
            new Stmt.Let(value, new Op.Convert(convert.to(), step), span));
      }
      return List.of(statement);
    });
  }

  private static void conversions(List<PlantedBug> bugs) {
    bugs.add(before("a conversion of int to short keeps eight bits", "msl",
        through(Scalar.I8, Scalar.I32, Scalar.I16)));
    bugs.add(before("a conversion of int to byte keeps no sign", "cuda",
        new Change((statement, ids) -> {
          if (statement instanceof Stmt.Let(var value, Op.Convert convert, var span)
              && convert.operand().type().equals(Type.I8) && convert.to().equals(Type.I32)) {
            Atom.Value wide = new Atom.Value(ids.next(), Type.I32, "wide");
            return List.of(new Stmt.Let(wide, convert, span), new Stmt.Let(value,
                new Op.Binary(BinaryOperator.AND, wide, Atom.Const.of(255)), span));
          }
          return List.of(statement);
        })));
    bugs.add(before("char is signed", "wgsl", through(Scalar.I16, Scalar.U16, Scalar.I32)));
    bugs.add(before("int to long goes through float", "cuda",
        through(Scalar.F32, Scalar.I32, Scalar.I64)));
    bugs.add(before("long to float goes through int", "msl",
        through(Scalar.I32, Scalar.I64, Scalar.F32)));
    bugs.add(before("float to long goes through int", "cuda",
        through(Scalar.I32, Scalar.F32, Scalar.I64)));
    bugs.add(before("int to float goes through short", "wgsl",
        through(Scalar.I16, Scalar.I32, Scalar.F32)));
    bugs.add(inFrontEnd("int to char keeps the sign", conversion(Scalar.I32, Scalar.U16, _ -> true,
        op -> new Op.Convert(Type.U16, Atom.Const.of(0)))));
    bugs.add(behind("byte is narrowed to sixteen bits", "wgsl", "NarrowSmallInts",
        ops(op -> op instanceof Op.Binary(var operator, var left, Atom.Const count)
            && operator != BinaryOperator.AND && count.bits() == 24
                ? new Op.Binary(operator, left, Atom.Const.of(16)) : op)));
    bugs.add(PlantedBug.inText("a conversion to byte is lost", "cuda",
        text -> text.replace("(signed char)", "(int)").replace("signed char ", "int ")));
  }

  private static void records(List<PlantedBug> bugs) {
    bugs.add(before("the branches of a choice are swapped", "cuda",
        ops(op -> op instanceof Op.Select(var condition, var then, var otherwise)
            ? new Op.Select(condition, otherwise, then) : op)));
    bugs.add(before("a component of a record is read at the offset of its neighbour", "cuda",
        ops(op -> op instanceof Op.Get(var record, var field)
            ? new Op.Get(record, neighbour((Type.Struct) record.type(), field)) : op)));
    bugs.add(before("two components of a new record are swapped", "msl",
        ops(op -> op instanceof Op.Make(var type, var fields)
            ? new Op.Make(type, swapped(type, fields)) : op)));
    bugs.add(before("two arguments of a call are swapped", "cuda", ops(op -> {
      if (op instanceof Op.Call(var function, var type, var arguments)) {
        List<Operand> changed = new ArrayList<>(arguments);
        for (int i = 0; i + 1 < changed.size(); i++) {
          if (changed.get(i) instanceof Atom one && changed.get(i + 1) instanceof Atom other
              && one.type().equals(other.type())) {
            Collections.swap(changed, i, i + 1);
            break;
          }
        }
        return new Op.Call(function, type, changed);
      }
      return op;
    })));
  }

  static int neighbour(Type.Struct type, int field) {
    for (int i = 0; i < type.fields().size(); i++) {
      if (i != field && type.fields().get(i).type().equals(type.fields().get(field).type())) {
        return i;
      }
    }
    return field;
  }

  private static List<Atom> swapped(Type.Struct type, List<Atom> fields) {
    List<Atom> changed = new ArrayList<>(fields);
    int other = neighbour(type, 0);
    Collections.swap(changed, 0, other);
    return changed;
  }

  private static void methods(List<PlantedBug> bugs) {
    Map<String, String> wrong = Map.of("min_i32", "max_i32", "rotateLeft_i32",
        "rotateRight_i32", "compareUnsigned_i32", "compare_i32", "floorMod_i32", "ceilMod_i32");
    wrong.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(e -> bugs.add(before("the row " + e.getKey() + " is spelled as " + e.getValue(),
            "cuda", ops(op -> op instanceof Op.Apply(var row, var arguments)
                && row.name().equals(e.getKey())
                    ? new Op.Apply(Intrinsics.named(e.getValue()), arguments) : op))));
  }
}
