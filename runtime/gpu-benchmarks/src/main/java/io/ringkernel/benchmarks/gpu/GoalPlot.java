package io.ringkernel.benchmarks.gpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many times better than what it must reach each figure is, with its 95 % interval. */
final class GoalPlot {
  private static final int WIDTH = 900;
  private static final int LEFT = 400;
  private static final int RIGHT = 860;
  private static final int HEAD = 44;
  private static final int ROW = 22;
  /** What is farther off is drawn at the edge. */
  private static final double MOST = 16;
  private static final String INK = "#333333";

  private GoalPlot() {}

  /** The picture; empty where no figure has a goal of which one can be some times better. */
  static Optional<String> draw(List<StageFile> stages) {
    List<Figure> shown = new ArrayList<>();
    for (StageFile stage : stages) {
      stage.figures().stream().filter(figure -> figure.isMeasured() && figure.goal().pass() > 0
          && figure.p50() > 0).forEach(shown::add);
    }
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Svg svg = new Svg(WIDTH, HEAD + ROW * shown.size() + 12);
    svg.text(RIGHT, 16, "end", INK,
        "times better than what must be reached; marks: record, moonshot; line: 95 % interval");
    for (double times = 1 / MOST; times <= MOST; times *= 2) {
      double x = x(times);
      svg.line(x, HEAD - 6, x, HEAD + ROW * shown.size(), times == 1 ? INK : "#dddddd").text(x,
          HEAD - 10, "middle", INK, times < 1 ? "1/" + Math.round(1 / times)
              : Long.toString(Math.round(times)));
    }
    for (int i = 0; i < shown.size(); i++) {
      bar(svg, HEAD + ROW * i, shown.get(i));
    }
    return Optional.of(svg.toString());
  }

  private static void bar(Svg svg, int y, Figure figure) {
    Goal goal = figure.goal();
    double times = times(goal, figure.p50());
    double end = x(times);
    svg.rectangle(Math.min(end, x(1)), y + 4, Math.max(Math.abs(end - x(1)), 1), ROW - 8,
        times >= 1 ? "#2e8b57" : "#c0392b");
    double middle = y + ROW / 2.0;
    svg.line(x(times(goal, figure.low())), middle, x(times(goal, figure.high())), middle, INK);
    for (double better : new double[] {goal.record(), goal.moonshot()}) {
      if (!Double.isNaN(better)) {
        double x = x(times(goal, better));
        svg.line(x, y + 3, x, y + ROW - 3, "#b8860b");
      }
    }
    svg.text(LEFT - 8, y + 15, "end", INK,
        figure.name() + ", " + Row.number(figure.p50()) + " " + figure.unit());
  }

  /** How many times better than what must be reached a value is. */
  private static double times(Goal goal, double value) {
    return goal.less() ? goal.pass() / value : value / goal.pass();
  }

  private static double x(double times) {
    double share = Math.log(Math.clamp(times, 1 / MOST, MOST)) / Math.log(MOST);
    return LEFT + (RIGHT - LEFT) * (share + 1) / 2;
  }
}
