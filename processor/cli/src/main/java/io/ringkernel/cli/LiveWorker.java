package io.ringkernel.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The process behind {@link LiveCompiler}: reads a source as a line of JSON, writes what came of it
 * as another one. It compiles and never runs what it compiled.
 */
final class LiveWorker {
  private static final List<String> TARGETS = List.of("cuda", "wgsl", "msl");
  private static final Map<String, String> FORMS = forms();
  private static final Pattern PUBLIC_TYPE = Pattern.compile(
      "^\\s*public\\s+(?:(?:final|abstract|sealed|strictfp)\\s+)*"
          + "(?:class|record|interface|enum|@interface)\\s+(\\w{1,100})",
      Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("\\b(RK\\d{3}): ");

  private final Path folder;
  private final List<Path> classPath;

  private LiveWorker(Path folder, List<Path> classPath) {
    this.folder = folder;
    this.classPath = classPath;
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("ir", "kernel.ir");
    forms.put("cuda", "kernel.cu");
    forms.put("wgsl", "kernel.wgsl");
    forms.put("msl", "kernel.metal");
    return forms;
  }

  /**
   * Serves until its input ends.
   *
   * @param arguments a folder to work in, then the class path of the sources
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    List<Path> paths = Stream.of(arguments).map(Path::of).toList();
    LiveWorker worker = new LiveWorker(paths.getFirst(), paths.subList(1, paths.size()));
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      Map<String, Object> request = JSON.std.mapFrom(line);
      answers.println(JSON.std.asString(worker.compile(String.valueOf(request.get("source")),
          Boolean.TRUE.equals(request.get("ptx")))));
      answers.flush();
    }
  }

  private Map<String, Object> compile(String source, boolean ptx) throws IOException {
    long begin = System.nanoTime();
    Map<String, Object> answer = new LinkedHashMap<>();
    try (TemporaryFolder work =
        new TemporaryFolder(Files.createTempDirectory(folder, "text-"))) {
      String name = fileName(source);
      Path file = Files.createDirectory(work.path().resolve("source")).resolve(name);
      Files.writeString(file, source);
      List<Map<String, Object>> diagnostics = new ArrayList<>();
      OfflineCompiler.Outcome outcome = new OfflineCompiler(classPath, TARGETS, false)
          .withIr().compile(List.of(file), d -> diagnostics.add(described(d, source)));
      answer.put("success", outcome.success());
      answer.put("file", name);
      answer.put("diagnostics", diagnostics);
      List<Map<String, Object>> classes = new ArrayList<>();
      if (outcome.success()) {
        for (DeviceFiles files : outcome.classes()) {
          classes.add(texts(files, ptx));
        }
      }
      answer.put("classes", classes);
    }
    answer.put("nvcc", Tools.has(Tool.NVCC));
    answer.put("milliseconds", (System.nanoTime() - begin) / 1_000_000);
    return answer;
  }

  /** Java wants a file to be named as its public type. */
  private static String fileName(String source) {
    Matcher type = PUBLIC_TYPE.matcher(source);
    return (type.find() ? type.group(1) : "Kernels") + ".java";
  }

  /** With PTX only where it is wanted: NVIDIA's compiler takes longer than everything else. */
  private static Map<String, Object> texts(DeviceFiles files, boolean ptx) {
    ManifestFile manifest = files.manifest();
    Map<String, String> texts = new LinkedHashMap<>();
    FORMS.forEach((form, file) -> files.text(file).ifPresent(text -> texts.put(form, text)));
    Optional<String> made = ptx ? Ptx.of(files, manifest) : Optional.empty();
    made.ifPresent(text -> texts.put("ptx", text));
    return Map.of("class", manifest.className(), "texts", texts);
  }

  /** Where the caret stands, and the token there. */
  private static Map<String, Object> described(Diagnostic<? extends JavaFileObject> diagnostic,
      String source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    String message = diagnostic.getMessage(Locale.ROOT);
    Matcher code = CODE.matcher(message);
    fields.put("kind", switch (diagnostic.getKind()) {
      case ERROR -> "error";
      case WARNING, MANDATORY_WARNING -> "warning";
      case NOTE, OTHER -> "note";
    });
    fields.put("code", code.find() ? code.group(1) : "");
    fields.put("message", message);
    long at = diagnostic.getPosition();
    if (at >= 0 && at <= source.length()) {
      fields.put("line", diagnostic.getLineNumber());
      fields.put("column", diagnostic.getColumnNumber());
      fields.put("from", at);
      fields.put("to", endOfToken(source, (int) at));
    }
    return fields;
  }

  /**
   * Behind the name or number at a place, also one that follows a point, where javac's caret stands
   * for a member; one character of anything else.
   */
  private static int endOfToken(String source, int at) {
    int end = at < source.length() && source.charAt(at) == '.' ? at + 1 : at;
    while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(at + 1, source.length()));
  }
}
