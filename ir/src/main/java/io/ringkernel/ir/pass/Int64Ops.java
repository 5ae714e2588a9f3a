package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.EmulatedLong;
import java.util.List;
import java.util.Set;

/** Says one operation over pairs of words; appends what it needs in front. */
final class Int64Ops {
  private static final Atom SIGN_SHIFT = Atom.Const.of(31);

  private final StatementBuilder out;
  private final Set<String> used;

  Int64Ops(StatementBuilder out, Set<String> used) {
    this.out = out;
    this.used = used;
  }

  /** Appends the operation under the name of its result. */
  void let(Atom.Value result, Op op) {
    out.add(new Stmt.Let(result, translate(op), out.span()));
  }

  Atom atom(Atom atom) {
    return switch (atom) {
      case Atom.Value value -> EmulateInt64.value(value);
      case Atom.Const constant -> constant.type().equals(Type.I64)
          ? LongFunctions.make(out, Atom.Const.of((int) constant.bits()),
              Atom.Const.of((int) (constant.bits() >> Integer.SIZE)))
          : constant;
    };
  }

  Place place(Place place) {
    return new Place(EmulateInt64.array(place.array()), place.index(), place.path(),
        place.bounds());
  }

  /** The same operation over the new types. */
  Op retype(Op op) {
    return switch (op) {
      case Op.Binary(var operator, var a, var b) -> new Op.Binary(operator, a, b);
      case Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Apply _ -> op;
      case Op.Select(var condition, var a, var b) -> new Op.Select(condition, atom(a), atom(b));
      case Op.Read(var local) -> new Op.Read(EmulateInt64.local(local));
      case Op.Load(var place) -> new Op.Load(place(place));
      case Op.Length(var array) -> new Op.Length(EmulateInt64.array(array));
      case Op.Atomic(var operator, var place, var operands) -> new Op.Atomic(operator,
          place(place), operands);
      case Op.Make(var type, var fields) -> new Op.Make(
          (Type.Struct) EmulateInt64.element(type), fields.stream().map(this::atom).toList());
      case Op.Get(var record, var field) -> new Op.Get(atom(record), field);
      case Op.Call(var function, var type, var arguments) -> new Op.Call(function,
          EmulateInt64.any(type), arguments.stream().map(this::operand).toList());
    };
  }

  private Operand operand(Operand operand) {
    return switch (operand) {
      case Atom atom -> atom(atom);
      case Array array -> EmulateInt64.array(array);
    };
  }

  private Op translate(Op op) {
    return switch (op) {
      case Op.Binary(var operator, var a, var b) when isLong(a) -> binary(operator, a, b);
      case Op.Unary(var operator, var a) when isLong(a) -> unary(operator, atom(a));
      case Op.Compare(var comparison, var a, var b) when isLong(a) ->
          compare(comparison, atom(a), atom(b));
      case Op.Convert(var to, var a) when isLong(a) -> fromLong(to, atom(a));
      case Op.Convert(var to, var a) when to.equals(Type.I64) -> toLong(a);
      case Op.ConvertRaw(var to, var a) when to.equals(Type.I64) -> toLong(a);
      case Op.Select(var condition, var a, var b) when isLong(a) ->
          pair(select(condition, atom(a), atom(b), 0), select(condition, atom(a), atom(b), 1));
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Read _, Op.Load _, Op.Length _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _,
          Op.Call _ -> retype(op);
    };
  }

  private static boolean isLong(Atom atom) {
    return atom.type().equals(Type.I64);
  }

  private Op binary(BinaryOperator operator, Atom left, Atom right) {
    Atom a = atom(left);
    return switch (operator) {
      case ADD -> call(LongFunctions.ADD, a, atom(right));
      case SUB -> call(LongFunctions.SUBTRACT, a, atom(right));
      case MUL -> call(LongFunctions.MULTIPLY, a, atom(right));
      case DIV_NONZERO, DIV_RAW -> call(LongFunctions.DIVIDE, a, atom(right));
      case REM_NONZERO, REM_RAW -> call(LongFunctions.REMAINDER, a, atom(right));
      case SHL -> call(LongFunctions.SHIFT_LEFT, a, right);
      case SHR -> call(LongFunctions.SHIFT_RIGHT, a, right);
      case USHR -> call(LongFunctions.SHIFT_RIGHT_UNSIGNED, a, right);
      case AND, OR, XOR -> words(operator, a, atom(right));
      case DIV, REM -> throw new AssertionError("GuardDivision runs before EmulateInt64");
    };
  }

  private Op words(BinaryOperator operator, Atom a, Atom b) {
    return pair(out.binary(operator, LongFunctions.low(out, a), LongFunctions.low(out, b)),
        out.binary(operator, LongFunctions.high(out, a), LongFunctions.high(out, b)));
  }

  private Op unary(Op.UnaryOperator operator, Atom a) {
    return switch (operator) {
      case NEG -> call(LongFunctions.SUBTRACT,
          LongFunctions.make(out, Atom.Const.of(0), Atom.Const.of(0)), a);
      case COMPLEMENT -> pair(
          out.let("low", new Op.Unary(operator, LongFunctions.low(out, a))),
          out.let("high", new Op.Unary(operator, LongFunctions.high(out, a))));
      case NOT -> throw new AssertionError("NOT of a long");
    };
  }

  private Op compare(Comparison comparison, Atom a, Atom b) {
    return switch (comparison) {
      case EQ -> new Op.Binary(BinaryOperator.AND, sameWord(a, b, 0), sameWord(a, b, 1));
      case NE -> new Op.Unary(Op.UnaryOperator.NOT,
          out.binary(BinaryOperator.AND, sameWord(a, b, 0), sameWord(a, b, 1)));
      case LT -> call(LongFunctions.LESS, a, b);
      case GT -> call(LongFunctions.LESS, b, a);
      case LE -> new Op.Unary(Op.UnaryOperator.NOT, out.let("is", call(LongFunctions.LESS, b, a)));
      case GE -> new Op.Unary(Op.UnaryOperator.NOT, out.let("is", call(LongFunctions.LESS, a, b)));
    };
  }

  private Atom sameWord(Atom a, Atom b, int field) {
    return out.compare(Comparison.EQ, out.let("word", new Op.Get(a, field)),
        out.let("word", new Op.Get(b, field)));
  }

  private Op fromLong(Type.Prim to, Atom a) {
    return switch (to.scalar()) {
      case I64 -> pair(LongFunctions.low(out, a), LongFunctions.high(out, a));
      case I32 -> new Op.Get(a, 0);
      case I8, I16, U16 -> new Op.Convert(to, LongFunctions.low(out, a));
      case F32 -> call(LongFunctions.TO_FLOAT, a);
      case F64, BOOL -> throw new AssertionError("no target without long has " + to);
    };
  }

  private Op toLong(Atom a) {
    return switch (((Type.Prim) a.type()).scalar()) {
      case I32 -> pair(a, out.binary(BinaryOperator.SHR, a, SIGN_SHIFT));
      case I8, I16, U16 -> {
        Atom wide = out.let("wide", new Op.Convert(Type.I32, a));
        yield pair(wide, out.binary(BinaryOperator.SHR, wide, SIGN_SHIFT));
      }
      case F32 -> call(LongFunctions.FROM_FLOAT, a);
      case I64, F64, BOOL -> throw new AssertionError("conversion of " + a.type());
    };
  }

  private Atom select(Atom condition, Atom a, Atom b, int field) {
    return out.select(condition, out.let("word", new Op.Get(a, field)),
        out.let("word", new Op.Get(b, field)));
  }

  private static Op pair(Atom low, Atom high) {
    return new Op.Make(EmulatedLong.STRUCT, List.of(low, high));
  }

  private Op call(String function, Atom... arguments) {
    used.add(function);
    Type result = switch (function) {
      case LongFunctions.LESS -> Type.BOOL;
      case LongFunctions.TO_FLOAT -> Type.F32;
      default -> EmulatedLong.STRUCT;
    };
    return new Op.Call(function, result, List.of(arguments));
  }
}
