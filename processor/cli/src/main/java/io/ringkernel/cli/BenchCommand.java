package io.ringkernel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Listed so that the help names it. The launcher script builds and starts the benchmarks itself:
 * the libraries they are compared with are no part of this program.
 */
@Command(name = "bench", description = {
  "Measure the CPU runtime beside the libraries that Java already has (bench cpu --help).",
  "Only the launcher script in a checkout can do this."})
final class BenchCommand implements Callable<Integer> {
  @Unmatched
  private String[] arguments;

  @Override
  public Integer call() {
    throw new UserException("'bench' runs from a checkout: call its ./ringkernel bench cpu");
  }
}
