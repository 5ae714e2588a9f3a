package io.ringkernel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that every compiling command has. */
final class CompileOptions {
  private static final List<String> TARGETS = List.of("cuda", "wgsl", "msl");

  @Parameters(paramLabel = "INPUT", arity = "1..*",
      description = "Java source files, or folders that hold some.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = {"-b", "--backend"}, paramLabel = "NAME", split = ",",
      defaultValue = "cuda,wgsl,msl",
      description = "Target languages, by comma: ${DEFAULT-VALUE} is the default.")
  private List<String> backends = new ArrayList<>();

  @Mixin
  private ClassPathOption classPath;

  @Option(names = "--assertions",
      description = "Compile assert in kernels, as java -ea evaluates it.")
  private boolean assertions;

  List<Path> inputs() {
    return inputs;
  }

  /** The targets that were asked for, each once. */
  List<String> backends() {
    if (backends.isEmpty() || !TARGETS.containsAll(backends)) {
      throw new UserException("--backend '" + String.join(",", backends)
          + "': give one or more of " + String.join(",", TARGETS));
    }
    return backends.stream().distinct().toList();
  }

  /** What was given as class path. */
  List<Path> classPath() {
    return classPath.places();
  }

  /** Whether the inputs are class files; they and sources do not mix. */
  boolean areClasses() {
    long classes = inputs.stream().filter(ClassFileInputs::isClasses).count();
    if (classes > 0 && classes < inputs.size()) {
      throw new UserException("give either sources, or jars and folders of class files");
    }
    return classes > 0;
  }

  /** Compiles the inputs into an empty folder. */
  OfflineCompiler.Outcome compile(Path output) {
    return areClasses()
        ? new ClassFileInputs(classPath(), backends(), assertions).compile(inputs, output)
        : new OfflineCompiler(classPath(), backends(), assertions).compile(inputs, output);
  }
}
