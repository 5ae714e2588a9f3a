package io.ringkernel.verify.foreign;

import io.ringkernel.frontend.bytecode.SurveyedMethod;
import java.util.List;

/**
 * What became of one method.
 *
 * @param refusal why it is not compiled; null where it is
 * @param targets which targets can do what it needs, where it is compiled
 * @param runs how often it was compared with the JVM
 * @param skipped inputs on which the JVM took too long, which are not compared
 * @param mismatches the inputs, at most a few, on which it computed something else
 */
public record MethodResult(SurveyedMethod method, Reason refusal, List<String> targets, int runs,
    int skipped, List<String> mismatches) {
  /** A code of a diagnostic, where there is one, and one line. */
  public record Reason(String code, String text, String where) {}

  /** Copies the lists. */
  public MethodResult {
    targets = List.copyOf(targets);
    mismatches = List.copyOf(mismatches);
  }

  static MethodResult refused(SurveyedMethod method, Reason reason) {
    return new MethodResult(method, reason, List.of(), 0, 0, List.of());
  }

  static MethodResult compiled(SurveyedMethod method, List<String> targets) {
    return new MethodResult(method, null, targets, 0, 0, List.of());
  }

  MethodResult compared(int howOften, int slow, List<String> different) {
    return new MethodResult(method, refusal, targets, howOften, slow, different);
  }

  /** Whether it is compiled. */
  public boolean isCompiled() {
    return refusal == null;
  }
}
