package io.ringkernel.site;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks keywords, literals and comments of the languages that the pages show. It reads no grammar:
 * what is no token of its own stays as it is.
 */
final class Highlighter {
  private static final Set<String> C = Set.of("auto", "break", "case", "char", "const", "constant",
      "continue", "default", "device", "do", "double", "else", "enum", "extern", "float", "for",
      "goto", "if", "inline", "int", "kernel", "long", "namespace", "return", "short", "signed",
      "sizeof", "static", "struct", "switch", "thread", "threadgroup", "typedef", "uint", "uint3",
      "unsigned", "using", "void", "volatile", "while", "bool", "true", "false", "__global__",
      "__device__", "__shared__", "__restrict__", "__launch_bounds__", "__kernel", "__global",
      "__local", "__constant");
  private static final Set<String> JAVA = Set.of("abstract", "assert", "boolean", "break", "byte",
      "case", "catch", "char", "class", "continue", "default", "do", "double", "else", "enum",
      "extends", "false", "final", "finally", "float", "for", "if", "implements", "import",
      "instanceof", "int", "interface", "long", "module", "native", "new", "null", "package",
      "permits", "private", "protected", "public", "record", "requires", "return", "sealed",
      "short", "static", "super", "switch", "synchronized", "this", "throw", "throws", "transient",
      "true", "try", "var", "void", "volatile", "while", "yield", "when");
  private static final Set<String> WGSL = Set.of("alias", "array", "atomic", "bool", "break",
      "case", "const", "continue", "continuing", "default", "else", "enable", "f16", "f32", "false",
      "fn", "for", "i32", "if", "let", "loop", "override", "private", "ptr", "read", "read_write",
      "return", "storage", "struct", "switch", "true", "u32", "uniform", "var", "vec2", "vec3",
      "vec4", "while", "workgroup");
  private static final Set<String> RUST = Set.of("async", "await", "const", "else", "enum", "f32",
      "f64", "false", "fn", "for", "i32", "i64", "if", "impl", "in", "let", "loop", "match", "mod",
      "mut", "pub", "return", "self", "struct", "true", "u32", "u64", "use", "usize", "while");
  private static final Set<String> JAVASCRIPT = Set.of("async", "await", "const", "else", "export",
      "false", "for", "function", "if", "import", "from", "let", "new", "null", "of", "return",
      "true", "while");
  private static final Map<String, Set<String>> WORDS = Map.ofEntries(Map.entry("java", JAVA),
      Map.entry("groovy", JAVA), Map.entry("kotlin", JAVA), Map.entry("cuda", C),
      Map.entry("c", C), Map.entry("cpp", C), Map.entry("metal", C), Map.entry("opencl", C),
      Map.entry("wgsl", WGSL), Map.entry("rust", RUST), Map.entry("js", JAVASCRIPT),
      Map.entry("javascript", JAVASCRIPT), Map.entry("json", Set.of("true", "false", "null")));
  private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\\n]*|/\\*.*?\\*/)"
      + "|(?<string>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n]){1,6}')"
      + "|(?<mark>@\\w+(?:\\.\\w+)*|#\\w+)"
      + "|(?<number>\\b(?:0[xX][0-9a-fA-F_]+|[0-9][0-9_]*(?:\\.[0-9_]+)?(?:[eE][-+]?[0-9]+)?)"
      + "[fFdDlLuU]*\\b)"
      + "|(?<word>[A-Za-z_$][\\w$]*)", Pattern.DOTALL);
  private static final Pattern SHELL = Pattern.compile(
      "(?<comment>(?<=^|\\s)#[^\\n]*)|(?<string>\"[^\"\\n]*\"|'[^'\\n]*')"
          + "|(?<mark>(?<=\\s)--?[A-Za-z][\\w-]*)",
      Pattern.MULTILINE);
  private static final Pattern XML = Pattern.compile("(?<comment><!--.*?-->)"
      + "|(?<mark></?[\\w:.-]+|/?>|\\?>|<\\?\\w+)|(?<string>\"[^\"\\n]*\")", Pattern.DOTALL);

  private Highlighter() {}

  /** A text of a language as HTML; an unknown language has no tokens. */
  static String html(String language, String text) {
    return switch (language) {
      case "sh", "bash", "shell", "console" -> marked(SHELL, Set.of(), text);
      case "xml", "html" -> marked(XML, Set.of(), text);
      default -> WORDS.containsKey(language) ? marked(TOKEN, WORDS.get(language), text)
          : Texts.html(text);
    };
  }

  private static String marked(Pattern pattern, Set<String> words, String text) {
    StringBuilder html = new StringBuilder();
    Matcher token = pattern.matcher(text);
    int next = 0;
    while (token.find()) {
      html.append(Texts.html(text.substring(next, token.start())));
      String style = style(token, words);
      String content = Texts.html(token.group());
      html.append(style.isEmpty() ? content
          : "<span class=\"" + style + "\">" + content + "</span>");
      next = token.end();
    }
    return html.append(Texts.html(text.substring(next))).toString();
  }

  private static String style(Matcher token, Set<String> words) {
    for (String group : new String[] {"comment", "string", "mark", "number", "word"}) {
      if (token.namedGroups().containsKey(group) && token.group(group) != null) {
        if (!group.equals("word")) {
          return group;
        }
        return words.contains(token.group()) ? "keyword" : "";
      }
    }
    return "";
  }
}
