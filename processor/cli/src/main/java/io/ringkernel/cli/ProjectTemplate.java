package io.ringkernel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code new} and {@code init} write; the texts are resources with marks to fill in. */
enum ProjectTemplate {
  /** An actor that lives on, and a program that talks to it. */
  PERSISTENT_ACTOR("persistent-actor", "Counter.java"),
  /** A kernel and its launch. */
  KERNEL("kernel", "Kernels.java"),
  /** A stencil, stepped. */
  STENCIL("stencil", "Heat.java");

  private final String id;
  private final String device;

  ProjectTemplate(String id, String device) {
    this.id = id;
    this.device = device;
  }

  /** The template of a name. */
  static ProjectTemplate of(String name) {
    for (ProjectTemplate template : values()) {
      if (template.id.equals(name)) {
        return template;
      }
    }
    throw new UserException("--template '" + name
        + "': give one of persistent-actor, kernel, stencil");
  }

  /** Texts by path in the project: sources alone. */
  Map<String, String> sources(String inPackage, boolean withMain) {
    String folder = "src/main/java/" + inPackage.replace('.', '/') + "/";
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : withMain ? List.of(device, "Main.java") : List.of(device)) {
      files.put(folder + file, filled(id + "/" + file, "", inPackage));
    }
    return files;
  }

  /** Texts by path of a whole project that Maven builds. */
  Map<String, String> project(String name, String inPackage) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", filled("common/pom.xml", name, inPackage));
    files.put(".gitignore", filled("common/gitignore", name, inPackage));
    files.putAll(sources(inPackage, true));
    return files;
  }

  private static String filled(String resource, String name, String inPackage) {
    return text("templates/" + resource).replace("%name%", name).replace("%package%", inPackage)
        .replace("%version%", version());
  }

  /** The version of RingKernel that projects are to depend on. */
  static String version() {
    return text("version.txt").strip();
  }

  private static String text(String resource) {
    try (InputStream in = ProjectTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
