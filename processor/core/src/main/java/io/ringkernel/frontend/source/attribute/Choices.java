package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The conditional operator (JLS 15.25) and the type of a switch expression (JLS 15.28.1). */
final class Choices {
  private final MethodScope scope;
  private final JavaTypes types;
  private final Expressions expressions;

  Choices(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.types = scope.program().types();
    this.expressions = expressions;
  }

  Attributed conditional(ConditionalExpr x) {
    Term condition = expressions.condition(x.getCondition());
    Span where = scope.unit().operatorAfter(x.getCondition(), "?");
    Attributed first = side(x.getCondition(), true, x.getThenExpr());
    if (first instanceof Attributed.OfArray) {
      throw Refusal.of(Code.ARRAY_ALIAS, where, "write if and else, or choose an index",
          "chosen by ?:");
    }
    Attributed second = side(x.getCondition(), false, x.getElseExpr());
    if (!(first instanceof Attributed.OfTerm then)
        || !(second instanceof Attributed.OfTerm otherwise)) {
      throw Refusal.construct(where, "a choice between things without a value",
          "choose between values");
    }
    scope.program().values().of(then.type(), scope.unit().startSpan(x.getThenExpr()));
    scope.program().values().of(otherwise.type(), scope.unit().startSpan(x.getElseExpr()));
    TypeMirror type = conditionalType(then, otherwise, where);
    Term one = scope.program().conversions().assigned(then, type, where);
    Term other = scope.program().conversions().assigned(otherwise, type, where);
    return new Attributed.OfTerm(type, choice(condition, one, other, where));
  }

  /** A side sees what the condition binds when it chooses it (JLS 6.3.1.4). */
  private Attributed side(Expression condition, boolean when, Expression side) {
    scope.names().open();
    try {
      expressions.patterns().declare(condition, when);
      return expressions.attribute(side);
    } finally {
      scope.names().close();
    }
  }

  private static Term choice(Term condition, Term then, Term otherwise, Span where) {
    boolean constant = condition instanceof Term.Constant && then instanceof Term.Constant
        && otherwise instanceof Term.Constant;
    if (!constant) {
      return new Term.Choice(condition, then, otherwise, where);
    }
    Atom.Const known = ((Term.Constant) condition).value();
    return known.bits() != 0 ? then : otherwise;
  }

  private TypeMirror conditionalType(Attributed.OfTerm then, Attributed.OfTerm otherwise,
      Span where) {
    TypeMirror a = then.type();
    TypeMirror b = otherwise.type();
    if (types.isSame(a, b)) {
      return a;
    }
    if (!JavaTypes.isNumeric(a) || !JavaTypes.isNumeric(b)) {
      throw Refusal.construct(where, "a choice between %s and %s".formatted(a, b),
          "give both sides one type");
    }
    boolean bytes = a.getKind() == TypeKind.BYTE && b.getKind() == TypeKind.SHORT
        || a.getKind() == TypeKind.SHORT && b.getKind() == TypeKind.BYTE;
    if (bytes) {
      return types.primitive(TypeKind.SHORT);
    }
    if (JavaTypes.isNarrow(a.getKind()) && b.getKind() == TypeKind.INT && fits(otherwise, a)) {
      return a;
    }
    if (JavaTypes.isNarrow(b.getKind()) && a.getKind() == TypeKind.INT && fits(then, b)) {
      return b;
    }
    return types.promoted(a, b);
  }

  private static boolean fits(Attributed.OfTerm constant, TypeMirror narrow) {
    return Conversions.isFitting(constant, JavaTypes.primitiveType(narrow.getKind()));
  }

  /**
   * The type of a switch expression that no context gives one. For arms of different types below
   * {@code int} the specification and compilers differ, so those must be cast.
   */
  static TypeMirror standaloneType(List<Attributed.OfTerm> arms, JavaTypes types, Span where) {
    TypeMirror first = arms.getFirst().type();
    if (arms.stream().allMatch(a -> types.isSame(a.type(), first))) {
      return first;
    }
    if (!arms.stream().allMatch(a -> JavaTypes.isNumeric(a.type()))) {
      throw Refusal.construct(where, "a switch with results of different types",
          "give all results one type");
    }
    TypeMirror wide = first;
    for (Attributed.OfTerm arm : arms) {
      wide = types.promoted(wide, arm.type());
    }
    boolean narrow = arms.stream().anyMatch(a -> JavaTypes.isNarrow(a.type().getKind()));
    if (narrow && wide.getKind() == TypeKind.INT) {
      throw Refusal.construct(where, "a switch with results of different small types",
          "cast all results to one type");
    }
    return wide;
  }

}
