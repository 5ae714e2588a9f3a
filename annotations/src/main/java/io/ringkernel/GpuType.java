package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a value that kernels and messages may hold. Components are primitives, enums or
 * other records marked so; the record must not contain itself.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GpuType {
  /** How arrays of the record that kernels take lie in the memory of a device. */
  ArrayLayout arrays() default ArrayLayout.STRUCTURES;
}
