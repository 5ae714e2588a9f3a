package io.ringkernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Access to elements of Java arrays with an order. */
final class ArrayElements {
  static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
  static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
  static final VarHandle FLOATS = MethodHandles.arrayElementVarHandle(float[].class);
  static final VarHandle DOUBLES = MethodHandles.arrayElementVarHandle(double[].class);

  private ArrayElements() {}
}
