package io.ringkernel.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands, of which a process makes only what it needs: reading the options of all of them by
 * reflection takes longer than everything else that {@code --help} does.
 */
final class Subcommands {
  private static final String COMPLETION = "generate-completion";
  private static final List<Class<?>> ALL = List.of(DemoCommand.class, NewCommand.class,
      InitCommand.class, TestCommand.class, BenchCommand.class, SoakCommand.class,
      CodegenCommand.class, CheckCommand.class, InspectCommand.class, FuzzCommand.class,
      NvccCommand.class, VerifyCommand.class, RunCommand.class, TopCommand.class,
      ProfileCommand.class, SiteCommand.class,
      ExplainCommand.class, DoctorCommand.class, AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class);

  private Subcommands() {}

  /** Adds to the root what the arguments may lead to. */
  static void add(CommandLine root, String... arguments) {
    Optional<String> word = Stream.of(arguments).filter(a -> !a.startsWith("-")).findFirst();
    Optional<Class<?>> named = ALL.stream().filter(c -> word.filter(name(c)::equals).isPresent())
        .findFirst().filter(c -> !List.of(COMPLETION, "help").contains(name(c)));
    for (Class<?> command : ALL) {
      if (word.isEmpty()) {
        root.addSubcommand(name(command), described(command));
      } else if (named.isEmpty() || named.get().equals(command)) {
        root.addSubcommand(whole(command));
      }
    }
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  private static CommandSpec described(Class<?> command) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().header(command.getAnnotation(Command.class).header())
        .description(description(command));
    return spec;
  }

  private static String[] description(Class<?> command) {
    return name(command).equals(COMPLETION)
        ? new String[] {"Write a completion script for bash or zsh: source <(ringkernel "
            + COMPLETION + ")"}
        : command.getAnnotation(Command.class).description();
  }

  private static CommandLine whole(Class<?> command) {
    CommandLine line = new CommandLine(command);
    if (command.equals(RunCommand.class)) {
      ActorSampleCommand.addAll(line);
    }
    if (command.equals(InspectCommand.class)) {
      letInputsBeLeftOut(line.getCommandSpec());
    }
    line.getCommandSpec().usageMessage().description(description(command));
    return line;
  }

  /** A page with an editor needs none; other commands with these options do. */
  private static void letInputsBeLeftOut(CommandSpec spec) {
    PositionalParamSpec inputs = spec.positionalParameters().getFirst();
    spec.remove(inputs);
    spec.addPositional(inputs.toBuilder().arity("0..*").required(false).build());
  }
}
