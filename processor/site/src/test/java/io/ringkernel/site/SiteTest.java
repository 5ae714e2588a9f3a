package io.ringkernel.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of this repository, and sites with mistakes. */
final class SiteTest {
  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile(" id=\"([^\"]*)\"");

  @TempDir
  private Path folder;

  @Test
  void everythingThatAPageRefersToIsThere() throws IOException {
    int pages = new Site(ROOT).write(folder);
    assertTrue(pages > 60, pages + " pages");
    Map<Path, String> texts = html();
    Map<Path, Set<String>> names = new HashMap<>();
    for (Map.Entry<Path, String> page : texts.entrySet()) {
      Set<String> own = new HashSet<>();
      Matcher name = NAME.matcher(page.getValue());
      while (name.find()) {
        assertTrue(own.add(name.group(1)), page.getKey() + " has two " + name.group(1));
      }
      names.put(page.getKey(), own);
    }
    int checked = 0;
    for (Map.Entry<Path, String> page : texts.entrySet()) {
      Matcher reference = REFERENCE.matcher(page.getValue());
      while (reference.find()) {
        checked += check(page.getKey(), reference.group(1).replace("&amp;", "&"), names) ? 1 : 0;
      }
    }
    assertTrue(checked > 3000, checked + " references");
  }

  /** Resolves as a browser does; true for a reference to the site itself. */
  private boolean check(Path page, String reference, Map<Path, Set<String>> names) {
    URI target = page.toUri().resolve(reference);
    if (!"file".equals(target.getScheme())) {
      assertTrue(reference.startsWith("https://"), page + " refers to " + reference);
      return false;
    }
    String fragment = target.getFragment();
    Path file = Path.of(URI.create(target.toString().replaceAll("#.*", "")));
    assertTrue(Files.isRegularFile(file), page + " refers to " + reference);
    assertTrue(file.startsWith(folder), page + " leaves the site by " + reference);
    if (fragment != null) {
      assertTrue(names.get(file).contains(fragment), page + " refers to " + reference);
    }
    return true;
  }

  private Map<Path, String> html() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".html")).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void theSameTextsGiveTheSameSite() throws IOException {
    new Site(ROOT).write(folder.resolve("one"));
    new Site(ROOT).write(folder.resolve("two"));
    try (Stream<Path> walk = Files.walk(folder.resolve("one"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path other = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
        assertEquals(-1, Files.mismatch(file, other), file::toString);
      }
    }
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    new Site(ROOT).write(folder);
    Pattern loaded = Pattern.compile("(?:src=|<link[^>]* href=)\"(?:https?:)?//");
    html().forEach((page, text) -> assertFalse(loaded.matcher(text).find(), page::toString));
    for (String name : List.of("site.css", "site.js")) {
      assertFalse(Files.readString(folder.resolve(name)).contains("http"), name);
    }
  }

  private List<String> problems(String... filesAndTexts) throws IOException {
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      Path file = folder.resolve(filesAndTexts[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, filesAndTexts[i + 1]);
    }
    return assertThrows(SiteException.class,
        () -> new Site(folder).write(folder.resolve("out"))).problems();
  }

  @Test
  void aLinkThatLeadsNowhereIsNamedWithItsLine() throws IOException {
    assertEquals(List.of("docs/a.md:3: b.md leads nowhere",
        "docs/a.md:5: #two: there is no such section",
        "docs/a.md:5: ../docs/README.md#nothing: there is no such section"),
        problems("docs/README.md", "# Contents\n\n## One\n\n- [A](a.md)\n", "docs/a.md",
            "# A\n\n[b](b.md)\n\nx [t](#two) y [n](../docs/README.md#nothing) [a](#a)\n"));
    assertFalse(Files.exists(folder.resolve("out")), "nothing is written then");
  }

  @Test
  void aPageThatNobodyListsIsAProblem() throws IOException {
    assertEquals(List.of(
        "docs/b.md:1: neither docs/README.md nor a page that it lists leads here"),
        problems("docs/README.md", "# Contents\n\n## One\n\n- [A](a.md)\n", "docs/a.md", "# A\n",
            "docs/b.md", "# B\n"));
  }

  @Test
  void aFolderWithoutContentsIsOneMistake() {
    SiteException mistake =
        assertThrows(SiteException.class, () -> new Site(folder).write(folder.resolve("out")));
    assertTrue(mistake.getMessage().startsWith("there is no docs/README.md in "),
        mistake.getMessage());
  }

  @Test
  void aFolderOfPagesIsListed() throws IOException {
    Files.createDirectories(folder.resolve("docs/notes"));
    Files.writeString(folder.resolve("docs/README.md"), "# C\n\n## One\n\n- [Notes](notes)\n");
    Files.writeString(folder.resolve("docs/notes/1.md"), "# First & last\n\n`a < b`\n");
    assertEquals(3, new Site(folder).write(folder.resolve("out")));
    String list = Files.readString(folder.resolve("out/notes/index.html"));
    assertTrue(list.contains("<a href=\"../notes/1.html\">First &amp; last</a>"), list);
    String page = Files.readString(folder.resolve("out/notes/1.html"));
    assertTrue(page.contains("<code>a &lt; b</code>"), page);
    String index = Files.readString(folder.resolve("out/search-index.js"));
    assertTrue(index.contains("[\"notes/1.html\",\"First & last\",\"\",\"a \\u003c b\"]"), index);
  }
}
