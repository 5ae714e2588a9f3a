package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.JumpTarget;
import io.ringkernel.frontend.source.tree.Selection;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a statement can complete normally (JLS 14.22). */
final class Reachability {
  private Reachability() {}

  static boolean canComplete(Step step) {
    return switch (step) {
      case Step.Break _, Step.Continue _, Step.Return _, Step.Reply _, Step.NoReply _, Step.Throw _,
          Step.Yield _ -> false;
      case Step.Sequence sequence -> canComplete(sequence.steps());
      case Step.If branch -> branch.otherwise().isEmpty() || canComplete(branch.then())
          || canComplete(branch.otherwise().get());
      case Step.Loop loop -> !isForever(loop.condition()) || breaks(loop.body(), loop.target());
      case Step.DoLoop loop -> !isForever(Optional.of(loop.condition()))
          && (canComplete(loop.body()) || continues(loop.body(), loop.target()))
          || breaks(loop.body(), loop.target());
      case Step.Labelled labelled -> canComplete(labelled.body())
          || breaks(labelled.body(), labelled.target());
      case Step.Choose choose -> canComplete(choose.selection());
      case Step.Declare _, Step.DeclareArray _, Step.DeclareShared _, Step.Evaluate _,
          Step.ForEach _ -> true;
    };
  }

  private static boolean canComplete(List<Step> steps) {
    return steps.stream().allMatch(Reachability::canComplete);
  }

  private static boolean canComplete(Selection selection) {
    boolean total = selection.exhaustive()
        || selection.groups().stream().anyMatch(Selection.Group::isDefault);
    return !total || selection.groups().stream().flatMap(g -> g.steps().stream())
        .anyMatch(s -> breaks(s, selection.target()))
        || selection.groups().isEmpty() || canComplete(selection.groups().getLast().steps());
  }

  private static boolean isForever(Optional<Term> condition) {
    return condition.isEmpty()
        || condition.get() instanceof Term.Constant constant && constant.value().bits() != 0;
  }

  /** Whether a statement holds a break out of the target. */
  static boolean breaks(Step step, JumpTarget target) {
    return holds(step, s -> s instanceof Step.Break jump && jump.target() == target);
  }

  private static boolean continues(Step step, JumpTarget target) {
    return holds(step, s -> s instanceof Step.Continue jump && jump.target() == target);
  }

  private static boolean holds(Step step, Predicate<Step> wanted) {
    return wanted.test(step) || switch (step) {
      case Step.Sequence sequence -> holds(sequence.steps(), wanted);
      case Step.If branch -> holds(branch.then(), wanted)
          || branch.otherwise().isPresent() && holds(branch.otherwise().get(), wanted);
      case Step.Loop loop -> holds(loop.body(), wanted);
      case Step.DoLoop loop -> holds(loop.body(), wanted);
      case Step.ForEach loop -> holds(loop.body(), wanted);
      case Step.Labelled labelled -> holds(labelled.body(), wanted);
      case Step.Choose choose -> choose.selection().groups().stream()
          .anyMatch(g -> holds(g.steps(), wanted));
      case Step.Break _, Step.Continue _, Step.Return _, Step.Reply _, Step.NoReply _,
          Step.Throw _, Step.Yield _,
          Step.Declare _, Step.DeclareArray _, Step.DeclareShared _, Step.Evaluate _ -> false;
    };
  }

  private static boolean holds(List<Step> steps, Predicate<Step> wanted) {
    return steps.stream().anyMatch(s -> holds(s, wanted));
  }
}
