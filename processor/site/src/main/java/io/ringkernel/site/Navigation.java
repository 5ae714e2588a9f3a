package io.ringkernel.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;

/**
 * The order of the pages, read from the list of contents: each heading is a group, each item that
 * begins with a link to a page, or to a folder of pages, is an entry.
 */
record Navigation(List<Group> groups) {
  /** A heading of the navigation with its entries. */
  record Group(String title, List<Entry> entries) {}

  /** A page under a short name. */
  record Entry(String title, String file) {}

  static Navigation of(Page contents) {
    List<Group> groups = new ArrayList<>();
    contents.document().accept(new AbstractVisitor() {
      @Override
      public void visit(Heading heading) {
        if (heading.getLevel() == 2) {
          groups.add(new Group(Texts.of(heading), new ArrayList<>()));
        }
      }

      @Override
      public void visit(ListItem item) {
        if (!groups.isEmpty() && item.getFirstChild() != null
            && item.getFirstChild().getFirstChild() instanceof Link link) {
          String file = Addresses.resolve(contents.file(), link.getDestination());
          groups.getLast().entries()
              .add(new Entry(Texts.of(link), Addresses.isPage(file) ? file : file + "/README.md"));
        }
        visitChildren(item);
      }
    });
    return new Navigation(groups);
  }

  /** All entries in the order in which they are read. */
  List<Entry> entries() {
    return groups.stream().flatMap(g -> g.entries().stream()).toList();
  }

  boolean has(String file) {
    return entries().stream().anyMatch(e -> e.file().equals(file));
  }

  /**
   * The entry under which a page is found: its own, else that of the first page of its folder, or
   * of one around that; empty where there is none.
   */
  String entryOf(String file) {
    if (has(file)) {
      return file;
    }
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      String index = file.substring(0, end + 1) + "README.md";
      if (has(index)) {
        return index;
      }
    }
    return "";
  }
}
