package io.ringkernel.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** The generated form of a kernel: runs a part of a row, or a block where it synchronizes. */
@FunctionalInterface
public interface FastMethod {
  /** Runs it; one boxed scalar or array per parameter, in order. */
  void run(KernelRun run, Object[] arguments);

  /**
   * The form of a kernel that the compiler wrote into a class; empty where that class is absent, as
   * in an environment that lets processors write no class files. Generated launchers call it.
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
}
