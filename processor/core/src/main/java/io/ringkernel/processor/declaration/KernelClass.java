package io.ringkernel.processor.declaration;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class that holds kernels.
 *
 * @param kernels in order of declaration
 */
public record KernelClass(TypeElement element, List<KernelDeclaration> kernels) {
  /** Copies the list. */
  public KernelClass {
    kernels = List.copyOf(kernels);
  }

  /** The generated launcher. */
  public JavaName launcher() {
    return GeneratedName.of(element, "Gpu");
  }

  /** The generated class with the FAST form of the kernels. */
  public JavaName fast() {
    return GeneratedName.of(element, "Fast");
  }
}
