package io.ringkernel.verify.foreign;

import io.ringkernel.frontend.bytecode.ClassBytes;
import io.ringkernel.frontend.bytecode.MethodSurvey;
import io.ringkernel.frontend.bytecode.SurveyedMethod;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Surveys a container, compiles what is eligible and compares it with the JVM. */
public final class ForeignCheck {
  private static final Path IMAGE = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/");

  /**
   * What to do.
   *
   * @param classes which classes to look at, by their binary names
   * @param runs inputs of each method for the comparison; 0 for none
   * @param seed of the inputs
   */
  public record Options(Predicate<String> classes, int runs, long seed) {}

  /** Hears how far the work is. */
  public interface Progress {
    /** So much of a phase is done. */
    void at(String phase, int done, int all);
  }

  private final ClassContainer container;
  private final List<ClassContainer> classPath;
  private final Options options;
  private final Progress progress;

  /**
   * A check.
   *
   * @param classPath what the classes need besides the JDK
   */
  public ForeignCheck(ClassContainer container, List<ClassContainer> classPath, Options options,
      Progress progress) {
    this.container = container;
    this.classPath = List.copyOf(classPath);
    this.options = options;
    this.progress = progress;
  }

  /** Does it all. */
  public ForeignReport run() throws IOException {
    List<SurveyedMethod> methods = survey();
    MethodCompiler compiler = new MethodCompiler(source());
    List<MethodCompiler.Compiled> compiled = new ArrayList<>();
    for (SurveyedMethod method : methods) {
      compiled.add(compiler.compile(method));
      progress.at("compiling", compiled.size(), methods.size());
    }
    String name = container.place().getFileName().toString();
    if (options.runs() == 0) {
      return new ForeignReport(name, "",
          compiled.stream().map(MethodCompiler.Compiled::result).toList());
    }
    Comparison comparison = new Comparison(classPath(), options, progress);
    return new ForeignReport(name, comparison.legName(), comparison.compare(compiled));
  }

  private List<SurveyedMethod> survey() throws IOException {
    MethodSurvey survey = new MethodSurvey(source());
    List<String> classes = container.classes().stream()
        .filter(name -> options.classes().test(name.replace('/', '.'))).toList();
    List<SurveyedMethod> methods = new ArrayList<>();
    int done = 0;
    for (String name : classes) {
      methods.addAll(survey.of(name));
      progress.at("reading classes", ++done, classes.size());
    }
    return methods;
  }

  private ClassBytes source() {
    List<ClassContainer> places = new ArrayList<>(List.of(container));
    places.addAll(classPath);
    return source(places);
  }

  /** Containers in their order, then the running JDK. */
  public static ClassBytes source(List<ClassContainer> places) {
    return name -> places.stream().map(place -> place.of(name)).flatMap(Optional::stream)
        .findFirst().or(() -> ofJdk(name));
  }

  private List<Path> classPath() {
    List<Path> places = new ArrayList<>(List.of(container.place()));
    classPath.forEach(place -> places.add(place.place()));
    places.removeIf(place -> place.getFileSystem().equals(IMAGE.getFileSystem()));
    return places;
  }

  private static Optional<byte[]> ofJdk(String name) {
    try {
      Path file = IMAGE.resolve("modules/java.base/" + name + ".class");
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException | java.nio.file.InvalidPathException _) {
      return Optional.empty();
    }
  }

  /** The classes of a module of the running JDK, such as {@code java.base}. */
  public static Path jdkModule(String module) {
    return IMAGE.resolve("modules").resolve(module);
  }
}
