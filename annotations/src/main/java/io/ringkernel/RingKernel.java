package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a final class as a stateful actor. Its non-static fields are the actor's state; its methods
 * marked {@link OnMessage} are the handlers. The class needs a constructor without parameters that
 * is not private.
 *
 * <p>An actor never handles two messages at once. For each actor the compiler writes a typed
 * reference {@code <Class>Ref} and the device form of state and handlers.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RingKernel {
  /** The name under which a runtime launches this actor; letters, digits, {@code . _ -}. */
  String id();

  /** The targets that must accept this actor; see {@link GpuKernel#targets()}. */
  String[] targets() default {};

  /** What happens when an array index is out of bounds. */
  Safety safety() default Safety.TRAP;
}
