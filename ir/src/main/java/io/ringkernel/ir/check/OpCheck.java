package io.ringkernel.ir.check;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import java.util.List;

/** Checks the operands of one operation. */
record OpCheck(FunctionCheck names) {
  void check(Op op) {
    switch (op) {
      case Op.Binary o -> binary(o);
      case Op.Unary o -> unary(o);
      case Op.Compare o -> compare(o);
      case Op.Convert o -> {
        Scalar from = scalar(o.operand());
        require((from == Scalar.BOOL) == (o.to().scalar() == Scalar.BOOL), "conversion", op);
      }
      case Op.ConvertRaw o -> require(scalar(o.operand()).isFloating()
          && o.to().scalar().isWide(), "raw conversion", op);
      case Op.Select o -> {
        names.useAs(o.condition(), Type.BOOL);
        names.use(o.then());
        names.useAs(o.otherwise(), o.then().type());
      }
      case Op.Read o -> names.use(o.local());
      case Op.Load o -> place(o.place());
      case Op.Length o -> names.use(o.array());
      case Op.Atomic o -> atomic(o);
      case Op.Make o -> {
        require(o.fields().size() == o.type().fields().size(), "number of fields", op);
        for (int i = 0; i < o.fields().size(); i++) {
          names.useAs(o.fields().get(i), o.type().fields().get(i).type());
        }
      }
      case Op.Get o -> {
        names.use(o.record());
        require(o.record().type() instanceof Type.Struct struct && o.field() >= 0
            && o.field() < struct.fields().size(), "field", op);
      }
      case Op.Apply o -> {
        require(o.arguments().size() == o.intrinsic().parameters().size(), "operands", op);
        for (int i = 0; i < o.arguments().size(); i++) {
          names.useAs(o.arguments().get(i), o.intrinsic().parameters().get(i));
        }
      }
      case Op.Call o -> call(o);
    }
  }

  private void require(boolean condition, String what, Op op) {
    if (!condition) {
      names.fail("wrong " + what + " in " + op);
    }
  }

  private Scalar scalar(Atom atom) {
    names.use(atom);
    if (!(atom.type() instanceof Type.Prim)) {
      names.fail(atom + " is a record");
    }
    return ((Type.Prim) atom.type()).scalar();
  }

  private void binary(Op.Binary o) {
    Scalar left = scalar(o.left());
    Scalar right = scalar(o.right());
    boolean bitwise = o.operator() == BinaryOperator.AND || o.operator() == BinaryOperator.OR
        || o.operator() == BinaryOperator.XOR;
    if (o.operator().isShift()) {
      require(left.isWide() && right == Scalar.I32, "operands", o);
    } else {
      require(left == right, "operands", o);
      require(switch (o.operator()) {
        case AND, OR, XOR -> left.isWide() || left == Scalar.BOOL;
        case DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW -> left.isWide();
        default -> left.isWide() || left.isFloating();
      }, bitwise ? "bitwise operands" : "operands", o);
    }
  }

  private void unary(Op.Unary o) {
    Scalar scalar = scalar(o.operand());
    require(switch (o.operator()) {
      case NEG -> scalar.isWide() || scalar.isFloating();
      case COMPLEMENT -> scalar.isWide();
      case NOT -> scalar == Scalar.BOOL;
    }, "operand", o);
  }

  private void compare(Op.Compare o) {
    Scalar left = scalar(o.left());
    require(left == scalar(o.right()), "operands", o);
    require(left != Scalar.BOOL || o.comparison() == Comparison.EQ
        || o.comparison() == Comparison.NE, "comparison", o);
  }

  /** An array that is in scope, an int index, fields that exist. */
  void place(Place place) {
    names.use(place.array());
    names.useAs(place.index(), Type.I32);
    Type.Element type = place.array().element();
    for (int field : place.path()) {
      if (!(type instanceof Type.Struct struct) || field < 0
          || field >= struct.fields().size()) {
        names.fail("no field " + field + " in " + type);
      }
      type = ((Type.Struct) type).fields().get(field).type();
    }
  }

  private void atomic(Op.Atomic o) {
    place(o.place());
    require(!o.place().array().space().isReadOnly(), "array", o);
    boolean forNumbers = o.operator() == Op.AtomicOperator.ADD
        || o.operator() == Op.AtomicOperator.EXCHANGE
        || o.operator() == Op.AtomicOperator.COMPARE_EXCHANGE
        || o.operator() == Op.AtomicOperator.LOAD || o.operator() == Op.AtomicOperator.STORE;
    require(o.place().type() instanceof Type.Prim(Scalar scalar)
        && (scalar.isWide() || forNumbers && scalar.isFloating()), "type", o);
    int operands = switch (o.operator()) {
      case LOAD -> 0;
      case COMPARE_EXCHANGE -> 2;
      case ADD, MIN, MAX, AND, OR, XOR, EXCHANGE, STORE -> 1;
    };
    require(o.operands().size() == operands, "number of operands", o);
    o.operands().forEach(operand -> names.useAs(operand, o.place().type()));
  }

  private void call(Op.Call o) {
    Function callee = names.callee(o.function());
    require(callee.result().equals(o.type()), "result", o);
    List<Operand> parameters = callee.parameters();
    require(parameters.size() == o.arguments().size(), "number of arguments", o);
    for (int i = 0; i < parameters.size(); i++) {
      argument(o, parameters.get(i), o.arguments().get(i));
    }
  }

  /** What a helper's parameter may stand for, see {@link Array.Space}. */
  private static boolean fits(Array given, Array expected) {
    return given.element().equals(expected.element()) && switch (expected.space()) {
      case GLOBAL_READ -> true;
      case GLOBAL -> !given.space().isReadOnly();
      case SHARED, AGREED, PRIVATE -> given.space() == expected.space()
          && given.length().equals(expected.length());
      case CONSTANT -> false;
    };
  }

  private void argument(Op.Call call, Operand parameter, Operand argument) {
    if (parameter instanceof Array expected) {
      require(argument instanceof Array, "argument", call);
      Array given = (Array) argument;
      names.use(given);
      if (!fits(given, expected)) {
        require(false, "array " + given, call);
      }
    } else {
      require(argument instanceof Atom, "argument", call);
      names.useAs((Atom) argument, ((Atom) parameter).type());
    }
  }
}
