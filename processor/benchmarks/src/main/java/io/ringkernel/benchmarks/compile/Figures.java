package io.ringkernel.benchmarks.compile;

import io.ringkernel.benchmarks.compile.Session.Runs;
import io.ringkernel.benchmarks.compile.Trial.Result;
import java.util.ArrayList;
import java.util.List;

/** What the measurements come to, and what is wanted. */
final class Figures {
  private static final double FIRST_KERNEL_MILLIS = 500;
  private static final double HEAP_MEGABYTES = 60;
  private static final double KERNELS_A_SECOND = 200;

  private Figures() {}

  /**
   * A goal.
   *
   * @param ratio of ours to what is wanted
   * @param reached whether ours is good enough
   */
  record Goal(String what, String ours, String wanted, double ratio, boolean reached) {}

  /** Milliseconds that a processor adds for each class of a first compilation. */
  static Statistics cold(Runs runs, int classes) {
    return Statistics.of(runs.with(), Result::coldMillis)
        .less(Statistics.of(runs.without(), Result::coldMillis), classes);
  }

  /** Milliseconds that it adds for each class of a late one. */
  static Statistics warm(Runs runs, int classes) {
    return Statistics.of(runs.with(), Result::warmMillis)
        .less(Statistics.of(runs.without(), Result::warmMillis), classes);
  }

  /** Milliseconds of processor time that it adds for each class of a first compilation. */
  static Statistics coldCpu(Runs runs, int classes) {
    return Statistics.of(runs.with(), Result::coldCpu)
        .less(Statistics.of(runs.without(), Result::coldCpu), classes);
  }

  /** Milliseconds of processor time that it adds for each class of a late one. */
  static Statistics warmCpu(Runs runs, int classes) {
    return Statistics.of(runs.with(), Result::warmCpu)
        .less(Statistics.of(runs.without(), Result::warmCpu), classes);
  }

  /** Milliseconds that the first kernel takes above an empty processor. */
  static double first(Session session) {
    return Statistics.of(session.firstKernel(), Result::coldMillis).median()
        - Statistics.of(session.firstEmpty(), Result::coldMillis).median();
  }

  /** Kernels a second of the command line, warm. */
  static double offline(Session session) {
    return 1e3 * session.settings().classes()
        / Statistics.of(session.offline(), Result::warmMillis).median();
  }

  static List<Goal> goals(Session session) {
    List<Goal> goals = new ArrayList<>();
    int classes = session.settings().classes();
    Runs ours = session.runs().get(Contender.RINGKERNEL);
    Runs rival = session.runs().get(Contender.MAPSTRUCT);
    goals.add(atMost("added a class, warm", warm(ours, classes).median(),
        warm(rival, classes).median(), "ms, MapStruct's"));
    goals.add(atMost("added a class, cold", cold(ours, classes).median(),
        cold(rival, classes).median(), "ms, MapStruct's"));
    goals.add(atMost("first kernel above an empty processor",
        first(session), FIRST_KERNEL_MILLIS, "ms"));
    session.heap().ifPresent(heap -> goals.add(atMost("heap more for " + classes + " classes",
        heap.with() - heap.without(), HEAP_MEGABYTES, "MB")));
    double rate = offline(session);
    goals.add(new Goal("kernels a second by codegen on one core, warm, three targets",
        number(rate), "at least " + number(KERNELS_A_SECOND), rate / KERNELS_A_SECOND,
        rate >= KERNELS_A_SECOND));
    return goals;
  }

  private static Goal atMost(String what, double ours, double most, String unit) {
    return new Goal(what, number(ours), "at most %s %s".formatted(number(most), unit),
        ours / most, ours <= most);
  }

  /** Three digits. */
  static String number(double value) {
    return Double.isFinite(value) ? new java.math.BigDecimal(value)
        .round(new java.math.MathContext(3)).toPlainString() : "?";
  }
}
