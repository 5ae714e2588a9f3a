package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the number of elements of an array component of a {@link RingMessage}. An array of another
 * length, or {@code null}, is an error where the message is encoded.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Length {
  /** The number of elements, 1 or more. */
  int value();
}
