package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the operations of one function in C. */
final class CExpressions {
  private final CDialect dialect;
  private final ModuleNames names;
  private final HiddenParameters hidden;
  private final FunctionScope scope;
  private final WrappingIntegers wrapping;
  private final CLiterals literals;

  CExpressions(CDialect dialect, ModuleNames names, HiddenParameters hidden, FunctionScope scope,
      IntegerRanges ranges) {
    this.dialect = dialect;
    this.names = names;
    this.hidden = hidden;
    this.scope = scope;
    this.literals = new CLiterals(dialect);
    this.wrapping = new WrappingIntegers(dialect, this, ranges);
  }

  String type(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> dialect.type(prim.scalar());
      case Type.Struct struct -> names.struct(struct);
    };
  }

  /** The operation that is written in place of the atom, if it is folded. */
  Optional<Op> folded(Atom atom) {
    return atom instanceof Atom.Value value ? scope.fold().operation(value) : Optional.empty();
  }

  Expression literal(Atom.Const constant) {
    return literals.of(constant);
  }

  Expression atom(Atom atom) {
    return switch (atom) {
      case Atom.Const constant -> literals.of(constant);
      case Atom.Value value -> folded(value).map(op -> operation(value, op))
          .orElseGet(() -> scope.value(value));
    };
  }

  Expression negated(Atom condition) {
    Optional<Op> op = folded(condition);
    if (op.isPresent() && op.get() instanceof Op.Unary(var operator, var operand)
        && operator == Op.UnaryOperator.NOT) {
      return atom(operand);
    }
    if (op.isPresent() && op.get() instanceof Op.Compare compare
        && (!isFloating(compare.left().type()) || isEquality(compare))) {
      return compare(Operators.readable(new Op.Compare(Operators.opposite(compare.comparison()),
          compare.left(), compare.right())));
    }
    return Expression.prefix("!", atom(condition));
  }

  /** Comparisons whose opposite holds for NaN as well. */
  private static boolean isEquality(Op.Compare compare) {
    return compare.comparison() == Op.Comparison.EQ || compare.comparison() == Op.Comparison.NE;
  }

  private Expression compare(Op.Compare compare) {
    return Operators.compare(compare.comparison(), atom(compare.left()), atom(compare.right()));
  }

  Expression operation(Atom.Value result, Op op) {
    return switch (op) {
      case Op.Binary binary -> binary(result, binary);
      case Op.Unary unary -> switch (unary.operator()) {
        case NOT -> negated(unary.operand());
        case NEG -> isFloating(unary.type()) ? Expression.prefix("-", atom(unary.operand()))
            : wrapping.signed(result, op);
        case COMPLEMENT -> wrapping.signed(result, op);
      };
      case Op.Compare compare -> compare(Operators.readable(compare));
      case Op.Convert convert -> convert(convert);
      case Op.ConvertRaw convert -> dialect.cast(type(convert.to()), atom(convert.operand()));
      case Op.Select select -> new Expression(atom(select.condition()).under(Precedence.CONDITIONAL)
          + " ? " + atom(select.then()).under(Precedence.CONDITIONAL) + " : "
          + atom(select.otherwise()).under(Precedence.CONDITIONAL), Precedence.CONDITIONAL);
      case Op.Read read -> Expression.primary(scope.local(read.local()));
      case Op.Load load -> Expression.primary(place(load.place()));
      case Op.Length length -> scope.length(length.array());
      case Op.Atomic atomic -> atomic(atomic);
      case Op.Make make -> Expression.primary(dialect.recordMaker(names.struct(make.type())) + "{"
          + joined(make.fields().stream().map(this::field).toList()) + "}");
      case Op.Get get -> Expression.primary(atom(get.record()).under(Precedence.PRIMARY) + "."
          + names.field((Type.Struct) get.record().type(), get.field()));
      case Op.Apply apply -> apply(apply);
      case Op.Call call -> call(call);
    };
  }

  /** C++ refuses to narrow between braces, and a choice between two literals is an int. */
  private Expression field(Atom atom) {
    boolean isChoice = atom.type() instanceof Type.Prim prim && prim.scalar().isNarrow()
        && folded(atom).filter(Op.Select.class::isInstance).isPresent();
    return isChoice ? dialect.cast(type(atom.type()), atom(atom)) : atom(atom);
  }

  /** The place, as an lvalue. */
  String place(Place place) {
    StringBuilder text = new StringBuilder(scope.array(place.array())).append('[')
        .append(wrapping.index(place.index()).text()).append(']');
    Type.Element type = place.array().element();
    for (int field : place.path()) {
      text.append('.').append(names.field((Type.Struct) type, field));
      type = ((Type.Struct) type).fields().get(field).type();
    }
    return text.toString();
  }

  private Expression binary(Atom.Value result, Op.Binary op) {
    if (op.type().equals(Type.BOOL)) {
      return Operators.logical(op.operator(), atom(op.left()), atom(op.right()));
    }
    if (!isFloating(op.type())) {
      return wrapping.signed(result, op);
    }
    return switch (op.operator()) {
      case MUL -> product(op);
      case ADD, SUB, DIV -> Expression.binary(atom(op.left()),
          Operators.symbol(op.operator()), atom(op.right()), Operators.precedence(op.operator()));
      case REM -> Expression.primary(dialect.floatRemainder(((Type.Prim) op.type()).scalar())
          + "(" + atom(op.left()).text() + ", " + atom(op.right()).text() + ")");
      case DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW, SHL, SHR, USHR, AND, OR, XOR ->
          throw new AssertionError(op.operator() + " on " + op.type());
    };
  }

  private Expression product(Op.Binary op) {
    Expression left = atom(op.left());
    Expression right = atom(op.right());
    return dialect.product(((Type.Prim) op.type()).scalar())
        .map(f -> Expression.primary(f + "(" + left.text() + ", " + right.text() + ")"))
        .orElseGet(() -> Expression.binary(left, Operators.symbol(op.operator()), right,
            Operators.precedence(op.operator())));
  }

  /** C promotes what is narrower than {@code int} itself; a call needs to be told. */
  private Expression convert(Op.Convert convert) {
    Scalar from = ((Type.Prim) convert.operand().type()).scalar();
    Scalar to = convert.to().scalar();
    if (from.isFloating() && to.isInteger()) {
      throw new AssertionError("SaturateFloatToInt runs before printing: " + convert);
    }
    boolean isImplicit = from == to || from.isNarrow() && to == Scalar.I32;
    return isImplicit ? atom(convert.operand())
        : dialect.cast(type(convert.to()), atom(convert.operand()));
  }

  private Expression atomic(Op.Atomic atomic) {
    return dialect.atomic(atomic.operator(), atomic.place().array(), (Type.Prim) atomic.type(),
        place(atomic.place()), atomic.operands().stream().map(this::atom).toList());
  }

  private Expression apply(Op.Apply apply) {
    List<Expression> operands = apply.arguments().stream().map(this::argument).toList();
    return switch (apply.intrinsic().forms().get(dialect.target()).spelling()) {
      case Spelling.Function(String name) -> Expression.primary(operands.isEmpty()
          && name.startsWith(Namer.OWN_PREFIX) ? name : name + "(" + joined(operands) + ")");
      case Spelling.Template(String text) -> Templates.filled(text, operands);
      case Spelling.Expand _, Spelling.Exchange _ ->
          throw new AssertionError("ExpandIntrinsics runs before printing: " + apply.intrinsic());
    };
  }

  private Expression argument(Atom atom) {
    boolean isPromoted = folded(atom).filter(op -> op instanceof Op.Convert convert
        && convert.operand().type() instanceof Type.Prim from && from.scalar().isNarrow()
        && convert.to().equals(Type.I32)).isPresent();
    return isPromoted ? dialect.cast(type(Type.I32), atom(atom)) : atom(atom);
  }

  private Expression call(Op.Call call) {
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Operand argument = call.arguments().get(i);
      switch (argument) {
        case Atom atom -> arguments.add(atom(atom));
        case Array array -> {
          arguments.add(Expression.primary(scope.array(array)));
          if (hidden.needsLength(call.function(),
              (Array) hidden.parameter(call.function(), i))) {
            arguments.add(scope.length(array));
          }
        }
      }
    }
    hidden.inputs(call.function()).forEach(i -> arguments.add(Expression.primary(i)));
    return Expression.primary(names.function(call.function()) + "(" + joined(arguments) + ")");
  }

  static String joined(List<Expression> expressions) {
    return String.join(", ", expressions.stream().map(Expression::text).toList());
  }

  static boolean isFloating(Type.Element type) {
    return type instanceof Type.Prim prim && prim.scalar().isFloating();
  }

  /** Whether {@code x = x op y} may be written {@code x op= y}. */
  Optional<String> compound(Atom value, Predicate<Op> isTarget) {
    if (!(value instanceof Atom.Value result)) {
      return Optional.empty();
    }
    return folded(value).filter(op -> op instanceof Op.Binary).map(Op.Binary.class::cast)
        .filter(op -> folded(op.left()).filter(isTarget).isPresent())
        .filter(op -> !op.type().equals(Type.BOOL))
        .filter(op -> isFloating(op.type()) ? isPlain(op) : wrapping.isPlain(result, op))
        .map(op -> isOne(op.right()) && op.operator() == BinaryOperator.ADD ? "++"
            : isOne(op.right()) && op.operator() == BinaryOperator.SUB ? "--"
            : " " + Operators.symbol(op.operator()) + "= " + atom(op.right()).text());
  }

  /** Whether an operation on floating point has an operator of C. */
  private boolean isPlain(Op.Binary op) {
    return op.operator() != BinaryOperator.REM && (op.operator() != BinaryOperator.MUL
        || dialect.product(((Type.Prim) op.type()).scalar()).isEmpty());
  }

  private static boolean isOne(Atom atom) {
    return atom instanceof Atom.Const constant && constant.bits() == 1
        && constant.type().scalar().isInteger();
  }
}
