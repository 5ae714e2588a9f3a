package io.ringkernel.benchmarks.webgpu;

import io.ringkernel.benchmarks.run.BarChart;
import io.ringkernel.benchmarks.run.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures as a table for people, and in a folder the same with every round as JSON and a plot.
 *
 * @param device what was measured on
 * @param seconds that it took
 */
public record WebGpuReport(String device, List<Figure> figures, double seconds) {
  private static final double LEAST_GAIN = 50;
  private static final double MOST_OVERHEAD = 0.05;

  /** The table, Markdown. */
  public String table() {
    StringBuilder out = new StringBuilder("Device: " + device());
    if (WebGpuFigures.isSoftware(device)) {
      out.append(" (software device: a driver on the processor, not graphics hardware)");
    }
    int rounds = figures.getFirst().micros().length;
    out.append(", Java ").append(Runtime.version().feature()).append(", medians of ")
        .append(rounds).append(rounds == 1 ? " round" : " rounds")
        .append(", what is compared in turn.\n\n| | each | a second |\n|---|--:|--:|\n");
    for (Figure figure : figures) {
      boolean isLatency = figure.family().equals(WebGpuFigures.ASKS);
      out.append(String.format(Locale.ROOT, "| %s | %.2f us | %s |%n", title(figure),
          figure.median(), isLatency ? ""
              : String.format(Locale.ROOT, "%,.0f", 1e6 / figure.median())));
    }
    return out.append("\n| compared | ratio | goal | |\n|---|--:|---|---|\n").append(compared())
        .toString().replace(System.lineSeparator(), "\n");
  }

  private static String title(Figure figure) {
    return figure.family().equals(WebGpuFigures.MESSAGES) ? figure.name()
        : figure.family() + ", " + figure.name();
  }

  private String compared() {
    StringBuilder out = new StringBuilder();
    Figure naive = figures.getFirst();
    for (Figure figure : figures) {
      if (figure.family().equals(WebGpuFigures.MESSAGES) && figure != naive) {
        double gain = figure.timesFasterThan(naive);
        out.append(String.format(Locale.ROOT, "| %s, beside one launch for each | %.0f x | %s",
            figure.name(), gain, goal("≥ 50 x", gain >= LEAST_GAIN)));
      }
    }
    families().forEach((family, all) -> {
      if (all.size() == 2 && !family.equals(WebGpuFigures.ASKS)) {
        double overhead = all.getFirst().overhead(all.getLast(), 0.5);
        out.append(String.format(Locale.ROOT,
            "| %s, beside bare C (quartiles of rounds %+.1f %%, %+.1f %%) | %+.1f %% | %s", family,
            100 * all.getFirst().overhead(all.getLast(), 0.25),
            100 * all.getFirst().overhead(all.getLast(), 0.75), 100 * overhead,
            goal("≤ 5 %", overhead <= MOST_OVERHEAD)));
      } else if (family.startsWith("launch")) {
        out.append("| ").append(family)
            .append(", beside bare C | no C compiler, or no library by path | | |\n");
      }
    });
    return out.toString();
  }

  private static String goal(String what, boolean reached) {
    return what + " | " + (reached ? "reached" : "missed") + " |\n";
  }

  private Map<String, List<Figure>> families() {
    return figures.stream().collect(
        Collectors.groupingBy(Figure::family, LinkedHashMap::new, Collectors.toList()));
  }

  /** Writes README.md, webgpu.json and webgpu.png. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder out = new StringBuilder("# WebGPU\n\n");
    out.append(String.format(Locale.ROOT, "%.0f min by `./ringkernel bench webgpu -o DIR`. ",
        Math.ceil(seconds / 60)));
    out.append("A program that launches once for each message writes it, launches and reads the "
        + "reply. The bare C makes the same calls in the same process, on a device of its own.\n\n"
        + "| | |\n|---|---|\n");
    Machine.facts().forEach((name, fact) -> out.append("| ").append(name).append(" | ")
        .append(fact).append(" |\n"));
    out.append("\n").append(table());
    if (plot(folder.resolve("webgpu.png"))) {
      out.append("\n![Bars: microseconds of a message and of a launch](webgpu.png)\n");
    }
    Files.writeString(folder.resolve("README.md"), out);
    Files.writeString(folder.resolve("webgpu.json"), json());
  }

  private boolean plot(Path file) throws IOException {
    BarChart chart = new BarChart();
    String label = WebGpuFigures.isSoftware(device) ? " (software device)" : "";
    families().forEach((family, all) -> {
      chart.block(family + ", us; less is better" + label);
      all.forEach(figure -> chart.bar(figure.name().replace(WebGpuFigures.ONE_BY_ONE,
          "one launch for each"), figure.median(), figure.ours()));
    });
    return chart.writeWhereThereAreFonts(file);
  }

  private String json() {
    String facts = Machine.facts().entrySet().stream()
        .map(fact -> quoted(fact.getKey()) + ": " + quoted(fact.getValue()))
        .collect(Collectors.joining(", "));
    String rows = figures.stream()
        .map(figure -> "  {\"family\": " + quoted(figure.family()) + ", \"name\": "
            + quoted(figure.name()) + ", \"micros\": "
            + Arrays.stream(figure.micros())
                .mapToObj(value -> String.format(Locale.ROOT, "%.3f", value))
                .collect(Collectors.joining(", ", "[", "]"))
            + "}")
        .collect(Collectors.joining(",\n"));
    return "{\"device\": " + quoted(device) + ", " + facts + ", \"figures\": [\n" + rows
        + "\n]}\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
