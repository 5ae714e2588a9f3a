package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Type;
import java.util.List;

/**
 * The translated kernels of a class.
 *
 * @param kernels in order of declaration
 * @param structs the records that they may use, a record after those it contains
 * @param functions theirs and all that they call, a callee before its callers
 * @param classesRead internal names of the classes whose code the functions come from
 */
public record KernelClass(List<KernelForm> kernels, List<Type.Struct> structs,
    List<Function> functions, List<String> classesRead) {
  /** Copies the lists. */
  public KernelClass {
    kernels = List.copyOf(kernels);
    structs = List.copyOf(structs);
    functions = List.copyOf(functions);
    classesRead = List.copyOf(classesRead);
  }
}
