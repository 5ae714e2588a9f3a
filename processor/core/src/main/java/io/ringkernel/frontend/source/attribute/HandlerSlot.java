package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.MessageSlot;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a handler, or a method that it passes its context to, uses of the slot of its message: the
 * function takes it where something does.
 */
final class HandlerSlot {
  /** How often what stands in a loop without numbers may send in one call of a handler. */
  private static final int TURNS = 64;
  /** Words that all records of one call of a handler may take at most: 64 KiB. */
  static final int MOST_WORDS = 16_384;
  /** Actors that one call of a handler may spawn. */
  static final int MOST_SPAWNS = 16;

  private final Parameters parameters;
  private MessageSlot slot;
  private int words;
  private int spawns;
  private boolean isOfHandler;

  HandlerSlot(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The slot, which the function takes from now on. */
  MessageSlot slot() {
    if (slot == null) {
      slot = parameters.addSlot();
    }
    return slot;
  }

  /** Notes that the method is a handler and not one that is passed its context. */
  void markHandler() {
    isOfHandler = true;
  }

  boolean isOfHandler() {
    return isOfHandler;
  }

  boolean isUsed() {
    return slot != null;
  }

  /** Words that the records of one call take at most, as far as that can be told. */
  int words() {
    return words;
  }

  /** Notes records at a place in the source. */
  void sends(int more, Node where) {
    long sum = words + (long) more * turns(where, TURNS);
    words = (int) Math.min(sum, MOST_WORDS);
  }

  /** Actors that one call spawns at most; beyond that it gets 0 for an id. */
  int spawns() {
    return spawns;
  }

  /** Notes actors that are spawned at a place in the source. */
  void spawns(int more, Node where) {
    spawns = Math.min(spawns + more * turns(where, MOST_SPAWNS), MOST_SPAWNS);
  }

  /** How often what stands there may run: as numbers in the text say, else so many times. */
  private static int turns(Node where, int most) {
    int turns = 1;
    Node at = where;
    while (at != null && !(at instanceof MethodDeclaration)) {
      if (at instanceof ForStmt loop) {
        turns = (int) Math.min((long) turns * turns(loop).orElse(most), most);
      } else if (at instanceof ForEachStmt || at instanceof WhileStmt || at instanceof DoStmt) {
        turns = most;
      }
      at = at.getParentNode().orElse(null);
    }
    return turns;
  }

  /** Of {@code for (int i = 0; i < 3 && ...; i++)}, whose body does not assign to {@code i}. */
  private static OptionalInt turns(ForStmt loop) {
    if (loop.getInitialization().size() != 1 || loop.getUpdate().size() != 1) {
      return OptionalInt.empty();
    }
    if (loop.getInitialization().get(0) instanceof VariableDeclarationExpr first
        && first.getVariables().size() == 1
        && first(loop.getCompare().orElse(null)) instanceof BinaryExpr test
        && test.getOperator() == BinaryExpr.Operator.LESS
        && loop.getUpdate().get(0) instanceof UnaryExpr update
        && update.getOperator() == UnaryExpr.Operator.POSTFIX_INCREMENT) {
      String name = first.getVariable(0).getNameAsString();
      boolean isCounter = isName(test.getLeft(), name) && isName(update.getExpression(), name)
          && first.getVariable(0).getInitializer()
              .filter(x -> x.toString().equals("0")).isPresent()
          && !isAssigned(loop.getBody(), name) && !isAssigned(loop.getCompare().get(), name);
      if (isCounter && test.getRight() instanceof IntegerLiteralExpr end
          && end.getValue().matches("[1-9][0-9]{0,3}")) {
        return OptionalInt.of(Integer.parseInt(end.getValue()));
      }
    }
    return OptionalInt.empty();
  }

  /** The first of several conditions that must hold. */
  private static Expression first(Expression condition) {
    return condition instanceof BinaryExpr both && both.getOperator() == BinaryExpr.Operator.AND
        ? first(both.getLeft()) : condition;
  }

  private static boolean isName(Expression expression, String name) {
    return expression instanceof NameExpr x && x.getNameAsString().equals(name);
  }

  private static boolean isAssigned(Node body, String name) {
    return body.findFirst(AssignExpr.class, x -> isName(x.getTarget(), name)).isPresent()
        || body.findFirst(UnaryExpr.class, x -> isName(x.getExpression(), name)
            && x.getOperator() != UnaryExpr.Operator.MINUS).isPresent();
  }

  /** What a call passes on to a method that uses the slot. */
  List<Argument> arguments(Span where) {
    MessageSlot own = slot();
    return List.of(new Argument.OfArray(own.inbox()), new Argument.OfArray(own.outbox()),
        new Argument.OfTerm(new Term.Local(own.first(), where)));
  }
}
