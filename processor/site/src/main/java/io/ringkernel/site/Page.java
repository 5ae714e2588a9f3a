package io.ringkernel.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown file of the repository.
 *
 * @param file its path from the root
 * @param title its first heading
 * @param sections all headings in order, by node
 */
record Page(String file, String title, Node document, Map<Node, Section> sections,
    List<Section> order) {
  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(TablesExtension.create()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** A heading: its level from 1, its name in addresses, its words. */
  record Section(int level, String slug, String title, Node heading) {}

  static Page of(String file, String text) {
    Node document = PARSER.parse(text.replace("\r\n", "\n"));
    Slugs slugs = new Slugs();
    Map<Node, Section> sections = new IdentityHashMap<>();
    List<Section> order = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        String words = Texts.of(heading);
        Section section = new Section(heading.getLevel(), slugs.next(words), words, heading);
        sections.put(heading, section);
        order.add(section);
      }
    }
    String title = order.isEmpty() ? file : order.getFirst().title();
    return new Page(file, title, document, sections, order);
  }

  String address() {
    return Addresses.ofPage(file);
  }

  boolean has(String slug) {
    return order.stream().anyMatch(s -> s.slug().equals(slug));
  }

  /** The line of a node, from 1. */
  static int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return at.getSourceSpans().getFirst().getLineIndex() + 1;
      }
    }
    return 1;
  }
}
