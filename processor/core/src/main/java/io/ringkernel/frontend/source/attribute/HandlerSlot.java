package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.MessageSlot;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Span;
import java.util.List;

/**
 * What a handler, or a method that it passes its context to, uses of the slot of its message: the
 * function takes it where something does.
 */
final class HandlerSlot {
  /** How often what stands in a loop may send in one call of a handler. */
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
    long sum = words + (long) more * (isInLoop(where) ? TURNS : 1);
    words = (int) Math.min(sum, MOST_WORDS);
  }

  /** Actors that one call spawns at most; beyond that it gets 0 for an id. */
  int spawns() {
    return spawns;
  }

  /** Notes actors that are spawned at a place in the source. */
  void spawns(int more, Node where) {
    spawns = Math.min(spawns + more * (isInLoop(where) ? MOST_SPAWNS : 1), MOST_SPAWNS);
  }

  private static boolean isInLoop(Node where) {
    Node at = where;
    while (at != null && !(at instanceof MethodDeclaration)) {
      if (at instanceof ForStmt || at instanceof ForEachStmt || at instanceof WhileStmt
          || at instanceof DoStmt) {
        return true;
      }
      at = at.getParentNode().orElse(null);
    }
    return false;
  }

  /** What a call passes on to a method that uses the slot. */
  List<Argument> arguments(Span where) {
    MessageSlot own = slot();
    return List.of(new Argument.OfArray(own.inbox()), new Argument.OfArray(own.outbox()),
        new Argument.OfTerm(new Term.Local(own.first(), where)));
  }
}
