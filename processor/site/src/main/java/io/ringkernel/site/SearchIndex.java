package io.ringkernel.site;

import java.util.List;
import org.commonmark.node.Node;

/**
 * All sections with their words, as a script: a page that was opened from a disk may load that, but
 * no data.
 */
final class SearchIndex {
  private SearchIndex() {}

  /** Entries {@code [address, page, section, words]} in the order of the pages. */
  static String of(List<Page> pages) {
    StringBuilder script = new StringBuilder("window.searchIndex = [\n");
    for (Page page : pages) {
      for (int i = 0; i < page.order().size(); i++) {
        Page.Section section = page.order().get(i);
        Node end = i + 1 < page.order().size() ? page.order().get(i + 1).heading() : null;
        script.append('[').append(Texts.script(page.address()
            + (section.level() == 1 ? "" : "#" + section.slug()))).append(',')
            .append(Texts.script(page.title())).append(',')
            .append(Texts.script(section.level() == 1 ? "" : section.title())).append(',')
            .append(Texts.script(words(section.heading(), end))).append("],\n");
      }
    }
    return script.append("];\n").toString();
  }

  private static String words(Node heading, Node end) {
    StringBuilder words = new StringBuilder();
    for (Node node = heading.getNext(); node != end; node = node.getNext()) {
      words.append(Texts.of(node)).append(' ');
    }
    return words.toString().strip();
  }
}
