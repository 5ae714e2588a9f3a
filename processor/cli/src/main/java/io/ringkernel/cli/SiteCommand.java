package io.ringkernel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Listed so that the help names it. The launcher script builds and runs the generator itself: what
 * it reads is the checkout, and its libraries are no part of this program.
 */
@Command(name = "site", description = {
  "Write the documentation as a site of plain files (site -o DIR).",
  "Only the launcher script in a checkout can do this."})
final class SiteCommand implements Callable<Integer> {
  @Unmatched
  private String[] arguments;

  @Override
  public Integer call() {
    throw new UserException("'site' runs from a checkout: call its ./ringkernel site");
  }
}
