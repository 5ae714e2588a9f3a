package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.JumpTarget;
import io.ringkernel.frontend.source.tree.Selection;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Switch statements and expressions, old and new (JLS 14.11, 15.28). */
final class Switches {
  /** The results of a switch expression, whose type may be known only at its end. */
  private record Results(Optional<TypeMirror> target, JumpTarget jump,
      List<Attributed.OfTerm> arms, List<Span> places) {}

  private final MethodScope scope;
  private final Expressions expressions;
  private final Statements statements;
  private final Jumps jumps;
  private final Deque<Results> open = new ArrayDeque<>();

  Switches(MethodScope scope, Expressions expressions, Statements statements, Jumps jumps) {
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
    this.jumps = jumps;
  }

  Step statement(SwitchStmt x, List<String> labels) {
    Attributed.OfTerm selector = selector(x.getSelector());
    JumpTarget target = jumps.open(Jumps.Kind.SWITCH, labels);
    try {
      Selection selection = selection(x, selector, target, false);
      return new Step.Choose(selection, scope.unit().span((Node) x));
    } finally {
      jumps.close();
    }
  }

  Attributed expression(SwitchExpr x, Optional<TypeMirror> target) {
    Attributed.OfTerm selector = selector(x.getSelector());
    Span where = scope.unit().startSpan(x);
    JumpTarget jump = jumps.open(Jumps.Kind.SWITCH_EXPRESSION, List.of());
    Results results = new Results(target, jump, new ArrayList<>(), new ArrayList<>());
    open.push(results);
    int before = scope.program().failures();
    Selection selection;
    try {
      selection = selection(x, selector, jump, true);
    } finally {
      open.pop();
      jumps.close();
    }
    if (scope.program().failures() > before || results.arms().isEmpty()) {
      throw Refusal.silent();
    }
    TypeMirror type = target.orElseGet(
        () -> Choices.standaloneType(results.arms(), scope.program().types(), where));
    Type.Element form = scope.program().values().of(type, where);
    return new Attributed.OfTerm(type, new Term.Choose(selection, form, where));
  }

  /** The value of {@code yield}, or of an arm that is an expression. */
  Step yielded(Expression value, Span where) {
    Results results = open.peek();
    JumpTarget target = jumps.forYield().filter(t -> results != null && t == results.jump())
        .orElseThrow(() -> Refusal.construct(where, "yield outside of a switch expression",
            "use return or an assignment"));
    Term term;
    if (results.target().isPresent()) {
      TypeMirror type = results.target().get();
      term = expressions.assigned(value, type);
      results.arms().add(new Attributed.OfTerm(type, term));
    } else {
      Attributed.OfTerm arm = expressions.value(value);
      results.arms().add(arm);
      term = arm.term();
    }
    return new Step.Yield(target, term, where);
  }

  private Attributed.OfTerm selector(Expression expression) {
    Attributed.OfTerm selector = expressions.value(expression);
    TypeKind kind = selector.type().getKind();
    boolean fits = kind == TypeKind.INT || JavaTypes.isNarrow(kind)
        || JavaTypes.isEnum(selector.type()) || JavaTypes.isRecord(selector.type());
    if (!fits) {
      throw Refusal.construct(expressions.operators().caret(expression),
          "a switch over " + selector.type(), "switch over an int, char, enum or record");
    }
    return selector;
  }

  private Selection selection(SwitchNode x, Attributed.OfTerm selector, JumpTarget target,
      boolean isExpression) {
    return statements.nested(() -> {
      if (JavaTypes.isRecord(selector.type())) {
        return overRecord(x, selector, target, isExpression);
      }
      List<Selection.Group> groups = new ArrayList<>();
      boolean hasDefault = false;
      List<Variable> declared = new ArrayList<>();
      for (SwitchEntry entry : x.getEntries()) {
        scope.names().nextGroup();
        Selection.Group group = group(entry, selector.type(), target, isExpression);
        groups.add(group);
        hasDefault |= group.isDefault();
      }
      declared.addAll(scope.names().declared());
      Term number = Conversions.convert(selector.term(), Type.I32);
      return new Selection(number, groups, target, declared, isExpression && !hasDefault);
    });
  }

  /** The number of the first case that fits chooses; the last one fits always (JLS 14.11.1.1). */
  private Selection overRecord(SwitchNode x, Attributed.OfTerm selector, JumpTarget target,
      boolean isExpression) {
    if (x.getEntries().isEmpty()) {
      throw Refusal.construct(selector.term().span(), "a switch without a case",
          "name every case that there is");
    }
    Variable subject = new Variable("subject", selector.term().valueType());
    List<Selection.Group> groups = new ArrayList<>();
    List<Term> tests = new ArrayList<>();
    boolean hasDefault = false;
    for (SwitchEntry entry : x.getEntries()) {
      Span where = scope.unit().startSpan(entry);
      Term value = groups.isEmpty() ? selector.term() : new Term.Local(subject, where);
      Variable matched = groups.isEmpty() ? subject : new Variable("subject", subject.type());
      boolean isDefault = entry.isDefault() || entry.getLabels().isEmpty();
      hasDefault |= isDefault;
      int key = groups.size();
      scope.names().open();
      try {
        tests.add(test(entry, isDefault, selector.type(), matched, value));
        groups.add(new Selection.Group(List.of(key), isDefault,
            steps(entry, target, isExpression)));
      } finally {
        scope.names().close();
      }
    }
    return new Selection(chosen(tests), groups, target, List.of(), !hasDefault);
  }

  private Term test(SwitchEntry entry, boolean isDefault, TypeMirror type, Variable subject,
      Term value) {
    Span where = scope.unit().startSpan(entry);
    List<Term.Match.Binding> bindings = new ArrayList<>();
    Term match = new Term.Match(subject, value, bindings, where);
    if (isDefault) {
      return match;
    }
    Expression label = entry.getLabels().getFirst().orElseThrow();
    if (entry.getLabels().size() > 1) {
      throw Refusal.construct(scope.unit().startSpan(label), "a case with several patterns",
          "write a case for each");
    }
    expressions.patterns().bind(label, type, subject, false, bindings);
    expressions.patterns().declareAll(label);
    match = new Term.Match(subject, value, bindings, where);
    if (entry.getGuard().isEmpty()) {
      return match;
    }
    Expression guard = entry.getGuard().get();
    Term holds = expressions.condition(guard);
    expressions.patterns().declare(guard, true);
    return new Term.ShortCircuit(true, match, holds, where);
  }

  private static Term chosen(List<Term> tests) {
    Term rest = new Term.Constant(Atom.Const.of(tests.size() - 1), tests.getLast().span());
    for (int i = tests.size() - 1; i >= 0; i--) {
      Span where = tests.get(i).span();
      rest = new Term.Choice(tests.get(i), new Term.Constant(Atom.Const.of(i), where), rest,
          where);
    }
    return rest;
  }

  private Selection.Group group(SwitchEntry entry, TypeMirror selector, JumpTarget target,
      boolean isExpression) {
    List<Integer> keys = new ArrayList<>();
    try {
      if (entry.getGuard().isPresent()) {
        throw Refusal.construct(scope.unit().startSpan(entry.getGuard().get()), "a guard",
            "write an if inside the case");
      }
      for (Expression label : entry.getLabels()) {
        keys.add(key(label, selector));
      }
    } catch (Refusal refusal) {
      scope.program().report(refusal);
    }
    boolean isDefault = entry.isDefault() || entry.getLabels().isEmpty();
    return new Selection.Group(keys, isDefault, steps(entry, target, isExpression));
  }

  private List<Step> steps(SwitchEntry entry, JumpTarget target, boolean isExpression) {
    List<? extends Statement> content = entry.getStatements();
    return switch (entry.getType()) {
      case STATEMENT_GROUP -> statements.all(content);
      case THROWS_STATEMENT -> statements.all(content);
      case BLOCK -> statements.nested(() -> {
        BlockStmt block = (BlockStmt) content.getFirst();
        List<Step> steps = new ArrayList<>(statements.all(block.getStatements()));
        if (!isExpression) {
          steps.add(new Step.Break(target, scope.unit().span(block)));
        }
        return steps;
      });
      case EXPRESSION -> {
        Expression value = ((ExpressionStmt) content.getFirst()).getExpression();
        Span where = scope.unit().span(value);
        List<Step> steps = new ArrayList<>();
        try {
          steps.add(isExpression ? yielded(value, where)
              : statements.expression(value, where));
        } catch (Refusal refusal) {
          scope.program().report(refusal);
        }
        if (!isExpression) {
          steps.add(new Step.Break(target, where));
        }
        yield steps;
      }
    };
  }

  private int key(Expression label, TypeMirror selector) {
    Span where = scope.unit().startSpan(label);
    if (label instanceof PatternExpr) {
      throw Refusal.construct(where, "a pattern for a value of type " + selector,
          "use patterns over records only");
    }
    TypeElement owner = JavaTypes.element(selector);
    if (owner != null && label instanceof NameExpr name) {
      VariableElement constant = scope.classes().field(owner, name.getNameAsString())
          .orElseThrow(() -> Refusal.unresolved(where, name.getNameAsString()));
      return Names.ordinal(constant);
    }
    Attributed.OfTerm value = expressions.value(label);
    if (value.term() instanceof Term.Constant(Atom.Const constant, Span _)) {
      return (int) constant.bits();
    }
    throw Refusal.of(Code.NOT_CONSTANT, where, "use a number or a static final constant",
        "a case label");
  }
}
