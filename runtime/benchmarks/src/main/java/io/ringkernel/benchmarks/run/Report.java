package io.ringkernel.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** README.md with the machine, the goals and all tables, and a plot for each family. */
final class Report {
  private Report() {}

  static void write(Settings settings, List<Job> jobs, double seconds) throws IOException {
    StringBuilder out = new StringBuilder("# CPU runtime beside its rivals\n\n");
    out.append(settings.quick() ? "A quick run: a direction, no figures. " : "");
    out.append(String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60)));
    out.append(" by `./ringkernel bench cpu`. Medians of iterations that nobody disturbed, with"
        + " the cores near each other; ± is the half-width of the mean's 99.9 % interval. How it"
        + " measures: `runtime/benchmarks/README.md`.\n\n");
    out.append("| | |\n|---|---|\n");
    facts().forEach((name, fact) -> out.append("| ").append(name).append(" | ").append(fact)
        .append(" |\n"));
    goals(out, Figures.of(jobs));
    Map<String, List<Job>> families = new LinkedHashMap<>();
    jobs.stream().filter(job -> !job.forks.isEmpty()).forEach(job -> families
        .computeIfAbsent(job.family, key -> new java.util.ArrayList<>()).add(job));
    for (Map.Entry<String, List<Job>> family : families.entrySet()) {
      out.append("\n## ").append(family.getKey()).append("\n");
      if (plot(settings.folder().resolve(family.getKey() + ".png"), family.getValue())) {
        out.append("\n![").append(family.getKey()).append("](").append(family.getKey())
            .append(".png)\n");
      }
      Tables.groups(family.getValue()).forEach((title, group) -> out.append("\n### ")
          .append(title).append("\n\n").append(Tables.of(group)));
    }
    Files.writeString(settings.folder().resolve("README.md"), out);
  }

  private static void goals(StringBuilder out, List<Figures.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.append("\n## Goals\n\n| what | ours | against | | ratio | goal | |\n")
        .append("|---|--:|---|--:|--:|---|---|\n");
    for (Figures.Row row : rows) {
      out.append(String.format(Locale.ROOT, "| %s | %s %s | %s | %s | %.2f | %s | %s |%n",
          row.what(), Tables.number(row.ours()), row.unit(), row.against(),
          Tables.number(row.rival()), row.ratio(), row.goal(),
          row.reached() ? "reached" : "missed").replace(System.lineSeparator(), "\n"));
    }
    out.append("\nWhat keeps figures from their goals: `docs/benchmarks/causes.md`.\n");
  }

  /** False where there is nothing to show, or the machine has no fonts to show it with. */
  private static boolean plot(Path file, List<Job> jobs) throws IOException {
    BarChart chart = new BarChart();
    Tables.groups(jobs).forEach((title, group) -> {
      String size = "";
      for (Job job : group) {
        String next = job.parameters.getOrDefault("size", "-");
        if (!next.equals(size)) {
          size = next;
          chart.block(title.replaceFirst(" / p99.*", "") + (size.equals("-") ? "" : ", " + size
              + " B"));
        }
        chart.bar(job.parameters.isEmpty() ? job.method() : job.contender(),
            job.sampled ? job.percentile(0) : job.value(),
            job.contender().startsWith("ringkernel"));
      }
    });
    if (chart.isEmpty()) {
      // All iterations were disturbed.
      Files.deleteIfExists(file);
      return false;
    }
    return chart.writeWhereThereAreFonts(file);
  }

  private static Map<String, String> facts() throws IOException {
    Map<String, String> facts = Machine.facts();
    facts.put("flags", "`" + String.join(" ", ForkRunner.flags()) + "`");
    return facts;
  }
}
