package io.ringkernel.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What the pages refer to: collected, checked, and turned into addresses of the site. */
final class Links {
  private final Path root;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> copies = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();
  private final Set<String> linked = new TreeSet<>();

  Links(Path root) {
    this.root = root;
  }

  List<String> problems() {
    return problems;
  }

  /** Files to copy as they are. */
  Set<String> copies() {
    return copies;
  }

  /** Files and folders to show. */
  Set<String> texts() {
    return texts;
  }

  /** Pages to which another page leads. */
  Set<String> linked() {
    return linked;
  }

  /** The Markdown files that a page names. */
  Set<String> pagesOf(Page page) {
    Set<String> pages = new TreeSet<>();
    each(page, (node, destination, image) -> {
      String file = fileOf(page, destination);
      if (!isExternal(destination) && !file.equals(page.file()) && Addresses.isPage(file)
          && Files.isRegularFile(root.resolve(file))) {
        pages.add(file);
      }
    });
    return pages;
  }

  /** Gives each link of a page its address on the site; what leads nowhere is a problem. */
  void rewrite(Page page, Map<String, Page> pages) {
    each(page, (node, destination, image) -> {
      if (isExternal(destination)) {
        return;
      }
      int hash = destination.indexOf('#');
      String slug = hash < 0 ? "" : destination.substring(hash + 1);
      String named = fileOf(page, destination);
      String file = pages.containsKey(named + "/README.md") ? named + "/README.md" : named;
      Page target = pages.get(file);
      if (target == null && !Files.exists(root.resolve(file))) {
        problem(page, node, destination + " leads nowhere");
      } else if (!slug.isEmpty() && (target == null || !target.has(slug))) {
        problem(page, node, destination + ": there is no such section");
      } else {
        boolean here = file.equals(page.file());
        linked.addAll(here ? Set.of() : Set.of(file));
        String address = Addresses.toRoot(page.address()) + address(file, image);
        point(node, here && hash >= 0 ? "#" + slug : address + destination.substring(
            hash < 0 ? destination.length() : hash));
      }
    });
  }

  private static void point(Node node, String address) {
    if (node instanceof Link link) {
      link.setDestination(address);
    } else if (node instanceof Image image) {
      image.setDestination(address);
    }
  }

  private String address(String file, boolean image) {
    if (Addresses.isPage(file)) {
      return Addresses.ofPage(file);
    }
    if (image || isBinary(file)) {
      copies.add(file);
      return Addresses.ofCopy(file);
    }
    texts.add(file);
    return Addresses.ofText(file);
  }

  static boolean isBinary(String file) {
    return file.matches(".*\\.(png|gif|jpg|svg|pdf|zip|wav)");
  }

  private void problem(Page page, Node node, String what) {
    problems.add(page.file() + ":" + Page.line(node) + ": " + what);
  }

  private static boolean isExternal(String destination) {
    return destination.matches("[a-z]+:.*");
  }

  /** The file that a destination names; a folder without the stroke at its end. */
  private static String fileOf(Page page, String destination) {
    int hash = destination.indexOf('#');
    String path = hash < 0 ? destination : destination.substring(0, hash);
    return path.isEmpty() ? page.file() : Addresses.resolve(page.file(), path);
  }

  private interface Use {
    void of(Node node, String destination, boolean image);
  }

  private static void each(Page page, Use use) {
    page.document().accept(new AbstractVisitor() {
      @Override
      public void visit(Link link) {
        use.of(link, link.getDestination(), false);
        visitChildren(link);
      }

      @Override
      public void visit(Image image) {
        use.of(image, image.getDestination(), true);
        visitChildren(image);
      }
    });
  }
}
