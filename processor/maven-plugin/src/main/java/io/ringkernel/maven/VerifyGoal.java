package io.ringkernel.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks that the generated files in the classes of the project are those of the sources and of the
 * inlined class files as they are now, and lets the targets' compilers judge them where they are
 * installed.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE)
public final class VerifyGoal extends CommandLineGoal {
  /** Where generated code is: the classes of the project, or what codegen wrote. */
  @Parameter(property = "ringkernel.classesDirectory",
      defaultValue = "${project.build.outputDirectory}")
  private File classesDirectory;

  /** Whether the targets' compilers are asked, too. */
  @Parameter(property = "ringkernel.verify.compilers", defaultValue = "true")
  private boolean compilers;

  /** For Maven. */
  public VerifyGoal() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (!classesDirectory.isDirectory()) {
      getLog().info("no classes");
      return;
    }
    List<String> arguments = new ArrayList<>(List.of("verify", "--class-path",
        joined(classPath(), File.pathSeparator)));
    List<Path> sources = sourceRoots();
    if (!sources.isEmpty()) {
      arguments.addAll(List.of("--sources", joined(sources, ",")));
    }
    if (!compilers) {
      arguments.add("--no-compilers");
    }
    arguments.add(classesDirectory.getPath());
    runCommand(arguments);
  }
}
