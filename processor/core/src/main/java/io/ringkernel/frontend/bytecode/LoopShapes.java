package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives an endless loop the shape of its source: a condition, an update, or a test at the end. */
final class LoopShapes {
  /** Statements that step a variable: a read, an operation, an assignment. */
  private static final int STEP = 3;
  private final FreshIds ids;

  LoopShapes(FreshIds ids) {
    this.ids = ids;
  }

  /**
   * A loop over a body, of which the end and every {@code continue} go to its start.
   *
   * @param body names no value of outside the loop, and its blocks name none of each other
   */
  Stmt shape(Label label, List<Stmt> body, Span span) {
    if (continues(body, label)) {
      return withCondition(label, body, List.of(), span);
    }
    int last = lastBlock(body);
    if (last >= 0) {
      Stmt.Block block = (Stmt.Block) body.get(last);
      List<Stmt> inner = new ArrayList<>(body.subList(0, last));
      inner.addAll(continuing(block.body(), block.label(), label));
      List<Stmt> end = body.subList(last + 1, body.size());
      if (isUpdate(end)) {
        return withCondition(label, inner, end, span);
      }
      Test test = testAtEnd(end, label);
      return test != null && isExpression(test.before()) ? doLoop(label, inner, test, span)
          : withCondition(label, body, List.of(), span);
    }
    Test test = testAtEnd(body, label);
    if (test != null && !(isExpression(test.before()))) {
      int split = expressionAtEnd(test.before());
      List<Stmt> tail = test.before().subList(split, test.before().size());
      if (isClosed(tail, test.condition())) {
        return doLoop(label, test.before().subList(0, split),
            new Test(tail, test.condition(), test.span()), span);
      }
    }
    return counted(label, body, span);
  }

  /** The position of the last block, whose end is where a continue goes; -1 where there is none. */
  private static int lastBlock(List<Stmt> body) {
    int last = body.size() - 1;
    while (last >= 0 && !(body.get(last) instanceof Stmt.Block)) {
      last--;
    }
    return last;
  }

  /** Statements after which the loop is left where a condition holds. */
  private record Test(List<Stmt> before, Atom condition, Span span) {}

  private static Test testAtEnd(List<Stmt> body, Label label) {
    return !body.isEmpty() && isExit(body.getLast(), label)
        && body.getLast() instanceof Stmt.If exit
            ? new Test(body.subList(0, body.size() - 1), exit.condition(), exit.span()) : null;
  }

  /** {@code if (...) break;} */
  private static boolean isExit(Stmt statement, Label label) {
    return statement instanceof Stmt.If branch && branch.otherwise().isEmpty()
        && branch.then().size() == 1 && branch.then().getFirst() instanceof Stmt.Break jump
        && jump.label().id() == label.id();
  }

  private Stmt doLoop(Label label, List<Stmt> body, Test test, Span span) {
    List<Stmt> tail = new ArrayList<>(test.before());
    Atom again = Negation.append(tail, test.condition(), ids, test.span());
    return new Stmt.DoLoop(label, withoutFinalContinue(body, label), tail, again, span);
  }

  /** {@code for (;;) { head; if (...) break; body }} tests in its head. */
  private Stmt withCondition(Label label, List<Stmt> body, List<Stmt> update, Span span) {
    int test = 0;
    while (test < body.size() && isExpression(body.subList(test, test + 1))) {
      test++;
    }
    if (test == body.size() || !isExit(body.get(test), label)) {
      return new Stmt.Loop(label, List.of(), Atom.Const.of(true),
          withoutFinalContinue(body, label), update, span);
    }
    Stmt.If exit = (Stmt.If) body.get(test);
    List<Stmt> head = new ArrayList<>(body.subList(0, test));
    Atom goesOn = Negation.append(head, exit.condition(), ids, exit.span());
    return new Stmt.Loop(label, head, goesOn,
        withoutFinalContinue(body.subList(test + 1, body.size()), label), update, span);
  }

  /** A last step of a variable that the condition reads is the update. */
  private Stmt counted(Label label, List<Stmt> body, Span span) {
    Stmt.Loop whole = (Stmt.Loop) withCondition(label, body, List.of(), span);
    int split = whole.body().size() - STEP;
    if (split < 0) {
      return whole;
    }
    List<Stmt> update = whole.body().subList(split, whole.body().size());
    Optional<Local> stepped = stepped(update);
    if (stepped.isEmpty() || whole.head().stream().noneMatch(s -> reads(s, stepped.get()))) {
      return whole;
    }
    return new Stmt.Loop(label, whole.head(), whole.condition(), whole.body().subList(0, split),
        update, span);
  }

  /** The variable to which a read, an operation and an assignment add a constant or the like. */
  private static Optional<Local> stepped(List<Stmt> step) {
    if (step.get(0) instanceof Stmt.Let(var before, Op.Read(Local local), var _)
        && step.get(1) instanceof Stmt.Let(var after, Op.Binary(_, Atom left, Atom by), var _)
        && step.get(2) instanceof Stmt.Assign(Local written, Atom value, var _)) {
      boolean isStep = written.equals(local) && left.equals(before) && value.equals(after)
          && by instanceof Atom.Const;
      return isStep ? Optional.of(local) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean reads(Stmt statement, Local local) {
    return statement instanceof Stmt.Let let && let.op().equals(new Op.Read(local));
  }

  private static boolean isExpression(List<Stmt> code) {
    return ConditionMerge.isExpression(code);
  }

  /** Where the statements at the end of a list begin that only compute something. */
  private static int expressionAtEnd(List<Stmt> list) {
    int begin = list.size();
    while (begin > 0 && isExpression(list.subList(begin - 1, begin))) {
      begin--;
    }
    return begin;
  }

  /** Whether statements and a condition name only values that the statements define. */
  private static boolean isClosed(List<Stmt> list, Atom condition) {
    Set<Integer> defined = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    Lists.forEach(list, statement -> {
      if (statement instanceof Stmt.Let let) {
        defined.add(let.value().id());
      }
      Operands.forEach(statement, atom -> use(atom, used));
    });
    use(condition, used);
    return defined.containsAll(used);
  }

  private static void use(Atom atom, Set<Integer> used) {
    if (atom instanceof Atom.Value value) {
      used.add(value.id());
    }
  }

  /** Whether statements look like the third part of a for: they step a variable or two. */
  private static boolean isUpdate(List<Stmt> end) {
    return end.stream().allMatch(s -> s instanceof Stmt.Let || s instanceof Stmt.Assign)
        && end.stream().filter(s -> s instanceof Stmt.Assign).count() <= 2;
  }

  private static boolean continues(List<Stmt> list, Label label) {
    boolean[] found = {false};
    Lists.forEach(list, s -> found[0] |= s instanceof Stmt.Continue jump
        && jump.label().id() == label.id());
    return found[0];
  }

  /** The list with every break of a block turned into a continue of the loop. */
  private static List<Stmt> continuing(List<Stmt> list, Label block, Label loop) {
    return list.stream().map(s -> s instanceof Stmt.Break jump
        && jump.label().id() == block.id() ? new Stmt.Continue(loop, jump.span())
            : Lists.map(s, inner -> continuing(inner, block, loop))).toList();
  }

  private static List<Stmt> withoutFinalContinue(List<Stmt> body, Label label) {
    boolean ends = !body.isEmpty() && body.getLast() instanceof Stmt.Continue jump
        && jump.label().id() == label.id();
    return ends ? body.subList(0, body.size() - 1) : body;
  }
}
