package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.JavaName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The text of one generated class: lines, their indentation, and imports. Text and no model of it:
 * this runs for each class of the user, and most of a model is made to be thrown away.
 */
final class JavaText {
  private static final int WIDEST = 100;
  private static final String STEP = "  ";
  private static final String CONTINUED = STEP + STEP;

  private final JavaName name;
  private final Map<String, JavaName> bySimpleName = new HashMap<>();
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder(4096);
  private final List<List<Integer>> methods = new ArrayList<>();
  private int depth;
  private int row = 1;
  private boolean inMethod;

  /**
   * An empty text.
   *
   * @param claimed classes that get their simple names before all others: those of the user
   */
  JavaText(JavaName name, List<JavaName> claimed) {
    this.name = name;
    bySimpleName.put(name.simpleName(), name);
    claimed.forEach(this::of);
  }

  /** The shortest text that means a class here; imports it where that needs it. */
  String of(JavaName type) {
    JavaName outermost = type.topLevel();
    JavaName holder = bySimpleName.putIfAbsent(outermost.simpleName(), outermost);
    if (holder != null && !holder.equals(outermost)) {
      return type.canonicalName();
    }
    if (!outermost.packageName().equals(name.packageName())
        && !outermost.packageName().equals("java.lang")) {
      imports.add(outermost.canonicalName());
    }
    return String.join(".", type.simpleNames());
  }

  /** Writes one line. */
  JavaText line(String text) {
    begin();
    return raw(text);
  }

  /** Within a method, a statement begins on the line that comes. */
  private void begin() {
    if (inMethod) {
      methods.getLast().add(row);
    }
  }

  private JavaText raw(String text) {
    body.append(STEP.repeat(depth)).append(text).append('\n');
    row++;
    return this;
  }

  /** Writes an empty line. */
  JavaText blank() {
    body.append('\n');
    row++;
    return this;
  }

  /** Writes {@code head(a, b)tail} on as few lines as it takes to stay narrow. */
  JavaText line(String head, List<String> arguments, String tail) {
    begin();
    StringBuilder line = new StringBuilder(STEP.repeat(depth)).append(head).append('(');
    String separator = "";
    int start = 0;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int behind = i == arguments.size() - 1 ? 1 + tail.length() : 1;
      int width = line.length() - start + separator.length() + argument.length() + behind;
      if (i > 0 && width > WIDEST) {
        line.append(",\n");
        row++;
        start = line.length();
        line.append(STEP.repeat(depth)).append(CONTINUED).append(argument);
      } else {
        line.append(separator).append(argument);
      }
      separator = ", ";
    }
    body.append(line).append(')').append(tail).append('\n');
    row++;
    return this;
  }

  /** Writes a comment before a declaration; each text is a line. */
  JavaText doc(String... lines) {
    if (lines.length == 1) {
      return line("/** " + lines[0] + " */");
    }
    line("/**");
    for (String text : lines) {
      line(text.isEmpty() ? " *" : " * " + text);
    }
    return line(" */");
  }

  /** Begins a block. */
  JavaText open(String head) {
    line(head + " {");
    return deeper();
  }

  /** A block in a class is a method; nothing that is generated has a class in a class. */
  private JavaText deeper() {
    if (depth++ == 1) {
      inMethod = true;
      methods.add(new ArrayList<>());
    }
    return this;
  }

  /** Begins a method: {@code head(parameters) {}. */
  JavaText open(String head, List<String> parameters) {
    line(head, parameters, " {");
    return deeper();
  }

  /** Ends one. */
  JavaText close() {
    if (--depth == 1) {
      begin();
      inMethod = false;
    }
    return raw("}");
  }

  /** Indents what follows. */
  JavaText indent() {
    depth++;
    return this;
  }

  /** Ends {@link #indent}. */
  JavaText outdent() {
    depth--;
    return this;
  }

  /** The file. */
  SourceFile file() {
    StringBuilder text = new StringBuilder(body.length() + 1024);
    if (!name.packageName().isEmpty()) {
      text.append("package ").append(name.packageName()).append(";\n\n");
    }
    imports.forEach(type -> text.append("import ").append(type).append(";\n"));
    text.append('\n');
    int above = Math.toIntExact(text.chars().filter(c -> c == '\n').count());
    return new SourceFile(name, text.append(body).toString(), methods.stream()
        .map(rows -> rows.stream().map(row -> row + above).toList()).toList());
  }

  /** A string literal; what we write into one has no controls but the user's text may. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) {
            out.append('\\').append('u').append("%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Names within one scope; a name that is taken gets {@code _} behind it. */
  static final class Names {
    private final Set<String> taken = new HashSet<>();

    /** A name for what is best called so; no keyword (JLS 3.9). */
    String add(String best) {
      String name = best;
      while (javax.lang.model.SourceVersion.isKeyword(name) || !taken.add(name)) {
        name += "_";
      }
      return name;
    }
  }
}
