package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes the statements of one function. */
public final class StatementPrinter {
  private final CodeWriter out;
  private final Syntax syntax;
  private final FunctionScope scope;
  private final LoopPrinter loops;
  private final Deque<Label> breakTargets = new ArrayDeque<>();
  private final Deque<Label> continueTargets = new ArrayDeque<>();

  /** A printer for one function whose parameters have names. */
  public StatementPrinter(CodeWriter out, Syntax syntax, FunctionScope scope) {
    this.out = out;
    this.syntax = syntax;
    this.scope = scope;
    this.loops = new LoopPrinter(this, out, syntax, scope);
  }

  /** Writes the body of the function, without its braces. */
  public void body(List<Stmt> body) {
    boolean endsPlainly = !body.isEmpty() && body.getLast() instanceof Stmt.Return end
        && end.value().isEmpty();
    list(endsPlainly ? body.subList(0, body.size() - 1) : body);
  }

  /** Writes a list in a scope of its own. */
  void nested(List<Stmt> list) {
    scope.namer().push();
    list(list);
    scope.namer().pop();
  }

  void list(List<Stmt> list) {
    List<Stmt> loud = list.stream().filter(s -> !scope.fold().isSilent(s)).toList();
    for (int i = 0; i < loud.size(); i++) {
      int end = endOfConstants(loud, i + 1);
      boolean isHead = loud.get(i) instanceof Stmt.Declare declare && end < loud.size()
          && loud.get(end) instanceof Stmt.Loop loop
          && loops.takesIn(declare, loop, behind(list, loop));
      if (isHead) {
        loud.subList(i + 1, end).forEach(this::statement);
        loops.loop((Stmt.Loop) loud.get(end), Optional.of((Stmt.Declare) loud.get(i)));
        i = end;
      } else {
        statement(loud.get(i));
      }
    }
  }

  /** All that follows, also what is written within other statements. */
  private static List<Stmt> behind(List<Stmt> list, Stmt statement) {
    int index = 0;
    while (list.get(index) != statement) {
      index++;
    }
    return list.subList(index + 1, list.size());
  }

  /** Flags may lie between the counter and its loop; their order does not matter. */
  private static int endOfConstants(List<Stmt> list, int start) {
    int end = start;
    while (end < list.size() && list.get(end) instanceof Stmt.Declare declare
        && declare.initial() instanceof Atom.Const constant && constant.type().equals(Type.BOOL)) {
      end++;
    }
    return end;
  }

  /** Whether anything is written for the list. */
  boolean isSilent(List<Stmt> list) {
    return list.stream().allMatch(scope.fold()::isSilent);
  }

  private void statement(Stmt statement) {
    out.from(statement.span());
    switch (statement) {
      case Stmt.Let let -> let(let);
      case Stmt.Do act -> out.line(syntax.effect(act.op()) + ";");
      case Stmt.Declare declare -> out.line(declaration(declare) + ";");
      case Stmt.Assign assign ->
          out.line(syntax.assignment(assign.local(), assign.value()) + ";");
      case Stmt.DeclareArray declare ->
          syntax.arrayDeclaration(declare.array()).forEach(out::line);
      case Stmt.Store store -> out.line(syntax.store(store.place(), store.value()) + ";");
      case Stmt.If branch -> branch(branch);
      case Stmt.Loop loop -> loops.loop(loop, Optional.empty());
      case Stmt.DoLoop loop -> loops.doLoop(loop);
      case Stmt.Block block -> block(block);
      case Stmt.Switch choice -> choice(choice, Optional.empty());
      case Stmt.Break jump -> jump("break;", jump.label(), breakTargets);
      case Stmt.Continue jump -> jump("continue;", jump.label(), continueTargets);
      case Stmt.Return end -> out.line(end.value()
          .map(v -> "return " + syntax.atom(v).text() + ";").orElse("return;"));
      case Stmt.Trap trap -> throw new AssertionError("LowerTraps runs before printing: " + trap);
      case Stmt.Barrier _ -> syntax.barrier().forEach(out::line);
    }
  }

  private void let(Stmt.Let let) {
    if (!scope.fold().isUsed(let.value())) {
      out.line(syntax.effect(let.op()) + ";");
      return;
    }
    Expression initial = syntax.operation(let.value(), let.op());
    String name = scope.declare(let.value().id(), Temporaries.nameOf(let));
    out.line(syntax.declaration(let.value().type(), name, initial, true) + ";");
  }

  String declaration(Stmt.Declare declare) {
    Expression initial = syntax.atom(declare.initial());
    String name = scope.declare(declare.local().id(), declare.local().hint());
    return syntax.declaration(declare.local().type(), name, initial, false);
  }

  private void branch(Stmt.If branch) {
    boolean isInverted = isSilent(branch.then()) && !isSilent(branch.otherwise());
    out.open("if (" + (isInverted ? syntax.negated(branch.condition())
        : syntax.atom(branch.condition())).text() + ")");
    nested(isInverted ? branch.otherwise() : branch.then());
    List<Stmt> otherwise = isInverted ? List.of() : branch.otherwise();
    while (onlyBranch(otherwise).isPresent()) {
      Stmt.If next = onlyBranch(otherwise).get();
      out.from(next.span()).turn("else if (" + syntax.atom(next.condition()).text() + ")");
      nested(next.then());
      otherwise = next.otherwise();
    }
    if (!isSilent(otherwise)) {
      out.turn("else");
      nested(otherwise);
    }
    out.close();
  }

  /** The one branch that an else consists of, if so. */
  private Optional<Stmt.If> onlyBranch(List<Stmt> list) {
    List<Stmt> loud = list.stream().filter(s -> !scope.fold().isSilent(s)).toList();
    return loud.size() == 1 && loud.getFirst() instanceof Stmt.If only
        && !(isSilent(only.then()) && !isSilent(only.otherwise()))
            ? Optional.of(only) : Optional.empty();
  }

  /**
   * A block around one switch is left by the {@code break} of the switch; one that nothing leaves
   * only limits the scope of names, which are unique in the function's text anyway.
   */
  private void block(Stmt.Block block) {
    List<Stmt> loud = block.body().stream().filter(s -> !scope.fold().isSilent(s)).toList();
    if (loud.size() == 1 && loud.getFirst() instanceof Stmt.Switch choice) {
      out.from(choice.span());
      choice(choice, Optional.of(block.label()));
      return;
    }
    boolean isLeft = Statements.all(block.body())
        .anyMatch(s -> s instanceof Stmt.Break jump && jump.label().equals(block.label()));
    if (isLeft) {
      throw new AssertionError("FlattenLabelledBreaks runs before printing: " + block.label());
    }
    list(block.body());
  }

  private void choice(Stmt.Switch choice, Optional<Label> around) {
    breakTargets.push(around.orElse(new Label(-1, "switch")));
    out.open("switch (" + syntax.atom(choice.selector()).text() + ")");
    for (Stmt.Case branch : choice.cases()) {
      List<String> labels = syntax.caseLabels(branch.keys());
      labels.subList(0, labels.size() - 1).forEach(out::line);
      caseBody(labels.getLast(), branch.body());
    }
    if (!syntax.fallsThrough() || !isSilent(choice.otherwise())) {
      caseBody("default:", choice.otherwise());
    }
    out.close();
    breakTargets.pop();
  }

  /** C forbids a jump past a declaration, so a branch that declares something has braces. */
  private void caseBody(String label, List<Stmt> body) {
    boolean hasBraces = !syntax.fallsThrough() || body.stream().anyMatch(this::declares);
    if (hasBraces) {
      out.open(label);
    } else {
      out.line(label).indent();
    }
    nested(body);
    if (syntax.fallsThrough() && !endsWithJump(body)) {
      out.line("break;");
    }
    if (hasBraces) {
      out.close();
    } else {
      out.outdent();
    }
  }

  /** A loop whose head needs a flag declares it in front. */
  private boolean declares(Stmt statement) {
    return !scope.fold().isSilent(statement) && (statement instanceof Stmt.Let
        || statement instanceof Stmt.Declare || statement instanceof Stmt.DeclareArray
        || statement instanceof Stmt.Loop || statement instanceof Stmt.DoLoop
        || statement instanceof Stmt.Block);
  }

  private static boolean endsWithJump(List<Stmt> body) {
    return !body.isEmpty() && (body.getLast() instanceof Stmt.Break
        || body.getLast() instanceof Stmt.Continue || body.getLast() instanceof Stmt.Return);
  }

  private void jump(String text, Label label, Deque<Label> targets) {
    if (targets.isEmpty() || !targets.peek().equals(label)) {
      throw new AssertionError("FlattenLabelledBreaks runs before printing: " + label);
    }
    out.line(text);
  }

  /** Writes a loop's body, in which the label's jumps are written as plain ones. */
  void loopBody(Label label, List<Stmt> body) {
    breakTargets.push(label);
    continueTargets.push(label);
    list(body);
    continueTargets.pop();
    breakTargets.pop();
  }

  static boolean continues(List<Stmt> body, Label label) {
    return Statements.all(body)
        .anyMatch(s -> s instanceof Stmt.Continue jump && jump.label().equals(label));
  }

  static boolean mentions(List<Stmt> list, int local) {
    return Statements.all(list).anyMatch(
        s -> s instanceof Stmt.Assign assign && assign.local().id() == local)
        || Statements.operations(list).anyMatch(
            op -> op instanceof Op.Read read && read.local().id() == local);
  }

  static boolean isAlwaysTrue(Atom condition) {
    return condition instanceof Atom.Const constant && constant.bits() != 0;
  }
}
