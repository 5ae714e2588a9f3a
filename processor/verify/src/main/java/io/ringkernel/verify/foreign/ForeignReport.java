package io.ringkernel.verify.foreign;

import java.util.List;

/**
 * What was found in a container.
 *
 * @param container the name of the jar or folder
 * @param leg which execution was compared with the JVM; empty where none was asked for
 * @param methods sorted by class, in the order of the class file
 */
public record ForeignReport(String container, String leg, List<MethodResult> methods) {
  /** Copies the list. */
  public ForeignReport {
    methods = List.copyOf(methods);
  }

  /** How many methods are pure. */
  public int pure() {
    return (int) methods.stream().filter(m -> m.method().isPure()).count();
  }

  /** How many of the pure methods are compiled. */
  public int pureCompiled() {
    return (int) methods.stream().filter(m -> m.method().isPure() && m.isCompiled()).count();
  }

  /** How many methods are compiled. */
  public int compiled() {
    return (int) methods.stream().filter(MethodResult::isCompiled).count();
  }

  /** How many methods computed something else on some input. */
  public int mismatches() {
    return (int) methods.stream().filter(m -> !m.mismatches().isEmpty()).count();
  }

  /** One line. */
  public String summary() {
    return "eligible %d, pure %d, compiled %d, refused %d, mismatches %d".formatted(
        methods.size(), pure(), compiled(), methods.size() - compiled(), mismatches());
  }
}
