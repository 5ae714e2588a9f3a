package io.ringkernel.runtime.device;

import io.ringkernel.runtime.WorkItemTrace;
import io.ringkernel.runtime.device.KernelImage.Entry;
import io.ringkernel.runtime.device.KernelImage.TrapSite;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What the array of traps says after a launch: by site, the smallest work item that met it. The
 * smallest of all is reported, as on the JVM.
 */
public final class Traps {
  /** What a site holds that nobody met. */
  static final int NONE = Integer.MAX_VALUE;

  private Traps() {}

  /**
   * What the kernel throws on the JVM, at the Java line.
   *
   * @param sharedLengths of the arrays that the launch sizes; the first that is negative is what a
   *     site without a message trapped at
   */
  static Optional<Throwable> thrown(KernelImage image, ClassLoader loader, Entry entry,
      int[] traps, List<Integer> sharedLengths) {
    int first = -1;
    for (int site = 0; site < entry.traps().size(); site++) {
      if (traps[site] != NONE && (first < 0 || traps[site] < traps[first])) {
        first = site;
      }
    }
    return first < 0 ? Optional.empty()
        : Optional.of(thrown(image, loader, entry, told(entry.traps().get(first), sharedLengths),
            traps[first]));
  }

  private static TrapSite told(TrapSite site, List<Integer> sharedLengths) {
    boolean isLength = site.exception().equals("java.lang.NegativeArraySizeException")
        && site.message().isEmpty();
    return !isLength ? site : new TrapSite(site.exception(), sharedLengths.stream()
        .filter(length -> length < 0).findFirst().map(String::valueOf), site.file(), site.line());
  }

  private static Throwable thrown(KernelImage image, ClassLoader loader, Entry entry,
      TrapSite site, int workItem) {
    Throwable thrown = create(image, loader, site);
    thrown.setStackTrace(new StackTraceElement[] {
      new StackTraceElement(image.owner(), entry.name(), site.file(), site.line())});
    thrown.addSuppressed(new WorkItemTrace(image.owner() + "." + entry.name(), workItem));
    return thrown;
  }

  /** What the handler of an actor throws on the JVM, at the Java line. */
  public static Throwable ofHandler(KernelImage image, ClassLoader loader, TrapSite site,
      String handler) {
    Throwable thrown = create(image, loader, site);
    thrown.setStackTrace(new StackTraceElement[] {
      new StackTraceElement(image.owner(), handler, site.file(), site.line())});
    return thrown;
  }

  private static Throwable create(KernelImage image, ClassLoader loader, TrapSite site) {
    Object message = site.message().or(() -> description(site)).orElse(null);
    try {
      Class<?> type = Class.forName(site.exception(), true, loader);
      for (Class<?> parameter : List.of(String.class, Object.class)) {
        Optional<Constructor<?>> constructor = constructor(type, parameter);
        if (message != null && constructor.isPresent()) {
          return (Throwable) constructor.get().newInstance(message);
        }
      }
      return (Throwable) constructor(type).orElseThrow().newInstance();
    } catch (ReflectiveOperationException | ClassCastException | NoSuchElementException e) {
      // A class that is gone, or one that its module does not open to this one.
      return new IllegalStateException(image.owner() + " threw " + site.exception()
          + (message == null ? "" : ": " + message), e);
    }
  }

  private static Optional<Constructor<?>> constructor(Class<?> type, Class<?>... parameters) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      return Modifier.isPublic(constructor.getModifiers() & type.getModifiers())
          || constructor.trySetAccessible() ? Optional.of(constructor) : Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /** The device keeps no operands, so the message cannot name the index as the JVM's does. */
  private static Optional<String> description(TrapSite site) {
    return switch (site.exception()) {
      case "java.lang.ArithmeticException" -> Optional.of("/ by zero");
      case "java.lang.ArrayIndexOutOfBoundsException" -> Optional.of("index out of bounds");
      case "java.lang.NegativeArraySizeException" -> Optional.of("negative array size");
      default -> Optional.empty();
    };
  }
}
