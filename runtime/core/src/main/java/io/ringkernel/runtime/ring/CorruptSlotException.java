package io.ringkernel.runtime.ring;

/** A slot holds what no sender of the ring wrote. */
public final class CorruptSlotException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** One line: what, where. */
  public CorruptSlotException(String message) {
    super(message);
  }
}
