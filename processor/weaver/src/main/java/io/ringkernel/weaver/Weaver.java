package io.ringkernel.weaver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Links calls of a module's classes when it is built instead of when it runs. Each lambda, switch
 * over patterns and record's {@code equals} is an {@code invokedynamic} for which the virtual
 * machine spins a class at its first execution: work for a tool that runs long, and most of the
 * time for a processor that compiles one kernel in a fresh javac.
 */
public final class Weaver {
  /** Where a class file has it (JVMS 4.1). */
  private static final int MAJOR_VERSION = 6;

  private Weaver() {}

  /**
   * Makes a folder like another one, with what was linked in its classes. Files that are what they
   * should be are left alone, so that a build sees that nothing has changed.
   *
   * @param arguments the folder to read, and the one to write, where other files are deleted
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give two folders: the classes, and where to write them");
    }
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    List<byte[]> classes = new ArrayList<>();
    Map<Path, byte[]> wanted = new TreeMap<>();
    for (Path file : files(from)) {
      byte[] content = Files.readAllBytes(file);
      if (isLinked(file)) {
        classes.add(content);
      } else {
        wanted.put(to.resolve(from.relativize(file).toString()), content);
      }
    }
    weave(classes).forEach((name, content) -> wanted.put(to.resolve(name + ".class"), content));
    for (Path file : files(to)) {
      if (!wanted.containsKey(file)) {
        Files.delete(file);
      }
    }
    for (Map.Entry<Path, byte[]> each : wanted.entrySet()) {
      write(each.getKey(), each.getValue());
    }
  }

  /** The classes with what was linked, and those that this made, by internal name. */
  static Map<String, byte[]> weave(List<byte[]> classes) {
    Map<String, byte[]> woven = new TreeMap<>();
    Map<String, Nest> nests = new TreeMap<>();
    List<byte[]> hosts = new ArrayList<>();
    for (byte[] content : classes) {
      ClassReader reader = new ClassReader(content);
      if (reader.readUnsignedShort(MAJOR_VERSION) < Opcodes.V11) {
        // Nests are of Java 11.
        woven.put(reader.getClassName(), content);
        continue;
      }
      String host = Nest.hostOf(reader);
      Nest nest = nests.computeIfAbsent(host, Nest::new);
      if (host.equals(reader.getClassName())) {
        // Names the classes that are made for its nest, so it comes last.
        hosts.add(content);
      } else {
        woven.put(reader.getClassName(), LinkedClass.of(content, reader, nest));
      }
    }
    for (byte[] content : hosts) {
      ClassReader host = new ClassReader(content);
      woven.put(host.getClassName(),
          LinkedClass.of(content, host, nests.get(host.getClassName())));
    }
    nests.values().forEach(nest -> nest.classes().forEach(woven::put));
    return woven;
  }

  private static boolean isLinked(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") && !name.equals("module-info.class")
        && !name.equals("package-info.class");
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    }
  }
}
