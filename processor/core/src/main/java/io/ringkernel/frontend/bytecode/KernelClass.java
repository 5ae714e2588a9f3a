package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Function;
import java.util.List;

/**
 * The translated kernels of a class.
 *
 * @param kernels in order of declaration
 * @param functions theirs and all that they call, a callee before its callers
 * @param classesRead internal names of the classes whose code the functions come from
 */
public record KernelClass(List<KernelForm> kernels, List<Function> functions,
    List<String> classesRead) {
  /** Copies the lists. */
  public KernelClass {
    kernels = List.copyOf(kernels);
    functions = List.copyOf(functions);
    classesRead = List.copyOf(classesRead);
  }
}
