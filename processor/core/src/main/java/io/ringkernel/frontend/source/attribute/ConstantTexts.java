package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The values of constant expressions as text (JLS 15.29): messages of exceptions. */
final class ConstantTexts {
  private final MethodScope scope;
  private final Expressions expressions;

  ConstantTexts(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  /** The text that the expression has when it is made a string; empty where it is no constant. */
  Optional<String> of(Expression expression) {
    return switch (expression) {
      case EnclosedExpr x -> of(x.getInner());
      case TextBlockLiteralExpr x -> Optional.of(x.translateEscapes());
      case StringLiteralExpr x -> Optional.of(x.getValue().translateEscapes());
      case BinaryExpr x when x.getOperator() == BinaryExpr.Operator.PLUS && isText(x) ->
          of(x.getLeft()).flatMap(left -> of(x.getRight()).map(right -> left + right));
      case NameExpr _, FieldAccessExpr _ ->
          field(expression).or(() -> number(expression));
      case LiteralExpr _, BinaryExpr _, UnaryExpr _ -> number(expression);
      default -> Optional.empty();
    };
  }

  /** Whether the expression is a string, as far as constants go (JLS 15.18). */
  boolean isText(Expression expression) {
    return switch (expression) {
      case EnclosedExpr x -> isText(x.getInner());
      case TextBlockLiteralExpr _, StringLiteralExpr _ -> true;
      case BinaryExpr x -> x.getOperator() == BinaryExpr.Operator.PLUS
          && (isText(x.getLeft()) || isText(x.getRight()));
      case NameExpr _, FieldAccessExpr _ -> field(expression).isPresent();
      default -> false;
    };
  }

  private Optional<String> field(Expression expression) {
    Optional<VariableElement> field = switch (expression) {
      case NameExpr x when scope.names().find(x.getNameAsString()).isEmpty() ->
          scope.classes().field(x.getNameAsString());
      case FieldAccessExpr x -> expressions.names().typeOf(x.getScope())
          .flatMap((TypeElement t) -> scope.classes().field(t, x.getNameAsString()));
      default -> Optional.empty();
    };
    return field.map(VariableElement::getConstantValue).filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private Optional<String> number(Expression expression) {
    return expressions.attribute(expression) instanceof Attributed.OfTerm read
        && read.term() instanceof Term.Constant constant
            ? Optional.of(text(constant.value())) : Optional.empty();
  }

  private static String text(Atom.Const value) {
    return switch (value.type().scalar()) {
      case BOOL -> Boolean.toString(value.bits() != 0);
      case U16 -> Character.toString((char) value.bits());
      case I8, I16, I32, I64 -> Long.toString(value.bits());
      case F32 -> Float.toString(value.asFloat());
      case F64 -> Double.toString(value.asDouble());
    };
  }
}
