package io.ringkernel.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds actor types by id, through the resources that the compiler writes. */
final class ActorDirectory {
  private static final String FOLDER = "META-INF/ringkernel/id/";

  private final ClassLoader loader;

  ActorDirectory(ClassLoader loader) {
    this.loader = loader;
  }

  ActorType<?, ?> type(String id) {
    Objects.requireNonNull(id, "id");
    // The characters an id may have, so that no id leads out of the folder.
    if (!id.matches("[A-Za-z0-9._-]+") || id.matches("\\.+")) {
      throw new UnknownActorException("\"" + id
          + "\" is no actor id: ids have letters, digits and . _ -");
    }
    String name = referenceClass(id);
    try {
      Field field = Class.forName(name, true, loader).getDeclaredField("TYPE");
      field.setAccessible(true);
      return (ActorType<?, ?>) field.get(null);
    } catch (InaccessibleObjectException e) {
      throw new UnknownActorException("actor \"" + id + "\": " + name
          + " is not accessible; export or open its package to io.ringkernel.runtime");
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new UnknownActorException("actor \"" + id + "\": " + name
          + " is not a generated reference of this version (" + e + "); compile again");
    }
  }

  private String referenceClass(String id) {
    try (InputStream in = loader.getResourceAsStream(FOLDER + id)) {
      if (in == null) {
        throw new UnknownActorException("no actor has the id \"" + id + "\"; " + known());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + id, e);
    }
  }

  private String known() {
    Set<String> ids = new TreeSet<>();
    try {
      for (URL url : Collections.list(loader.getResources(FOLDER))) {
        list(url, ids);
      }
    } catch (IOException e) {
      // Only the list in a message suffers.
      return "the known ones could not be listed: " + e.getMessage();
    }
    return ids.isEmpty()
        ? "none is known: was a class with @RingKernel compiled with the annotation processor, and "
            + "is it on the path of the runtime's class loader?"
        : "known are " + String.join(", ", ids);
  }

  private static void list(URL url, Set<String> ids) throws IOException {
    if (url.getProtocol().equals("file")) {
      try (Stream<Path> files = Files.list(Path.of(URI.create(url.toString())))) {
        files.filter(Files::isRegularFile).forEach(f -> ids.add(f.getFileName().toString()));
      }
    } else if (url.openConnection() instanceof JarURLConnection jar) {
      jar.getJarFile().stream().map(e -> e.getName())
          .filter(n -> n.startsWith(FOLDER) && n.length() > FOLDER.length())
          .forEach(n -> ids.add(n.substring(FOLDER.length())));
    }
  }
}
