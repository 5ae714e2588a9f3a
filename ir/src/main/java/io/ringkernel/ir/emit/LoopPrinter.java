package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes loops in the shortest form that says the same. */
final class LoopPrinter {
  private final StatementPrinter statements;
  private final CodeWriter out;
  private final Syntax syntax;
  private final FunctionScope scope;

  LoopPrinter(StatementPrinter statements, CodeWriter out, Syntax syntax, FunctionScope scope) {
    this.statements = statements;
    this.out = out;
    this.syntax = syntax;
    this.scope = scope;
  }

  /** Whether the variable can be declared in the head of the loop that follows. */
  boolean takesIn(Stmt.Declare declare, Stmt.Loop loop, List<Stmt> rest) {
    int local = declare.local().id();
    return hasPlainHead(loop) && isShort(loop.update())
        && StatementPrinter.mentions(loop.update(), local)
        && !StatementPrinter.mentions(rest, local);
  }

  void loop(Stmt.Loop loop, Optional<Stmt.Declare> first) {
    out.from(loop.span());
    scope.namer().push();
    if (!hasPlainHead(loop)) {
      general(loop);
    } else if (isShort(loop.update())
        && (first.isPresent() || !statements.isSilent(loop.update()))) {
      counted(loop, first);
    } else if (statements.isSilent(loop.update())
        || !StatementPrinter.continues(loop.body(), loop.label())) {
      out.open(StatementPrinter.isAlwaysTrue(loop.condition()) ? syntax.endless()
          : "while (" + syntax.atom(loop.condition()).text() + ")");
      statements.loopBody(loop.label(), loop.body());
      statements.list(loop.update());
      out.close();
    } else {
      general(loop);
    }
    scope.namer().pop();
  }

  private void counted(Stmt.Loop loop, Optional<Stmt.Declare> first) {
    String declaration = first.map(statements::declaration).orElse("");
    String condition = StatementPrinter.isAlwaysTrue(loop.condition()) ? ""
        : " " + syntax.atom(loop.condition()).text();
    String update = update(loop.update());
    out.open("for (" + declaration + ";" + condition + ";"
        + (update.isEmpty() ? "" : " " + update) + ")");
    statements.loopBody(loop.label(), loop.body());
    out.close();
  }

  /** The head or the update needs statements of its own. */
  private void general(Stmt.Loop loop) {
    boolean continues = StatementPrinter.continues(loop.body(), loop.label());
    if (!continues || statements.isSilent(loop.update())) {
      out.open(syntax.endless());
      head(loop);
      statements.loopBody(loop.label(), loop.body());
      statements.list(loop.update());
      out.close();
    } else if (syntax.hasContinuing()) {
      out.open(syntax.endless());
      head(loop);
      statements.loopBody(loop.label(), loop.body());
      out.open("continuing");
      statements.nested(loop.update());
      out.close().close();
    } else if (isShort(loop.update())) {
      out.open("for (;; " + update(loop.update()) + ")");
      head(loop);
      statements.loopBody(loop.label(), loop.body());
      out.close();
    } else {
      repeated(() -> statements.nested(loop.update()), () -> {
        head(loop);
        statements.loopBody(loop.label(), loop.body());
      });
    }
  }

  /** {@code continue} in C cannot go to statements at the end, so those run at the next start. */
  private void repeated(Runnable end, Runnable turn) {
    // declared in front of the loop, so the name belongs to the scope around it
    scope.namer().pop();
    String again = scope.namer().own("rk_again");
    scope.namer().push();
    out.line(syntax.declaration(Type.BOOL, again, Expression.primary("false"),
        false) + ";");
    out.open(syntax.endless());
    out.open("if (" + again + ")");
    end.run();
    out.close();
    out.line(again + " = true;");
    turn.run();
    out.close();
  }

  private void head(Stmt.Loop loop) {
    statements.list(loop.head());
    if (!StatementPrinter.isAlwaysTrue(loop.condition())) {
      leaveUnless(loop.condition());
    }
  }

  private void leaveUnless(Atom condition) {
    out.open("if (" + syntax.negated(condition).text() + ")").line("break;").close();
  }

  void doLoop(Stmt.DoLoop loop) {
    Label label = loop.label();
    boolean isPlain = statements.isSilent(loop.tail());
    scope.namer().push();
    out.from(loop.span());
    if (syntax.hasContinuing()) {
      out.open(syntax.endless());
      statements.loopBody(label, loop.body());
      out.open("continuing");
      scope.namer().push();
      statements.list(loop.tail());
      out.line("break if " + parenthesized(syntax.negated(loop.condition())) + ";");
      scope.namer().pop();
      out.close().close();
    } else if (isPlain) {
      out.open("do");
      statements.loopBody(label, loop.body());
      out.close(" while (" + syntax.atom(loop.condition()).text() + ");");
    } else if (!StatementPrinter.continues(loop.body(), label)) {
      out.open(syntax.endless());
      statements.loopBody(label, loop.body());
      statements.list(loop.tail());
      leaveUnless(loop.condition());
      out.close();
    } else {
      repeated(() -> {
        statements.list(loop.tail());
        leaveUnless(loop.condition());
      }, () -> statements.loopBody(label, loop.body()));
    }
    scope.namer().pop();
  }

  private static String parenthesized(Expression condition) {
    return condition.precedence() == Precedence.PRIMARY ? condition.text()
        : "(" + condition.text() + ")";
  }

  private boolean hasPlainHead(Stmt.Loop loop) {
    return statements.isSilent(loop.head());
  }

  private boolean isShort(List<Stmt> update) {
    List<Stmt> loud = loud(update);
    return loud.size() <= syntax.longestUpdate()
        && loud.stream().allMatch(s -> s instanceof Stmt.Assign || s instanceof Stmt.Do);
  }

  private List<Stmt> loud(List<Stmt> list) {
    return list.stream().filter(s -> !scope.fold().isSilent(s)).toList();
  }

  private String update(List<Stmt> update) {
    return loud(update).stream().map(s -> switch (s) {
      case Stmt.Assign assign -> syntax.assignment(assign.local(), assign.value());
      case Stmt.Do act -> syntax.effect(act.op());
      case Stmt.Let _, Stmt.Declare _, Stmt.DeclareArray _, Stmt.Store _, Stmt.If _, Stmt.Loop _,
          Stmt.DoLoop _, Stmt.Block _, Stmt.Switch _, Stmt.Break _, Stmt.Continue _,
          Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> throw new AssertionError(s);
    }).collect(Collectors.joining(", "));
  }
}
