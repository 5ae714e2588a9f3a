package io.ringkernel.processor;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;

/**
 * Finds the compiler that this virtual machine has loaded for an earlier compilation. Javac makes a
 * class loader for the processor path in each compilation, so in a build of many modules or in a
 * daemon a processor would be loaded, linked and interpreted from the start each time, which takes
 * longer than its work.
 *
 * <p>A {@link Keeper} holds the classes in a loader of its own. It is found by the name of its
 * thread, the only register that every class loader of a virtual machine can see and in which an
 * entry ends by itself; system properties that are no strings break programs which copy them.
 * Everything that crosses between the loaders has a type of the JDK.
 */
final class KeptCompiler {
  private KeptCompiler() {}

  /** A compilation; by kept classes where javac has made the loader of these, else by these. */
  static Consumer<RoundEnvironment> start(ProcessingEnvironment environment) {
    return start(Optional.of(environment));
  }

  /** Gets the classes ready that {@link #start} will use, on processors that are idle. */
  static void warm() {
    start(Optional.empty());
  }

  /** By the classes of this loader. */
  static Consumer<RoundEnvironment> here(Optional<ProcessingEnvironment> environment) {
    if (environment.isEmpty()) {
      Warming.start();
      return _ -> {};
    }
    return new Session(environment.get())::round;
  }

  private static Consumer<RoundEnvironment> start(Optional<ProcessingEnvironment> environment) {
    ClassLoader own = KeptCompiler.class.getClassLoader();
    // Gradle, Eclipse and module layers have loaders of other classes, and keep those themselves.
    if (own != null && own.getClass() == URLClassLoader.class && mayKeepFilesOpen()) {
      try {
        return start((URLClassLoader) own, environment);
      } catch (IOException | ReflectiveOperationException | URISyntaxException
          | IllegalArgumentException | FileSystemNotFoundException e) {
        // What cannot be kept is loaded each time.
        return here(environment);
      }
    }
    return here(environment);
  }

  /** Windows refuses to delete a file that is open, which {@code clean} would do to our jars. */
  private static boolean mayKeepFilesOpen() {
    return !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static Consumer<RoundEnvironment> start(URLClassLoader own,
      Optional<ProcessingEnvironment> environment)
      throws IOException, ReflectiveOperationException, URISyntaxException {
    List<Object> key = key(own);
    // The one object that all loaders of processors see and nobody else locks.
    synchronized (Processor.class) {
      ThreadGroup root = root();
      Thread[] threads = new Thread[root.activeCount() * 2 + 16];
      int count = root.enumerate(threads, false);
      for (int i = 0; i < count; i++) {
        if (threads[i].getName().equals(Keeper.NAME)) {
          Consumer<RoundEnvironment> found = ask(threads[i], key, environment);
          if (found != null) {
            return found;
          }
        }
      }
      URLClassLoader loader = new URLClassLoader(own.getURLs(), own.getParent());
      Method start = loader.loadClass(Keeper.class.getName()).getDeclaredMethod("start",
          List.class, ThreadGroup.class);
      start.setAccessible(true);
      return ask((Thread) start.invoke(null, key, root), key, environment);
    }
  }

  @SuppressWarnings("unchecked")
  private static Consumer<RoundEnvironment> ask(Thread thread, List<Object> key,
      Optional<ProcessingEnvironment> environment) {
    return thread instanceof BiFunction<?, ?, ?> keeper
        ? ((BiFunction<Object, Object, Consumer<RoundEnvironment>>) keeper)
            .apply(key, environment)
        : null;
  }

  /** What the classes come from; files are told apart from later ones of the same name. */
  private static List<Object> key(URLClassLoader own) throws IOException, URISyntaxException {
    List<Object> key = new ArrayList<>();
    key.add(own.getParent());
    for (URL url : own.getURLs()) {
      URI uri = url.toURI();
      BasicFileAttributes file =
          Files.readAttributes(Path.of(uri), BasicFileAttributes.class);
      if (!file.isRegularFile()) {
        throw new IOException("nobody knows when a folder of classes has changed");
      }
      key.add(uri.toString());
      key.add(file.size());
      // A number: the text of a time takes a hundred classes of the JDK.
      key.add(file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
    return key;
  }

  private static ThreadGroup root() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
