package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Type;

/** Which array a method returns. A function returns none, so its callers must know. */
public sealed interface ArrayResult {
  /**
   * The one that is passed for a parameter.
   *
   * @param index of the parameter
   */
  record OfParameter(int index) implements ArrayResult {}

  /**
   * One that it makes. The function has one more parameter behind those of the method: the array
   * into which it copies the elements.
   */
  record Made(Type.Prim element, int length) implements ArrayResult {}
}
