package io.ringkernel.verify.foreign;

import io.ringkernel.frontend.bytecode.SurveyedMethod;
import io.ringkernel.verify.foreign.jvm.Answer;
import io.ringkernel.verify.foreign.jvm.JvmRunner;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers of the JVM, from processes of their own: this one never loads a foreign class. The
 * functions of {@code Math} that the machine may compute by instructions of its own run their Java
 * code there, which is that of {@code StrictMath}.
 */
final class JvmLeg {
  private static final Pattern UNKNOWN_FUNCTION =
      Pattern.compile("Unrecognized intrinsic detected in DisableIntrinsic: (\\w+)");
  private static final int MINUTES = 10;

  private final List<Path> classPath;
  private final ForeignCheck.Options options;
  private final List<String> functions = new ArrayList<>(List.of("_dsin", "_dcos", "_dtan",
      "_dsinh", "_dcosh", "_dtanh", "_dasin", "_dacos", "_datan", "_datan2", "_dexp", "_dexpm1",
      "_dlog", "_dlog10", "_dlog1p", "_dpow", "_dcbrt", "_dhypot"));

  JvmLeg(List<Path> classPath, ForeignCheck.Options options) {
    this.classPath = classPath;
    this.options = options;
  }

  /** How the other process knows a method. */
  static String line(SurveyedMethod method) {
    return method.owner().replace('/', '.') + " " + method.name() + " " + method.descriptor();
  }

  /** For each method one answer for each input. */
  List<List<Answer>> answers(List<SurveyedMethod> methods, IntConsumer progress)
      throws IOException {
    Path folder = Files.createTempDirectory("ringkernel-check");
    try {
      Path jobs = folder.resolve("methods");
      Files.write(jobs, methods.stream().map(JvmLeg::line).toList());
      List<List<Answer>> all = new ArrayList<>();
      while (all.size() < methods.size()) {
        Path results = folder.resolve("answers" + all.size());
        int code = run(methods, jobs, results, all.size());
        read(results, methods, all);
        progress.accept(all.size());
        if (code == JvmRunner.HUNG && all.size() < methods.size()) {
          all.add(Collections.nCopies(options.runs(), Answer.Slow.SLOW));
        }
      }
      return all;
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void read(Path results, List<SurveyedMethod> methods, List<List<Answer>> all)
      throws IOException {
    if (!Files.exists(results)) {
      return;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(results)))) {
      while (all.size() < methods.size()) {
        int arrays = (int) Arrays.stream(Signature.of(methods.get(all.size())).parameters())
            .filter(Class::isArray).count();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < options.runs(); i++) {
          answers.add(Answer.read(in, arrays));
        }
        all.add(answers);
      }
    } catch (EOFException _) {
      // the process ended within a method, whose answers are incomplete
    }
  }

  private int run(List<SurveyedMethod> methods, Path jobs, Path results, int from)
      throws IOException {
    while (true) {
      Path log = jobs.resolveSibling("log");
      Process process = new ProcessBuilder(command(methods, jobs, results, from))
          .redirectErrorStream(true).redirectOutput(log.toFile()).start();
      process.getOutputStream().close();
      int code = await(process);
      String text = Files.readString(log);
      Matcher unknown = UNKNOWN_FUNCTION.matcher(text);
      if (code == 0 || code == JvmRunner.HUNG) {
        return code;
      }
      if (!unknown.find() || !functions.remove(unknown.group(1))) {
        throw new IOException("the JVM ended with " + code + ": "
            + text.lines().filter(line -> line.contains("Exception") || line.contains("Error"))
                .findFirst().orElse("it says nothing"));
      }
    }
  }

  private static int await(Process process) throws IOException {
    try {
      if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
      process.destroyForcibly().waitFor();
      throw new IOException("the JVM did not end within " + MINUTES + " minutes");
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private List<String> command(List<SurveyedMethod> methods, Path jobs, Path results, int from) {
    List<String> words = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Xss4m",
        "-XX:+UseSerialGC", "-XX:+UnlockDiagnosticVMOptions",
        "-XX:DisableIntrinsic=" + String.join(",", functions)));
    TreeSet<String> packages = new TreeSet<>();
    methods.forEach(method -> packages.add(method.owner().substring(0,
        Math.max(0, method.owner().lastIndexOf('/'))).replace('/', '.')));
    packages.stream().filter(JvmLeg::isOfBase)
        .forEach(name -> words.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    List<String> path = new ArrayList<>(List.of(home().toString()));
    classPath.forEach(place -> path.add(place.toString()));
    words.addAll(List.of("-cp", String.join(File.pathSeparator, path), JvmRunner.class.getName(),
        jobs.toString(), results.toString(), Integer.toString(options.runs()),
        Long.toString(options.seed()), Integer.toString(from)));
    return words;
  }

  private static boolean isOfBase(String name) {
    return Object.class.getModule().getPackages().contains(name);
  }

  private static Path home() {
    try {
      return Path.of(
          JvmRunner.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
