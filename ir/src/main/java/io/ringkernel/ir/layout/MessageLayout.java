package io.ringkernel.ir.layout;

import io.ringkernel.ir.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a message, the same on the JVM and on every device. A message of primitives and
 * records lies as {@link StructLayout} says; besides, an enum is an {@code int}, and an array
 * begins and ends on a word of four bytes, so that a device which only writes whole words never
 * touches a neighbour. A bounded array follows its length.
 *
 * @param parts in order of offset; nested records are unfolded
 * @param byteSize with padding to the alignment
 */
public record MessageLayout(List<Part> parts, int byteSize, int alignment) {
  /** Bytes that a slot's payload field can count, in whole lines. */
  public static final int MAXIMUM_BYTES = 65_520;
  /** An array begins and ends where this divides the offset. */
  public static final int WORD = 4;

  /** What a message is made of. */
  public sealed interface Component {
    /** The Java name. */
    String name();

    /** A primitive. */
    record Value(String name, Type.Prim type) implements Component {}

    /** An enum: the ordinal as an {@code int}. */
    record Choice(String name, List<String> constants) implements Component {
      /** Copies the list. */
      public Choice {
        constants = List.copyOf(constants);
      }
    }

    /** A record. */
    record Group(String name, List<Component> components) implements Component {
      /** Copies the list. */
      public Group {
        components = List.copyOf(components);
      }
    }

    /** An array, or a string as its {@code char}s. */
    record Items(String name, Shape shape) implements Component {}
  }

  /**
   * What an array component may hold.
   *
   * @param capacity the number of elements, the greatest one where bounded
   * @param bounded whether a length precedes the elements
   * @param text whether this is a string
   */
  public record Shape(Type.Prim element, int capacity, boolean bounded, boolean text) {
    /** Bytes of one element. */
    public int elementBytes() {
      return element.scalar().byteSize();
    }

    @Override
    public String toString() {
      return (text ? "string" : element.toString()) + (bounded ? "[<=" : "[") + capacity + "]";
    }
  }

  /** A component in its place; a path names components of nested records with {@code .}. */
  public sealed interface Part {
    /** The Java names, from the outside in. */
    String path();

    /** The first byte. */
    int offset();

    /** Bytes, for an array with its length and the padding to a word. */
    int byteSize();

    /** What the type is called in a manifest and in the hash. */
    String type();

    /** A primitive. */
    record Value(String path, Type.Prim prim, int offset) implements Part {
      @Override
      public int byteSize() {
        return prim.scalar().byteSize();
      }

      @Override
      public String type() {
        return prim.toString();
      }
    }

    /** An enum. */
    record Choice(String path, List<String> constants, int offset) implements Part {
      @Override
      public int byteSize() {
        return Integer.BYTES;
      }

      @Override
      public String type() {
        return "enum{" + String.join(",", constants) + "}";
      }
    }

    /** An array. */
    record Items(String path, Shape shape, int offset) implements Part {
      @Override
      public int byteSize() {
        return align(elementsAt() + shape.capacity() * shape.elementBytes(), WORD) - offset;
      }

      @Override
      public String type() {
        return shape.toString();
      }

      /** The offset of the first element. */
      public int elementsAt() {
        return shape.bounded() ? align(offset + Integer.BYTES, shape.elementBytes()) : offset;
      }

      /** The offset behind the last element, before padding. */
      public int elementsEnd() {
        return elementsAt() + shape.capacity() * shape.elementBytes();
      }
    }
  }

  /** Copies the list. */
  public MessageLayout {
    parts = List.copyOf(parts);
  }

  /**
   * Lays a message out.
   *
   * @throws ArithmeticException if it has more bytes than an {@code int} can count
   */
  public static MessageLayout of(List<Component> components) {
    List<Part> parts = new ArrayList<>();
    int alignment = alignmentOf(components);
    int end = place(components, "", 0, parts);
    return new MessageLayout(parts, Math.max(align(end, alignment), alignment), alignment);
  }

  /** The components of a record of the representation. */
  public static List<Component> components(Type.Struct struct) {
    List<Component> components = new ArrayList<>();
    for (Type.Field field : struct.fields()) {
      components.add(switch (field.type()) {
        case Type.Prim prim -> new Component.Value(field.name(), prim);
        case Type.Struct nested -> new Component.Group(field.name(), components(nested));
      });
    }
    return components;
  }

  private static int place(List<Component> components, String prefix, int base,
      List<Part> parts) {
    int offset = base;
    for (Component component : components) {
      offset = align(offset, alignmentOf(component));
      String path = prefix + component.name();
      switch (component) {
        case Component.Value value -> parts.add(new Part.Value(path, value.type(), offset));
        case Component.Choice choice ->
            parts.add(new Part.Choice(path, choice.constants(), offset));
        case Component.Items items -> parts.add(new Part.Items(path, items.shape(), offset));
        case Component.Group group -> {
          int alignment = alignmentOf(group);
          int end = place(group.components(), path + ".", offset, parts);
          offset = Math.max(align(end, alignment), offset + alignment);
          continue;
        }
      }
      offset = Math.addExact(offset, parts.getLast().byteSize());
    }
    return offset;
  }

  private static int alignmentOf(List<Component> components) {
    return components.stream().mapToInt(MessageLayout::alignmentOf).max().orElse(1);
  }

  private static int alignmentOf(Component component) {
    return switch (component) {
      case Component.Value value -> value.type().scalar().byteSize();
      case Component.Choice _ -> Integer.BYTES;
      case Component.Group group -> alignmentOf(group.components());
      case Component.Items items -> Math.max(WORD, items.shape().elementBytes());
    };
  }

  private static int align(int offset, int alignment) {
    return Math.addExact(offset, alignment - 1) / alignment * alignment;
  }

  /** The part of a path. */
  public Optional<Part> part(String path) {
    return parts.stream().filter(p -> p.path().equals(path)).findFirst();
  }

  /** The arrays. */
  public List<Part.Items> items() {
    return parts.stream().filter(Part.Items.class::isInstance).map(Part.Items.class::cast)
        .toList();
  }

  /**
   * A number that changes whenever a name, type, offset, bound, enum constant or the size changes;
   * 64-bit FNV-1a over a text form, so every implementation computes the same.
   */
  public long hash() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.path()).append(':').append(part.type()).append('@').append(part.offset())
          .append(';');
    }
    text.append(byteSize);
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.toString().getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
