package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.JumpTarget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What {@code break}, {@code continue} and {@code yield} can reach (JLS 14.15, 14.16, 14.21). */
final class Jumps {
  /** What encloses a statement. */
  enum Kind {
    /** A loop. */
    LOOP,
    /** A switch statement. */
    SWITCH,
    /** A labelled statement that is neither. */
    LABELLED,
    /** A switch expression. */
    SWITCH_EXPRESSION
  }

  private record Enclosing(Kind kind, List<String> labels, JumpTarget target) {}

  private final Deque<Enclosing> stack = new ArrayDeque<>();

  JumpTarget open(Kind kind, List<String> labels) {
    JumpTarget target = new JumpTarget(labels.isEmpty() ? "" : labels.getLast());
    stack.push(new Enclosing(kind, labels, target));
    return target;
  }

  void close() {
    stack.pop();
  }

  Optional<JumpTarget> forBreak(Optional<String> label) {
    return find(label.isPresent() ? e -> e.labels().contains(label.get())
        : e -> e.kind() == Kind.LOOP || e.kind() == Kind.SWITCH);
  }

  Optional<JumpTarget> forContinue(Optional<String> label) {
    return find(e -> e.kind() == Kind.LOOP
        && (label.isEmpty() || e.labels().contains(label.get())));
  }

  Optional<JumpTarget> forYield() {
    return find(e -> e.kind() == Kind.SWITCH_EXPRESSION);
  }

  private Optional<JumpTarget> find(Predicate<Enclosing> fits) {
    return stack.stream().filter(fits).map(Enclosing::target).findFirst();
  }
}
