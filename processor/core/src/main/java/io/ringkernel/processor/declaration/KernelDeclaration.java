package io.ringkernel.processor.declaration;

import io.ringkernel.ir.Scalar;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;

/**
 * A {@code @GpuKernel} or {@code @StencilKernel} method.
 *
 * @param parameters those after the context
 * @param blockSize work items in a block along x, y and z
 * @param halo the untouched border of a stencil; empty for a plain kernel
 * @param targets those that must accept the kernel; empty for every target of the build
 */
public record KernelDeclaration(ExecutableElement method, List<Parameter> parameters,
    List<Integer> blockSize, OptionalInt halo, List<String> targets) {
  /** A primitive, or a one-dimensional array of them. */
  public record Parameter(String name, Scalar element, boolean array) {}

  /** Copies the lists. */
  public KernelDeclaration {
    parameters = List.copyOf(parameters);
    blockSize = List.copyOf(blockSize);
    targets = List.copyOf(targets);
  }

  /** The Java method. */
  public String name() {
    return method.getSimpleName().toString();
  }
}
