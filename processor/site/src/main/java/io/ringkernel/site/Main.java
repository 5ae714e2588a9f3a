package io.ringkernel.site;

import java.nio.file.Path;

/** {@code ./ringkernel site [-o DIR]}. */
final class Main {
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;
  private static final String USAGE = """
      Usage: ringkernel site [-o DIR]
      Writes the documentation as a site of plain files; open DIR/index.html in a browser.
        -o, --out=DIR   where to; processor/site/target/site without it""";

  private Main() {}

  /** Writes the site; the launcher says where the repository is. */
  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("ringkernel.home", "."));
    Path output = root.resolve("processor/site/target/site");
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "-o", "--out" -> {
          if (i + 1 == arguments.length || arguments[i + 1].isBlank()) {
            end(WRONG_USE, arguments[i] + " needs a folder");
          }
          i++;
          output = Path.of(arguments[i]);
        }
        case "-h", "--help" -> {
          System.out.println(USAGE);
          return;
        }
        default -> {
          if (!arguments[i].startsWith("--out=")) {
            end(WRONG_USE, "unexpected argument '" + arguments[i] + "'; " + USAGE.lines()
                .findFirst().orElseThrow());
          }
          output = Path.of(arguments[i].substring("--out=".length()));
        }
      }
    }
    try {
      int pages = new Site(root).write(output);
      System.out.println(pages + " pages, open " + output.resolve("index.html"));
    } catch (SiteException e) {
      e.problems().forEach(System.err::println);
      end(FAILED, e.getMessage());
    }
  }

  private static void end(int code, String message) {
    System.err.println("ringkernel: " + message);
    System.exit(code);
  }
}
