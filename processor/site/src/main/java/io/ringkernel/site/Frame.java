package io.ringkernel.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is around the text of every page: head, navigation, contents, way on. */
final class Frame {
  private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)}}");
  private static final String TEMPLATE = resource("page.html");

  private final Navigation navigation;
  private final Function<String, String> titles;

  /**
   * For pages of one site.
   *
   * @param titles the title of each page by its file
   */
  Frame(Navigation navigation, Function<String, String> titles) {
    this.navigation = navigation;
    this.titles = titles;
  }

  /**
   * A whole page.
   *
   * @param file what the page shows, as the repository names it
   * @param sections what its own list of contents has
   */
  String around(String file, String address, String title, List<Page.Section> sections,
      String content) {
    String root = Addresses.toRoot(address);
    return filled(mark -> switch (mark) {
      case "title" -> Texts.html(title);
      case "root" -> root;
      case "navigation" -> navigation(root, file);
      case "contents" -> contents(sections);
      case "content" -> content;
      case "file" -> Texts.html(file);
      case "way" -> way(root, file);
      default -> throw new AssertionError("the template has a mark " + mark);
    });
  }

  /** One pass, so that nothing that a page says is taken for a mark. */
  private static String filled(Function<String, String> value) {
    return MARK.matcher(TEMPLATE)
        .replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))));
  }

  private String navigation(String root, String file) {
    String current = navigation.entryOf(file);
    StringBuilder html = new StringBuilder();
    for (Navigation.Group group : navigation.groups()) {
      html.append("<section><h2>").append(Texts.html(group.title())).append("</h2><ul>");
      for (Navigation.Entry entry : group.entries()) {
        html.append("<li><a href=\"").append(root).append(Addresses.ofPage(entry.file()))
            .append('"').append(entry.file().equals(current) ? " aria-current=\"page\"" : "")
            .append('>').append(Texts.html(entry.title())).append("</a></li>");
      }
      html.append("</ul></section>\n");
    }
    return html.toString();
  }

  private static String contents(List<Page.Section> sections) {
    StringBuilder html = new StringBuilder();
    for (Page.Section section : sections) {
      if (section.level() == 2 || section.level() == 3) {
        html.append("<li class=\"level").append(section.level()).append("\"><a href=\"#")
            .append(section.slug()).append("\">").append(Texts.html(section.title()))
            .append("</a></li>");
      }
    }
    return html.isEmpty() ? "" : "<h2>On this page</h2><ul>" + html + "</ul>";
  }

  private String way(String root, String file) {
    List<String> files = navigation.entries().stream().map(Navigation.Entry::file).toList();
    int at = files.indexOf(file);
    if (at < 0) {
      return "";
    }
    return step(root, at == 0 ? "" : files.get(at - 1), "previous", "Previous")
        + step(root, at == files.size() - 1 ? "" : files.get(at + 1), "next", "Next");
  }

  private String step(String root, String file, String relation, String word) {
    return file.isEmpty() ? "" : "<a class=\"" + relation + "\" rel=\""
        + relation.replace("previous", "prev") + "\" href=\"" + root + Addresses.ofPage(file)
        + "\"><small>" + word + "</small>" + Texts.html(titles.apply(file)) + "</a>";
  }

  /** A file beside this class. */
  static String resource(String name) {
    try (InputStream in = Frame.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
