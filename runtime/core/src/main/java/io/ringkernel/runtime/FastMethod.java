package io.ringkernel.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Optional;

/** The generated form of a kernel: runs a part of a row, or a block where it synchronizes. */
@FunctionalInterface
public interface FastMethod {
  /** Runs it; one boxed scalar or array per parameter, in order. */
  void run(KernelRun run, Object[] arguments);

  /**
   * What the loop over a row of a grid reads and sets; empty where the kernel has none. The words
   * are those of {@code cpu.grid.RowForm}.
   */
  default String grid() {
    return "";
  }

  /**
   * Computes a row of a grid in rows of memory of its own, where {@link #grid} says that there is
   * such a loop.
   *
   * @param rows what is read, then what is set, in the order that {@code grid} has
   * @param arguments those of the kernel, of which scalars are taken
   * @param from the first element of each row that is set
   * @param to the one behind the last
   * @param x the item along x that element 0 stands for, which may be before the first
   * @param y the item along y
   * @param z the item along z
   */
  default void row(Object[] rows, Object[] arguments, int from, int to, int x, int y, int z) {
    throw new IllegalStateException("this kernel has no loop over a row");
  }

  /**
   * The form of a kernel that the compiler wrote into a class; empty where that class is absent, as
   * behind a tool that packs only what it sees used. Generated launchers call it.
   *
   * @param launcher sees the class, which is not public
   * @param className the binary name of the class, whose static method {@code of} gives the form
   */
  static Optional<FastMethod> find(MethodHandles.Lookup launcher, String className,
      String kernel) {
    try {
      Class<?> type = launcher.findClass(className);
      return Optional.ofNullable((FastMethod) launcher.findStatic(type, "of",
          MethodType.methodType(FastMethod.class, String.class)).invokeExact(kernel));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (Throwable e) {
      throw new AssertionError(className + " was not made by this compiler", e);
    }
  }

  /**
   * What {@code throw new exception(message)} throws in a kernel; generated code calls it, for the
   * class may be private to the user's.
   *
   * @param code sees what the user's class sees
   * @param exception the binary name of the class
   * @param message null where the constructor without parameters is meant
   */
  static Throwable thrown(MethodHandles.Lookup code, String exception, String message) {
    Throwable made;
    try {
      Class<?> type = Class.forName(exception, true, code.lookupClass().getClassLoader());
      boolean isOfUser = type.getModule() == code.lookupClass().getModule();
      made = made(isOfUser ? MethodHandles.privateLookupIn(type, code) : code, type, message);
    } catch (Throwable e) {
      made = new IllegalStateException("the kernel threw " + exception
          + (message == null ? "" : ": " + message) + ", which cannot be made", e);
    }
    StackTraceElement[] all = made.getStackTrace();
    int first = 0;
    while (first < all.length
        && !all[first].getClassName().equals(code.lookupClass().getName())) {
      first++;
    }
    made.setStackTrace(Arrays.copyOfRange(all, first, all.length));
    return made;
  }

  private static Throwable made(MethodHandles.Lookup lookup, Class<?> type, String message)
      throws Throwable {
    if (message == null) {
      return (Throwable) lookup.findConstructor(type, MethodType.methodType(void.class)).invoke();
    }
    // AssertionError takes any object (JLS 14.10).
    Class<?> parameter = type == AssertionError.class ? Object.class : String.class;
    return (Throwable) lookup
        .findConstructor(type, MethodType.methodType(void.class, parameter)).invoke(message);
  }
}
