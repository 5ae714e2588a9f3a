package io.ringkernel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows all forms of a kernel. */
@Command(name = "inspect", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Show a kernel as Java, as intermediate representation and as every target has "
        + "it; as PTX too where nvcc is installed.",
      "Without --kernel it shows all classes that have device code. Writes nothing.",
      "With --serve it shows all that on a page with an editor, and again at each change."})
final class InspectCommand implements Callable<Integer> {
  private static final Map<String, String> FORMS = forms();

  @Mixin
  private CompileOptions options;

  @Option(names = {"-k", "--kernel"}, paramLabel = "NAME",
      description = "Only classes of that name: simple or binary, or with .kernel behind it.")
  private String kernel;

  @Option(names = "--show", paramLabel = "FORM", split = ",",
      defaultValue = "java,ir,cuda,wgsl,msl,ptx",
      description = "Forms, by comma: ${DEFAULT-VALUE} is the default.")
  private List<String> show = new ArrayList<>();

  @Option(names = "--serve",
      description = {"Open an editor on a page of this machine, until Ctrl+C. It begins with",
        "INPUT, one source file, if there is one; nothing is written to it."})
  private boolean serve;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
      description = "Port of the page; 0 for any that is free; ${DEFAULT-VALUE}.")
  private int port;

  @Mixin
  private OutputOptions output;

  /** One class with its texts by form. */
  private record Shown(String className, Map<String, String> texts) {}

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("java", "");
    forms.put("ir", "kernel.ir");
    forms.put("cuda", "kernel.cu");
    forms.put("wgsl", "kernel.wgsl");
    forms.put("msl", "kernel.metal");
    forms.put("ptx", "kernel.ptx");
    return forms;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (serve) {
      return serve();
    }
    options.requireInputs();
    if (show.isEmpty() || !FORMS.keySet().containsAll(show)) {
      throw new UserException("--show '" + String.join(",", show) + "': give one or more of "
          + String.join(",", FORMS.keySet()));
    }
    OfflineCompiler.Outcome outcome = options.compileWithIr();
    outcome.requireKernels(options.inputs());
    output.err().print(outcome.output());
    output.err().flush();
    if (!outcome.success()) {
      return RingKernel.FAILED;
    }
    List<Shown> classes = new ArrayList<>();
    for (DeviceFiles files : outcome.classes()) {
      ManifestFile manifest = files.manifest();
      if (isWanted(manifest)) {
        classes.add(new Shown(manifest.className(), texts(files, manifest)));
      }
    }
    if (classes.isEmpty()) {
      throw new UserException("no kernel '" + kernel + "' in the inputs: 'ringkernel check' "
          + "lists them");
    }
    output.print(out -> classes.forEach(shown -> print(out, shown)), Map.of("classes",
        classes.stream().map(c -> Map.of("class", c.className(), "texts", c.texts())).toList()));
    return RingKernel.OK;
  }

  private int serve() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UserException("--port takes a number from 0 to 65535, got " + port);
    }
    try (LiveServer server = LiveServer.start(LiveServer.initial(options.inputs()), port,
        new LiveCompiler(options.classPath()))) {
      output.out().println("kernels live: " + server.address() + "  (Ctrl+C ends it)");
      output.out().flush();
      Thread.currentThread().join();
      return RingKernel.OK;
    }
  }

  private boolean isWanted(ManifestFile manifest) {
    String name = manifest.className();
    String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    return kernel == null || List.of(name, simple).contains(kernel) || manifest.entries().stream()
        .anyMatch(e -> List.of(e, simple + "." + e, name + "." + e).contains(kernel));
  }

  private Map<String, String> texts(DeviceFiles files, ManifestFile manifest) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String form : show) {
      Optional<String> text = switch (form) {
        case "java" -> source(manifest);
        case "ptx" -> Ptx.of(files, manifest);
        default -> files.text(FORMS.get(form));
      };
      text.ifPresent(t -> texts.put(form, t));
    }
    return texts;
  }

  private Optional<String> source(ManifestFile manifest) {
    if (options.areClasses() || manifest.sources().isEmpty()) {
      return Optional.empty();
    }
    ManifestFile.Dependency own = manifest.sources().getFirst();
    return OfflineCompiler.sources(options.inputs()).stream()
        .filter(f -> f.endsWith(own.file())).map(f -> GeneratedCode.text(f).orElse(""))
        .filter(t -> Freshness.sha256(t.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .equals(own.sha256()))
        .findFirst();
  }

  private static void print(PrintWriter out, Shown shown) {
    shown.texts().forEach((form, text) -> {
      out.println("==== " + shown.className() + ": " + form + " ====");
      out.println(text.stripTrailing());
      out.println();
    });
  }
}
