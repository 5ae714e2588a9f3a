package io.ringkernel.frontend.source;

import io.ringkernel.ir.Span;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A kernel and its entry point.
 *
 * @param entryName the name of its function
 * @param synchronizing whether it or a method it calls waits at a barrier
 * @param writtenArrays names of the array parameters that it or a method it calls stores into, in
 *     order of declaration
 * @param arrays where its array parameters are declared
 */
public record KernelMethod(ExecutableElement method, String entryName, boolean synchronizing,
    List<String> writtenArrays, List<Span> arrays) {
  /** Copies the lists. */
  public KernelMethod {
    writtenArrays = List.copyOf(writtenArrays);
    arrays = List.copyOf(arrays);
  }
}
