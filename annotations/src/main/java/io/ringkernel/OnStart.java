package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@link RingKernel} class that runs before the first message, and again
 * after each restart that resets the state. At most one method of a class.
 *
 * <p>Shape: {@code void name(RingContext context)}, or {@code void name(RingContext context, Start
 * start)} where {@code Start} is a {@link RingMessage} record that the launch gives. Not private
 * and not static.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OnStart {
}
