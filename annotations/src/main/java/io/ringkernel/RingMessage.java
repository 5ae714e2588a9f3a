package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a message. Its bytes are little-endian and the same on the JVM and on every
 * device: each component lies at the next offset that its own alignment divides, {@code boolean}
 * takes one byte, and the whole is padded to its largest alignment.
 *
 * <p>Components are primitives, enums (by ordinal, as an {@code int}), records marked
 * {@link GpuType}, arrays of primitives with {@link Length} or {@link MaxLength}, and strings with
 * {@link MaxLength}. An array begins and ends on a word of four bytes; a bounded one, and a string
 * as its {@code char}s, follow their {@code int} length. The compiler writes
 * {@code <Record>Codec}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RingMessage {
  /**
   * The number that names this type on the wire, 1 or more. The default 0 derives it from the
   * binary name of the record, within the range of the domain where there is one. Two messages of
   * one id are a compile-time error.
   */
  int typeId() default 0;

  /** The {@link MessageDomain} of this message; {@code void.class} for none. */
  Class<?> domain() default void.class;

  /**
   * The version of the layout, 1 to 65,535, for people: raise it with each change. Receivers
   * compare the hash of the layout, which changes by itself.
   */
  int version() default 1;
}
