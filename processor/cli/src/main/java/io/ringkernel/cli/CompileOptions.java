package io.ringkernel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that every compiling command has. */
final class CompileOptions {
  private static final List<String> TARGETS = List.of("cuda", "wgsl", "msl");
  private static final int LARGEST_BLOCK = 1024;
  /** Not a language: a module around WGSL. */
  private static final String WEB = "web";
  /** Two languages as another host calls them, and Java that hands them to it. */
  private static final String TORNADO = "tornado";

  @Parameters(paramLabel = "INPUT", arity = "1..*",
      description = "Java source files or folders that hold some; or jars and folders of classes.")
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

  @Option(names = "--debug",
      description = "Let debuggers and profilers of CUDA show Java lines: #line and -lineinfo.")
  private boolean debug;

  @Option(names = "--block-size", paramLabel = "N", defaultValue = "256",
      description = {"Work items in a block, of kernels whose class file does not say it:",
        "those written for TornadoVM's KernelContext; ${DEFAULT-VALUE} is the default."})
  private int blockSize;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private boolean allowsWrappers;
  private Progress progress = Progress.NONE;

  List<Path> inputs() {
    return inputs;
  }

  /** Refuses a command line without inputs, where the command lets them be left out. */
  void requireInputs() {
    if (inputs.isEmpty()) {
      throw new CommandLine.ParameterException(command.commandLine(),
          "Missing required parameter: 'INPUT'");
    }
  }

  /** The targets that were asked for, each once. */
  List<String> backends() {
    List<String> others = allowsWrappers ? List.of(WEB, TORNADO) : List.of();
    List<String> all = Stream.concat(TARGETS.stream(), others.stream()).toList();
    if (backends.isEmpty() || !all.containsAll(backends)) {
      throw new UserException("--backend '" + String.join(",", backends)
          + "': give one or more of " + String.join(",", all));
    }
    return backends.stream().flatMap(name -> switch (name) {
      case WEB -> Stream.of("wgsl");
      case TORNADO -> TornadoTasks.TARGETS.stream();
      default -> Stream.of(name);
    }).distinct().toList();
  }

  private int blockSize() {
    if (blockSize < 1 || blockSize > LARGEST_BLOCK) {
      throw new UserException(
          "--block-size takes a number from 1 to " + LARGEST_BLOCK + ", got " + blockSize);
    }
    return blockSize;
  }

  /** Has classes told that are compiled. */
  void report(Progress to) {
    progress = to;
  }

  /** Lets modules for browsers and tasks of TornadoVM be asked for. */
  void allowWrappers() {
    allowsWrappers = true;
  }

  /** Whether tasks of TornadoVM were asked for. */
  boolean isTornado() {
    return backends.contains(TORNADO);
  }

  /** Whether modules for browsers were asked for. */
  boolean isWeb() {
    return backends.contains(WEB);
  }

  /** What was given as class path. */
  List<Path> classPath() {
    return classPath.places();
  }

  /** Where classes are that inputs need, and inputs that are classes themselves. */
  List<Path> classesToLoad() {
    List<Path> places = new ArrayList<>(classPath());
    if (areClasses()) {
      places.addAll(inputs);
    }
    return places;
  }

  /** Whether the inputs are class files; they and sources do not mix. */
  boolean areClasses() {
    long classes = inputs.stream().filter(ClassFileInputs::isClasses).count();
    if (classes > 0 && classes < inputs.size()) {
      throw new UserException("give either sources, or jars and folders of class files");
    }
    return classes > 0;
  }

  /** Compiles the inputs and writes the intermediate representation too, of sources. */
  OfflineCompiler.Outcome compileWithIr() {
    return areClasses() ? compileClasses() : compiler().withIr().compile(inputs);
  }

  /** Compiles the inputs. */
  OfflineCompiler.Outcome compile() {
    return areClasses() ? compileClasses() : compiler().compile(inputs);
  }

  /** Compiles the inputs; class files go into an empty folder, of sources. */
  OfflineCompiler.Outcome compileWithClasses(Path folder) {
    return areClasses() ? compileClasses() : compiler().withClasses(folder).compile(inputs);
  }

  private OfflineCompiler compiler() {
    return new OfflineCompiler(classPath(), backends(), assertions).debugging(debug)
        .reporting(progress);
  }

  private OfflineCompiler.Outcome compileClasses() {
    return new ClassFileInputs(classPath(), backends(), assertions, debug, blockSize(), progress)
        .compile(inputs);
  }
}
