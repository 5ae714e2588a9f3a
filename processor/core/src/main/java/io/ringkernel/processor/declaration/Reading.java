package io.ringkernel.processor.declaration;

/**
 * What came of reading a declaration.
 *
 * @param <T> the model
 */
public sealed interface Reading<T> {
  /** It is well formed. */
  record Ready<T>(T value) implements Reading<T> {}

  /** It is wrong, and the user was told. */
  record Refused<T>() implements Reading<T> {}

  /**
   * It names a type that does not exist yet; another processor may write it in this round. In the
   * last round the compiler itself reports the unknown name.
   */
  record Waiting<T>() implements Reading<T> {}
}
