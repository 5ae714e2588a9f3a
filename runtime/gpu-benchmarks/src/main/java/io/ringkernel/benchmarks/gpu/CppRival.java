package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.resident.LinkedActors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The same protocol spoken by a host in C++, and CUB; where nvcc is there. A process beside this
 * one that measures when it is asked to, so that both take turns.
 */
public final class CppRival implements AutoCloseable {
  private static final int BUILD_SECONDS = 240;

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
    try {
      Path folder = Files.createTempDirectory("rival");
      return new CppRival(new ProcessBuilder(build(rig, folder).toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT).start(), "");
    } catch (IOException e) {
      return new CppRival(null, "nvcc: " + e.getMessage());
    }
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

  /** Writes the rival's texts into a folder; the name of the one to compile. */
  public static List<String> write(Rig rig, Path folder) throws IOException {
    LinkedActors linked = Rig.link(rig.shape(1, 1, 64));
    Files.writeString(folder.resolve("resident.cu"), linked.text());
    Path source = Files.writeString(folder.resolve("rivals.cu"), Rig.resource("rivals.cu"));
    return List.of("-std=c++17", "-O3", "-w", "-fmad=false", "-DRIVAL_TEXT=\"resident.cu\"",
        "-DRIVAL_MAPPED_BYTES=" + linked.layout().mappedBytes(),
        "-DRIVAL_DEVICE_BYTES=" + linked.layout().deviceBytes(), "-I" + folder,
        source.toString());
  }

  private static Path build(Rig rig, Path folder) throws IOException, InterruptedException {
    Path program = folder.resolve("rivals");
    Path output = folder.resolve("output");
    List<String> words = new java.util.ArrayList<>(List.of("nvcc"));
    words.addAll(write(rig, folder));
    words.addAll(List.of("-arch=sm_" + rig.architecture(), "-o", program.toString()));
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
