package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static {@code void} method as a kernel over the inner cells of a grid: every cell at
 * least {@link #halo()} away from each border. The first parameter is a {@link GridPos}; arrays
 * hold {@code width * height} elements, row by row.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface StencilKernel {
  /** The shape of the grid. */
  Grid grid() default Grid.D2;

  /** The farthest neighbour that is read along an axis, in cells; also the untouched border. */
  int halo() default 1;

  /** The targets that must accept this kernel; see {@link GpuKernel#targets()}. */
  String[] targets() default {};

  /** How near floating point on a device comes to Java's. */
  Precision precision() default Precision.STRICT;
}
