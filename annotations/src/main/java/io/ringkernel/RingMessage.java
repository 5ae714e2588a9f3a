package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a message. Its bytes are little-endian and the same on the JVM and on every
 * device: each component lies at the next offset that its own size divides, {@code boolean} takes
 * one byte, and the whole is padded to its largest alignment.
 *
 * <p>Components are primitives or records marked {@link GpuType}. The compiler writes
 * {@code <Record>Codec}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RingMessage {
  /**
   * The number that names this type on the wire, 1 or more. The default 0 derives it from the
   * binary name of the record.
   */
  int typeId() default 0;
}
