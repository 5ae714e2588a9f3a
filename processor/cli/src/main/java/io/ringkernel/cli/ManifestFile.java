package io.ringkernel.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@code kernel.json} says about targets. */
final class ManifestFile {
  private final Map<String, Object> root;

  private ManifestFile(Map<String, Object> root) {
    this.root = root;
  }

  static ManifestFile read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a text.
   *
   * @param name what to call it where it is damaged
   */
  static ManifestFile parse(String text, String name) {
    try {
      return new ManifestFile(JSON.std.mapFrom(text));
    } catch (JacksonException e) {
      throw new UserException(name + " is damaged: generate it again", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that it says. */
  Map<String, Object> content() {
    return root;
  }

  /** The binary name of the class. */
  String className() {
    return (String) root.get("class");
  }

  /** Every entry: kernels, then the actor's. */
  List<String> entries() {
    List<String> names = new ArrayList<>();
    for (Map<String, Object> kernel : objects(root, "kernels")) {
      names.add((String) kernel.get("name"));
    }
    if (root.get("actor") instanceof Map<?, ?> actor) {
      names.add((String) actor.get("entry"));
    }
    return names;
  }

  /** Why a target lacks an entry; empty where it has it. */
  Optional<String> refusal(String target, String entry) {
    Map<String, Object> found = object(object(root, "targets"), target);
    for (Map<String, Object> refusal : objects(found, "refused")) {
      if (entry.equals(refusal.get("entry"))) {
        Object code = refusal.get("code");
        return Optional.of((code == null ? "" : code + ": ") + refusal.get("message"));
      }
    }
    return Optional.empty();
  }

  /** The oldest generation of devices that a target's text runs on; empty where it has none. */
  Optional<String> minimum(String target) {
    return Optional.ofNullable((String) object(object(root, "targets"), target).get("minimum"));
  }

  /** A file on which the device code depends. */
  record Dependency(String className, String file, String sha256) {}

  /** A text for a target. */
  record Text(String target, String file, String sha256, List<String> options) {}

  /** The sources, the first is that of the class itself. */
  List<Dependency> sources() {
    return objects(root, "sources").stream().map(s -> new Dependency((String) s.get("class"),
        (String) s.get("file"), (String) s.get("sha256"))).toList();
  }

  /** The class files from which code was taken; the file is the jar or the module. */
  List<Dependency> foreign() {
    return objects(root, "foreign").stream().map(s -> new Dependency((String) s.get("class"),
        (String) s.get("origin"), (String) s.get("sha256"))).toList();
  }

  /** The texts that were written, one per target that has one. */
  List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    for (String target : object(root, "targets").keySet()) {
      Map<String, Object> found = object(object(root, "targets"), target);
      if (found.get("file") instanceof String file) {
        List<String> options = found.get("options") instanceof List<?> list
            ? list.stream().map(Object::toString).toList() : List.of();
        texts.add(new Text(target, file, (String) found.get("sha256"), options));
      }
    }
    return texts;
  }

  @SuppressWarnings("unchecked") // a JSON object is read as a map with text keys
  static Map<String, Object> object(Map<String, Object> parent, String field) {
    return parent.get(field) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  @SuppressWarnings("unchecked") // a JSON array of objects is read as a list of such maps
  static List<Map<String, Object>> objects(Map<String, Object> parent, String field) {
    return parent.get(field) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }
}
