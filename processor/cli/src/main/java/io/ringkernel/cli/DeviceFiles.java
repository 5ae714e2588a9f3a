package io.ringkernel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was generated for one class, in memory: texts by the name of their file, in its order. */
final class DeviceFiles {
  static final String MANIFEST = "kernel.json";

  private final String className;
  private final Map<String, String> texts;

  DeviceFiles(String className, Map<String, String> texts) {
    this.className = className;
    this.texts = new TreeMap<>(texts);
  }

  /** Those in the folders below another one that have a manifest, in the order of their names. */
  static List<DeviceFiles> below(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    List<DeviceFiles> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve(MANIFEST))) {
          found.add(read(folder));
        }
      }
    }
    return found;
  }

  private static DeviceFiles read(Path folder) throws IOException {
    DeviceFiles read = new DeviceFiles(folder.getFileName().toString(), Map.of());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        read.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return read;
  }

  /** The binary name of the class, which is that of its folder, too. */
  String className() {
    return className;
  }

  Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file));
  }

  void put(String file, String text) {
    texts.put(file, text);
  }

  ManifestFile manifest() {
    return ManifestFile.parse(texts.get(MANIFEST), className + "/" + MANIFEST);
  }

  /**
   * Writes the files into a folder, which is made where missing; each appears whole or not at all,
   * and the manifest last: what it says is there. A file that has its text is left alone, so that
   * nothing is built again that depends on it.
   */
  List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (!text.getKey().equals(MANIFEST)) {
        write(folder, text.getKey(), text.getValue());
      }
    }
    if (texts.containsKey(MANIFEST)) {
      write(folder, MANIFEST, texts.get(MANIFEST));
    }
    return texts.keySet().stream().map(folder::resolve).toList();
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Path target = folder.resolve(file);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
      return;
    }
    WholeFile.write(target, partial -> Files.write(partial, bytes));
  }
}
