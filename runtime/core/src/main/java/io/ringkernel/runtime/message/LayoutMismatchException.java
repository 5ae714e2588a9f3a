package io.ringkernel.runtime.message;

import io.ringkernel.runtime.MessageCodec;

/** A message of the right type that was built with another layout of its record. */
public final class LayoutMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private LayoutMismatchException(String message) {
    super(message);
  }

  /**
   * Refuses bytes of another layout than that of the codec.
   *
   * @param version of the layout of who wrote the bytes
   * @param hash of that layout
   */
  public static void check(MessageCodec<?> codec, int version, long hash) {
    if (hash != codec.layoutHash()) {
      throw new LayoutMismatchException(("message %s (type id %d) was sent with layout version %d,"
          + " hash %016x; this program has version %d, hash %016x: build both with the same record")
          .formatted(codec.messageClass().getName(), codec.typeId(), version, hash,
              codec.layoutVersion(), codec.layoutHash()));
    }
  }
}
