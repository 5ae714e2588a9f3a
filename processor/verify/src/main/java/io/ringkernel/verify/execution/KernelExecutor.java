package io.ringkernel.verify.execution;

import java.util.List;

/** Runs emitted texts of one language, bound as {@code docs/design/001-entry-abi.md} says. */
public interface KernelExecutor {
  /**
   * A text and a launch of one of its entry points.
   *
   * @param source the whole emitted text, unmodified
   * @param launch what to run
   */
  record Execution(String source, LaunchCase launch) {}

  /**
   * Runs many launches. Equal texts are compiled once and, where the language allows, many texts in
   * one go; one that is refused does not disturb the others.
   *
   * @return the outcomes in the order of the executions
   */
  List<Outcome> runAll(List<Execution> executions);

  /** Runs one launch. */
  default Outcome run(String source, LaunchCase launch) {
    return runAll(List.of(new Execution(source, launch))).getFirst();
  }
}
