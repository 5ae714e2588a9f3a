package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.parse.Literals;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What each expression of a method is. */
final class Expressions {
  private final MethodScope scope;
  private final JavaTypes types;
  private final Names names;
  private final Operators operators;
  private final Assignments assignments;
  private final Calls calls;
  private final Creations creations;
  private final Choices choices;
  private final Statements statements;
  private final Patterns patterns;

  Expressions(MethodScope scope, Statements statements) {
    this.scope = scope;
    this.types = scope.program().types();
    this.statements = statements;
    this.names = new Names(scope, this);
    this.operators = new Operators(scope, this);
    this.assignments = new Assignments(scope, this);
    this.calls = new Calls(scope, this);
    this.creations = new Creations(scope, this);
    this.choices = new Choices(scope, this);
    this.patterns = new Patterns(scope, this, statements);
  }

  Names names() {
    return names;
  }

  Patterns patterns() {
    return patterns;
  }

  Calls calls() {
    return calls;
  }

  Creations creations() {
    return creations;
  }

  /** An expression that stands where no type is asked for. */
  Attributed attribute(Expression expression) {
    return attribute(expression, Optional.empty());
  }

  /**
   * An expression.
   *
   * @param target the type that an assignment context asks for, which decides the type of a switch
   *     expression (JLS 15.28.1) and of nothing else here
   */
  Attributed attribute(Expression expression, Optional<TypeMirror> target) {
    Attributed result = switch (expression) {
      case EnclosedExpr x -> attribute(x.getInner(), target);
      case IntegerLiteralExpr x -> literal(x, TypeKind.INT);
      case LongLiteralExpr x -> literal(x, TypeKind.LONG);
      case CharLiteralExpr x -> literal(x, TypeKind.CHAR);
      case BooleanLiteralExpr x -> literal(x, TypeKind.BOOLEAN);
      case DoubleLiteralExpr x -> literal(x, TypeKind.DOUBLE);
      case NameExpr x -> names.simple(x);
      case ThisExpr x -> names.self(x);
      case FieldAccessExpr x -> names.member(x);
      case ArrayAccessExpr x -> element(x);
      case CastExpr x -> cast(x);
      case UnaryExpr x -> isStep(x) ? assignments.increment(x) : operators.unary(x);
      case BinaryExpr x -> operators.binary(x);
      case AssignExpr x -> assignments.assign(x);
      case ConditionalExpr x -> choices.conditional(x);
      case SwitchExpr x -> statements.switches().expression(x, target);
      case MethodCallExpr x -> calls.call(x);
      case ObjectCreationExpr x -> creations.create(x);
      case ArrayCreationExpr x -> statements.declarations().newArray(x);
      case InstanceOfExpr x -> patterns.instanceOf(x);
      default -> throw Unsupported.of(expression, scope.unit());
    };
    if (!(expression instanceof MethodCallExpr || expression instanceof ObjectCreationExpr)) {
      scope.program().note(scope.unit().span(expression), result.type(), Optional.empty());
    }
    return result;
  }

  private static boolean isStep(UnaryExpr x) {
    return switch (x.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      case PLUS, MINUS, LOGICAL_COMPLEMENT, BITWISE_COMPLEMENT -> false;
    };
  }

  /** An expression with a value of a supported type. */
  Attributed.OfTerm value(Expression expression) {
    return value(expression, Optional.empty());
  }

  private Attributed.OfTerm value(Expression expression, Optional<TypeMirror> target) {
    return value(attribute(expression, target), scope.unit().startSpan(expression));
  }

  /** An operand of {@code ==}, which of arrays and views compares what no device has. */
  Attributed.OfTerm compared(Expression expression, Span operator) {
    Attributed operand = attribute(expression);
    boolean isArray = operand instanceof Attributed.OfArray
        || operand instanceof Attributed.OfNewArray;
    if (isArray || operand instanceof Attributed.OfView
        || operand instanceof Attributed.OfNewView) {
      throw Refusal.construct(Code.IDENTITY, operator,
          "a comparison of %s by identity".formatted(isArray ? "arrays" : "views"),
          "compare their elements");
    }
    return value(operand, scope.unit().startSpan(expression));
  }

  private Attributed.OfTerm value(Attributed attributed, Span where) {
    return switch (attributed) {
      case Attributed.OfTerm term when term.type().getKind() == TypeKind.VOID ->
          throw Refusal.construct(where, "the value of a method without a result",
              "call a method that returns something");
      case Attributed.OfTerm term -> {
        scope.program().values().of(term.type(), where);
        yield term;
      }
      case Attributed.OfArray _, Attributed.OfNewArray _ ->
          throw Refusal.construct(Code.ARRAY_SHAPE, where,
              "an array as a value", "use its elements or its length");
      case Attributed.OfView _, Attributed.OfNewView _ -> throw Refusal.construct(where,
          "a view as a value", "call its methods, or pass it to a method by its name");
      case Attributed.OfContext context -> throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
          "call its methods", context.type());
      case Attributed.OfCell cell -> throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
          "pass it to a stencil kernel", cell.type());
      case Attributed.OfFunction function -> throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
          "call it, or pass it to a method marked @Inline", function.type());
    };
  }

  /**
   * What is passed to a method. A switch expression there would get its type from the parameter of
   * the method that its type helps to choose (JLS 15.12.2.2).
   */
  Attributed argument(Expression expression) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    if (inner instanceof SwitchExpr) {
      throw Refusal.construct(scope.unit().startSpan(inner), "a switch as an argument",
          "assign it to a variable first");
    }
    return attribute(expression);
  }

  /** An expression in an assignment context (JLS 5.2). */
  Term assigned(Expression expression, TypeMirror target) {
    Attributed.OfTerm value = value(expression, Optional.of(target));
    return scope.program().conversions().assigned(value, target, operators.caret(expression));
  }

  /** An expression of type {@code boolean}. */
  Term condition(Expression expression) {
    Attributed.OfTerm value = value(expression);
    if (value.type().getKind() != TypeKind.BOOLEAN) {
      throw Refusal.construct(operators.caret(expression),
          "a condition of type " + value.type(), "compare it with something");
    }
    return value.term();
  }

  /** An index or dimension: promoted, then an int (JLS 15.10.3). */
  Term index(Expression expression) {
    Attributed.OfTerm value = value(expression);
    if (types.promoted(value.type()).getKind() != TypeKind.INT
        || JavaTypes.isEnum(value.type())) {
      throw Refusal.construct(operators.caret(expression), "an index of type " + value.type(),
          "cast it to int");
    }
    return Conversions.convert(value.term(), Type.I32);
  }

  Operators operators() {
    return operators;
  }

  private Attributed literal(LiteralExpr x, TypeKind kind) {
    Span where = scope.unit().span(x);
    Atom.Const value = Literals.value(x, false).orElseThrow(() -> Refusal.construct(where,
        "a literal that is out of range", "use a value that its type can hold"));
    TypeKind actual = value.type().equals(Type.F32) ? TypeKind.FLOAT : kind;
    return new Attributed.OfTerm(types.primitive(actual), new Term.Constant(value, where));
  }

  private Attributed element(ArrayAccessExpr x) {
    Attributed array = attribute(x.getName());
    if (!(array instanceof Attributed.OfArray(TypeMirror type, var variable))) {
      throw Refusal.construct(scope.unit().operatorAfter(x.getName(), "["),
          "an element of something that is not an array", "index an array");
    }
    Term index = index(x.getIndex());
    return new Attributed.OfTerm(((ArrayType) type).getComponentType(),
        new Term.Element(variable, index, scope.unit().at(x, scope.unit().span(x))));
  }

  private Attributed cast(CastExpr x) {
    TypeMirror target = TypeNames.resolve(x.getType(), scope.classes(), types);
    Attributed.OfTerm value = value(x.getExpression());
    return new Attributed.OfTerm(target, scope.program().conversions().cast(value, target,
        scope.unit().startSpan(x)));
  }
}
