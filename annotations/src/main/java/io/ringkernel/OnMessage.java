package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link RingKernel} class as the handler of one message type.
 *
 * <p>Shape: {@code [void | reply] name(RingContext context, Message message)}, not private and not
 * static; message and reply are {@link RingMessage} records. The result is the reply to an
 * {@code ask}; a {@code tell} discards it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OnMessage {
  /** Which work items of the actor's block run the handler. */
  HandlerThreads threads() default HandlerThreads.ONE;
}
