package io.ringkernel.runtime.checkpoint;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Moves the value of one field between Java and bytes: primitives, strings, enums, records, and
 * arrays of those. Floating point numbers keep their bits, so that a NaN comes back as the NaN it
 * was. All numbers are big-endian.
 */
final class StateField {
  private static final int NULL = -1;

  private StateField() {}

  /** Whether values of that type can be moved; no record may hold another one of its type. */
  static boolean supports(Class<?> type) {
    return supports(type, Set.of());
  }

  private static boolean supports(Class<?> type, Set<Class<?>> within) {
    if (type.isPrimitive() || type == String.class || type.isEnum()) {
      return true;
    }
    if (type.isArray()) {
      return supports(type.componentType(), within);
    }
    if (!type.isRecord() || within.contains(type)) {
      return false;
    }
    Set<Class<?>> inside = new HashSet<>(within);
    inside.add(type);
    return Arrays.stream(type.getRecordComponents())
        .allMatch(c -> supports(c.getType(), inside));
  }

  /** Names the type and all that it consists of; equal where the bytes mean the same. */
  static String describe(Class<?> type) {
    if (type.isArray()) {
      return describe(type.componentType()) + "[]";
    }
    if (type.isEnum()) {
      return type.getName() + Arrays.toString(type.getEnumConstants().length > 0
          ? Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toArray()
          : new Object[0]);
    }
    if (!type.isRecord()) {
      return type.getName();
    }
    StringBuilder text = new StringBuilder(type.getName()).append('(');
    for (RecordComponent component : type.getRecordComponents()) {
      text.append(component.getName()).append(' ').append(describe(component.getType()))
          .append(';');
    }
    return text.append(')').toString();
  }

  static void write(Class<?> type, Object value, DataOutputStream out) throws IOException {
    if (type.isPrimitive()) {
      primitive(value, out);
    } else if (value == null) {
      out.writeInt(NULL);
    } else if (type == String.class) {
      // Chars and not UTF-8: a string may hold half a surrogate pair.
      byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_16BE);
      boolean whole = new String(bytes, StandardCharsets.UTF_16BE).equals(value);
      out.writeInt(((String) value).length());
      if (whole) {
        out.write(bytes);
      } else {
        out.writeChars((String) value);
      }
    } else if (type.isEnum()) {
      out.writeInt(((Enum<?>) value).ordinal());
    } else if (type.isArray()) {
      int length = Array.getLength(value);
      out.writeInt(length);
      for (int i = 0; i < length; i++) {
        write(type.componentType(), Array.get(value, i), out);
      }
    } else {
      out.writeInt(0);
      for (RecordComponent component : type.getRecordComponents()) {
        write(component.getType(), read(component, value), out);
      }
    }
  }

  private static Object read(RecordComponent component, Object value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new CheckpointException("cannot read " + component, e);
    }
  }

  private static void primitive(Object value, DataOutputStream out) throws IOException {
    switch (value) {
      case Boolean v -> out.writeBoolean(v);
      case Byte v -> out.writeByte(v);
      case Short v -> out.writeShort(v);
      case Character v -> out.writeChar(v);
      case Integer v -> out.writeInt(v);
      case Long v -> out.writeLong(v);
      case Float v -> out.writeInt(Float.floatToRawIntBits(v));
      case Double v -> out.writeLong(Double.doubleToRawLongBits(v));
      default -> throw new AssertionError(value);
    }
  }

  static Object read(Class<?> type, DataInputStream in) throws IOException {
    if (type.isPrimitive()) {
      return primitive(type, in);
    }
    int head = in.readInt();
    if (head == NULL) {
      return null;
    }
    if (type == String.class) {
      char[] chars = new char[bounded(head, in)];
      for (int i = 0; i < chars.length; i++) {
        chars[i] = in.readChar();
      }
      return new String(chars);
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      if (head < 0 || head >= constants.length) {
        throw new IOException("constant number " + head + " of " + type.getName());
      }
      return constants[head];
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.componentType(), bounded(head, in));
      for (int i = 0; i < head; i++) {
        Array.set(array, i, read(type.componentType(), in));
      }
      return array;
    }
    return record(type, in);
  }

  /** A length that the bytes that are left can hold, so that broken ones take no memory. */
  private static int bounded(int length, DataInputStream in) throws IOException {
    if (length < 0 || length > in.available()) {
      throw new IOException("a length of " + length + " where " + in.available()
          + " bytes are left");
    }
    return length;
  }

  private static Object record(Class<?> type, DataInputStream in) throws IOException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = read(types[i], in);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("cannot make a " + type.getName(), e);
    }
  }

  private static Object primitive(Class<?> type, DataInputStream in) throws IOException {
    return switch (type.getName()) {
      case "boolean" -> in.readBoolean();
      case "byte" -> in.readByte();
      case "short" -> in.readShort();
      case "char" -> in.readChar();
      case "int" -> in.readInt();
      case "long" -> in.readLong();
      case "float" -> Float.intBitsToFloat(in.readInt());
      case "double" -> Double.longBitsToDouble(in.readLong());
      default -> throw new AssertionError(type);
    };
  }
}
