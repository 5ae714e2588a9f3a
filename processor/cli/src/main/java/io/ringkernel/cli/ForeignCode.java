package io.ringkernel.cli;

import io.ringkernel.verify.foreign.ClassContainer;
import io.ringkernel.verify.foreign.ForeignCheck;
import io.ringkernel.verify.foreign.ForeignReport;
import io.ringkernel.verify.foreign.MethodResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks the methods of a jar, a folder of classes or a module of the JDK. */
final class ForeignCode {
  /** Begins the name of a module of the running JDK. */
  static final String JDK = "jrt:";

  private final ForeignOptions options;
  private final PrintWriter out;
  private final ProgressBar bar;
  private String phase = "";

  ForeignCode(ForeignOptions options, PrintWriter out) {
    this.options = options;
    this.out = out;
    this.bar = new ProgressBar(out, ProgressBar.onTerminal());
  }

  /** Whether an input is class files and not sources. */
  static boolean isClasses(Path input) {
    return input.toString().endsWith(".jar") || isModule(input);
  }

  /** Whether an input is a module of the JDK. */
  static boolean isModule(Path input) {
    return !input.getFileSystem().equals(Path.of("").getFileSystem())
        && input.startsWith(ForeignCheck.jdkModule(""));
  }

  /** Checks the methods of a container; shows how far it is. */
  ForeignReport check(Path input) {
    List<ClassContainer> opened = new ArrayList<>();
    try (ClassContainer container = open(input)) {
      for (Path place : options.classPath()) {
        opened.add(open(place));
      }
      ForeignReport report = new ForeignCheck(container, opened, new ForeignCheck.Options(
          chosen(options.classes()), options.runs(), options.seed()), this::show).run();
      bar.finish();
      return report;
    } catch (IOException e) {
      throw new UserException("cannot check " + input + ": " + e.getMessage(), e);
    } finally {
      opened.forEach(ForeignCode::close);
    }
  }

  private static ClassContainer open(Path place) {
    if (!Files.exists(place)) {
      throw new UserException("no such jar, folder or module: " + place);
    }
    try {
      return ClassContainer.open(place);
    } catch (IOException e) {
      throw new UserException(place + " is no jar: " + e.getMessage(), e);
    }
  }

  private static void close(ClassContainer container) {
    try {
      container.close();
    } catch (IOException e) {
      throw new UserException("cannot close " + container.place() + ": " + e.getMessage(), e);
    }
  }

  /** A star stands for any text; a class stands for those that are nested in it, too. */
  private static Predicate<String> chosen(List<String> patterns) {
    if (patterns.isEmpty()) {
      return _ -> true;
    }
    String any = String.join("|", patterns.stream()
        .map(p -> "\\Q" + p.replace("*", "\\E.*\\Q") + "\\E(\\$.*)?").toList());
    return Pattern.compile(any).asMatchPredicate();
  }

  private void show(String what, int done, int all) {
    if (!what.equals(phase)) {
      if (!phase.isEmpty()) {
        bar.finish();
      }
      phase = what;
    }
    bar.show(done, all, "%s: %d of %d".formatted(what, done, all));
  }

  /** The lines for people. */
  void print(ForeignReport report) {
    report.methods().stream().filter(m -> !m.mismatches().isEmpty()).forEach(m ->
        out.println("mismatch: " + m.method().signature() + ": " + m.mismatches().getFirst()));
    if (report.pure() > 0) {
      out.println(String.format(Locale.ROOT, "pure and compiled %d of %d (%.1f %%)%s",
          report.pureCompiled(), report.pure(), 100.0 * report.pureCompiled() / report.pure(),
          report.leg().isEmpty() ? "" : ", compared by " + report.leg() + " on up to "
              + options.runs() + " inputs each"));
    }
    out.println(report.summary());
  }

  /** The same as an object. */
  static Map<String, Object> json(ForeignReport report) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("container", report.container());
    root.put("java", System.getProperty("java.version"));
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("eligible", report.methods().size());
    summary.put("pure", report.pure());
    summary.put("compiled", report.compiled());
    summary.put("pureCompiled", report.pureCompiled());
    summary.put("refused", report.methods().size() - report.compiled());
    summary.put("mismatches", report.mismatches());
    root.put("summary", summary);
    if (!report.leg().isEmpty()) {
      root.put("verification", Map.of("leg", report.leg()));
    }
    root.put("methods", report.methods().stream().map(ForeignCode::json).toList());
    return root;
  }

  private static Map<String, Object> json(MethodResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("class", result.method().owner().replace('/', '.'));
    json.put("method", result.method().name());
    json.put("descriptor", result.method().descriptor());
    json.put("pure", result.method().isPure());
    if (!result.method().isPure()) {
      json.put("impure", result.method().impurity());
    }
    json.put("status", result.isCompiled() ? "compiles" : "refused");
    if (!result.isCompiled()) {
      json.put("code", result.refusal().code());
      json.put("reason", result.refusal().text());
      json.put("where", result.refusal().where());
    } else {
      json.put("targets", result.targets());
    }
    if (result.runs() + result.skipped() > 0) {
      json.put("runs", result.runs());
      json.put("skipped", result.skipped());
      json.put("mismatches", result.mismatches());
    }
    return json;
  }
}
