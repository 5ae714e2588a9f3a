package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The same protocol spoken by a host in C++, and CUB; where nvcc is there, or was when this was
 * packed. A process beside this one that measures when it is asked to, so that both take turns.
 */
public final class CppRival implements AutoCloseable {
  /** System property: the program, built on another machine for one that has no nvcc. */
  static final String PROPERTY = "ringkernel.bench.rival";

  private static final int BUILD_SECONDS = 240;
  /** Work items of a warp on all of NVIDIA's devices. */
  private static final int WARP = 32;
  /**
   * Machine code for generations of data centres that every nvcc since CUDA 11.8 knows; other
   * devices compile one of the two texts.
   */
  private static final List<String> AHEAD = List.of("arch=compute_75,code=compute_75",
      "arch=compute_80,code=sm_80", "arch=compute_90,code=sm_90",
      "arch=compute_90,code=compute_90");

  private final Process process;
  private final BufferedReader answers;
  private final Writer questions;
  private final String obstacle;

  private CppRival(Process process, String obstacle) {
    this.process = process;
    this.obstacle = obstacle;
    this.answers = process == null ? null
        : new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.questions = process == null ? null : process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Builds and starts it; where that cannot be, it says why. */
  static CppRival start(Rig rig) throws InterruptedException {
    if (rig.isSmoke()) {
      return new CppRival(null, "needs a device");
    }
    String built = System.getProperty(PROPERTY);
    try {
      return start(built != null ? built
          : build(rig.shape(1, 1, 64),
              List.of("arch=compute_" + rig.architecture() + ",code=sm_" + rig.architecture()),
              Files.createTempDirectory("rival").resolve("rivals")).toString());
    } catch (IOException e) {
      return new CppRival(null, (built == null ? "nvcc: " : "") + e.getMessage());
    }
  }

  private static CppRival start(String program) throws IOException {
    return new CppRival(new ProcessBuilder(program)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start(), "");
  }

  /** Why there is none; empty where there is. */
  String obstacle() {
    return obstacle;
  }

  /** Round trips in microseconds, of a resident kernel that it starts and ends. */
  double[] trips(int count) {
    return ask("trips " + count + " " + Integer.toUnsignedString(Rig.PING.typeId()));
  }

  /** GB/s of one sum of so many floats by CUB. */
  double sum(int numbers) {
    return ask("sum " + numbers)[0];
  }

  private double[] ask(String question) {
    try {
      questions.write(question + "\n");
      questions.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException("the rival in C++ ended at: " + question);
      }
      return Arrays.stream(answer.split(" ")).mapToDouble(Double::parseDouble).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
    }
  }

  /** Writes the rival's texts into a folder; the words by which nvcc compiles them. */
  public static List<String> write(ResidentShape shape, Path folder) throws IOException {
    LinkedActors linked = Rig.link(shape);
    Files.writeString(folder.resolve("resident.cu"), linked.text());
    Path source = Files.writeString(folder.resolve("rivals.cu"), Rig.resource("rivals.cu"));
    return List.of("-std=c++17", "-O3", "-w", "-fmad=false", "-DRIVAL_TEXT=\"resident.cu\"",
        "-DRIVAL_MAPPED_BYTES=" + linked.layout().mappedBytes(),
        "-DRIVAL_DEVICE_BYTES=" + linked.layout().deviceBytes(), "-I" + folder,
        source.toString());
  }

  /** Builds the program of a full run for devices such as one may meet, without any here. */
  static void buildAhead(Path program) throws IOException, InterruptedException {
    build(Rig.fullShape(WARP, 1, 1, 64), AHEAD, program);
  }

  private static Path build(ResidentShape shape, List<String> architectures, Path program)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("rival");
    Path output = folder.resolve("output");
    List<String> words = new ArrayList<>(List.of("nvcc"));
    words.addAll(write(shape, folder));
    architectures.forEach(architecture -> words.add("-gencode=" + architecture));
    words.addAll(List.of("-o", program.toString()));
    Process process = new ProcessBuilder(words).redirectErrorStream(true)
        .redirectOutput(output.toFile()).start();
    if (!process.waitFor(BUILD_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("it did not end in " + BUILD_SECONDS + " s");
    }
    if (process.exitValue() != 0) {
      throw new IOException(Files.readString(output).strip());
    }
    return program;
  }
}
