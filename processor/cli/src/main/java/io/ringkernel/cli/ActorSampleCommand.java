package io.ringkernel.cli;

import io.ringkernel.samples.actors.ActorSamples;
import io.ringkernel.samples.actors.Sample;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs one of the samples about actors. */
@Command(mixinStandardHelpOptions = true)
final class ActorSampleCommand implements Callable<Integer> {
  private final Sample sample;

  @Spec
  private CommandSpec spec;

  private ActorSampleCommand(Sample sample) {
    this.sample = sample;
  }

  /** Adds a command for each sample. */
  static void addAll(CommandLine run) {
    for (Sample sample : ActorSamples.all()) {
      CommandLine line = new CommandLine(new ActorSampleCommand(sample));
      line.getCommandSpec().usageMessage().description(sample.shows());
      run.addSubcommand(sample.name(), line);
    }
  }

  @Override
  public Integer call() throws Exception {
    sample.run(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
    return RingKernel.OK;
  }
}
