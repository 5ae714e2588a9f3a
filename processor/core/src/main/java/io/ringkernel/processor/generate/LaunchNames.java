package io.ringkernel.processor.generate;

import io.ringkernel.ir.StencilShape;
import io.ringkernel.processor.declaration.KernelDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parameters that a launcher adds to those of a kernel: the user's names stay, ours give way.
 *
 * @param sizes those of the grid of a stencil, along its axes
 * @param steps the number of steps of a stencil
 */
record LaunchNames(String launch, List<String> sizes, String steps) {
  /** Of a kernel. */
  static LaunchNames of(KernelDeclaration kernel) {
    JavaText.Names names = new JavaText.Names();
    kernel.parameters().forEach(p -> names.add(p.name()));
    String launch = names.add("launch");
    int axes = kernel.stencil().map(StencilShape::axes).orElse(0);
    return new LaunchNames(launch, Stream.of("width", "height", "depth").limit(axes)
        .map(names::add).toList(), names.add("steps"));
  }
}
