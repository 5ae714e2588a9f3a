package io.ringkernel.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code ringkernel bench compile}: the launcher script starts it. */
public final class Main {
  private Main() {}

  /** Runs and exits: 0, 1 where a contender failed, 2 for wrong use. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    System.exit(run(List.of(arguments)));
  }

  static int run(List<String> arguments) throws IOException, InterruptedException {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      System.out.print(Settings.USAGE);
      return 0;
    }
    try {
      Path home = Path.of(System.getProperty("ringkernel.home", "")).toAbsolutePath();
      Session session = new Session(Settings.parse(home, arguments));
      session.run();
      return 0;
    } catch (Settings.WrongUse e) {
      System.err.println("ringkernel: " + e.getMessage() + " (see 'ringkernel bench --help')");
      return 2;
    } catch (IOException e) {
      System.err.println("ringkernel: " + e.getMessage());
      return 1;
    }
  }
}
