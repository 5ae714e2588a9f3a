package io.ringkernel.benchmarks.gpu;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** What a run leaves: a file of raw samples for each stage, a table, a plot of the samples. */
final class Report {
  private static final int PLOTTED = 1000;
  private static final int KEPT = 20_000;

  private Report() {}

  /** The samples of a stage; at most some thousands a figure, evenly chosen;
   * all of them in a file of their own. */
  static void writeStage(Path folder, String stage, String commit, String device, int driver,
      List<Row> rows) throws IOException {
    StringBuilder json = new StringBuilder("{\n  \"stage\": ").append(text(stage))
        .append(",\n  \"commit\": ").append(text(commit)).append(",\n  \"device\": ")
        .append(text(device)).append(",\n  \"driver\": ").append(driver)
        .append(",\n  \"rows\": [");
    for (int i = 0; i < rows.size(); i++) {
      json.append(i == 0 ? "\n" : ",\n").append(row(rows.get(i)));
    }
    json.append("\n  ]\n}\n");
    Path fresh = folder.resolve(stage + ".json.new");
    Files.writeString(fresh, json);
    Files.move(fresh, folder.resolve(stage + ".json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve(stage + ".md"), table(rows));
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).samples().length > KEPT) {
        writeSamples(folder.resolve(stage + "-" + i + ".csv.gz"), rows.get(i).samples());
      }
      if (rows.get(i).samples().length >= 10) {
        Files.writeString(folder.resolve(stage + "-" + i + ".svg"), plot(rows.get(i)));
      }
    }
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

  private static String row(Row row) {
    StringBuilder json = new StringBuilder("    {\"name\": ").append(text(row.name()))
        .append(", \"column\": ").append(text(row.column())).append(", \"unit\": ")
        .append(text(row.unit())).append(", \"verdict\": ").append(text(row.verdict()))
        .append(", \"note\": ").append(text(row.note()));
    if (!Double.isNaN(row.effect())) {
      json.append(", \"effect\": ").append(row.effect());
    }
    if (row.isMeasured()) {
      double[] interval = row.confidence();
      json.append(", \"count\": ").append(row.samples().length).append(", \"p50\": ")
          .append(row.median()).append(", \"p99\": ").append(row.percentile(0.99))
          .append(", \"p999\": ").append(row.percentile(0.999)).append(", \"ci95\": [")
          .append(interval[0]).append(", ").append(interval[1]).append("], \"samples\": [");
      int step = Math.max(1, row.samples().length / KEPT);
      for (int i = 0; i < row.samples().length; i += step) {
        json.append(i == 0 ? "" : ", ").append(String.format(Locale.ROOT, "%.5g",
            row.samples()[i]));
      }
      json.append(']');
    }
    return json.append('}').toString();
  }

  private static String text(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }

  private static String table(List<Row> rows) {
    StringBuilder text = new StringBuilder(
        "| figure | method | p50 | 95 % interval | p99 | effect | reaches | note |\n"
            + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (Row row : rows) {
      text.append("| ").append(row.name()).append(" | ").append(row.column()).append(" | ");
      if (row.isMeasured()) {
        double[] interval = row.confidence();
        text.append(Row.number(row.median())).append(' ').append(row.unit()).append(" | ")
            .append(Row.number(interval[0])).append(" to ").append(Row.number(interval[1]))
            .append(" | ").append(Row.number(row.percentile(0.99))).append(" | ")
            .append(Double.isNaN(row.effect()) ? "" : Row.number(row.effect())).append(" | ")
            .append(row.verdict());
      } else {
        text.append("not measured | | | | ");
      }
      text.append(" | ").append(row.note()).append(" |\n");
    }
    return text.toString();
  }

  /** The samples in order, as a line. */
  private static String plot(Row row) {
    double least = row.percentile(0);
    double most = Math.max(row.percentile(0.999), least * 1.0001 + 1e-9);
    StringBuilder points = new StringBuilder();
    int step = Math.max(1, row.samples().length / PLOTTED);
    int count = (row.samples().length + step - 1) / step;
    for (int i = 0; i < count; i++) {
      double value = Math.min(row.samples()[i * step], most);
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", 60 + 520.0 * i / count,
          200 - 160 * (value - least) / (most - least)));
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="600" height="240" font-family="sans-serif" \
        font-size="12">
          <rect width="600" height="240" fill="white"/>
          <text x="10" y="20">%s</text>
          <text x="10" y="44">%s</text>
          <text x="10" y="204">%s</text>
          <polyline fill="none" stroke="steelblue" points="%s"/>
          <text x="60" y="230">%d samples in order, %s</text>
        </svg>
        """.formatted(row.name().replace("&", "&amp;").replace("<", "&lt;").replace("\"", ""),
        Row.number(most), Row.number(least), points.toString().strip(), row.samples().length,
        row.unit());
  }

  /** Puts the tables of all stages that are there into one page. */
  static void writePage(Path folder, String head, List<Stage> stages) throws IOException {
    StringBuilder text = new StringBuilder("# Figures of the CUDA back end\n\n").append(head)
        .append("\n\nA figure counts messages that arrived, checked. *Their method* is how the "
            + "Rust system takes a figure of that name. *Effect* is Cliff's delta of ours against "
            + "the rival's, from -1 to 1.\n");
    for (Stage stage : stages) {
      Path table = folder.resolve(stage.name() + ".md");
      if (Files.exists(table)) {
        text.append("\n## ").append(stage.name()).append("\n\n").append(Files.readString(table));
      }
    }
    Files.writeString(folder.resolve("README.md"), text);
  }
}
