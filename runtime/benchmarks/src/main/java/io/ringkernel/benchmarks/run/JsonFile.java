package io.ringkernel.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Every iteration of a family, as JSON. */
final class JsonFile {
  private JsonFile() {}

  static void write(Path file, String family, Iterable<Job> jobs, double seconds)
      throws IOException {
    StringBuilder out = new StringBuilder("{\"family\":" + quote(family)
        + ",\"seconds\":" + Math.round(seconds)
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
