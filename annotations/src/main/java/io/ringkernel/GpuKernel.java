package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static {@code void} method as a data-parallel kernel: its body runs once per work item.
 *
 * <p>The first parameter is a {@link GpuContext}; the others are primitives or one-dimensional
 * arrays of primitives. For each class that holds kernels the compiler writes {@code kernel.cu},
 * {@code kernel.wgsl} and {@code kernel.metal} and a typed launcher {@code <Class>Gpu}. The method
 * stays ordinary Java: it runs, steps in a debugger and unit-tests on the JVM.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface GpuKernel {
  /**
   * Work items in a block along x, y and z; one to three positive numbers, product at most 1024.
   */
  int[] blockSize() default {256};

  /**
   * The targets that must accept this kernel, by name ({@code "cuda"}, {@code "wgsl"},
   * {@code "msl"}): what one of them cannot express is then a compile error. Empty means every
   * target of the build; what one of those cannot express is a warning, and the manifest says why
   * the target is absent.
   */
  String[] targets() default {};

  /** What happens when an array index is out of bounds. */
  Safety safety() default Safety.TRAP;

  /** How near floating point on a device comes to Java's. */
  Precision precision() default Precision.STRICT;
}
