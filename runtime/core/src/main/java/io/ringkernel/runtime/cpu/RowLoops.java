package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;

/**
 * Gives every kernel a copy of {@link CountedRowLoop} as a hidden class. What a call site has seen
 * is kept per copy, so each sees one kernel only: the JIT compiler inlines it into the loop, and a
 * second kernel in the same JVM does not turn both into virtual calls per work item.
 */
final class RowLoops {
  private static final byte[] CODE = code();
  private static final ClassValue<RowLoop> COPIES = new ClassValue<>() {
    @Override
    protected RowLoop computeValue(Class<?> kernel) {
      return copy();
    }
  };

  private RowLoops() {}

  static RowLoop of(KernelDescriptor.Method method) {
    return COPIES.get(method.getClass());
  }

  private static RowLoop copy() {
    if (CODE == null) {
      return new CountedRowLoop();
    }
    try {
      return MethodHandles.lookup().defineHiddenClass(CODE, true).lookupClass()
          .asSubclass(RowLoop.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Null where class files are not kept, such as in a native image. */
  private static byte[] code() {
    try (InputStream file = RowLoops.class.getResourceAsStream("CountedRowLoop.class")) {
      return file == null ? null : file.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
