package io.ringkernel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Listed so that the help names it. The launcher script builds and starts the soak itself. */
@Command(name = "soak", description = {
  "Send through every kind of ring at full rate and check each message (soak --help).",
  "Only the launcher script in a checkout can do this."})
final class SoakCommand implements Callable<Integer> {
  @Unmatched
  private String[] arguments;

  @Override
  public Integer call() {
    throw new UserException("'soak' runs from a checkout: call its ./ringkernel soak");
  }
}
