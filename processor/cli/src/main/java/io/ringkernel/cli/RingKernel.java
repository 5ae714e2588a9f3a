package io.ringkernel.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(name = "ringkernel", mixinStandardHelpOptions = true,
    versionProvider = RingKernel.Version.class,
    description = "Turns annotated Java into CUDA C, WGSL and MSL kernels and GPU actors.",
    subcommands = {DemoCommand.class, TestCommand.class, CodegenCommand.class,
        CheckCommand.class, RunCommand.class, ExplainCommand.class, DoctorCommand.class},
    synopsisSubcommandLabel = "COMMAND", sortOptions = false,
    footerHeading = "%nExit codes:%n",
    footer = {"  0  it worked", "  1  the sources have errors, or a verification failed",
        "  2  wrong use or unusable input"})
public final class RingKernel implements Callable<Integer> {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int WRONG_USE = 2;

  @Spec
  private CommandSpec spec;

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true),
        arguments));
  }

  /** Runs one command; the tests call it. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new RingKernel());
    line.setOut(out).setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(RingKernel::wrongUse);
    line.setExecutionExceptionHandler(RingKernel::failed);
    return line.execute(arguments);
  }

  /** Without a command: the help, as somebody who types the bare name wants to know what there is. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return OK;
  }

  private static int wrongUse(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    line.getErr().println("ringkernel: " + oneLine(exception.getMessage()) + " (see '"
        + line.getCommandSpec().qualifiedName() + " --help')");
    return WRONG_USE;
  }

  private static int failed(Exception exception, CommandLine line,
      CommandLine.ParseResult result) throws Exception {
    if (exception instanceof UserException) {
      line.getErr().println("ringkernel: " + oneLine(exception.getMessage()));
      return WRONG_USE;
    }
    throw exception;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  /** Reads the version from the jar's module, or says that it is a development build. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RingKernel.class.getPackage().getImplementationVersion();
      return new String[] {"ringkernel " + (version == null ? "(development build)" : version),
          "Java " + Runtime.version()};
    }
  }
}
