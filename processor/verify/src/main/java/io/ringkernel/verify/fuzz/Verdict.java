package io.ringkernel.verify.fuzz;

import io.ringkernel.verify.fuzz.program.Program;
import java.util.List;
import java.util.Map;

/**
 * What came of one program.
 *
 * @param legs how each leg ended, by its name, in order
 * @param mismatches one a leg that came to something else than the JVM
 */
public record Verdict(Program program, Map<String, Ending> legs, List<Mismatch> mismatches) {
  /** How a program ended on a leg. */
  public enum Ending {
    /** With the bits of the JVM. */
    EQUAL,
    /** The same but for one array, whose elements are as near as the row of a method promises. */
    NEAR,
    /** With the exception of the JVM, of the same work item at the same line. */
    SAME_TRAP,
    /**
     * With other numbers, where floating-point arithmetic rounded, or met an infinity, NaN, a
     * negative zero or a subnormal number, and the target may go other ways there.
     */
    LICENSED,
    /** With something else. */
    DIFFERENT,
    /** The leg does not take such programs. */
    NOT_RUN
  }

  /** What a leg did otherwise, in one line or more. */
  public record Mismatch(String leg, String difference) {}

  /** Copies the list. */
  public Verdict {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether all legs agree. */
  public boolean agrees() {
    return mismatches.isEmpty();
  }
}
