package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.check.Uniformity;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the control flow around barriers from that inside of a work item. The first kind is every
 * statement that holds a barrier, or a jump that leaves it for the end of such a statement or, by
 * all items, of the kernel.
 */
final class Flows {
  private final Uniformity uniformity;
  private final Set<Stmt> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Integer, Stmt> targets = new HashMap<>();
  private final Deque<Stmt> path = new ArrayDeque<>();
  private final List<Stmt> outer = new ArrayList<>();
  private final Set<Integer> assignedInside = new HashSet<>();

  Flows(Function function, Uniformity uniformity) {
    this.uniformity = uniformity;
    int before;
    do {
      before = around.size();
      find(function.body());
    } while (around.size() > before);
    divide(function.body(), true);
  }

  /** Whether the statement is control flow around barriers. */
  boolean holdsBarrier(Stmt statement) {
    return around.contains(statement);
  }

  /** The statements outside of the control flow of work items, in order. */
  List<Stmt> outer() {
    return outer;
  }

  /** The variables that are written in the control flow of work items. */
  Set<Integer> assignedInside() {
    return assignedInside;
  }

  private void find(List<Stmt> list) {
    for (Stmt statement : list) {
      switch (statement) {
        case Stmt.Barrier _ -> around.addAll(path);
        case Stmt.Break jump -> leave(jump, jump.label());
        case Stmt.Continue jump -> leave(jump, jump.label());
        case Stmt.Return jump -> {
          if (!uniformity.isDivergentJump(jump)) {
            around.addAll(path);
          }
        }
        case Stmt.Block block -> targets.put(block.label().id(), block);
        case Stmt.Loop loop -> targets.put(loop.label().id(), loop);
        case Stmt.DoLoop loop -> targets.put(loop.label().id(), loop);
        default -> {}
      }
      path.push(statement);
      Lists.of(statement).forEach(this::find);
      path.pop();
    }
  }

  private void leave(Stmt jump, Label label) {
    Stmt target = targets.get(label.id());
    if (around.contains(target)) {
      if (uniformity.isDivergentJump(jump)) {
        throw new Refused("some of its work items leave a statement that holds a barrier");
      }
      for (Stmt enclosing : path) {
        if (enclosing == target) {
          return;
        }
        around.add(enclosing);
      }
    }
  }

  private void divide(List<Stmt> list, boolean isOuter) {
    for (Stmt statement : list) {
      if (isOuter) {
        outer.add(statement);
      } else if (statement instanceof Stmt.Assign assign) {
        assignedInside.add(assign.local().id());
      }
      Lists.of(statement).forEach(inner -> divide(inner, isOuter && around.contains(statement)));
    }
  }
}
