package io.ringkernel.cli;

import io.ringkernel.samples.actors.ActorSamples;
import io.ringkernel.samples.actors.Sample;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs one of the samples about actors. */
@Command(mixinStandardHelpOptions = true)
final class ActorSampleCommand implements Callable<Integer> {
  private final Sample sample;

  @Mixin
  private OutputOptions output;

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
    StringWriter said = new StringWriter();
    PrintWriter out = output.json() ? new PrintWriter(said) : output.console();
    sample.run(out);
    out.flush();
    output.print(_ -> {
      // Said on the way.
    }, Map.of("sample", sample.name(), "output", said.toString().lines().toList()));
    return RingKernel.OK;
  }
}
