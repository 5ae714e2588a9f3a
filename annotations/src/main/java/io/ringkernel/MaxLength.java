package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds the length of an array or {@link String} component of a {@link RingMessage}. The message
 * takes the room of the greatest length whatever is in it. A longer value, or {@code null}, is an
 * error where the message is encoded.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface MaxLength {
  /** The greatest number of elements, or of {@code char}s of a string; 1 or more. */
  int value();
}
