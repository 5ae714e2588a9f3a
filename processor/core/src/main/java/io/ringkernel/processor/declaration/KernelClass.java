package io.ringkernel.processor.declaration;

import java.util.List;
import java.util.Locale;
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

  /** The generated actor that holds a tile of a kernel. */
  public JavaName tile(KernelDeclaration kernel) {
    String name = kernel.name();
    return GeneratedName.of(element,
        "_" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Tile");
  }

  /** The generated class that starts tiles of a kernel. */
  public JavaName tiles(KernelDeclaration kernel) {
    JavaName tile = tile(kernel);
    return JavaName.of(tile.packageName(), tile.simpleName() + "s");
  }

  /** The generated class with the FAST form of the kernels. */
  public JavaName fast() {
    return GeneratedName.of(element, "Fast");
  }
}
