package io.ringkernel.cli;

import io.ringkernel.runtime.management.RuntimeView;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the actors of a running process do. */
@Command(name = "top", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Show the actors of a running process: state, rate, queue, latency.",
      "Without a number: list the Java processes of this user. On a terminal the table is drawn "
          + "again and again until Ctrl-C; elsewhere it is printed once."})
final class TopCommand implements Callable<Integer> {
  /** To the corner, and away with what was there. */
  private static final String REDRAW = "\033[H\033[2J";

  @Parameters(paramLabel = "PID", arity = "0..1", description = "Number of the process.")
  private Long process;

  @Option(names = "--once", description = "Print one table and end.")
  private boolean once;

  @Option(names = {"-i", "--interval"}, paramLabel = "SECONDS", defaultValue = "1",
      description = "Time over which rates are measured; ${DEFAULT-VALUE}.")
  private double interval;

  @Option(names = {"-l", "--limit"}, paramLabel = "N", defaultValue = "25",
      description = "Show the N busiest actors of each runtime; ${DEFAULT-VALUE}.")
  private int limit;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    if (!(interval >= 0.05 && interval <= 3600)) {
      throw new UserException("--interval must be 0.05 to 3600 seconds, got " + interval);
    }
    if (limit < 1) {
      throw new UserException("--limit must be 1 or more, got " + limit);
    }
    if (process == null) {
      list();
      return RingKernel.OK;
    }
    try (JavaProcess target = JavaProcess.attach(process)) {
      return watch(target, !once && output.text() && ProgressBar.onTerminal());
    }
  }

  private void list() {
    List<JavaProcess.Candidate> candidates = JavaProcess.candidates();
    output.print(out -> {
      candidates.forEach(c -> out.println(c.id() + "  " + c.program()));
      out.println(candidates.isEmpty() ? "no other Java process of this user runs"
          : "show the actors of one: ringkernel top " + candidates.getFirst().id());
    }, Map.of("processes", candidates.stream()
        .map(c -> Map.of("process", c.id(), "program", c.program())).toList()));
  }

  private int watch(JavaProcess target, boolean repeatedly) {
    try {
      List<RuntimeView> before = target.runtimes();
      long time = System.nanoTime();
      do {
        Thread.sleep(Duration.ofNanos((long) (interval * 1e9)));
        List<RuntimeView> now = target.runtimes();
        long later = System.nanoTime();
        show(target.id(), ActorRates.between(before, now, (later - time) / 1e9), repeatedly);
        before = now;
        time = later;
      } while (repeatedly);
      return RingKernel.OK;
    } catch (JavaProcess.Gone e) {
      output.err().println("ringkernel: process " + target.id() + " has ended");
      output.err().flush();
      return repeatedly ? RingKernel.OK : RingKernel.WRONG_USE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return RingKernel.OK;
    }
  }

  private void show(long id, ActorRates rates, boolean repeatedly) {
    output.print(out -> print(out, id, rates, repeatedly), rates.json(id));
  }

  private void print(PrintWriter out, long id, ActorRates rates, boolean repeatedly) {
    if (repeatedly) {
      out.print(REDRAW);
    }
    new ActorTableView(limit).print(out, id, rates);
  }
}
