package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@code long} component of a {@link RingMessage} that says how many microseconds after
 * its sending the message is of no use any more; 0 means never, the greatest is 4,294,967,295
 * (about 71 minutes). At most one for each message.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Deadline {}
