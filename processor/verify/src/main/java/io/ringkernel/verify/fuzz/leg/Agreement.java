package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.fuzz.leg.Observation.Failed;
import io.ringkernel.verify.fuzz.leg.Observation.Finished;
import io.ringkernel.verify.fuzz.leg.Observation.NotRun;
import io.ringkernel.verify.fuzz.leg.Observation.Trapped;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import java.lang.reflect.Array;
import java.util.Optional;

/** What counts as equal: bits, or what the row of the one inexact method of a program promises. */
public final class Agreement {
  private Agreement() {}

  /**
   * How an observation differs from the JVM's.
   *
   * @param target whose accuracies hold
   * @return one line; empty where they agree
   */
  public static Optional<String> difference(Program program, Observation jvm,
      Observation observed, Optional<TargetId> target) {
    return switch (observed) {
      case NotRun _, Observation.Agreed _ -> Optional.empty();
      case Observation.InForms(Observation checked, Observation unchecked) ->
          difference(program, jvm, checked, target).or(() -> difference(program, jvm, unchecked,
              target).map(text -> "the form without range checks: " + text));
      case Failed failed -> Optional.of(failed.reason());
      case Trapped trapped -> trapped.equals(jvm) ? Optional.empty()
          : Optional.of("it threw " + trapped + ", the JVM " + described(jvm));
      case Finished finished -> jvm instanceof Finished wanted
          ? arrays(program, wanted, finished, target)
          : Optional.of("it ended, the JVM " + described(jvm));
    };
  }

  private static String described(Observation observation) {
    return switch (observation) {
      case Trapped trapped -> "threw " + trapped;
      case Finished _, Observation.Agreed _, Observation.InForms _ -> "ended";
      case Failed failed -> failed.reason();
      case NotRun _ -> "did not run it";
    };
  }

  private static Optional<String> arrays(Program program, Finished wanted, Finished found,
      Optional<TargetId> target) {
    if (program.actor().isPresent()) {
      return array("told", Accuracy.EXACT, wanted.arrays().getFirst(), found.arrays().getFirst(),
          target);
    }
    int next = 0;
    for (Parameter parameter : program.parameters()) {
      Accuracy accuracy = target.flatMap(id -> parameter.nearBy().map(near -> near.of(id)))
          .orElse(Accuracy.EXACT);
      for (int k = 0; k < parameter.arrays(); k++) {
        Optional<String> difference = array(name(parameter, k), accuracy,
            wanted.arrays().get(next), found.arrays().get(next), target);
        if (difference.isPresent()) {
          return difference;
        }
        next++;
      }
    }
    return Optional.empty();
  }

  /** Columns of records are counted. */
  private static String name(Parameter parameter, int array) {
    return parameter.name() + (parameter.arrays() == 1 ? "" : "." + array);
  }

  private static Optional<String> array(String name, Accuracy accuracy, Object wanted,
      Object found, Optional<TargetId> target) {
    int length = Array.getLength(wanted);
    for (int i = 0; i < Math.min(length, Array.getLength(found)); i++) {
      Object expected = Array.get(wanted, i);
      Object actual = Array.get(found, i);
      if (!agree(accuracy, expected, actual, target)) {
        return Optional.of(name + "[" + i + "] is " + text(actual) + ", on the JVM "
            + text(expected)
            + (accuracy.isExact() ? "" : ", more than " + accuracy.ulp() + " ULP off"));
      }
    }
    int others = Array.getLength(found);
    return length == others ? Optional.empty()
        : Optional.of(name + "[] has " + others + " elements, on the JVM " + length);
  }

  private static String text(Object value) {
    return switch (value) {
      case Float f -> f + " (0x%08x)".formatted(Float.floatToRawIntBits(f));
      case Double d -> d + " (0x%016x)".formatted(Double.doubleToRawLongBits(d));
      case Character c -> String.valueOf((int) c);
      default -> value.toString();
    };
  }

  /** All NaN are one: which of them arithmetic gives is open on the JVM, too (JLS 4.2.3). */
  private static boolean agree(Accuracy accuracy, Object expected, Object actual,
      Optional<TargetId> target) {
    if (expected.equals(actual)) {
      return true;
    }
    if (accuracy.isExact() || !(expected instanceof Float || expected instanceof Double)) {
      return false;
    }
    double wanted = ((Number) expected).doubleValue();
    double found = ((Number) actual).doubleValue();
    double unit = expected instanceof Float value ? Math.ulp(value) : Math.ulp(wanted);
    boolean flushed = target.filter(TargetId.WGSL::equals).isPresent() && found == 0
        && Math.abs(wanted) < Float.MIN_NORMAL;
    // The JVM's own result may be one unit off where the row is not exact.
    return flushed || Math.abs(wanted - found) <= Math.max((accuracy.ulp() + 1) * unit,
        accuracy.absolute());
  }
}
