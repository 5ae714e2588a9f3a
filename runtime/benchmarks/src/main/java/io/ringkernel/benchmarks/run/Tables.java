package io.ringkernel.benchmarks.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.util.ListStatistics;

/** Figures as Markdown tables, one for each benchmark. */
final class Tables {
  private Tables() {}

  /** One line for the console while the run goes on. */
  static String brief(Job job) {
    long disturbed = job.forks.stream().flatMap(f -> f.iterations().stream())
        .filter(i -> !i.clean()).count();
    return Arrays.stream(Job.Place.values()).map(place -> {
      List<Job.Iteration> clean = job.clean(place).toList();
      return clean.isEmpty() ? ""
          : place.name().toLowerCase(Locale.ROOT) + " " + cell(clean) + " (" + clean.size() + ") ";
    }).collect(Collectors.joining()) + "disturbed " + disturbed;
  }

  /** Jobs that belong into one table, by its title. */
  static Map<String, List<Job>> groups(List<Job> jobs) {
    Map<String, List<Job>> groups = new LinkedHashMap<>();
    for (Job job : jobs) {
      if (!job.forks.isEmpty()) {
        String title = job.shortName()
            + (job.contender().endsWith("Ref") ? ", references only" : "")
            + (job.threads > 1 ? ", " + job.threads + " threads" : "") + ", " + job.unit;
        groups.computeIfAbsent(title, key -> new java.util.ArrayList<>()).add(job);
      }
    }
    return groups;
  }

  static String of(List<Job> group) {
    Set<String> sizes = group.stream().map(job -> job.parameters.getOrDefault("size", ""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean placed = group.getFirst().busy > 1;
    if (sizes.size() == 1) {
      return flat(group, placed);
    }
    String near = pivot(group, sizes, Job.Place.NEAR);
    boolean far = placed
        && group.stream().anyMatch(job -> job.clean(Job.Place.FAR).findAny().isPresent());
    return far ? near + "\nCores far apart:\n\n" + pivot(group, sizes, Job.Place.FAR) : near;
  }

  /** Contenders down, sizes across. */
  private static String pivot(List<Job> group, Set<String> sizes, Job.Place place) {
    StringBuilder out = new StringBuilder("| contender |");
    sizes.forEach(size -> out.append(' ').append(size).append(" B |"));
    out.append("\n|---|").append("--:|".repeat(sizes.size())).append('\n');
    Map<String, Map<String, Job>> rows = new LinkedHashMap<>();
    group.forEach(job -> rows.computeIfAbsent(job.contender(), key -> new LinkedHashMap<>())
        .put(job.parameters.get("size"), job));
    rows.forEach((name, row) -> {
      out.append("| ").append(name).append(" |");
      for (String size : sizes) {
        List<Job.Iteration> clean =
            row.containsKey(size) ? row.get(size).clean(place).toList() : List.of();
        out.append(' ').append(clean.isEmpty() ? "-" : cell(clean));
        out.append(!clean.isEmpty() && clean.size() < 5 ? " (" + clean.size() + ") |" : " |");
      }
      out.append('\n');
    });
    return out.toString();
  }

  private static String flat(List<Job> group, boolean placed) {
    StringBuilder out =
        new StringBuilder("| contender | median ± error | min to max | B/op | iterations |")
            .append(placed ? " cores far apart |" : "").append("\n|---|--:|--:|--:|--:|")
            .append(placed ? "--:|" : "").append('\n');
    for (Job job : group) {
      List<Job.Iteration> near = job.clean(Job.Place.NEAR).toList();
      List<Job.Iteration> far = job.clean(Job.Place.FAR).toList();
      double[] values = near.stream().mapToDouble(Job.Iteration::value).toArray();
      String range = values.length == 0 ? "-"
          : number(Arrays.stream(values).min().orElseThrow()) + " to "
              + number(Arrays.stream(values).max().orElseThrow());
      out.append("| ").append(job.parameters.isEmpty() ? job.method() : job.contender())
          .append(" | ").append(near.isEmpty() ? "-" : cell(near))
          .append(" | ").append(range)
          .append(" | ").append(bytes(job.bytes()))
          .append(" | ").append(values.length).append(" |")
          .append(!placed ? "" : far.isEmpty() ? " - |"
              : " " + cell(far) + " (" + far.size() + ") |")
          .append('\n');
    }
    return out.toString();
  }

  static String bytes(double bytes) {
    return bytes < 0.5 ? "0" : number(bytes);
  }

  /** The median and the half-width of the mean's 99.9 % interval; percentiles where sampled. */
  private static String cell(List<Job.Iteration> iterations) {
    if (iterations.getFirst().percentiles().length > 0) {
      return number(percentile(iterations, 0)) + " / " + number(percentile(iterations, 2)) + " / "
          + number(percentile(iterations, 3));
    }
    double[] values = iterations.stream().mapToDouble(Job.Iteration::value).toArray();
    double error =
        values.length < 3 ? Double.NaN : new ListStatistics(values).getMeanErrorAt(0.999);
    return number(Job.median(values)) + " ± " + number(error);
  }

  private static double percentile(List<Job.Iteration> iterations, int index) {
    return Job.median(iterations.stream().mapToDouble(i -> i.percentiles()[index]).toArray());
  }

  static String number(double value) {
    if (Double.isNaN(value)) {
      return "?";
    }
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f",
        value);
  }
}
