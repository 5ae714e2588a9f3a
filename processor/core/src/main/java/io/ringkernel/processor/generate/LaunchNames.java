package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.KernelDeclaration;

/**
 * The parameters that a launcher adds to those of a kernel: the user's names stay, ours give way.
 */
record LaunchNames(String launch, String width, String height) {
  /** Of a kernel. */
  static LaunchNames of(KernelDeclaration kernel) {
    JavaText.Names names = new JavaText.Names();
    kernel.parameters().forEach(p -> names.add(p.name()));
    return new LaunchNames(names.add("launch"), names.add("width"), names.add("height"));
  }
}
