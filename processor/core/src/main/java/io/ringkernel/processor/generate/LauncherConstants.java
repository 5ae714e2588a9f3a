package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the constants of a launcher are called, which its text and its class file must agree on.
 *
 * @param calls the launcher that calls the user's methods
 */
record LauncherConstants(String calls, List<OfKernel> kernels) {
  /**
   * Constants of a kernel.
   *
   * @param shape empty where it is no stencil
   */
  record OfKernel(String descriptor, String shape) {}

  /** Names that are taken: a parameter of the same name would hide the constant. */
  static JavaText.Names taken(KernelClass kernels) {
    JavaText.Names taken = new JavaText.Names();
    kernels.kernels().stream().flatMap(k -> k.parameters().stream()).map(Parameter::name)
        .distinct().forEach(taken::add);
    return taken;
  }

  /** The names, which are taken then, too. */
  static LauncherConstants of(KernelClass kernels, JavaText.Names taken) {
    String calls = taken.add("CALLS");
    List<String> descriptors =
        kernels.kernels().stream().map(k -> taken.add(ConstantNames.of(k.name()))).toList();
    List<String> shapes = kernels.kernels().stream().map(k -> k.stencil().isEmpty() ? ""
        : taken.add(ConstantNames.of(k.name()) + "_GRID")).toList();
    return new LauncherConstants(calls, IntStream.range(0, descriptors.size())
        .mapToObj(i -> new OfKernel(descriptors.get(i), shapes.get(i))).toList());
  }
}
