package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Label;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;

/** What encloses the place that is being written, and how to jump from there. */
final class JumpTargets {
  /**
   * Where control goes.
   *
   * @param isBack whether it goes back to the start of a loop that is running
   */
  record Destination(BasicBlock block, boolean isBack) {}

  /** A labelled statement. */
  static final class Target {
    private final Label label;
    private final BasicBlock loop;
    private final Destination behind;
    private boolean used;

    private Target(Label label, BasicBlock loop, Destination behind) {
      this.label = label;
      this.loop = loop;
      this.behind = behind;
    }

    Label label() {
      return label;
    }

    /** Whether a jump leaves it. */
    boolean isUsed() {
      return used;
    }
  }

  private final Deque<Target> open = new ArrayDeque<>();

  /** Opens a loop behind which a destination comes; null where that is the end. */
  Target openLoop(Label label, BasicBlock loop, Destination behind) {
    return opened(new Target(label, loop, behind));
  }

  /** Opens a block behind which another block comes. */
  Target openBlock(Label label, BasicBlock behind) {
    return opened(new Target(label, null, new Destination(behind, false)));
  }

  private Target opened(Target target) {
    open.push(target);
    return target;
  }

  /** Closes what was opened last. */
  void close() {
    open.pop();
  }

  /** The jump to a place that comes somewhere behind or before what is open. */
  Stmt jump(Destination to, Span span) {
    for (Target target : open) {
      if (to.equals(target.behind)) {
        target.used = true;
        return new Stmt.Break(target.label, span);
      }
      if (to.isBack() && to.block() == target.loop) {
        return new Stmt.Continue(target.label, span);
      }
    }
    throw new AssertionError("no way to " + to.block());
  }
}
