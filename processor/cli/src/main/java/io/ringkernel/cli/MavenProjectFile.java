package io.ringkernel.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds RingKernel to the text of a {@code pom.xml}. Text is inserted and nothing is written anew,
 * so that comments and the user's own formatting stay.
 */
final class MavenProjectFile {
  private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>"
      + "|<!.*?>|<(?<end>/?)(?<name>[^\\s/>]+)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*?(?<empty>/?)>",
      Pattern.DOTALL);
  private static final String COMPILER = "maven-compiler-plugin";

  private String text;
  /** Where the end tag of an element begins, by its path; of several of one path the first. */
  private final Map<String, Integer> ends = new LinkedHashMap<>();
  /** The path of the compiler plugin's element; empty where there is none. */
  private String compiler = "";

  private MavenProjectFile(String text) {
    this.text = text;
    scan();
  }

  /**
   * Adds the dependency and the processor, whatever of both is missing.
   *
   * @return the new text; the old one where nothing is missing
   */
  static String withRingKernel(String text, String version) {
    MavenProjectFile file = new MavenProjectFile(text);
    if (!file.ends.containsKey("project")) {
      throw new UserException("pom.xml has no <project>: it is damaged, or not of Maven");
    }
    if (!text.contains("<artifactId>ringkernel-runtime</artifactId>")) {
      file.addDependency(version);
    }
    if (!text.contains("<artifactId>ringkernel-processor</artifactId>")) {
      file.addProcessor(version);
    }
    return file.text;
  }

  private void addDependency(String version) {
    insert("project", "dependencies", """
        <dependency>
          <groupId>io.ringkernel</groupId>
          <artifactId>ringkernel-runtime</artifactId>
          <version>%s</version>
        </dependency>
        """.formatted(version));
  }

  private void addProcessor(String version) {
    String path = """
        <path>
          <groupId>io.ringkernel</groupId>
          <artifactId>ringkernel-processor</artifactId>
          <version>%s</version>
        </path>
        """.formatted(version);
    if (!compiler.isEmpty()) {
      insert(compiler + "/configuration", "annotationProcessorPaths", path);
      return;
    }
    insert("project/build", "plugins", """
        <plugin>
          <artifactId>%s</artifactId>
          <version>3.16.0</version>
        %s</plugin>
        """.formatted(COMPILER, wrapped("configuration",
        wrapped("annotationProcessorPaths", path)).indent(2)));
  }

  /** Inserts into an element of a parent; both are made where they are missing. */
  private void insert(String parent, String element, String content) {
    String path = parent + "/" + element;
    if (ends.containsKey(path)) {
      insertAt(path, content);
    } else if (ends.containsKey(parent)) {
      insertAt(parent, wrapped(element, content));
    } else {
      int slash = parent.lastIndexOf('/');
      insert(parent.substring(0, slash), parent.substring(slash + 1), wrapped(element, content));
    }
  }

  private static String wrapped(String element, String content) {
    return "<" + element + ">\n" + content.indent(2) + "</" + element + ">\n";
  }

  private void insertAt(String path, String content) {
    int end = ends.get(path);
    int line = text.lastIndexOf('\n', end - 1) + 1;
    boolean alone = text.substring(line, end).isBlank();
    int depth = (int) path.chars().filter(c -> c == '/').count() + 1;
    String indented = content.indent(2 * depth);
    text = alone ? text.substring(0, line) + indented + text.substring(line)
        : text.substring(0, end) + "\n" + indented + " ".repeat(2 * (depth - 1))
            + text.substring(end);
    scan();
  }

  private void scan() {
    ends.clear();
    compiler = "";
    Deque<String> open = new ArrayDeque<>();
    Map<String, Integer> count = new LinkedHashMap<>();
    String candidate = "";
    Matcher markup = MARKUP.matcher(text);
    while (markup.find()) {
      if (markup.group("name") == null) {
        continue;
      }
      String path = open.isEmpty() ? "" : open.peek();
      if (!markup.group("end").isEmpty()) {
        if (open.isEmpty()) {
          throw new UserException("pom.xml is damaged: </" + markup.group("name")
              + "> ends nothing");
        }
        ends.putIfAbsent(open.pop(), markup.start());
        continue;
      }
      String own = path.isEmpty() ? markup.group("name") : path + "/" + markup.group("name");
      if (own.equals("project/build/plugins/plugin")) {
        own += "[" + count.merge(own, 1, Integer::sum) + "]";
        candidate = own;
      }
      if (own.equals(candidate + "/artifactId") && compiler.isEmpty()
          && text.startsWith(COMPILER + "<", markup.end())) {
        compiler = candidate;
      }
      if (markup.group("empty").isEmpty()) {
        open.push(own);
      } else if (own.matches("project/(dependencies|build|build/plugins)")) {
        throw new UserException("pom.xml has an empty <" + markup.group("name")
            + "/>: remove it and try again");
      }
    }
    if (!open.isEmpty()) {
      throw new UserException("pom.xml is damaged: <" + open.peek() + "> does not end");
    }
  }
}
