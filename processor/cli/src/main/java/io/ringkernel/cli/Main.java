package io.ringkernel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a process begins. The help of the root is a text that was rendered before, because reading
 * it off the annotations of all commands takes three times as long as starting Java; a test holds
 * the two equal. So this class must not name one of the library of options.
 */
final class Main {
  /** The rendered help. */
  static final String HELP = "help.txt";

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) throws IOException {
    boolean help = arguments.length == 0 || arguments.length == 1
        && (arguments[0].equals("--help") || arguments[0].equals("-h"));
    if (!help) {
      RingKernel.main(arguments);
      return;
    }
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    try (InputStream text = Main.class.getResourceAsStream(HELP)) {
      text.transferTo(output.stream());
    }
    System.exit(output.close(new PrintWriter(System.err, true)) ? 0 : 1);
  }
}
