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

/** Compiles the generated CUDA C by NVIDIA's compiler, to files beside each {@code kernel.cu}. */
@Mojo(name = "nvcc", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class NvccGoal extends CommandLineGoal {
  /** Where generated code is: the classes of the project, or what codegen wrote. */
  @Parameter(property = "ringkernel.classesDirectory",
      defaultValue = "${project.build.outputDirectory}")
  private File classesDirectory;

  /** Names such as sm_80. */
  @Parameter(property = "ringkernel.architectures", defaultValue = "sm_80")
  private List<String> architectures;

  /** Either ptx or cubin. */
  @Parameter(property = "ringkernel.nvcc.format", defaultValue = "ptx")
  private String format;

  /** The compiler; by default the one on the PATH. */
  @Parameter(property = "ringkernel.nvcc", defaultValue = "nvcc")
  private String nvcc;

  /** Whether a machine without the compiler builds all the same, without these files. */
  @Parameter(property = "ringkernel.nvcc.optional", defaultValue = "false")
  private boolean optional;

  /** For Maven. */
  public NvccGoal() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (optional && !isThere()) {
      getLog().warn("there is no " + nvcc + ", so no " + format + " is made");
      return;
    }
    List<Path> texts = files("kernel.cu");
    if (texts.isEmpty()) {
      getLog().info("no CUDA C below " + classesDirectory);
      return;
    }
    InputRecord record = inputs("nvcc");
    record.text(nvcc + " " + format + " " + architectures);
    for (Path text : texts) {
      record.content(text);
    }
    InputRecord.Taken taken = record.take();
    if (taken.isCurrent(files("." + format))) {
      getLog().info("nothing to compile: " + format + " files are up to date");
      return;
    }
    runCommand(List.of("nvcc", "--arch", String.join(",", architectures), "--format", format,
        "--nvcc", nvcc, classesDirectory.getPath()));
    taken.remember(files("." + format));
  }

  private List<Path> files(String end) throws IOException {
    if (!classesDirectory.isDirectory()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(classesDirectory.toPath())) {
      return files.filter(f -> f.getFileName().toString().endsWith(end)).sorted().toList();
    }
  }

  private boolean isThere() {
    List<String> places = new ArrayList<>(List.of(nvcc));
    if (!nvcc.contains(File.separator)) {
      places.clear();
      String path = System.getenv("PATH");
      for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
        places.add(folder + File.separator + nvcc);
        places.add(folder + File.separator + nvcc + ".exe");
      }
    }
    return places.stream().anyMatch(place -> new File(place).canExecute());
  }
}
