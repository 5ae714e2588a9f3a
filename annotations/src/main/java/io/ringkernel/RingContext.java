package io.ringkernel;

/** What a handler knows about the message it handles and the actor it belongs to. */
public interface RingContext extends GpuContext {
  /**
   * The actor's own id: node in the top 10 bits, generation in the next 22, index in the low 32.
   */
  long selfId();

  /**
   * The hybrid logical clock stamp of the message: microseconds in the upper 48 bits, a logical
   * counter in the lower 16.
   */
  long messageTime();
}
