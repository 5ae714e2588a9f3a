package io.ringkernel.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Compiles what somebody types, in a process of its own: javac cannot be stopped from within, and
 * its memory cannot be bounded. What takes too long ends with its process; the next text gets a new
 * one. Thread-safe; one text at a time.
 */
final class LiveCompiler implements AutoCloseable {
  /** The longest source, in bytes of UTF-8. */
  static final int LONGEST_SOURCE = 64 * 1024;

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String MEMORY = "-Xmx512m";

  private final List<Path> classPath;
  private final Supplier<Duration> limit;
  private final TemporaryFolder work = TemporaryFolder.create();
  private final ReentrantLock busy = new ReentrantLock();
  private Process process;
  private BufferedWriter requests;
  private BufferedReader answers;

  LiveCompiler(List<Path> classPath) {
    this(classPath, () -> LIMIT);
  }

  LiveCompiler(List<Path> classPath, Supplier<Duration> limit) {
    this.classPath = List.copyOf(classPath);
    this.limit = limit;
  }

  /**
   * What came of a source, as an object of JSON: {@code success}, {@code file},
   * {@code diagnostics}, {@code classes} with their {@code texts}, {@code nvcc},
   * {@code milliseconds}; or {@code refused}, a line that says why nothing came.
   *
   * @param ptx whether PTX is wanted too, where {@code nvcc} is there
   */
  String compile(String source, boolean ptx) throws IOException {
    boolean mine;
    try {
      mine = busy.tryLock(limit.get().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      mine = false;
    }
    if (!mine) {
      return refused("the compiler is busy with another text");
    }
    try {
      return ask(JSON.std.asString(Map.of("source", source, "ptx", ptx)));
    } finally {
      busy.unlock();
    }
  }

  private String ask(String request) throws IOException {
    if (process == null || !process.isAlive()) {
      start();
    }
    BufferedReader from = answers;
    CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
      try {
        requests.write(request);
        requests.newLine();
        requests.flush();
        return from.readLine();
      } catch (IOException e) {
        return null;
      }
    }, Thread::startVirtualThread);
    try {
      String line = answer.get(limit.get().toMillis(), TimeUnit.MILLISECONDS);
      if (line != null) {
        return line;
      }
      stop();
      return refused("the compiler ran out of memory or ended; simplify the text");
    } catch (TimeoutException e) {
      stop();
      return refused("compiling took longer than " + limit.get().toSeconds()
          + " seconds and was stopped; simplify the text");
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      return refused("the server ends");
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static String refused(String reason) throws IOException {
    return JSON.std.asString(Map.of("refused", reason));
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
        "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
        LiveWorker.class.getName(), work.path().toString()));
    classPath.forEach(place -> command.add(place.toString()));
    process = new ProcessBuilder(command).redirectError(new File(
        System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null")).start();
    requests = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  private void stop() {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
      process = null;
    }
  }

  @Override
  public void close() {
    stop();
    work.close();
  }
}
