package io.ringkernel.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates CUDA C, WGSL and MSL from the sources of the project into a folder of their own. A
 * project whose compiler runs the annotation processor has them in its classes already; this goal
 * is for looking at them, and for builds that use other compilers.
 */
@Mojo(name = "codegen", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE)
public final class CodegenGoal extends CommandLineGoal {
  /** Folder of the results, with one folder per class that has device code. */
  @Parameter(property = "ringkernel.outputDirectory",
      defaultValue = "${project.build.directory}/ringkernel")
  private File outputDirectory;

  /** Target languages: any of cuda, wgsl and msl. */
  @Parameter(property = "ringkernel.backends", defaultValue = "cuda,wgsl,msl")
  private List<String> backends;

  /** Whether {@code assert} in kernels is compiled. */
  @Parameter(property = "ringkernel.assertions", defaultValue = "false")
  private boolean assertions;

  /** For Maven. */
  public CodegenGoal() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    List<Path> roots = new ArrayList<>();
    for (Path root : sourceRoots()) {
      if (hasSources(root)) {
        roots.add(root);
      }
    }
    if (roots.isEmpty()) {
      getLog().info("no sources");
      return;
    }
    List<Path> results = List.of(outputDirectory.toPath());
    InputRecord.Taken record = record(roots);
    if (record.isCurrent(results)) {
      getLog().info("nothing to generate: " + outputDirectory + " is up to date");
      return;
    }
    List<String> arguments = new ArrayList<>(List.of("codegen", "--out", outputDirectory.getPath(),
        "--backend", String.join(",", backends), "--class-path",
        joined(classPath(), File.pathSeparator)));
    if (assertions) {
      arguments.add("--assertions");
    }
    roots.forEach(root -> arguments.add(root.toString()));
    runCommand(arguments);
    record.remember(results);
  }

  private InputRecord.Taken record(List<Path> roots) throws IOException {
    InputRecord record = inputs("codegen");
    record.text(outputDirectory + " " + backends + " " + assertions);
    for (Path root : roots) {
      record.content(root);
    }
    for (Path entry : classPath()) {
      record.version(entry);
    }
    return record.take();
  }

  private static boolean hasSources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    }
  }
}
