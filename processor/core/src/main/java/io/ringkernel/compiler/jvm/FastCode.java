package io.ringkernel.compiler.jvm;

import java.util.List;
import java.util.Map;

/**
 * The FAST form of the kernels of one class.
 *
 * @param className the binary name of the class whose static methods are the kernels
 * @param classes that class and those it needs; empty where no kernel has this form
 * @param kernels the names of the kernels that have it
 * @param refusals why a kernel lacks it, by its name
 */
public record FastCode(String className, List<FastClass> classes, List<String> kernels,
    Map<String, String> refusals) {
  /** Copies the collections. */
  public FastCode {
    classes = List.copyOf(classes);
    kernels = List.copyOf(kernels);
    refusals = Map.copyOf(refusals);
  }
}
