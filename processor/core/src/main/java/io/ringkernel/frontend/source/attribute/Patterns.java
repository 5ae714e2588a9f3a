package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Term.Match.Binding;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Patterns over records (JLS 14.30). A kernel has no null and no subtypes, so a pattern that Java
 * accepts always matches: what is left of it are its variables.
 */
final class Patterns {
  private final MethodScope scope;
  private final Expressions expressions;
  private final Statements statements;
  private final Map<Node, Symbol> variables = new IdentityHashMap<>();

  Patterns(MethodScope scope, Expressions expressions, Statements statements) {
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
  }

  Attributed instanceOf(InstanceOfExpr x) {
    Span where = expressions.operators().caret(x);
    x.getPattern().ifPresent(p -> names(p).forEach(n -> variables.put(n, new Symbol.Unusable())));
    Attributed.OfTerm value = expressions.value(x.getExpression());
    if (!JavaTypes.isRecord(value.type())) {
      throw Refusal.construct(where, "instanceof on " + value.type(),
          "keep a number that says which case it is");
    }
    Variable subject = new Variable("subject", value.term().valueType());
    List<Binding> bindings = new ArrayList<>();
    boolean direct = statements.isWholeCondition(x);
    if (x.getPattern().isPresent()) {
      bind(x.getPattern().get(), value.type(), subject, direct, bindings);
    } else {
      requireSame(TypeNames.resolve(x.getType(), scope.classes(), scope.program().types()),
          value.type(), scope.unit().startSpan(x.getType()));
    }
    return new Attributed.OfTerm(scope.program().types().primitive(
        javax.lang.model.type.TypeKind.BOOLEAN),
        new Term.Match(subject, value.term(), bindings, where));
  }

  /**
   * Declares what a pattern binds.
   *
   * @param subject what is matched
   * @param direct whether the variables may be declared where they are bound, for all who see them
   *     come later in the same list of statements
   */
  void bind(Expression pattern, TypeMirror type, Variable subject, boolean direct,
      List<Binding> bindings) {
    Span where = scope.unit().startSpan(pattern);
    switch (pattern) {
      case TypePatternExpr x -> {
        if (!x.getType().isVarType()) {
          requireSame(TypeNames.resolve(x.getType(), scope.classes(), scope.program().types()),
              type, where);
        }
        Variable variable = new Variable(x.getNameAsString(),
            scope.program().values().of(type, where));
        if (!direct) {
          statements.hoist(variable);
        }
        variables.put(x, new Symbol.OfVariable(variable, type, Optional.empty()));
        bindings.add(new Binding(variable, new Term.Local(subject, where)));
      }
      case RecordPatternExpr x -> record(x, type, subject, direct, bindings);
      case MatchAllPatternExpr _ -> {}
      default -> throw Refusal.construct(where, "this pattern", "use record patterns");
    }
  }

  private void record(RecordPatternExpr x, TypeMirror type, Variable subject, boolean direct,
      List<Binding> bindings) {
    Span where = scope.unit().startSpan(x);
    requireSame(TypeNames.resolve(x.getType(), scope.classes(), scope.program().types()), type,
        where);
    TypeElement owner = JavaTypes.element(type);
    List<? extends RecordComponentElement> components = owner.getRecordComponents();
    if (components.size() != x.getPatternList().size()) {
      throw Refusal.construct(where, "a pattern with %d of %d components".formatted(
          x.getPatternList().size(), components.size()), "name every component, or _");
    }
    for (int i = 0; i < components.size(); i++) {
      RecordComponentElement component = components.get(i);
      if (!(expressions.calls().accessor(owner, component.getAccessor(),
          new Term.Local(subject, where), where) instanceof Attributed.OfTerm value)) {
        throw Refusal.construct(where, "a pattern over a record with an array",
            "call its accessors");
      }
      Variable part = new Variable(component.getSimpleName().toString(),
          (Type.Element) value.term().type());
      bindings.add(new Binding(part, value.term()));
      bind(x.getPatternList().get(i), component.asType(), part, direct, bindings);
    }
  }

  /** A pattern of another type needs a test that Java makes of a reference. */
  private void requireSame(TypeMirror found, TypeMirror expected, Span where) {
    if (!scope.program().types().isSame(found, expected)) {
      throw Refusal.construct(where, "a pattern of type %s for a value of type %s".formatted(found,
          expected), "write the type of the value itself");
    }
  }

  /** Declares in the innermost scope what a condition introduces with that value (JLS 6.3.1). */
  void declare(Expression condition, boolean when) {
    for (Node node : introduced(condition, when)) {
      declare(node);
    }
  }

  /** Declares the variables of a case label. */
  void declareAll(Expression pattern) {
    names(pattern).forEach(this::declare);
  }

  private void declare(Node pattern) {
    TypePatternExpr variable = (TypePatternExpr) pattern;
    scope.names().declare(variable.getNameAsString(),
        variables.getOrDefault(variable, new Symbol.Unusable()));
  }

  private static List<TypePatternExpr> introduced(Expression condition, boolean when) {
    return switch (condition) {
      case EnclosedExpr x -> introduced(x.getInner(), when);
      case UnaryExpr x when x.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT ->
          introduced(x.getExpression(), !when);
      case BinaryExpr x when x.getOperator() == BinaryExpr.Operator.AND && when
          || x.getOperator() == BinaryExpr.Operator.OR && !when -> {
        List<TypePatternExpr> both = new ArrayList<>(introduced(x.getLeft(), when));
        both.addAll(introduced(x.getRight(), when));
        yield both;
      }
      case InstanceOfExpr x when when && x.getPattern().isPresent() -> names(x.getPattern().get());
      default -> List.of();
    };
  }

  /** The variables of a pattern. */
  private static List<TypePatternExpr> names(Expression pattern) {
    return switch (pattern) {
      case TypePatternExpr x -> List.of(x);
      case RecordPatternExpr x -> x.getPatternList().stream()
          .flatMap(inner -> names(inner).stream()).toList();
      default -> List.of();
    };
  }
}
