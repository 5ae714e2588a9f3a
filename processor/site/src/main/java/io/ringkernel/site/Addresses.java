package io.ringkernel.site;

import java.nio.file.Path;
import java.util.Locale;

/** Where files of the repository lie on the site. All paths have {@code /} and no leading one. */
final class Addresses {
  /** Files that are no pages and not in {@code docs}: sources, folders of them, licences. */
  static final String FILES = "files/";

  private static final String DOCS = "docs/";
  private static final String README = "README.md";
  private static final String MARKDOWN = ".md";

  private Addresses() {}

  /**
   * The address of a Markdown file.
   *
   * <p>The first page is the repository's own; that of {@code docs}, which lists the others, gets
   * another name.
   */
  static String ofPage(String file) {
    if (file.equals(DOCS + README)) {
      return "contents.html";
    }
    String name = file.startsWith(DOCS) ? file.substring(DOCS.length()) : file;
    if (name.endsWith(README)) {
      return name.substring(0, name.length() - README.length()) + "index.html";
    }
    String html = name.substring(0, name.length() - MARKDOWN.length()) + ".html";
    return name.contains("/") || file.startsWith(DOCS) ? html : html.toLowerCase(Locale.ROOT);
  }

  /** The address of a file that is shown as text, or of a folder that is listed. */
  static String ofText(String file) {
    return FILES + file + ".html";
  }

  /** The address of a file that is copied as it is. */
  static String ofCopy(String file) {
    return file.startsWith(DOCS) ? file.substring(DOCS.length()) : FILES + file;
  }

  static boolean isPage(String file) {
    return file.endsWith(MARKDOWN);
  }

  /** What leads from the folder of an address to the root: {@code ""}, {@code "../"}, … */
  static String toRoot(String address) {
    return "../".repeat((int) address.chars().filter(c -> c == '/').count());
  }

  /** A file that another one names by a relative path. */
  static String resolve(String from, String relative) {
    Path folder = Path.of("/" + from).getParent();
    return folder.resolve(relative).normalize().toString().substring(1).replace('\\', '/');
  }
}
