package io.ringkernel.benchmarks.gpu;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * What a run leaves: JSON for each stage with raw samples; and made of those alone, a page of
 * tables and plots.
 */
final class Report {
  private static final String PAGE = "README.md";
  private static final String GOALS = "goals.svg";

  private Report() {}

  /** Writes what a stage has measured; where samples are very many, all of them beside it. */
  static void writeStage(Path folder, String stage, String commit, String device, String driver,
      boolean isSmoke, List<Row> rows) throws IOException {
    List<Figure> figures = rows.stream().map(Figure::of).toList();
    for (int i = 0; i < rows.size(); i++) {
      if (figures.get(i).isThinned()) {
        writeSamples(folder.resolve(stage + "-" + i + ".csv.gz"), rows.get(i).samples());
      }
    }
    new StageFile(stage, commit, device, driver, isSmoke, figures).write(folder);
  }

  /** All of them, one in a line. */
  private static void writeSamples(Path file, double[] samples) throws IOException {
    try (Writer out = new OutputStreamWriter(
        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.US_ASCII)) {
      for (double sample : samples) {
        out.write(String.format(Locale.ROOT, "%.5g%n", sample));
      }
    }
  }

  /**
   * Makes the page and the plots of the stages whose files are there.
   *
   * @return the page; empty where there is no file of a stage
   * @throws IOException also if a file is none of a stage
   */
  static Optional<Path> write(Path folder, List<Stage> stages) throws IOException {
    List<StageFile> there = new ArrayList<>();
    for (Stage stage : stages) {
      StageFile.read(folder, stage.name()).ifPresent(there::add);
    }
    if (there.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder("""
        # Figures of the CUDA back end

        A figure counts messages that arrived, checked. *Their method* is how the Rust system takes
        a figure of that name. *Effect* is Cliff's delta of ours against the rival's, from -1 to 1,
        above 0 where ours is better. Samples and 95 % intervals of all figures are in the JSON
        files; of those with more than 20,000 samples all are in files `STAGE-ROW.csv.gz`. Page and
        plots are made of the JSON by `./ringkernel bench gpu --report FOLDER`.
        """);
    if (picture(folder, GOALS, GoalPlot.draw(there))) {
      text.append("\n![Bars: how many times better than its goal each figure is](").append(GOALS)
          .append(")\n");
    }
    text.append(byTheirMethod(there));
    for (StageFile stage : there) {
      text.append("\n## ").append(stage.stage()).append("\n\nCommit ").append(stage.commit())
          .append(", ").append(stage.device()).append(", ").append(stage.driver())
          .append(stage.isSmoke() ? "; small counts, no figures.\n\n" : ".\n\n")
          .append(table(stage.figures()));
      String plot = stage.stage() + ".svg";
      if (picture(folder, plot, SamplePlot.draw(stage))) {
        text.append("\n![Samples of the stage ").append(stage.stage()).append(" in order](")
            .append(plot).append(")\n");
      }
    }
    return Optional.of(Files.writeString(folder.resolve(PAGE), text));
  }

  /** Whether there is something to see; else none is left from before. */
  private static boolean picture(Path folder, String name, Optional<String> drawn)
      throws IOException {
    if (drawn.isEmpty()) {
      Files.deleteIfExists(folder.resolve(name));
      return false;
    }
    Files.writeString(folder.resolve(name), drawn.get());
    return true;
  }

  /** What is verified, and in a column of its own what the Rust system's method says of it. */
  private static String byTheirMethod(List<StageFile> stages) {
    List<Figure> all = stages.stream().flatMap(stage -> stage.figures().stream()).toList();
    List<Figure> theirs =
        all.stream().filter(figure -> figure.column().equals("their method")).toList();
    if (theirs.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(
        "\n## By their method\n\n| what is said to be measured | verified | their method | "
            + "what their method does |\n| --- | --- | --- | --- |\n");
    for (Figure figure : theirs) {
      String verified = all.stream()
          .filter(other -> other.name().equals(figure.beside()) && other.isMeasured()).findFirst()
          .map(other -> other.name() + ": " + value(other)).orElse("");
      text.append("| ").append(cell(figure.name())).append(" | ").append(cell(verified))
          .append(" | ").append(value(figure)).append(" | ").append(cell(figure.note()))
          .append(" |\n");
    }
    return text.toString();
  }

  private static String value(Figure figure) {
    return Row.number(figure.p50()) + " " + figure.unit();
  }

  private static String table(List<Figure> figures) {
    StringBuilder text = new StringBuilder(
        "| figure | method | p50 | 95 % interval | p99 | effect | reaches | note |\n"
            + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (Figure figure : figures) {
      text.append("| ").append(cell(figure.name())).append(" | ").append(figure.column())
          .append(" | ");
      if (figure.isMeasured()) {
        text.append(value(figure)).append(" | ")
            .append(Row.number(figure.low())).append(" to ").append(Row.number(figure.high()))
            .append(" | ").append(Row.number(figure.p99())).append(" | ")
            .append(Double.isNaN(figure.effect()) ? "" : Row.number(figure.effect()))
            .append(" | ").append(figure.verdict());
      } else {
        text.append("not measured | | | | ");
      }
      text.append(" | ").append(cell(figure.note())).append(" |\n");
    }
    return text.toString();
  }

  /** What ends a cell or begins a tag is only text in it. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
