package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.parse.Literals;
import io.ringkernel.frontend.source.parse.ParsedUnit;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Unary and binary operators without an assignment (JLS 15.15 to 15.24). */
final class Operators {
  private final MethodScope scope;
  private final ParsedUnit unit;
  private final JavaTypes types;
  private final Expressions expressions;

  Operators(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.unit = scope.unit();
    this.types = scope.program().types();
    this.expressions = expressions;
  }

  /** Where a caret about an expression stands: its operator, bracket or name. */
  Span.Source caret(Expression expression) {
    return unit.at(expression, token(expression));
  }

  private Span.Source token(Expression expression) {
    return switch (expression) {
      case BinaryExpr x -> operator(x);
      case AssignExpr x -> operator(x);
      case ArrayAccessExpr x -> unit.operatorAfter(x.getName(), "[");
      case MethodCallExpr x -> unit.nameSpan(x);
      case FieldAccessExpr x -> unit.nameSpan(x);
      case ConditionalExpr x -> unit.operatorAfter(x.getCondition(), "?");
      case InstanceOfExpr x -> unit.operatorAfter(x.getExpression(), "instanceof");
      case UnaryExpr x when x.isPostfix() ->
          unit.operatorAfter(x.getExpression(), x.getOperator().asString());
      case UnaryExpr x -> unit.operatorAtStart(x, x.getOperator().asString());
      default -> unit.startSpan(expression);
    };
  }

  Span.Source operator(BinaryExpr x) {
    return unit.at(x, unit.operatorAfter(x.getLeft(), x.getOperator().asString()));
  }

  Span.Source operator(AssignExpr x) {
    return unit.at(x, unit.operatorAfter(x.getTarget(), x.getOperator().asString()));
  }

  Attributed unary(UnaryExpr x) {
    Span where = caret(x);
    if (x.getOperator() == UnaryExpr.Operator.MINUS
        && x.getExpression() instanceof LiteralExpr literal) {
      Optional<Atom.Const> value = Literals.value(literal, true);
      if (value.isPresent()) {
        return ofConstant(value.get(), where);
      }
    }
    Attributed.OfTerm operand = expressions.value(x.getExpression());
    TypeMirror type = operand.type();
    return switch (x.getOperator()) {
      case LOGICAL_COMPLEMENT -> {
        require(type.getKind() == TypeKind.BOOLEAN, x.getOperator().asString(), where, type);
        yield new Attributed.OfTerm(type,
            Conversions.unary(Op.UnaryOperator.NOT, operand.term(), where));
      }
      case BITWISE_COMPLEMENT -> {
        require(JavaTypes.isIntegral(type), x.getOperator().asString(), where, type);
        yield promoted(Op.UnaryOperator.COMPLEMENT, operand, where);
      }
      case MINUS -> {
        require(JavaTypes.isNumeric(type), x.getOperator().asString(), where, type);
        yield promoted(Op.UnaryOperator.NEG, operand, where);
      }
      case PLUS -> {
        require(JavaTypes.isNumeric(type), x.getOperator().asString(), where, type);
        TypeMirror wide = types.promoted(type);
        yield new Attributed.OfTerm(wide, Conversions.convert(operand.term(), type(wide)));
      }
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          throw new AssertionError(x);
    };
  }

  private Attributed ofConstant(Atom.Const value, Span where) {
    TypeKind kind = switch (value.type().scalar()) {
      case I32 -> TypeKind.INT;
      case I64 -> TypeKind.LONG;
      case F32 -> TypeKind.FLOAT;
      case F64 -> TypeKind.DOUBLE;
      case BOOL, I8, I16, U16 -> throw new AssertionError(value);
    };
    return new Attributed.OfTerm(types.primitive(kind), new Term.Constant(value, where));
  }

  private Attributed promoted(Op.UnaryOperator operator, Attributed.OfTerm operand, Span where) {
    TypeMirror wide = types.promoted(operand.type());
    return new Attributed.OfTerm(wide,
        Conversions.unary(operator, Conversions.convert(operand.term(), type(wide)), where));
  }

  Attributed binary(BinaryExpr x) {
    Span where = operator(x);
    boolean isEquality = x.getOperator() == BinaryExpr.Operator.EQUALS
        || x.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
    if (isEquality && x.getRight() instanceof NullLiteralExpr missing
        && !(x.getLeft() instanceof NullLiteralExpr)) {
      throw Unsupported.of(missing, unit);
    }
    Attributed.OfTerm left = isEquality ? expressions.compared(x.getLeft(), where)
        : expressions.value(x.getLeft());
    Attributed.OfTerm right = right(x);
    String sign = x.getOperator().asString();
    return switch (x.getOperator()) {
      case AND, OR -> logic(x.getOperator() == BinaryExpr.Operator.AND, sign, left, right, where);
      case EQUALS -> equality(Op.Comparison.EQ, sign, left, right, where);
      case NOT_EQUALS -> equality(Op.Comparison.NE, sign, left, right, where);
      case LESS -> relation(Op.Comparison.LT, sign, left, right, where);
      case LESS_EQUALS -> relation(Op.Comparison.LE, sign, left, right, where);
      case GREATER -> relation(Op.Comparison.GT, sign, left, right, where);
      case GREATER_EQUALS -> relation(Op.Comparison.GE, sign, left, right, where);
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT, BINARY_AND, BINARY_OR, XOR, PLUS,
          MINUS, MULTIPLY, DIVIDE, REMAINDER -> {
        Arithmetic plan = arithmetic(x.getOperator(), left.type(), right.type(), where);
        yield new Attributed.OfTerm(plan.type(), Conversions.binary(plan.operator(),
            Conversions.convert(left.term(), type(plan.type())),
            Conversions.convert(right.term(), type(plan.rightType())), where));
      }
    };
  }

  /** The right side sees what the left side binds where it decides (JLS 6.3.1.1, 6.3.1.2). */
  private Attributed.OfTerm right(BinaryExpr x) {
    boolean isAnd = x.getOperator() == BinaryExpr.Operator.AND;
    if (!isAnd && x.getOperator() != BinaryExpr.Operator.OR) {
      return expressions.value(x.getRight());
    }
    scope.names().open();
    try {
      expressions.patterns().declare(x.getLeft(), isAnd);
      return expressions.value(x.getRight());
    } finally {
      scope.names().close();
    }
  }

  /** An arithmetic, shift or bitwise operator, and the types that it converts its operands to. */
  record Arithmetic(Op.BinaryOperator operator, TypeMirror type, TypeMirror rightType) {}

  Arithmetic arithmetic(BinaryExpr.Operator sign, TypeMirror left, TypeMirror right, Span where) {
    Op.BinaryOperator operator = switch (sign) {
      case PLUS -> Op.BinaryOperator.ADD;
      case MINUS -> Op.BinaryOperator.SUB;
      case MULTIPLY -> Op.BinaryOperator.MUL;
      case DIVIDE -> Op.BinaryOperator.DIV;
      case REMAINDER -> Op.BinaryOperator.REM;
      case LEFT_SHIFT -> Op.BinaryOperator.SHL;
      case SIGNED_RIGHT_SHIFT -> Op.BinaryOperator.SHR;
      case UNSIGNED_RIGHT_SHIFT -> Op.BinaryOperator.USHR;
      case BINARY_AND -> Op.BinaryOperator.AND;
      case BINARY_OR -> Op.BinaryOperator.OR;
      case XOR -> Op.BinaryOperator.XOR;
      case AND, OR, EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS ->
          throw new AssertionError(sign);
    };
    boolean bitwise = operator == Op.BinaryOperator.AND || operator == Op.BinaryOperator.OR
        || operator == Op.BinaryOperator.XOR;
    if (bitwise && left.getKind() == TypeKind.BOOLEAN && right.getKind() == TypeKind.BOOLEAN) {
      return new Arithmetic(operator, left, right);
    }
    boolean fits = bitwise || operator.isShift()
        ? JavaTypes.isIntegral(left) && JavaTypes.isIntegral(right)
        : JavaTypes.isNumeric(left) && JavaTypes.isNumeric(right);
    require(fits, sign.asString(), where, left, right);
    if (operator.isShift()) {
      // Only the low 5 or 6 bits of the count matter (JLS 15.19), so int holds a long count.
      return new Arithmetic(operator, types.promoted(left), types.primitive(TypeKind.INT));
    }
    TypeMirror wide = types.promoted(left, right);
    return new Arithmetic(operator, wide, wide);
  }

  private Attributed logic(boolean isAnd, String sign, Attributed.OfTerm left,
      Attributed.OfTerm right, Span where) {
    require(left.type().getKind() == TypeKind.BOOLEAN
        && right.type().getKind() == TypeKind.BOOLEAN, sign, where, left.type(), right.type());
    boolean constant = left.term() instanceof Term.Constant
        && right.term() instanceof Term.Constant;
    Op.BinaryOperator operator = isAnd ? Op.BinaryOperator.AND : Op.BinaryOperator.OR;
    return new Attributed.OfTerm(left.type(), constant
        ? Conversions.binary(operator, left.term(), right.term(), where)
        : new Term.ShortCircuit(isAnd, left.term(), right.term(), where));
  }

  private Attributed equality(Op.Comparison comparison, String sign, Attributed.OfTerm left,
      Attributed.OfTerm right, Span where) {
    boolean alike = left.type().getKind() == TypeKind.BOOLEAN
        && right.type().getKind() == TypeKind.BOOLEAN
        || JavaTypes.isEnum(left.type()) && types.isSame(left.type(), right.type());
    if (alike) {
      return new Attributed.OfTerm(types.primitive(TypeKind.BOOLEAN),
          Conversions.compare(comparison, left.term(), right.term(), where));
    }
    if (JavaTypes.isRecord(left.type()) || JavaTypes.isRecord(right.type())) {
      throw Refusal.construct(Code.IDENTITY, where, "a comparison of records by identity",
          "compare their components");
    }
    return relation(comparison, sign, left, right, where);
  }

  private Attributed relation(Op.Comparison comparison, String sign, Attributed.OfTerm left,
      Attributed.OfTerm right, Span where) {
    require(JavaTypes.isNumeric(left.type()) && JavaTypes.isNumeric(right.type()), sign, where,
        left.type(), right.type());
    Type.Prim wide = type(types.promoted(left.type(), right.type()));
    return new Attributed.OfTerm(types.primitive(TypeKind.BOOLEAN),
        Conversions.compare(comparison, Conversions.convert(left.term(), wide),
            Conversions.convert(right.term(), wide), where));
  }

  private static Type.Prim type(TypeMirror type) {
    return JavaTypes.primitiveType(type.getKind());
  }

  private static void require(boolean holds, String sign, Span where, TypeMirror... operands) {
    if (!holds) {
      String list = operands.length == 1 ? operands[0].toString()
          : operands[0] + " and " + operands[1];
      throw Refusal.construct(where, "operator %s on %s".formatted(sign, list),
          "use operands that Java allows here");
    }
  }
}
