package io.ringkernel.benchmarks.gpu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The samples of each figure of a stage in their order, one below the other. */
final class SamplePlot {
  private static final int WIDTH = 900;
  private static final int PANEL = 96;
  private static final int LEFT = 90;
  private static final int RIGHT = 880;
  private static final int TOP = 24;
  private static final int BOTTOM = 84;
  private static final int POINTS = 800;
  private static final String INK = "#333333";

  private SamplePlot() {}

  /** The picture; empty where no figure has samples enough for a line. */
  static Optional<String> draw(StageFile stage) {
    List<Figure> shown =
        stage.figures().stream().filter(figure -> figure.samples().length > 1).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Svg svg = new Svg(WIDTH, PANEL * shown.size() + 8);
    for (int i = 0; i < shown.size(); i++) {
      panel(svg, PANEL * i, shown.get(i));
    }
    return Optional.of(svg.toString());
  }

  private static String color(String column) {
    return switch (column) {
      case "verified" -> "#1f6fb4";
      case "rival" -> "#d2691e";
      default -> "#808080";
    };
  }

  /** From the least to what all but a thousandth stay below; what is above is drawn there. */
  private static void panel(Svg svg, int y, Figure figure) {
    double[] sorted = figure.samples().clone();
    Arrays.sort(sorted);
    double pass = figure.goal().pass();
    double least = sorted[0];
    double most = Math.max(figure.p999(), figure.p50());
    if (pass > most && pass < 2 * most || pass < least && pass > least / 2) {
      least = Math.min(least, pass); // a goal that is near is shown
      most = Math.max(most, pass);
    }
    if (most - least < 1e-9 * Math.abs(most) + 1e-12) {
      most = least + Math.max(Math.abs(least) * 0.01, 1e-9);
    }
    svg.text(LEFT, y + 16, "start", color(figure.column()), figure.name())
        .text(RIGHT, y + 16, "end", INK, figure.column() + ", p50 " + Row.number(figure.p50())
            + " " + figure.unit() + ", " + figure.count() + " samples")
        .rectangle(LEFT, y + TOP, RIGHT - LEFT, BOTTOM - TOP, "#f4f4f4")
        .text(LEFT - 6, y + TOP + 10, "end", INK, Row.number(most))
        .text(LEFT - 6, y + BOTTOM, "end", INK, Row.number(least));
    level(svg, y, figure.p50(), least, most, "#999999");
    if (pass >= least && pass <= most) {
      level(svg, y, pass, least, most, "#2e8b57");
      double at = at(pass, least, most);
      svg.text(RIGHT - 4, y + (at < TOP + 12 ? at + 12 : at - 3), "end", "#2e8b57", "pass");
    }
    svg.path(points(y, figure.samples(), least, most), color(figure.column()));
  }

  private static void level(Svg svg, int y, double value, double least, double most,
      String color) {
    double at = y + at(value, least, most);
    svg.line(LEFT, at, RIGHT, at, color);
  }

  private static double at(double value, double least, double most) {
    return BOTTOM - (BOTTOM - TOP) * (Math.clamp(value, least, most) - least) / (most - least);
  }

  private static String points(int y, double[] samples, double least, double most) {
    StringBuilder points = new StringBuilder();
    int step = Math.ceilDiv(samples.length, POINTS);
    int count = Math.ceilDiv(samples.length, step);
    for (int i = 0; i < count; i++) {
      points.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f,%.1f",
          LEFT + (RIGHT - LEFT) * (double) i / (count - 1),
          y + at(samples[i * step], least, most)));
    }
    return points.toString();
  }
}
