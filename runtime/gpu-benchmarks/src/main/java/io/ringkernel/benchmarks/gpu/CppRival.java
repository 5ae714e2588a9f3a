package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.resident.LinkedActors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The same protocol spoken by a host in C++, and CUB; where nvcc is there. */
final class CppRival {
  private CppRival() {}

  static List<Row> rows(Rig rig) throws IOException, InterruptedException {
    if (rig.isSmoke()) {
      return List.of(Row.missing("the same round trip from C++", "needs a device"));
    }
    Path folder = Files.createTempDirectory("rival");
    Path program;
    try {
      program = build(rig, folder);
    } catch (IOException e) {
      return List.of(Row.missing("the same round trip from C++", "nvcc: " + e.getMessage()));
    }
    String output = run(List.of(program.toString(), "200000",
        Integer.toString(Rig.PING.typeId())), folder);
    List<Row> rows = new ArrayList<>();
    for (String line : output.lines().toList()) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "cpp-round-trip-p50-us" -> rows.add(Row.rival("the same round trip from C++, p50",
            "us", new double[] {Double.parseDouble(words[1])}, "same kernel, same rings"));
        case "cpp-round-trip-p99-us" -> rows.add(Row.rival("the same round trip from C++, p99",
            "us", new double[] {Double.parseDouble(words[1])}, ""));
        case "cub-sum-gb-per-s" -> rows.add(Row.rival("CUB: sum of 2^28 floats", "GB/s",
            new double[] {Double.parseDouble(words[1])}, ""));
        default -> throw new IOException("the rival says: " + line);
      }
    }
    return rows;
  }

  /** Writes and compiles the rival; also for machines without a GPU. */
  static Path build(Rig rig, Path folder) throws IOException, InterruptedException {
    LinkedActors linked = Rig.link(rig.shape(1, 1, 64));
    Files.writeString(folder.resolve("resident.cu"), linked.text());
    Path source = Files.writeString(folder.resolve("rivals.cu"), Rig.resource("rivals.cu"));
    Path program = folder.resolve("rivals");
    run(List.of("nvcc", "-std=c++17", "-O3", "-w", "-fmad=false", "-arch=sm_" + rig.architecture(),
        "-DRIVAL_TEXT=\"resident.cu\"",
        "-DRIVAL_MAPPED_BYTES=" + linked.layout().mappedBytes(),
        "-DRIVAL_DEVICE_BYTES=" + linked.layout().deviceBytes(), "-I" + folder,
        source.toString(), "-o", program.toString()), folder);
    return program;
  }

  private static String run(List<String> words, Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = new ProcessBuilder(words).redirectErrorStream(true)
        .redirectOutput(output.toFile()).start();
    if (!process.waitFor(240, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(words.getFirst() + " did not end");
    }
    String text = Files.readString(output);
    if (process.exitValue() != 0) {
      throw new IOException(text.strip());
    }
    return text;
  }
}
