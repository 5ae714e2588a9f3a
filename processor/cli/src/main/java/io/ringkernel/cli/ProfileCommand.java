package io.ringkernel.cli;

import io.ringkernel.runtime.management.ActorView;
import io.ringkernel.runtime.trace.ChromeTrace;
import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceRecording;
import io.ringkernel.runtime.trace.TraceTrack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what actors and kernels do and when. */
@Command(name = "profile", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Record a trace of a sample, or of actors of a running process.",
      "profile SAMPLE [ARGUMENT...] runs a sample and records it from begin to end; options of "
          + "the sample stand behind --. profile --pid PID [ACTOR] records a running process, all "
          + "of it or only actors with that type, name or id. The file opens in "
          + "ui.perfetto.dev and chrome://tracing."})
final class ProfileCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SAMPLE|ACTOR", arity = "0..*",
      description = "A sample and its arguments, or an actor of the process.")
  private List<String> words = new ArrayList<>();

  @Option(names = {"-p", "--pid"}, paramLabel = "PID", description = "A running process.")
  private Long process;

  @Option(names = {"-s", "--seconds"}, paramLabel = "N", defaultValue = "5",
      description = "How long to record a process; ${DEFAULT-VALUE}.")
  private double seconds;

  @Option(names = {"-o", "--out"}, paramLabel = "FILE", defaultValue = "ringkernel-trace.json",
      description = "The trace; ${DEFAULT-VALUE}.")
  private Path out;

  @Option(names = "--spans", paramLabel = "N", defaultValue = "200000",
      description = "Keep so many spans, and count the others; ${DEFAULT-VALUE}.")
  private int spans;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    if (!(seconds > 0 && seconds <= 3600)) {
      throw new UserException("--seconds must be more than 0 and at most 3600, got " + seconds);
    }
    if (spans < 1) {
      throw new UserException("--spans must be 1 or more, got " + spans);
    }
    if (process == null && words.isEmpty()) {
      throw new UserException("name a sample ('ringkernel run' lists them), or a process with "
          + "--pid");
    }
    return process == null ? sample() : running();
  }

  private int sample() {
    PrintWriter console = output.text() ? output.out() : new PrintWriter(Writer.nullWriter());
    List<String> command = new ArrayList<>(List.of("run"));
    command.addAll(words);
    StringBuilder trace = new StringBuilder();
    int code;
    try (TraceRecording recording = Trace.start(spans)) {
      code = RingKernel.run(console, output.err(), command.toArray(String[]::new));
      ChromeTrace.write(recording.stop(), trace);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (code == RingKernel.OK) {
      finish(trace.toString());
    }
    return code;
  }

  private int running() {
    if (words.size() > 1) {
      throw new UserException("give one actor at a time, got " + String.join(" ", words));
    }
    try (JavaProcess target = JavaProcess.attach(process)) {
      List<String> tracks = words.isEmpty() ? List.of() : tracks(target, words.getFirst());
      byte[] compressed = record(target, tracks);
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
        finish(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      return RingKernel.OK;
    } catch (JavaProcess.Gone e) {
      throw new UserException("process " + process + " has ended, and its trace with it", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserException("interrupted", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process is not left recording where the user interrupts this one. */
  private byte[] record(JavaProcess target, List<String> tracks)
      throws JavaProcess.Gone, InterruptedException {
    Thread interrupted = new Thread(() -> stop(target));
    Runtime.getRuntime().addShutdownHook(interrupted);
    target.startTrace(spans);
    Thread.sleep(Duration.ofNanos((long) (seconds * 1e9)));
    byte[] compressed = target.stopTrace(tracks);
    Runtime.getRuntime().removeShutdownHook(interrupted);
    return compressed;
  }

  private static void stop(JavaProcess target) {
    try {
      // No track has this name, so that nothing is sent.
      target.stopTrace(List.of(""));
    } catch (JavaProcess.Gone | RuntimeException e) {
      // Neither is anything recorded then.
    }
  }

  /** The tracks of the actors with a type, name or id. */
  private List<String> tracks(JavaProcess target, String wanted) throws JavaProcess.Gone {
    List<ActorView> actors =
        target.runtimes().stream().flatMap(runtime -> runtime.getActors().stream()).toList();
    List<String> tracks = actors.stream()
        .filter(actor -> actor.getType().equals(wanted) || actor.getId().equals(wanted)
            || actor.getNames().contains(wanted))
        .map(actor -> TraceTrack.ofActor(actor.getType(), actor.getId()).name()).toList();
    if (tracks.isEmpty()) {
      throw new UserException("process " + process + " has no actor '" + wanted + "' now; it has "
          + (actors.isEmpty() ? "none" : String.join(", ",
              actors.stream().map(ActorView::getType).distinct().sorted().limit(20).toList())));
    }
    return tracks;
  }

  private void finish(String trace) {
    try {
      WholeFile.write(out, partial -> Files.writeString(partial, trace));
    } catch (IOException e) {
      throw new UserException("cannot write " + out + ": " + WholeFile.reason(e), e);
    }
    TraceSummary summary = TraceSummary.of(trace);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", out.toString());
    fields.putAll(summary.json());
    output.print(console -> {
      console.println();
      summary.print(console);
      console.println(out + "  " + summary.spans() + " spans; open it in https://ui.perfetto.dev");
    }, fields);
  }
}
