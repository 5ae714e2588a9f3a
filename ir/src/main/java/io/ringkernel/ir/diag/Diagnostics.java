package io.ringkernel.ir.diag;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics; a stage reports all it finds and its caller stops at the boundary. */
public final class Diagnostics {
  private final List<Diagnostic> all = new ArrayList<>();

  /** Starts empty. */
  public Diagnostics() {}

  /** Adds one. */
  public void report(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All of them in order of report. */
  public List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
