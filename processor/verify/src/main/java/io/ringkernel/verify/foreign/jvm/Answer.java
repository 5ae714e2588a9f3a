package io.ringkernel.verify.foreign.jvm;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;

/** What a call gave: its result, or its exception, or nothing in time. */
public sealed interface Answer {
  /**
   * A result.
   *
   * @param value boxed, or null of a method without one
   * @param arrays the array arguments afterwards, in order
   */
  record Returned(Object value, Object[] arrays) implements Answer {}

  /** An exception by its binary name. */
  record Threw(String exception) implements Answer {}

  /** It took too long. */
  enum Slow implements Answer {
    /** No more is known. */
    SLOW
  }

  /** Writes an answer. */
  static void write(DataOutputStream out, Answer answer) throws IOException {
    switch (answer) {
      case Returned(Object value, Object[] arrays) -> {
        out.writeByte('r');
        writeValue(out, value);
        for (Object array : arrays) {
          writeValue(out, array);
        }
      }
      case Threw(String exception) -> {
        out.writeByte('t');
        out.writeUTF(exception);
      }
      case Slow _ -> out.writeByte('s');
    }
  }

  /** Reads an answer of a method with so many array parameters. */
  static Answer read(DataInputStream in, int arrays) throws IOException {
    return switch (in.readByte()) {
      case 'r' -> {
        Object value = readValue(in);
        Object[] after = new Object[arrays];
        for (int i = 0; i < arrays; i++) {
          after[i] = readValue(in);
        }
        yield new Returned(value, after);
      }
      case 't' -> new Threw(in.readUTF());
      case 's' -> Slow.SLOW;
      default -> throw new IOException("no answer");
    };
  }

  private static void writeValue(DataOutputStream out, Object value) throws IOException {
    if (value != null && value.getClass().isArray()) {
      out.writeByte('[');
      out.writeByte(letter(Array.newInstance(value.getClass().getComponentType(), 1)));
      out.writeInt(Array.getLength(value));
      for (int i = 0; i < Array.getLength(value); i++) {
        out.writeLong(bits(Array.get(value, i)));
      }
      return;
    }
    out.writeByte(value == null ? 'V' : letter(value));
    if (value != null) {
      out.writeLong(bits(value));
    }
  }

  private static char letter(Object value) {
    Object one = value.getClass().isArray() ? Array.get(value, 0) : value;
    return switch (one) {
      case Boolean _ -> 'Z';
      case Byte _ -> 'B';
      case Short _ -> 'S';
      case Character _ -> 'C';
      case Integer _ -> 'I';
      case Long _ -> 'J';
      case Float _ -> 'F';
      default -> 'D';
    };
  }

  private static long bits(Object value) {
    return switch (value) {
      case Boolean b -> b ? 1 : 0;
      case Character c -> c;
      case Float f -> Float.floatToRawIntBits(f);
      case Double d -> Double.doubleToRawLongBits(d);
      case Number n -> n.longValue();
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }

  private static Object readValue(DataInputStream in) throws IOException {
    char letter = (char) in.readByte();
    if (letter != '[') {
      return letter == 'V' ? null : boxed(letter, in.readLong());
    }
    char element = (char) in.readByte();
    int length = in.readInt();
    Object array = Array.newInstance(type(element), length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, boxed(element, in.readLong()));
    }
    return array;
  }

  private static Object boxed(char letter, long bits) throws IOException {
    return switch (letter) {
      case 'Z' -> bits != 0;
      case 'B' -> (byte) bits;
      case 'S' -> (short) bits;
      case 'C' -> (char) bits;
      case 'I' -> (int) bits;
      case 'J' -> bits;
      case 'F' -> Float.intBitsToFloat((int) bits);
      case 'D' -> Double.longBitsToDouble(bits);
      default -> throw new IOException("no type " + letter);
    };
  }

  /** The primitive type of a letter of a descriptor. */
  static Class<?> type(char letter) throws IOException {
    return switch (letter) {
      case 'Z' -> boolean.class;
      case 'B' -> byte.class;
      case 'S' -> short.class;
      case 'C' -> char.class;
      case 'I' -> int.class;
      case 'J' -> long.class;
      case 'F' -> float.class;
      case 'D' -> double.class;
      default -> throw new IOException("no type " + letter);
    };
  }
}
