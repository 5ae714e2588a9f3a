package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.JumpTarget;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Loops (JLS 14.12 to 14.14). */
final class Loops {
  private final MethodScope scope;
  private final Expressions expressions;
  private final Statements statements;
  private final Jumps jumps;

  Loops(MethodScope scope, Expressions expressions, Statements statements, Jumps jumps) {
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
    this.jumps = jumps;
  }

  Step plain(ForStmt x, List<String> labels) {
    Step.Loop loop = statements.nested(() -> {
      List<Refusal> refusals = new ArrayList<>();
      List<Step> initial = new ArrayList<>();
      for (Expression e : x.getInitialization()) {
        statements.attempt(() -> statements.expression(e, scope.unit().span(e)), refusals)
            .ifPresent(initial::add);
      }
      Optional<Term> condition = x.getCompare()
          .flatMap(c -> statements.attempt(() -> expressions.condition(c), refusals));
      JumpTarget target = jumps.open(Jumps.Kind.LOOP, labels);
      x.getCompare().ifPresent(c -> expressions.patterns().declare(c, true));
      Step body = body(x.getBody());
      List<Term> update = new ArrayList<>();
      for (Expression e : x.getUpdate()) {
        statements.attempt(() -> statements.effect(e), refusals).ifPresent(update::add);
      }
      Statements.rethrow(refusals);
      return new Step.Loop(target, initial, condition, update, body, scope.unit().span(x));
    });
    x.getCompare().ifPresent(c -> after(c, loop.body(), loop.target()));
    return loop;
  }

  Step whileLoop(WhileStmt x, List<String> labels) {
    List<Refusal> refusals = new ArrayList<>();
    Optional<Term> condition = statements.attempt(
        () -> expressions.condition(x.getCondition()), refusals);
    JumpTarget target = jumps.open(Jumps.Kind.LOOP, labels);
    Step body = statements.nested(() -> {
      expressions.patterns().declare(x.getCondition(), true);
      return body(x.getBody());
    });
    Statements.rethrow(refusals);
    after(x.getCondition(), body, target);
    return new Step.Loop(target, List.of(), condition, List.of(), body, scope.unit().span(x));
  }

  Step doLoop(DoStmt x, List<String> labels) {
    JumpTarget target = jumps.open(Jumps.Kind.LOOP, labels);
    Step body = body(x.getBody());
    Term condition = expressions.condition(x.getCondition());
    after(x.getCondition(), body, target);
    return new Step.DoLoop(target, body, condition, scope.unit().span(x));
  }

  Step forEach(ForEachStmt x, List<String> labels) {
    Span where = scope.unit().span(x);
    return switch (expressions.attribute(x.getIterable())) {
      case Attributed.OfArray(TypeMirror type, ArrayVariable array) ->
          forEach(x, type, array, labels);
      case Attributed.OfNewArray(TypeMirror type, Step.DeclareArray made) -> new Step.Sequence(
          List.of(made, forEach(x, type, made.array(), labels)), where);
      default -> throw Refusal.construct(scope.unit().startSpan(x.getIterable()),
          "a loop over something that is not an array", "loop over an array or an index");
    };
  }

  private Step forEach(ForEachStmt x, TypeMirror type, ArrayVariable array,
      List<String> labels) {
    Span where = scope.unit().span(x);
    TypeMirror component = ((ArrayType) type).getComponentType();
    VariableDeclarator declarator = x.getVariable().getVariable(0);
    Span name = scope.unit().nameSpan(declarator);
    TypeMirror declared = declarator.getType().isVarType() ? component
        : TypeNames.resolve(declarator.getType(), scope.classes(), scope.program().types());
    boolean fits = scope.program().types().isSame(component, declared)
        || component.getKind().isPrimitive() && declared.getKind().isPrimitive()
            && JavaTypes.widens(component.getKind(), declared.getKind());
    if (!fits) {
      throw Refusal.construct(name, "a conversion from %s to %s".formatted(component, declared),
          "declare the variable as " + component);
    }
    return statements.nested(() -> {
      Variable variable = new Variable(declarator.getNameAsString(),
          scope.program().values().of(declared, name));
      scope.names().declare(declarator.getNameAsString(),
          new Symbol.OfVariable(variable, declared, Optional.empty()));
      JumpTarget target = jumps.open(Jumps.Kind.LOOP, labels);
      return new Step.ForEach(target, variable, array, body(x.getBody()), where);
    });
  }

  /** Who leaves without break has seen the condition fail (JLS 6.3.2.3 to 6.3.2.5). */
  private void after(Expression condition, Step body, JumpTarget target) {
    if (!Reachability.breaks(body, target)) {
      expressions.patterns().declare(condition, false);
    }
  }

  private Step body(Statement body) {
    try {
      return statements.scoped(body);
    } finally {
      jumps.close();
    }
  }
}
