package io.ringkernel.benchmarks.gpu;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON of a stage, from which the report is made.
 *
 * @param stage its name
 * @param commit that was measured
 * @param device what it calls itself
 * @param driver its release in words
 * @param isSmoke whether it only had to run
 */
record StageFile(String stage, String commit, String device, String driver, boolean isSmoke,
    List<Figure> figures) {

  static Path path(Path folder, String stage) {
    return folder.resolve(stage + ".json");
  }

  /** Writes it; it is there completely or not at all. */
  void write(Path folder) throws IOException {
    StringBuilder json = new StringBuilder("{\n  \"stage\": ").append(text(stage))
        .append(",\n  \"commit\": ").append(text(commit)).append(",\n  \"device\": ")
        .append(text(device)).append(",\n  \"driver\": ").append(text(driver))
        .append(",\n  \"smoke\": ").append(isSmoke).append(",\n  \"rows\": [");
    for (int i = 0; i < figures.size(); i++) {
      json.append(i == 0 ? "\n" : ",\n").append(json(figures.get(i)));
    }
    json.append("\n  ]\n}\n");
    Path fresh = folder.resolve(stage + ".json.new");
    Files.writeString(fresh, json);
    Files.move(fresh, path(folder, stage), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String json(Figure figure) {
    StringBuilder json = new StringBuilder("    {\"name\": ").append(text(figure.name()))
        .append(", \"column\": ").append(text(figure.column())).append(", \"unit\": ")
        .append(text(figure.unit())).append(", \"verdict\": ").append(text(figure.verdict()))
        .append(", \"note\": ").append(text(figure.note())).append(", \"less\": ")
        .append(figure.goal().less());
    number(json, "pass", figure.goal().pass());
    number(json, "record", figure.goal().record());
    number(json, "moonshot", figure.goal().moonshot());
    number(json, "effect", figure.effect());
    if (!figure.beside().isEmpty()) {
      json.append(", \"beside\": ").append(text(figure.beside()));
    }
    json.append(", \"count\": ").append(figure.count());
    if (figure.isMeasured()) {
      number(json, "p50", figure.p50());
      number(json, "p99", figure.p99());
      number(json, "p999", figure.p999());
      json.append(", \"ci95\": [").append(figure.low()).append(", ").append(figure.high())
          .append("], \"samples\": [");
      for (int i = 0; i < figure.samples().length; i++) {
        json.append(i == 0 ? "" : ", ")
            .append(String.format(Locale.ROOT, "%.5g", figure.samples()[i]));
      }
      json.append(']');
    }
    return json.append('}').toString();
  }

  /** What is no number is left out: JSON has no word for it. */
  private static void number(StringBuilder json, String name, double value) {
    if (Double.isFinite(value)) {
      json.append(", \"").append(name).append("\": ").append(value);
    }
  }

  private static String text(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ")
        .replace("\t", " ").replace("\r", "") + "\"";
  }

  /**
   * Reads the file of a stage; empty where there is none.
   *
   * @throws IOException if it is no file of a stage
   */
  static Optional<StageFile> read(Path folder, String stage) throws IOException {
    Path path = path(folder, stage);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      Map<String, Object> all = JSON.std.mapFrom(Files.readString(path));
      return Optional.of(new StageFile((String) all.get("stage"), (String) all.get("commit"),
          (String) all.get("device"), (String) all.get("driver"), (Boolean) all.get("smoke"),
          ((List<?>) all.get("rows")).stream().map(row -> figure((Map<?, ?>) row)).toList()));
    } catch (IOException | ClassCastException | NullPointerException e) {
      throw new IOException(path + " is no file of a stage"
          + Optional.ofNullable(e.getMessage()).flatMap(why -> why.lines().findFirst())
              .map(why -> ": " + why).orElse(""), e);
    }
  }

  private static Figure figure(Map<?, ?> row) {
    int count = ((Number) row.get("count")).intValue();
    double[] interval =
        count == 0 ? new double[] {Double.NaN, Double.NaN} : numbers(row.get("ci95"));
    return new Figure((String) row.get("name"), (String) row.get("column"),
        (String) row.get("unit"), count, number(row, "p50"), number(row, "p99"),
        number(row, "p999"), interval[0], interval[1],
        new Goal(number(row, "pass"), number(row, "record"), number(row, "moonshot"),
            (Boolean) row.get("less")),
        (String) row.get("note"), number(row, "effect"),
        row.get("beside") instanceof String beside ? beside : "",
        count == 0 ? new double[0] : numbers(row.get("samples")));
  }

  private static double number(Map<?, ?> row, String name) {
    return row.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private static double[] numbers(Object list) {
    return ((List<?>) list).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
  }
}
