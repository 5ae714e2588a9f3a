package io.ringkernel.verify.execution;

import io.ringkernel.ir.layout.StructLayout;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Bytes of arguments: little-endian, boolean array elements of one byte. */
final class Marshalling {
  private static final int BLOCK_ALIGNMENT = 16;
  private static final int SMALLEST_FIELD = 4;

  private Marshalling() {}

  /** The bytes of an array; one element of zeros when it is empty. */
  static byte[] bytes(Argument.Buffer buffer) {
    Object array = buffer.value();
    int length = Array.getLength(array);
    ByteBuffer bytes = littleEndian(Math.max(1, length) * elementBytes(array));
    for (int i = 0; i < length; i++) {
      put(bytes, Array.get(array, i), 1);
    }
    return bytes.array();
  }

  /** An array like {@code model} with the content of {@code content}. */
  static Object array(byte[] content, Object model) {
    Class<?> type = model.getClass().componentType();
    int length = Array.getLength(model);
    Object result = Array.newInstance(type, length);
    ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < length; i++) {
      Array.set(result, i, element(bytes, type));
    }
    return result;
  }

  /**
   * Puts back what lay between the fields of records: a copy of a structure may leave any bytes
   * there (C++17 [class.copy.ctor]/14 copies members), such as those of an earlier call.
   */
  static void restoreGaps(byte[] content, StructLayout records, Argument.Buffer given) {
    BitSet fields = new BitSet(records.byteSize());
    for (StructLayout.Leaf leaf : records.leaves()) {
      int size = leaf.type().scalar().byteSize() * leaf.length().orElse(1);
      fields.set(leaf.offset(), leaf.offset() + size);
    }
    byte[] before = bytes(given);
    for (int at = 0; at < given.length() * records.byteSize(); at++) {
      if (!fields.get(at % records.byteSize())) {
        content[at] = before[at];
      }
    }
  }

  /** The bytes of a scalar passed by value: narrow ones extended to four bytes. */
  static byte[] scalar(Object value) {
    ByteBuffer bytes = littleEndian(Long.BYTES);
    put(bytes, value, SMALLEST_FIELD);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** The arguments block: scalars, then lengths; empty when there is nothing to say. */
  static byte[] argumentsBlock(LaunchCase launch) {
    List<byte[]> fields = new ArrayList<>();
    for (Argument argument : launch.arguments()) {
      if (argument instanceof Argument.Scalar scalar) {
        fields.add(scalar(scalar.value()));
      }
    }
    launch.buffers().forEach(buffer -> fields.add(scalar(buffer.length())));
    int capacity = align(fields.size() * Long.BYTES * 2, BLOCK_ALIGNMENT);
    ByteBuffer block = littleEndian(capacity);
    for (byte[] field : fields) {
      block.position(align(block.position(), field.length));
      block.put(field);
    }
    return Arrays.copyOf(block.array(), align(block.position(), BLOCK_ALIGNMENT));
  }

  /** The initial content of {@code rk_traps}. */
  static byte[] untrapped(int sites) {
    ByteBuffer bytes = littleEndian(sites * Integer.BYTES);
    for (int i = 0; i < sites; i++) {
      bytes.putInt(Integer.MAX_VALUE);
    }
    return bytes.array();
  }

  static int[] integers(byte[] content) {
    int[] result = new int[content.length / Integer.BYTES];
    ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(result);
    return result;
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int align(int offset, int alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }

  private static int elementBytes(Object array) {
    return switch (array) {
      case boolean[] _, byte[] _ -> 1;
      case short[] _, char[] _ -> 2;
      case int[] _, float[] _ -> 4;
      case long[] _, double[] _ -> 8;
      default -> throw new IllegalArgumentException("not an array of a primitive type");
    };
  }

  private static void put(ByteBuffer bytes, Object value, int smallest) {
    switch (value) {
      case Boolean b -> putInteger(bytes, b ? 1 : 0, Math.max(1, smallest));
      case Byte b -> putInteger(bytes, b, Math.max(1, smallest));
      case Short s -> putInteger(bytes, s, Math.max(2, smallest));
      case Character c -> putInteger(bytes, c, Math.max(2, smallest));
      case Integer i -> bytes.putInt(i);
      case Long l -> bytes.putLong(l);
      // Raw bits: putFloat and putDouble may canonicalise a NaN.
      case Float f -> bytes.putInt(Float.floatToRawIntBits(f));
      case Double d -> bytes.putLong(Double.doubleToRawLongBits(d));
      default -> throw new IllegalArgumentException("not a boxed primitive: " + value);
    }
  }

  private static void putInteger(ByteBuffer bytes, int value, int size) {
    switch (size) {
      case 1 -> bytes.put((byte) value);
      case 2 -> bytes.putShort((short) value);
      default -> bytes.putInt(value);
    }
  }

  private static Object element(ByteBuffer bytes, Class<?> type) {
    return switch (type.getName()) {
      case "boolean" -> bytes.get() != 0;
      case "byte" -> bytes.get();
      case "short" -> bytes.getShort();
      case "char" -> bytes.getChar();
      case "int" -> bytes.getInt();
      case "long" -> bytes.getLong();
      case "float" -> Float.intBitsToFloat(bytes.getInt());
      case "double" -> Double.longBitsToDouble(bytes.getLong());
      default -> throw new IllegalArgumentException("not a primitive type: " + type);
    };
  }
}
