package io.ringkernel.benchmarks.compile;

import static io.ringkernel.benchmarks.compile.Figures.number;

import io.ringkernel.benchmarks.compile.Trial.Result;
import io.ringkernel.benchmarks.compile.Trial.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** README.md with goals and tables, the raw times as JSON, and a plot. */
final class Report {
  private Report() {}

  static void write(Session session) throws IOException {
    Path folder = session.settings().folder();
    Files.writeString(folder.resolve("README.md"), text(session));
    Files.writeString(folder.resolve("compile.json"), json(session));
    plot(session, folder.resolve("compile.png"));
  }

  private static String text(Session session) throws IOException {
    int classes = session.settings().classes();
    StringBuilder out = new StringBuilder("# What annotation processors add to a compilation\n\n");
    out.append(session.settings().quick() ? "A quick run: a direction, no figures. " : "");
    out.append("""
        %.0f min by `./ringkernel bench compile`. Each process compiles %d classes with a \
        processor or without one; cold is its first compilation, warm the median of those in \
        the last third of %.0f s. Medians over processes, with the smallest and the largest. How \
        it measures: `processor/benchmarks/README.md`.

        """.formatted(Math.ceil(session.seconds() / 60), classes, session.settings().seconds()));
    out.append("| | |\n|---|---|\n");
    facts().forEach((name, fact) -> out.append("| ").append(name).append(" | ").append(fact)
        .append(" |\n"));
    out.append("\n## Goals\n\n| what | ours | wanted | ratio | |\n|---|--:|---|--:|---|\n");
    for (Figures.Goal goal : Figures.goals(session)) {
      out.append("| ").append(String.join(" | ", goal.what(), goal.ours(), goal.wanted(),
          number(goal.ratio()), goal.reached() ? "reached" : "missed")).append(" |\n");
    }
    out.append("\n## Milliseconds for each class\n\n![added](compile.png)\n\n"
        + "| processor | class files (without) | added, cold | added, warm | cpu, cold "
        + "| cpu, warm | all with, cold | all with, warm |\n"
        + "|---|--:|--:|--:|--:|--:|--:|--:|\n");
    session.runs().forEach((contender, runs) -> {
      if (!runs.with().isEmpty()) {
        out.append("| %s | %d (%d) | %s | %s | %s | %s | %s | %s |\n".formatted(contender.label(),
            runs.with().getFirst().classes(), runs.without().getFirst().classes(),
            cell(Figures.cold(runs, classes)), cell(Figures.warm(runs, classes)),
            cell(Figures.coldCpu(runs, classes)), cell(Figures.warmCpu(runs, classes)),
            cell(Statistics.of(runs.with(), Result::coldMillis)),
            cell(Statistics.of(runs.with(), Result::warmMillis))));
      }
    });
    session.heap().ifPresent(heap -> out.append("""

        The smallest heap in which the %d classes compile: %d MB with our processor, %d MB without.
        """.formatted(classes, heap.with(), heap.without())));
    return out.toString();
  }

  private static String cell(Statistics value) {
    return "%s (%s–%s)".formatted(number(value.median()), number(value.least()),
        number(value.most()));
  }

  private static Map<String, String> facts() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    Path processors = Path.of("/proc/cpuinfo");
    String model = !Files.isReadable(processors) ? System.getProperty("os.arch")
        : Files.readString(processors).lines().filter(line -> line.startsWith("model name"))
            .map(line -> line.replaceFirst(".*:\\s*", "")).findFirst()
            .orElse(System.getProperty("os.arch"));
    facts.put("processor", model + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    facts.put("files are written to", Trial.workPlace() + ", "
        + Files.getFileStore(Trial.workPlace()).type());
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("JDK", Runtime.version().toString());
    facts.put("commit", System.getProperty("ringkernel.commit", "unknown"));
    return facts;
  }

  private static String json(Session session) {
    String runs = session.runs().entrySet().stream().flatMap(e -> java.util.stream.Stream.of(
        line(e.getKey().label(), "with", e.getValue().with()),
        line(e.getKey().label(), "without", e.getValue().without())))
        .collect(Collectors.joining(",\n"));
    return "{\"classes\":" + session.settings().classes() + ",\"seconds\":"
        + Math.round(session.seconds()) + ",\"runs\":[\n" + runs + ",\n"
        + line("first", "empty", session.firstEmpty()) + ",\n"
        + line("first", "kernel", session.firstKernel()) + ",\n"
        + line("offline", "kernel", session.offline()) + "\n]"
        + session.heap().map(h -> ",\"heapMegabytes\":{\"with\":%d,\"without\":%d}"
            .formatted(h.with(), h.without())).orElse("")
        + "}\n";
  }

  private static String line(String name, String side, List<Result> results) {
    return "{\"run\":\"%s %s\",\"coldMillis\":%s,\"coldCpuMillis\":%s,\"warmMillis\":%s,"
        .formatted(name, side, numbers(results.stream().map(Result::cold).toList(), Time::wall),
            numbers(results.stream().map(Result::cold).toList(), Time::cpu),
            results.stream().map(r -> numbers(r.warm(), Time::wall)).toList())
        + "\"warmCpuMillis\":%s}"
            .formatted(results.stream().map(r -> numbers(r.warm(), Time::cpu)).toList());
  }

  private static List<String> numbers(List<Time> times, ToDoubleFunction<Time> value) {
    return times.stream().map(t -> String.format(Locale.ROOT, "%.2f", value.applyAsDouble(t)))
        .toList();
  }

  private static void plot(Session session, Path file) throws IOException {
    BarChart chart = new BarChart();
    int classes = session.settings().classes();
    for (boolean isWarm : new boolean[] {false, true}) {
      chart.block("milliseconds added for each class, " + (isWarm ? "warm" : "cold"));
      session.runs().forEach((contender, runs) -> chart.bar(contender.label(),
          (isWarm ? Figures.warm(runs, classes) : Figures.cold(runs, classes)).median(),
          contender == Contender.RINGKERNEL));
    }
    try {
      chart.write(file);
    } catch (InternalError | RuntimeException e) {
      System.out.println("no plot: this machine has no fonts (Debian package fonts-dejavu-core): "
          + e.getMessage());
    }
  }
}
