package io.ringkernel.cli;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.spi.BackendProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what this machine has and what is missing. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
    description = "Show what was found on this machine, what is missing and how to get it.")
final class DoctorCommand implements Callable<Integer> {
  private static final long ANSWER_SECONDS = 10;

  @Mixin
  private OutputOptions output;

  private record Finding(String what, boolean found, String detail) {}

  @Override
  public Integer call() {
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding("JDK", true,
        Runtime.version() + " at " + System.getProperty("java.home")));
    findings.add(tool("Maven", "mvn", "--version", "needed to build: https://maven.apache.org"));
    findings.add(tool("nvcc", "nvcc", "--version",
        "optional: the test suite compiles CUDA C with it; part of the CUDA toolkit"));
    findings.add(backend(Backend.CUDA));
    findings.add(backend(Backend.METAL));
    findings.add(backend(Backend.WEBGPU));
    findings.add(library("Vulkan loader", List.of("libvulkan.so.1", "vulkan-1.dll"),
        "needed by WebGPU on Linux; Debian package libvulkan1"));
    findings.add(tool("clang++-16", "clang++-16", "--version",
        "optional: the test suite executes MSL with it; Debian package clang-16"));
    findings.add(tool("g++", "g++", "--version",
        "optional: the test suite executes CUDA C with it; Debian package g++"));
    findings.add(tool("spin", "spin", "-V",
        "optional: the test suite checks the runtime's protocols with it; Debian package spin"));
    findings.add(tool("node", "node", "--version",
        "optional: the test suite validates WGSL with naga; Debian package nodejs"));
    findings.add(tool("chromium", "chromium", "--version",
        "optional: the test suite runs modules for browsers in it; Debian package chromium"));
    output.print(out -> print(out, findings), Map.of("findings", findings.stream().map(f -> Map.of(
        "name", f.what(), "found", f.found(), "detail", f.detail())).toList()));
    return RingKernel.OK;
  }

  private static void print(PrintWriter out, List<Finding> findings) {
    for (Finding finding : findings) {
      out.printf(Locale.ROOT, "%-8s %-14s %s%n", finding.found() ? "found" : "missing",
          finding.what(), finding.detail());
    }
  }

  private static Finding tool(String name, String executable, String option, String advice) {
    try {
      Process process =
          new ProcessBuilder(executable, option).redirectErrorStream(true).start();
      process.getOutputStream().close();
      List<String> lines = new String(process.getInputStream().readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
      if (process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
        String version = lines.stream().filter(l -> l.matches(".*\\d+\\.\\d+.*")).findFirst()
            .orElse("");
        return new Finding(name, true, version.replaceAll("\u001b\\[[0-9;]*m", ""));
      }
      return new Finding(name, false, executable + " does not answer; " + advice);
    } catch (IOException e) {
      return new Finding(name, false, advice);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Finding(name, false, "interrupted");
    }
  }

  /** What the back end itself says: it is asked what it would be asked to run. */
  private static Finding backend(Backend backend) {
    String name = "Backend." + backend;
    for (BackendProvider provider : ServiceLoader.load(BackendProvider.class,
        DoctorCommand.class.getClassLoader())) {
      if (provider.backend() == backend) {
        Optional<String> obstacle = provider.obstacle();
        return obstacle.isPresent() ? new Finding(name, false, obstacle.get())
            : new Finding(name, true, provider.description());
      }
    }
    throw new AssertionError(backend + " is not on the path of the command line");
  }

  private static Finding library(String name, List<String> files, String advice) {
    List<String> folders = new ArrayList<>(List.of("/usr/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib"));
    for (String variable : List.of("LD_LIBRARY_PATH", "PATH")) {
      String value = System.getenv(variable);
      if (value != null) {
        folders.addAll(List.of(value.split(java.io.File.pathSeparator)));
      }
    }
    for (String folder : folders) {
      for (String file : files) {
        Path path = Path.of(folder, file);
        if (!folder.isBlank() && Files.isRegularFile(path)) {
          return new Finding(name, true, path.toString());
        }
      }
    }
    return new Finding(name, false, advice);
  }
}
