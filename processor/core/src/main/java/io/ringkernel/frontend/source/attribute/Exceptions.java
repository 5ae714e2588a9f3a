package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.diag.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** {@code throw} and {@code assert} (JLS 14.10, 14.18): traps that the host throws again. */
final class Exceptions {
  private final MethodScope scope;
  private final Expressions expressions;
  private final ConstantTexts texts;

  Exceptions(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
    this.texts = new ConstantTexts(scope, expressions);
  }

  Step thrown(ThrowStmt x) {
    Expression value = x.getExpression();
    while (value instanceof EnclosedExpr enclosed) {
      value = enclosed.getInner();
    }
    if (!(value instanceof ObjectCreationExpr creation)
        || creation.getAnonymousClassBody().isPresent()) {
      throw Refusal.of(Code.UNSUPPORTED_EXCEPTION, scope.unit().startSpan(value),
          "write: throw new SomeException(\"message\")", "anything but a new exception");
    }
    TypeElement type = exception(creation);
    Optional<String> message = message(type, creation);
    Span where = scope.unit().at(creation, scope.unit().startSpan(x));
    String name = scope.program().types().elements().getBinaryName(type).toString();
    return new Step.Throw(TrapKind.thrown(name, message), where);
  }

  /** An unchecked exception, as a kernel and its callers declare no other (JLS 11.1.1). */
  private TypeElement exception(ObjectCreationExpr x) {
    TypeMirror type = TypeNames.resolve(x.getType(), scope.classes(), scope.program().types());
    Span where = scope.unit().span(x.getType());
    boolean unchecked = List.of("java.lang.RuntimeException", "java.lang.Error").stream()
        .anyMatch(name -> scope.program().types().isSubtype(type,
            scope.program().types().elements().getTypeElement(name).asType()));
    if (!unchecked) {
      throw Refusal.of(Code.UNSUPPORTED_EXCEPTION, where, "throw a RuntimeException or an Error",
          "checked exception " + x.getType().asString());
    }
    TypeElement element = JavaTypes.element(type);
    if (element.getModifiers().contains(Modifier.ABSTRACT) || isInner(element)) {
      throw Refusal.of(Code.UNSUPPORTED_EXCEPTION, where,
          "throw a static class that is not abstract", "class " + x.getType().asString());
    }
    return element;
  }

  private static boolean isInner(TypeElement element) {
    return element.getEnclosingElement() instanceof TypeElement
        && !element.getModifiers().contains(Modifier.STATIC);
  }

  private Optional<String> message(TypeElement type, ObjectCreationExpr x) {
    List<Expression> arguments = x.getArguments();
    List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    // Constructors of AssertionError take whatever has a text.
    boolean takesAll = type.getQualifiedName().contentEquals("java.lang.AssertionError");
    boolean takesText = takesAll || constructors.stream().anyMatch(
        c -> c.getParameters().size() == 1
            && JavaTypes.isNamed(c.getParameters().getFirst().asType(), "java.lang.String"));
    Span where = scope.unit().startSpan(arguments.getFirst());
    boolean fits = arguments.size() == 1 && takesText
        && (takesAll || texts.isText(arguments.getFirst()));
    if (!fits) {
      throw Refusal.of(Code.UNSUPPORTED_EXCEPTION, where, "pass one constant string, or nothing",
          "an exception with more than a message");
    }
    return Optional.of(texts.of(arguments.getFirst()).orElseThrow(() -> Refusal.of(
        Code.NOT_CONSTANT, where, "write the text itself, and numbers into an array",
        "the message of an exception")));
  }

  /** Where assertions are disabled nothing of it is read, as nothing of it is evaluated. */
  Step asserted(AssertStmt x) {
    Span where = scope.unit().startSpan(x);
    if (!scope.program().isAsserting()) {
      return new Step.Sequence(List.of(), where);
    }
    Term holds = expressions.condition(x.getCheck());
    Optional<String> message = x.getMessage().map(m -> texts.of(m).orElseThrow(
        () -> Refusal.of(Code.NOT_CONSTANT, scope.unit().startSpan(m),
            "write the text itself, and numbers into an array", "the message of an assertion")));
    Step failed = new Step.Throw(TrapKind.failedAssertion(message), where);
    return new Step.If(Conversions.unary(Op.UnaryOperator.NOT, holds, where), failed,
        Optional.empty(), where);
  }
}
