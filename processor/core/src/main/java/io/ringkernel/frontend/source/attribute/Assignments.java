package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Assignments and increments (JLS 15.14.2, 15.15.1, 15.26). */
final class Assignments {
  /** What to do instead of writing where turns run side by side. */
  static final String SPREAD_REMEDY = "its turns run side by side: write elements of int or larger"
      + " in it, and everything else in front of it or behind it";

  private record Place(TypeMirror type, Term.Target target) {}

  private final MethodScope scope;
  private final JavaTypes types;
  private final Expressions expressions;

  Assignments(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.types = scope.program().types();
    this.expressions = expressions;
  }

  Attributed assign(AssignExpr x) {
    Place place = place(x.getTarget());
    Span where = expressions.operators().operator(x);
    if (x.getOperator() == AssignExpr.Operator.ASSIGN) {
      Term value = expressions.assigned(x.getValue(), place.type());
      return new Attributed.OfTerm(place.type(), new Term.Assign(place.target(), value, where));
    }
    Attributed.OfTerm operand = expressions.value(x.getValue());
    Operators.Arithmetic plan = expressions.operators().arithmetic(
        x.getOperator().toBinaryOperator().orElseThrow(), place.type(), operand.type(), where);
    Term right = Conversions.convert(operand.term(),
        JavaTypes.primitiveType(plan.rightType().getKind()));
    return new Attributed.OfTerm(place.type(), new Term.Update(place.target(), plan.operator(),
        JavaTypes.primitiveType(plan.type().getKind()), right, false, where));
  }

  Attributed increment(UnaryExpr x) {
    Place place = place(x.getExpression());
    Span where = expressions.operators().caret(x);
    if (!JavaTypes.isNumeric(place.type())) {
      throw Refusal.construct(where,
          "operator %s on %s".formatted(x.getOperator().asString(), place.type()),
          "use operands that Java allows here");
    }
    Op.BinaryOperator operator = switch (x.getOperator()) {
      case PREFIX_INCREMENT, POSTFIX_INCREMENT -> Op.BinaryOperator.ADD;
      case PREFIX_DECREMENT, POSTFIX_DECREMENT -> Op.BinaryOperator.SUB;
      case PLUS, MINUS, LOGICAL_COMPLEMENT, BITWISE_COMPLEMENT -> throw new AssertionError(x);
    };
    TypeMirror wide = types.promoted(place.type(), types.primitive(TypeKind.INT));
    Type.Prim operation = JavaTypes.primitiveType(wide.getKind());
    Term one = new Term.Constant(ConstantFolding.convert(Atom.Const.of(1), operation), where);
    return new Attributed.OfTerm(place.type(), new Term.Update(place.target(), operator, operation,
        one, x.isPostfix(), where));
  }

  /** What is assigned; notes that it is. */
  private Place place(Expression expression) {
    if (expression instanceof EnclosedExpr x) {
      return place(x.getInner());
    }
    Span where = expressions.operators().caret(expression);
    Attributed target = expressions.attribute(expression);
    return switch (target) {
      case Attributed.OfArray(var _, var array) ->
          throw Refusal.of(Code.ARRAY_ALIAS, where, "declare a variable for each array",
              array.name());
      case Attributed.OfView(var _, var view) ->
          throw Refusal.of(Code.ARRAY_ALIAS, where, "declare a variable for each view",
              view.array().name());
      case Attributed.OfNewArray _, Attributed.OfNewView _, Attributed.OfFunction _ ->
          throw Refusal.construct(where,
              "an assignment to something that does not change", "assign to a variable");
      case Attributed.OfContext _, Attributed.OfCell _ ->
          throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
              "use the parameter itself", target.type());
      case Attributed.OfTerm(TypeMirror type, Term.Target term) -> {
        scope.program().values().of(type, where);
        mark(term);
        yield new Place(type, term);
      }
      case Attributed.OfTerm _ -> throw Refusal.construct(where,
          "an assignment to something that does not change",
          "assign to a variable, an array element or a field of an actor");
    };
  }

  /** What turns of {@code forEach} that run side by side must not write. */
  private void alone(Span where, String what) {
    if (scope.isSpread()) {
      throw Refusal.of(Code.CPU_ONLY, where, SPREAD_REMEDY, what);
    }
    scope.program().functions().noteSoleWrite();
  }

  private void mark(Term.Target target) {
    switch (target) {
      case Term.Local local -> {
        if (local.variable().hasArrays()) {
          throw Refusal.construct(local.span(), "an assignment to a message with arrays",
              "use a variable for each part of the message");
        }
        local.variable().markReassigned();
      }
      case Term.Element element -> {
        if (element.array().message().isPresent()) {
          throw Refusal.construct(element.span(), "an assignment to an array of a message",
              "copy the elements to an array of your own");
        }
        if (element.array().table().isPresent()) {
          throw Refusal.construct(element.span(), "an assignment to an element of values()",
              "copy the constants to an array of their ordinals");
        }
        element.array().markWritten();
        // A device writes whole words, with what lies beside the element.
        if (element.array().isState()
            && ((Type.Prim) element.array().element()).scalar().byteSize() < Integer.BYTES) {
          alone(element.span(), "an assignment in forEach to an array of the state whose elements"
              + " are smaller than an int");
        }
      }
      case Term.State state -> alone(state.span(), "an assignment to a field in forEach");
    }
  }
}
