package io.ringkernel.ir.interp;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import java.util.List;

/**
 * The elements that an {@link Array} names.
 *
 * @param storage a Java array of primitives, a {@link StructArray} or a {@link Table}
 */
record Memory(Object storage) {
  /** The elements of a table; emulated numbers are made of their words. */
  static Memory ofTable(Array array) {
    Table table = array.table().orElseThrow();
    if (!(array.element() instanceof Type.Struct pair)) {
      return new Memory(table);
    }
    StructArray pairs = new StructArray(pair, table.length());
    for (int i = 0; i < table.length(); i++) {
      long bits = table.bits().get(i);
      pairs.set(i, new StructValue(pair, List.of((int) bits, (int) (bits >>> 32))));
    }
    return new Memory(pairs);
  }

  /** Zeros for a private or shared array. */
  static Memory of(Array array, int length) {
    return new Memory(switch (array.element()) {
      case Type.Struct struct -> new StructArray(struct, length);
      case Type.Prim prim -> switch (prim.scalar()) {
        case BOOL -> new boolean[length];
        case I8 -> new byte[length];
        case I16 -> new short[length];
        case U16 -> new char[length];
        case I32 -> new int[length];
        case I64 -> new long[length];
        case F32 -> new float[length];
        case F64 -> new double[length];
      };
    });
  }

  int length() {
    return switch (storage) {
      case StructArray structs -> structs.length();
      case Table table -> table.length();
      default -> java.lang.reflect.Array.getLength(storage);
    };
  }

  /** The raw bits of a primitive element. */
  long bits(int index) {
    return switch (storage) {
      case Table table -> table.bits().get(index);
      case int[] a -> a[index];
      case float[] a -> RawBits.of(a[index]);
      case long[] a -> a[index];
      case double[] a -> RawBits.of(a[index]);
      case boolean[] a -> RawBits.of(a[index]);
      case byte[] a -> a[index];
      case short[] a -> a[index];
      case char[] a -> a[index];
      default -> throw new AssertionError("no primitives: " + storage.getClass());
    };
  }

  /** Writes a primitive element. */
  void setBits(int index, long bits) {
    switch (storage) {
      case int[] a -> a[index] = (int) bits;
      case float[] a -> a[index] = RawBits.asFloat(bits);
      case long[] a -> a[index] = bits;
      case double[] a -> a[index] = RawBits.asDouble(bits);
      case boolean[] a -> a[index] = bits != 0;
      case byte[] a -> a[index] = (byte) bits;
      case short[] a -> a[index] = (short) bits;
      case char[] a -> a[index] = (char) bits;
      default -> throw new AssertionError("no primitives: " + storage.getClass());
    }
  }

  StructArray structs() {
    return (StructArray) storage;
  }

  /** Whether a Java array can stand for an array of that element type. */
  boolean fits(Type.Element element) {
    return switch (element) {
      case Type.Struct struct -> storage instanceof StructArray structs
          && structs.type().equals(struct);
      case Type.Prim prim -> switch (prim.scalar()) {
        case BOOL -> storage instanceof boolean[];
        case I8 -> storage instanceof byte[];
        case I16 -> storage instanceof short[];
        case U16 -> storage instanceof char[];
        case I32 -> storage instanceof int[];
        case I64 -> storage instanceof long[];
        case F32 -> storage instanceof float[];
        case F64 -> storage instanceof double[];
      };
    };
  }
}
