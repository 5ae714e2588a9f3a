package io.ringkernel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Listed so that the help names it. The launcher script runs the suite itself, as the suite builds
 * the very classes that this program is made of.
 */
@Command(name = "test", description = {
  "Set up what the execution ring needs and run the whole suite (mvn verify).",
  "Only the launcher script in a checkout can do this."})
final class TestCommand implements Callable<Integer> {
  @Unmatched
  private String[] arguments;

  @Override
  public Integer call() {
    throw new UserException("'test' runs from a checkout: call its ./ringkernel test");
  }
}
