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

  /**
   * The targets that must accept this actor; see {@link GpuKernel#targets()}. {@code "cpu"} alone
   * asks for no device form: the handlers may then use all of Java.
   */
  String[] targets() default {};

  /**
   * Where this actor's handlers may send and publish: ids of actors, names, and topics, which may
   * have wildcards. Anything else is refused. Empty: anywhere.
   */
  String[] publishesTo() default {};

  /** What a restart does to the state. */
  Restart restart() default Restart.RESET;

  /**
   * Work items among which {@link RingContext#forEach} shares its turns on a device; 1 to 1024.
   * With more than one, an actor of the class has a block to itself while it handles messages.
   */
  int blockSize() default 1;

  /** What happens when an array index is out of bounds. */
  Safety safety() default Safety.TRAP;
}
