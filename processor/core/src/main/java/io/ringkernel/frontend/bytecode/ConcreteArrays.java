package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Java arrays of primitives as values. */
final class ConcreteArrays {
  private ConcreteArrays() {}

  static Object make(Type.Prim element, int length) {
    return switch (element.scalar()) {
      case BOOL -> new boolean[length];
      case I8 -> new byte[length];
      case I16 -> new short[length];
      case U16 -> new char[length];
      case I32 -> new int[length];
      case I64 -> new long[length];
      case F32 -> new float[length];
      case F64 -> new double[length];
    };
  }

  /** The type of an element; empty where the value is no array of primitives. */
  static Optional<Type.Prim> element(Object value) {
    return Optional.ofNullable(switch (value) {
      case boolean[] _ -> Type.BOOL;
      case byte[] _ -> Type.I8;
      case short[] _ -> Type.I16;
      case char[] _ -> Type.U16;
      case int[] _ -> Type.I32;
      case long[] _ -> Type.I64;
      case float[] _ -> Type.F32;
      case double[] _ -> Type.F64;
      default -> null;
    });
  }

  /** An element as the stack has it. */
  static Object get(Object array, int index) {
    return ConcreteNumbers.onStack(Array.get(array, index));
  }

  /** Stores a number of the stack, narrowed as the element needs it. */
  static void set(Object array, int index, Object value) {
    Type.Prim element = element(array).orElseThrow();
    long bits = RawBits.ofBoxed(value);
    Scalar scalar = element.scalar();
    Array.set(array, index, RawBits.box(scalar, scalar == Scalar.BOOL ? bits & 1
        : scalar.isInteger() ? RawBits.wrap(scalar, bits) : bits));
  }

  static Object copy(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  /** The raw bits of all elements. */
  static List<Long> bits(Object array) {
    List<Long> bits = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      bits.add(RawBits.ofBoxed(Array.get(array, i)));
    }
    return bits;
  }
}
