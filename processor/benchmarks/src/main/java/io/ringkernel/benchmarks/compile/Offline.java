package io.ringkernel.benchmarks.compile;

import io.ringkernel.cli.RingKernel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code ringkernel codegen} again and again in one process: sources in, three targets out. */
final class Offline {
  private Offline() {}

  /** In a process of its own: the number of kernels, the seconds; prints a result. */
  public static void main(String[] arguments) throws IOException {
    int kernels = Integer.parseInt(arguments[0]);
    Path work = Trial.workFolder();
    Path sources = Files.createDirectories(work.resolve("in"));
    Path out = Files.createDirectories(work.resolve("out"));
    List<String> texts = Contender.KERNEL.sources(kernels);
    for (int i = 0; i < kernels; i++) {
      Files.writeString(sources.resolve("T" + i + ".java"), texts.get(i));
    }
    System.out.println(Trial.repeat(Double.parseDouble(arguments[1]), out,
        () -> generate(sources, out, kernels)));
    try (Stream<Path> walk = Files.walk(work)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void generate(Path sources, Path out, int kernels) throws IOException {
    StringWriter told = new StringWriter();
    int code = RingKernel.run(new PrintWriter(told), new PrintWriter(told), "codegen",
        sources.toString(), "-o", out.toString());
    try (Stream<Path> folders = Files.list(out)) {
      if (code != 0 || folders.count() != kernels) {
        System.out.println(told);
        System.exit(1);
      }
    }
  }
}
