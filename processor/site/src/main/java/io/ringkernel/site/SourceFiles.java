package io.ringkernel.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of the repository that pages refer to: a page with the text, for a folder with a list. */
final class SourceFiles {
  private static final Map<String, String> LANGUAGES = Map.of("java", "java", "cu", "cuda",
      "wgsl", "wgsl", "metal", "metal", "xml", "xml", "json", "json", "sh", "sh", "mjs", "js",
      "js", "js", "groovy", "java");
  private static final int LONGEST = 200_000;

  private final Path root;

  SourceFiles(Path root) {
    this.root = root;
  }

  /** The content of the pages of a file or folder and of all below it, by file. */
  Map<String, String> pages(String file) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    Path path = root.resolve(file);
    if (Files.isRegularFile(path)) {
      pages.put(file, heading(file) + text(path));
      return pages;
    }
    List<String> files = below(path);
    StringBuilder list = new StringBuilder(heading(file)).append("<ul class=\"files\">");
    for (String found : files) {
      String name = found.substring(file.length() + 1);
      list.append("<li>");
      if (Links.isBinary(found) || Files.size(root.resolve(found)) > LONGEST) {
        list.append("<code>").append(Texts.html(name)).append("</code>");
      } else {
        list.append("<a href=\"").append(Addresses.toRoot(Addresses.ofText(file)))
            .append(Addresses.ofText(found)).append("\"><code>").append(Texts.html(name))
            .append("</code></a>");
        pages.put(found, heading(found) + text(root.resolve(found)));
      }
      list.append("</li>");
    }
    pages.put(file, list.append("</ul>").toString());
    return pages;
  }

  private static String heading(String file) {
    return "<h1><code>" + Texts.html(file) + "</code></h1>";
  }

  private static String text(Path path) throws IOException {
    String name = path.getFileName().toString();
    String language = LANGUAGES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    return "<figure class=\"code\"><pre tabindex=\"0\"><code>"
        + Highlighter.html(language, Files.readString(path).replace("\r\n", "\n"))
        + "</code></pre></figure>";
  }

  /** What builds leave behind is no part of the repository. */
  private List<String> below(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        String name = child.getFileName().toString();
        if (name.startsWith(".") || name.equals("target") || name.equals("node_modules")) {
          continue;
        }
        if (Files.isDirectory(child)) {
          files.addAll(below(child));
        } else {
          files.add(root.relativize(child).toString().replace('\\', '/'));
        }
      }
    }
    return files;
  }
}
