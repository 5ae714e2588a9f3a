package io.ringkernel.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** What the goals share: the process and the record of what it was given. */
abstract class CommandLineGoal extends AbstractMojo {
  private static final String MAIN = "io.ringkernel.cli.RingKernel";
  /** Exit code of the command line where sources or generated files have errors. */
  private static final int FAILED = 1;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> artifacts;

  /** Does nothing at all. */
  @Parameter(property = "ringkernel.skip", defaultValue = "false")
  private boolean skip;

  @Inject
  private ToolchainManager toolchains;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    try {
      run();
    } catch (IOException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The work of the goal. */
  abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

  final MavenProject project() {
    return project;
  }

  /** Entries of the compile class path without the classes of this project. */
  final List<Path> classPath() {
    return project.getArtifacts().stream().filter(a -> a.getArtifactHandler().isAddedToClasspath())
        .filter(a -> !Artifact.SCOPE_TEST.equals(a.getScope())
            && !Artifact.SCOPE_RUNTIME.equals(a.getScope()))
        .map(Artifact::getFile).filter(f -> f != null && f.exists()).map(File::toPath).sorted()
        .toList();
  }

  /** Folders of sources that exist, without what annotation processors wrote. */
  final List<Path> sourceRoots() {
    Path generated = Path.of(project.getBuild().getDirectory(), "generated-sources", "annotations");
    return project.getCompileSourceRoots().stream().map(Path::of)
        .filter(p -> p.toFile().isDirectory() && !p.equals(generated)).distinct().toList();
  }

  static String joined(List<Path> paths, String separator) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(separator));
  }

  /** A record of this goal that starts with the plugin itself and the JDK. */
  final InputRecord inputs(String goal) throws IOException {
    InputRecord record = new InputRecord(
        Path.of(project.getBuild().getDirectory(), "ringkernel-maven", goal + ".sha256"));
    record.text(java().toString());
    for (Path jar : pluginPath()) {
      record.version(jar);
    }
    return record;
  }

  /** Runs the command line; ends the build where that fails. */
  final void runCommand(List<String> arguments)
      throws IOException, MojoExecutionException, MojoFailureException {
    List<String> command = new ArrayList<>(List.of(java().toString(),
        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
        joined(pluginPath(), File.pathSeparator), MAIN));
    command.addAll(arguments);
    getLog().debug(String.join(" ", command));
    int code = CommandLineProcess.run(command, getLog());
    if (code == FAILED) {
      throw new MojoFailureException("ringkernel " + arguments.get(0) + ": errors, see above");
    }
    if (code != 0) {
      throw new MojoExecutionException(
          "ringkernel " + arguments.get(0) + " ended with code " + code + ", see above");
    }
  }

  private List<Path> pluginPath() {
    return artifacts.stream().filter(a -> a.getArtifactHandler().isAddedToClasspath())
        .map(a -> a.getFile().toPath()).toList();
  }

  /** The JDK that the toolchains plugin chose, else the one that runs Maven. */
  private Path java() {
    Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
    String found = toolchain == null ? null : toolchain.findTool("java");
    return found != null ? Path.of(found)
        : Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
