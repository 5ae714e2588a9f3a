package io.ringkernel.cli;

import io.ringkernel.verify.foreign.ForeignCheck;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root command. */
@Command(name = "ringkernel", mixinStandardHelpOptions = true,
    versionProvider = RingKernel.Version.class,
    description = "Turns annotated Java into CUDA C, WGSL and MSL kernels and GPU actors.",
    synopsisSubcommandLabel = "COMMAND", sortOptions = false,
    footerHeading = "%nExit codes:%n",
    footer = {"  0  it worked",
      "  1  the sources have errors, a verification failed, or the output cannot be written",
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
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    System.setOut(output.stream());
    PrintWriter err = new PrintWriter(System.err, true);
    int code = run(new PrintWriter(System.out, true), err, arguments);
    System.exit(output.close(err) || code != OK ? code : FAILED);
  }

  /** Runs one command and gives its code; for programs that call many. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new RingKernel());
    Subcommands.add(line, arguments);
    line.setOut(out).setErr(err);
    configure(line);
    line.setParameterExceptionHandler(RingKernel::wrongUse);
    line.setExecutionExceptionHandler(RingKernel::failed);
    return line.execute(arguments);
  }

  /** How words are read. */
  static void configure(CommandLine line) {
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Path.class, RingKernel::path);
  }

  /** Without a command: the help, for who types the bare name wants to know what there is. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return OK;
  }

  private static int wrongUse(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    line.getErr().println("ringkernel: " + reason(exception, line) + " (see '"
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

  /** What is wrong; a word where a command belongs is named as what it was meant for. */
  private static String reason(ParameterException exception, CommandLine line) {
    if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      List<String> words = unmatched.getUnmatched();
      return line.getSubcommands().isEmpty() ? "unexpected argument '" + words.getFirst() + "'"
          : "there is no " + line.getCommandSpec().usageMessage().synopsisSubcommandLabel()
              .toLowerCase(Locale.ROOT) + " '" + words.getFirst() + "'";
    }
    return oneLine(exception.getMessage());
  }

  /** An empty path would name the working folder, which nobody means: a variable was not set. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("the path is empty");
    }
    if (text.startsWith(ForeignCode.JDK)) {
      return ForeignCheck.jdkModule(text.substring(ForeignCode.JDK.length()));
    }
    return Path.of(text);
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
