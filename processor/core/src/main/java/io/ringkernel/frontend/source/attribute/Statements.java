package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.JumpTarget;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The statements of one method. An error ends one statement; the next is read all the same. */
final class Statements {
  private final MethodScope scope;
  private final Jumps jumps = new Jumps();
  private final Expressions expressions;
  private final LocalDeclarations declarations;
  private final Replies replies;
  private final Switches switches;
  private final Loops loops;
  private final Exceptions exceptions;
  private final List<Variable> hoisted = new ArrayList<>();
  private Expression wholeCondition;
  private int depth;

  Statements(MethodScope scope) {
    this.scope = scope;
    this.expressions = new Expressions(scope, this);
    this.declarations = new LocalDeclarations(scope, expressions);
    replies = new Replies(scope, expressions);
    this.switches = new Switches(scope, expressions, this, jumps);
    this.loops = new Loops(scope, expressions, this, jumps);
    this.exceptions = new Exceptions(scope, expressions);
  }

  Expressions expressions() {
    return expressions;
  }

  Switches switches() {
    return switches;
  }

  LocalDeclarations declarations() {
    return declarations;
  }

  /** The body of the method. */
  List<Step> body(BlockStmt block) {
    return all(block.getStatements());
  }

  /** An expression as a body: its value is the result, where there is one. */
  List<Step> result(Expression expression, Optional<TypeMirror> type) {
    Span where = scope.unit().startSpan(expression);
    List<Step> steps = new ArrayList<>();
    try {
      Step step = type.isPresent()
          ? new Step.Return(Optional.of(expressions.assigned(expression, type.get())), where)
          : new Step.Evaluate(effect(expression), where);
      hoisted.forEach(v -> steps.add(new Step.Declare(v, Optional.empty(), where)));
      hoisted.clear();
      steps.add(step);
    } catch (Refusal refusal) {
      scope.program().report(refusal);
    }
    return steps;
  }

  /** Several statements in the scope that is open. */
  List<Step> all(List<? extends Statement> statements) {
    List<Step> steps = new ArrayList<>();
    for (Statement statement : statements) {
      int before = hoisted.size();
      try {
        Step step = statement(statement, List.of());
        List<Variable> own = hoisted.subList(before, hoisted.size());
        own.forEach(v -> steps.add(new Step.Declare(v, Optional.empty(), step.span())));
        own.clear();
        steps.add(step);
      } catch (Refusal refusal) {
        hoisted.subList(before, hoisted.size()).clear();
        scope.program().report(refusal);
      }
    }
    return steps;
  }

  /** Declares a variable in front of the statement that is being read. */
  void hoist(Variable variable) {
    variable.markReassigned();
    hoisted.add(variable);
  }

  /** Whether an expression is all that an if asks for, maybe negated. */
  boolean isWholeCondition(Expression expression) {
    return expression == wholeCondition;
  }

  /** A statement in a scope of its own. */
  Step scoped(Statement statement) {
    List<? extends Statement> inner = statement instanceof BlockStmt block
        ? block.getStatements() : List.of(statement);
    return nested(() -> new Step.Sequence(all(inner), scope.unit().span(statement)));
  }

  /** Reads in a scope of its own. */
  <T> T nested(Supplier<T> content) {
    scope.names().open();
    Map<String, Optional<TypeMirror>> types = scope.classes().locals();
    depth++;
    try {
      return content.get();
    } finally {
      depth--;
      scope.classes().restore(types);
      scope.names().close();
    }
  }

  private Step statement(Statement statement, List<String> labels) {
    Span where = scope.unit().span(statement);
    return switch (statement) {
      case BlockStmt x when labels.isEmpty() -> scoped(x);
      case ExpressionStmt x when labels.isEmpty() -> expression(x.getExpression(), where);
      case LabeledStmt x -> labelled(x, labels);
      case IfStmt x when labels.isEmpty() -> branch(x, where);
      case ForStmt x -> loops.plain(x, labels);
      case WhileStmt x -> loops.whileLoop(x, labels);
      case DoStmt x -> loops.doLoop(x, labels);
      case ForEachStmt x -> loops.forEach(x, labels);
      case SwitchStmt x -> switches.statement(x, labels);
      case BreakStmt x -> new Step.Break(target(jumps.forBreak(label(x.getLabel())), where), where);
      case ContinueStmt x ->
          new Step.Continue(target(jumps.forContinue(label(x.getLabel())), where), where);
      case YieldStmt x -> switches.yielded(x.getExpression(), where);
      case ReturnStmt x -> end(x, where);
      case ThrowStmt x when labels.isEmpty() -> exceptions.thrown(x);
      case AssertStmt x when labels.isEmpty() -> exceptions.asserted(x);
      case ExplicitConstructorInvocationStmt x -> delegation(x, where);
      case LocalRecordDeclarationStmt x -> {
        new LocalRecords(scope).declare(x.getRecordDeclaration());
        yield new Step.Sequence(List.of(), where);
      }
      case LocalClassDeclarationStmt x -> {
        scope.classes().refuse(x.getClassDeclaration().getNameAsString());
        throw Unsupported.of(x, scope.unit());
      }
      case EmptyStmt _ -> new Step.Sequence(List.of(), where);
      default -> throw Unsupported.of(statement, scope.unit());
    };
  }

  /** An expression statement, or part of the head of a {@code for}. */
  Step expression(Expression expression, Span where) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      return declarations.declare(declaration, scope.isEntry() && depth == 0, where);
    }
    return new Step.Evaluate(effect(expression), where);
  }

  /** An expression whose value nobody asks for. */
  Term effect(Expression expression) {
    Attributed result = expressions.attribute(expression);
    if (result instanceof Attributed.OfTerm(TypeMirror type, Term term)) {
      if (type.getKind() != TypeKind.VOID) {
        scope.program().values().of(type, expressions.operators().caret(expression));
      }
      return term;
    }
    throw Unsupported.of(expression instanceof EnclosedExpr e ? e.getInner() : expression,
        scope.unit());
  }

  private Step delegation(ExplicitConstructorInvocationStmt x, Span where) {
    if (x.isThis() && scope.result().isEmpty()
        && scope.receiver() instanceof Receiver.OfRecord record) {
      return new Step.Declare(record.self(),
          Optional.of(expressions.creations().delegate(record.type(), x)), where);
    }
    throw Unsupported.of(x, scope.unit());
  }

  private Step branch(IfStmt x, Span where) {
    List<Refusal> refusals = new ArrayList<>();
    wholeCondition = whole(x.getCondition());
    Optional<Term> condition = attempt(() -> expressions.condition(x.getCondition()), refusals);
    Step then = sees(x.getCondition(), true, x.getThenStmt());
    Optional<Step> otherwise = x.getElseStmt().map(e -> sees(x.getCondition(), false, e));
    rethrow(refusals);
    // What comes behind sees a variable where it is bound on the only way there (JLS 6.3.2.2).
    if (!Reachability.canComplete(then)) {
      expressions.patterns().declare(x.getCondition(), false);
    } else if (otherwise.isPresent() && !Reachability.canComplete(otherwise.get())) {
      expressions.patterns().declare(x.getCondition(), true);
    }
    return new Step.If(condition.orElseThrow(), then, otherwise, where);
  }

  private static Expression whole(Expression condition) {
    return switch (condition) {
      case EnclosedExpr x -> whole(x.getInner());
      case UnaryExpr x when x.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT ->
          whole(x.getExpression());
      default -> condition;
    };
  }

  /** A statement that sees what a condition binds. */
  Step sees(Expression condition, boolean when, Statement statement) {
    scope.names().open();
    try {
      expressions.patterns().declare(condition, when);
      return scoped(statement);
    } finally {
      scope.names().close();
    }
  }

  /** Keeps an error until the parts behind it are read too. */
  <T> Optional<T> attempt(Supplier<T> part, List<Refusal> refusals) {
    try {
      return Optional.of(part.get());
    } catch (Refusal refusal) {
      refusal.diagnostic().ifPresent(d -> scope.program().report(Refusal.of(d)));
      refusals.add(Refusal.silent());
      return Optional.empty();
    }
  }

  static void rethrow(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw refusals.getFirst();
    }
  }

  private Step labelled(LabeledStmt x, List<String> labels) {
    List<String> all = new ArrayList<>(labels);
    all.add(x.getLabel().getIdentifier());
    Statement inner = x.getStatement();
    boolean takesLabels = inner instanceof LabeledStmt || inner instanceof ForStmt
        || inner instanceof WhileStmt || inner instanceof DoStmt || inner instanceof ForEachStmt
        || inner instanceof SwitchStmt;
    if (takesLabels) {
      return statement(inner, all);
    }
    JumpTarget target = jumps.open(Jumps.Kind.LABELLED, all);
    try {
      return new Step.Labelled(target, scoped(inner), scope.unit().span(x));
    } finally {
      jumps.close();
    }
  }

  private static Optional<String> label(Optional<SimpleName> name) {
    return name.map(SimpleName::getIdentifier);
  }

  private static JumpTarget target(Optional<JumpTarget> target, Span where) {
    return target.orElseThrow(() -> Refusal.construct(where, "a jump without a target",
        "write it inside the statement that it names"));
  }

  private Step end(ReturnStmt x, Span where) {
    if (scope.result().isEmpty()) {
      throw Refusal.construct(where, "return in a constructor", "use if and else");
    }
    TypeMirror result = scope.result().get();
    boolean isVoid = result.getKind() == TypeKind.VOID;
    if (isVoid != x.getExpression().isEmpty()) {
      throw Refusal.construct(where, isVoid ? "a result of a void method"
          : "return without a result", "return what the method declares");
    }
    if (x.getExpression().filter(Expression::isNullLiteralExpr).isPresent()
        && scope.slot().filter(HandlerSlot::isOfHandler).isPresent()) {
      return new Step.NoReply(scope.slot().get().slot(),
          (Type.Struct) scope.program().values().of(result, where), where);
    }
    if (scope.reply().isPresent()) {
      return replies.end(scope.reply().get(), x.getExpression().orElseThrow(), where);
    }
    return new Step.Return(x.getExpression().map(e -> expressions.assigned(e, result)), where);
  }
}
