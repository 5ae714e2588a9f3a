package io.ringkernel.verify.fuzz.leg;

import java.util.List;

/** What became of one program on one leg. */
public sealed interface Observation {
  /** It ended; the arrays are those of the arguments in order. */
  record Finished(List<Object> arrays) implements Observation {
    /** Copies the list. */
    public Finished {
      arrays = List.copyOf(arrays);
    }
  }

  /**
   * A work item threw.
   *
   * @param exception binary name of its class
   * @param line in the source file of the program
   * @param workItem the smallest linear index of those that threw
   */
  record Trapped(String exception, int line, int workItem) implements Observation {
    @Override
    public String toString() {
      return exception + " at line " + line + " in work item " + workItem;
    }
  }

  /** It was refused, did not end well, or crashed; that is never right. */
  record Failed(String reason) implements Observation {}

  /** One text in both of its forms: with range checks, and without where the launch allows that. */
  record InForms(Observation checked, Observation unchecked) implements Observation {}

  /** The leg compared by itself and found no difference. */
  record Agreed() implements Observation {}

  /** The leg cannot run this program, and that is right. */
  record NotRun() implements Observation {}

  /** Whether some form of it failed, which no licence of a target excuses. */
  default boolean hasFailed() {
    return switch (this) {
      case Failed _ -> true;
      case InForms(Observation checked, Observation unchecked) ->
          checked.hasFailed() || unchecked.hasFailed();
      case Finished _, Trapped _, Agreed _, NotRun _ -> false;
    };
  }
}
