package io.ringkernel.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The site of a repository: its first page, everything in {@code docs}, and what these refer to.
 */
final class Site {
  private static final String CONTENTS = "docs/README.md";
  private static final List<String> RESOURCES = List.of("site.css", "site.js", "icon.svg");

  private final Path root;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Set<String> lists = new TreeSet<>();
  private final Links links;

  /**
   * A site of files that are there.
   *
   * @param root the folder of the repository
   */
  Site(Path root) {
    this.root = root.toAbsolutePath().normalize();
    links = new Links(this.root);
  }

  /**
   * Writes all files.
   *
   * @param output the folder; made where missing, files of the same names are replaced
   * @return how many pages of Markdown there are
   * @throws SiteException where a link leads nowhere, or a page cannot be reached or read
   */
  int write(Path output) {
    try {
      readAll();
      Navigation navigation = Navigation.of(page(CONTENTS));
      pages.values().forEach(page -> links.rewrite(page, pages));
      // A list of a folder is there for those who link to the folder.
      pages.keySet().removeIf(f -> lists.contains(f) && !links.linked().contains(f));
      List<String> problems = new ArrayList<>(links.problems());
      problems.addAll(unreachable(navigation));
      if (!problems.isEmpty()) {
        throw new SiteException("the documentation has " + problems.size()
            + (problems.size() == 1 ? " problem" : " problems"), problems);
      }
      writeAll(navigation, output);
      return pages.size();
    } catch (IOException e) {
      throw new SiteException("cannot write the site: " + e, List.of());
    }
  }

  private Page page(String file) {
    Page page = pages.get(file);
    if (page == null) {
      throw new SiteException("there is no " + file + " in " + root, List.of());
    }
    return page;
  }

  private void readAll() throws IOException {
    Deque<String> waiting = new ArrayDeque<>();
    if (Files.isRegularFile(root.resolve("README.md"))) {
      waiting.add("README.md");
    }
    Path docs = root.resolve("docs");
    if (Files.isDirectory(docs)) {
      try (Stream<Path> walk = Files.walk(docs)) {
        walk.filter(p -> Addresses.isPage(p.toString())).sorted()
            .forEach(p -> waiting.add(root.relativize(p).toString().replace('\\', '/')));
      }
    }
    while (!waiting.isEmpty()) {
      String file = waiting.remove();
      if (!pages.containsKey(file)) {
        Page page = Page.of(file, Files.readString(root.resolve(file)));
        pages.put(file, page);
        waiting.addAll(links.pagesOf(page));
      }
    }
    listFolders();
  }

  /** A folder of pages without a first page gets one that lists them. */
  private void listFolders() {
    Map<String, StringBuilder> texts = new TreeMap<>();
    for (Page page : List.copyOf(pages.values())) {
      String folder = page.file().substring(0, page.file().lastIndexOf('/') + 1);
      if (folder.startsWith("docs/") && !pages.containsKey(folder + "README.md")) {
        String name = folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1,
            folder.length() - 1);
        texts.computeIfAbsent(folder, f -> new StringBuilder("# "
            + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "\n\n"))
            .append("- [").append(page.title()).append("](")
            .append(page.file().substring(folder.length())).append(")\n");
      }
    }
    texts.forEach((folder, text) -> {
      lists.add(folder + "README.md");
      pages.put(folder + "README.md", Page.of(folder + "README.md", text.toString()));
    });
  }

  /** A page of {@code docs} that nothing leads to is as good as not written. */
  private List<String> unreachable(Navigation navigation) {
    return pages.keySet().stream().filter(f -> f.startsWith("docs/") && !f.equals(CONTENTS))
        .filter(f -> navigation.entryOf(f).isEmpty() || !links.linked().contains(f))
        .map(f -> f + ":1: neither " + CONTENTS + " nor a page that it lists leads here").toList();
  }

  private void writeAll(Navigation navigation, Path output) throws IOException {
    Frame frame = new Frame(navigation, file -> page(file).title());
    for (Page page : pages.values()) {
      put(output, page.address(), frame.around(page.file(), page.address(), page.title(),
          page.order(), new Content(page).html()));
    }
    SourceFiles sources = new SourceFiles(root);
    for (String file : links.texts()) {
      for (Map.Entry<String, String> source : sources.pages(file).entrySet()) {
        String address = Addresses.ofText(source.getKey());
        put(output, address, frame.around(source.getKey(), address, source.getKey(), List.of(),
            source.getValue()));
      }
    }
    for (String file : links.copies()) {
      Path target = output.resolve(Addresses.ofCopy(file));
      Files.createDirectories(target.getParent());
      Files.copy(root.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
    for (String name : RESOURCES) {
      put(output, name, Frame.resource(name));
    }
    put(output, "search-index.js", SearchIndex.of(pages.values().stream()
        .filter(page -> !page.file().equals(CONTENTS)).toList()));
  }

  private static void put(Path output, String address, String text) throws IOException {
    Path file = output.resolve(address);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
