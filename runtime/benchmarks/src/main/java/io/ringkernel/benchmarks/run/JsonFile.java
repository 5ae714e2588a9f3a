package io.ringkernel.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Every iteration of a family, as JSON; a later run of the same commit goes on from there. */
final class JsonFile {
  private JsonFile() {}

  static void write(Path file, String family, Iterable<Job> jobs, double seconds)
      throws IOException {
    StringBuilder out = new StringBuilder("{\"family\":" + quote(family)
        + ",\"commit\":" + quote(commit()) + ",\"seconds\":" + Math.round(seconds)
        + ",\"java\":" + quote(Runtime.version().toString())
        + ",\"flags\":" + quote(String.join(" ", ForkRunner.flags()))
        + ",\"percentiles\":" + array(Job.PERCENTILES) + ",\"runs\":[\n");
    String comma = "";
    for (Job job : jobs) {
      out.append(comma).append(job(job));
      comma = ",\n";
    }
    Files.writeString(file, out.append("\n]}\n"));
  }

  /** What is measured. */
  static String commit() {
    return System.getProperty("ringkernel.commit", "unknown");
  }

  /**
   * Gives jobs the forks that an earlier run wrote, if it measured the same commit in the same way.
   *
   * @return the seconds that it took; 0 where nothing was taken over
   */
  static double read(Path file, List<Job> jobs) throws IOException {
    if (!Files.isReadable(file)) {
      return 0;
    }
    Map<?, ?> all = (Map<?, ?>) JsonText.read(Files.readString(file));
    if (!commit().equals(all.get("commit"))
        || !Runtime.version().toString().equals(all.get("java"))
        || !String.join(" ", ForkRunner.flags()).equals(all.get("flags"))) {
      return 0;
    }
    for (Object each : (List<?>) all.get("runs")) {
      Map<?, ?> run = (Map<?, ?>) each;
      for (Job job : jobs) {
        if (job.shortName().equals(run.get("benchmark"))
            && job.parameters.equals(run.get("parameters"))
            && numbers(run.get("threads"))[0] == job.threads
            && numbers(run.get("millis"))[0] == job.millis
            && numbers(run.get("warmups"))[0] == job.warmups) {
          ((List<?>) run.get("forks")).forEach(fork -> job.forks.add(fork((Map<?, ?>) fork)));
        }
      }
    }
    return numbers(all.get("seconds"))[0];
  }

  private static Job.Fork fork(Map<?, ?> fork) {
    double[] values = numbers(fork.get("values"));
    double[] waited = numbers(fork.get("waited"));
    double[] others = numbers(fork.get("othersCpu"));
    double[] clean = numbers(fork.get("clean"));
    String cores = (String) fork.get("cores");
    List<?> percentiles = (List<?>) fork.get("percentiles");
    List<Job.Iteration> iterations = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      char core = cores.charAt(i);
      iterations.add(new Job.Iteration(values[i],
          percentiles == null ? new double[0] : numbers(percentiles.get(i)), waited[i], others[i],
          Arrays.stream(Job.Place.values()).filter(place -> place.name().charAt(0) == core)
              .findFirst().orElseThrow(),
          clean[i] != 0));
    }
    return new Job.Fork(iterations, numbers(fork.get("bytesPerOp"))[0]);
  }

  /** A number, or a list of them; null stands for what is none. */
  private static double[] numbers(Object json) {
    List<?> list = json instanceof List<?> several ? several : Arrays.asList(json);
    return list.stream().mapToDouble(each -> each == null ? Double.NaN : (Double) each).toArray();
  }

  private static String job(Job job) {
    return "{\"benchmark\":" + quote(job.shortName())
        + ",\"parameters\":" + job.parameters.entrySet().stream()
            .map(e -> quote(e.getKey()) + ":" + quote(e.getValue()))
            .collect(Collectors.joining(",", "{", "}"))
        + ",\"threads\":" + job.threads + ",\"unit\":" + quote(job.unit)
        + ",\"warmups\":" + job.warmups + ",\"millis\":" + job.millis
        + ",\"forks\":" + job.forks.stream().map(fork -> fork(job, fork))
            .collect(Collectors.joining(",\n ", "[", "]"))
        + "}";
  }

  private static String fork(Job job, Job.Fork fork) {
    String cores = fork.iterations().stream().map(i -> i.place().name().substring(0, 1))
        .collect(Collectors.joining());
    String percentiles = !job.sampled ? ""
        : ",\"percentiles\":" + fork.iterations().stream().map(i -> array(i.percentiles()))
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"values\":" + each(fork, Job.Iteration::value) + percentiles
        + ",\"waited\":" + each(fork, Job.Iteration::waited)
        + ",\"othersCpu\":" + each(fork, Job.Iteration::others)
        + ",\"clean\":" + each(fork, i -> i.clean() ? 1 : 0)
        + ",\"cores\":" + quote(cores) + ",\"bytesPerOp\":" + number(fork.bytes()) + "}";
  }

  private static String each(Job.Fork fork, ToDoubleFunction<Job.Iteration> value) {
    return array(fork.iterations().stream().mapToDouble(value).toArray());
  }

  private static String array(double[] values) {
    return Arrays.stream(values).mapToObj(JsonFile::number)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String number(double value) {
    return Double.isFinite(value) ? new java.math.BigDecimal(value)
        .round(new java.math.MathContext(5)).stripTrailingZeros().toString()
        .toLowerCase(Locale.ROOT) : "null";
  }

  static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
