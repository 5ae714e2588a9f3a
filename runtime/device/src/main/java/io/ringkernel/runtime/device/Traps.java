package io.ringkernel.runtime.device;

import io.ringkernel.runtime.WorkItemTrace;
import io.ringkernel.runtime.device.KernelImage.Entry;
import io.ringkernel.runtime.device.KernelImage.TrapSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/**
 * What the array of traps says after a launch: by site, the smallest work item that met it. The
 * smallest of all is reported, as on the JVM.
 */
final class Traps {
  /** What a site holds that nobody met. */
  static final int NONE = Integer.MAX_VALUE;

  private Traps() {}

  /** The exception that the kernel throws on the JVM, at the Java line. */
  static Optional<RuntimeException> exception(KernelImage image, Entry entry, int[] traps) {
    int first = -1;
    for (int site = 0; site < entry.traps().size(); site++) {
      if (traps[site] != NONE && (first < 0 || traps[site] < traps[first])) {
        first = site;
      }
    }
    return first < 0 ? Optional.empty()
        : Optional.of(exception(image, entry, entry.traps().get(first), traps[first]));
  }

  private static RuntimeException exception(KernelImage image, Entry entry, TrapSite site,
      int workItem) {
    String text = site.message().isEmpty() ? description(site) : site.message();
    RuntimeException exception =
        create(image, site.exception(), text);
    exception.setStackTrace(new StackTraceElement[] {
        new StackTraceElement(image.owner(), entry.name(), site.file(), site.line())});
    exception.addSuppressed(new WorkItemTrace(image.owner() + "." + entry.name(), workItem));
    return exception;
  }

  /** The device keeps no operands, so the message cannot name the index as the JVM's does. */
  private static String description(TrapSite site) {
    return switch (site.exception()) {
      case "java.lang.ArithmeticException" -> "/ by zero";
      case "java.lang.ArrayIndexOutOfBoundsException" -> "index out of bounds";
      case "java.lang.NegativeArraySizeException" -> "negative array size";
      default -> site.exception();
    };
  }

  private static RuntimeException create(KernelImage image, String name, String message) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      Class<?> type = Class.forName(name, true, loader);
      MethodHandle constructor = MethodHandles.publicLookup().findConstructor(type,
          MethodType.methodType(void.class, String.class));
      return (RuntimeException) constructor.invoke(message);
    } catch (Throwable e) {
      // A class of the user's without such a constructor, or that this loader cannot see.
      return new IllegalStateException(image.owner() + " threw " + name + ": " + message);
    }
  }
}
