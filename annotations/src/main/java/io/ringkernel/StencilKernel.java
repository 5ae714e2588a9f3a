package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static {@code void} method as a kernel over the cells of a grid. The first parameter is a
 * {@link GridPos}; arrays hold {@code width * height} elements, row by row, or layer by layer
 * {@code width * height * depth}. As declared it computes every cell at least {@link #halo()} away
 * from each border; {@link #boundary()} chooses what else a cell may see there.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface StencilKernel {
  /** The shape of the grid. */
  Grid grid() default Grid.D2;

  /** The farthest neighbour that is read along an axis, in cells. */
  int halo() default 1;

  /** What lies beyond the border. */
  Boundary boundary() default Boundary.INNER;

  /** What {@link Boundary#CONSTANT} reads beyond the border, converted to the type of the field. */
  double outside() default 0;

  /** How many cells {@link Boundary#ABSORB} damps in front of each border, 1 to 1024. */
  int layer() default 20;

  /**
   * The fields that trade places after each of several steps: each takes what the next one holds,
   * the last what the first holds. {@code {"previous", "now"}} swaps the two. With it the launcher
   * has a method that takes many steps, and devices have quicker forms of the kernel for that.
   */
  String[] rotate() default {};

  /**
   * Columns and rows of a tile that is an actor: {@code {64, 32}}. With it, and with {@link
   * #rotate}, the compiler writes a class whose instances hold a tile each, send their borders to
   * each other, and take commands while they run, wherever actors run. For {@code float} fields
   * over {@link Grid#D2}.
   */
  int[] actorTile() default {};

  /** The targets that must accept this kernel; see {@link GpuKernel#targets()}. */
  String[] targets() default {};

  /** How near floating point on a device comes to Java's. */
  Precision precision() default Precision.STRICT;
}
