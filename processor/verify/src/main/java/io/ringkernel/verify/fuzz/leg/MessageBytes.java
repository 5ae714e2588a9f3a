package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.ArrayField;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Items;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The bytes of messages and states. Their values are one for each part of the layout: a boxed
 * primitive, the ordinal of an enum constant, or a list of elements. Layouts are made of what the
 * generator knows and not of what the front end found.
 */
final class MessageBytes {
  private MessageBytes() {}

  static MessageLayout layout(List<Component> components) {
    return MessageLayout.of(components.stream().map(MessageBytes::component).toList());
  }

  private static MessageLayout.Component component(Component c) {
    if (!c.parts().isEmpty()) {
      return new MessageLayout.Component.Group(c.name(),
          c.parts().stream().map(MessageBytes::component).toList());
    }
    if (c.items().isPresent()) {
      Items items = c.items().orElseThrow();
      return new MessageLayout.Component.Items(c.name(), new MessageLayout.Shape(
          primitive(c.type()), items.capacity(), items.bounded(), items.text()));
    }
    return c.constants() > 0
        ? new MessageLayout.Component.Choice(c.name(), IntStream.range(0, c.constants())
            .mapToObj(i -> "C" + i).toList())
        : new MessageLayout.Component.Value(c.name(), primitive(c.type()));
  }

  /** The state of an actor class. */
  static Type.Struct state(List<Component> fields) {
    return new Type.Struct("state", fields.stream().map(f -> new Type.Field(f.name(),
        !f.parts().isEmpty() ? state(f.parts())
            : f.items().<Type.Element>map(i -> ArrayField.of(primitive(f.type()), i.capacity()))
                .orElseGet(() -> primitive(f.type())))).toList());
  }

  private static Type.Prim primitive(String type) {
    return switch (type) {
      case "boolean" -> Type.BOOL;
      case "byte" -> Type.I8;
      case "short" -> Type.I16;
      case "char" -> Type.U16;
      case "int" -> Type.I32;
      case "long" -> Type.I64;
      case "float" -> Type.F32;
      case "double" -> Type.F64;
      default -> throw new AssertionError(type);
    };
  }

  /** A row of columns, as values. */
  static List<Object> values(List<Component> components, List<Object> columns, int row) {
    List<Object> values = new ArrayList<>();
    collect(components, columns, row, 0, values);
    return values;
  }

  /** Gives the column behind those of the components. */
  private static int collect(List<Component> components, List<Object> columns, int row, int first,
      List<Object> values) {
    int column = first;
    for (Component component : components) {
      if (!component.parts().isEmpty()) {
        column = collect(component.parts(), columns, row, column, values);
      } else if (component.items().isPresent()) {
        Items items = component.items().orElseThrow();
        int length = items.bounded() ? ((int[]) columns.get(column++))[row] : items.capacity();
        Object elements = columns.get(column++);
        values.add(IntStream.range(0, length).mapToObj(i -> java.lang.reflect.Array.get(elements,
            row * items.capacity() + i)).toList());
      } else {
        values.add(java.lang.reflect.Array.get(columns.get(column++), row));
      }
    }
    return column;
  }

  static void encode(MessageLayout layout, List<Object> values, ByteBuffer bytes, int at) {
    for (int i = 0; i < layout.byteSize(); i++) {
      bytes.put(at + i, (byte) 0);
    }
    for (int i = 0; i < values.size(); i++) {
      Part part = layout.parts().get(i);
      int offset = at + part.offset();
      switch (part) {
        case Part.Value _, Part.Choice _ -> DeviceForms.put(bytes, offset, values.get(i));
        case Part.Items items -> {
          List<?> elements = (List<?>) values.get(i);
          if (items.shape().bounded()) {
            bytes.putInt(offset, elements.size());
          }
          for (int k = 0; k < elements.size(); k++) {
            DeviceForms.put(bytes, at + items.elementsAt() + k * items.shape().elementBytes(),
                elements.get(k));
          }
        }
      }
    }
  }

  static List<Object> decode(MessageLayout layout, ByteBuffer bytes, int at) {
    return layout.parts().stream().map(part -> switch (part) {
      case Part.Value value -> DeviceForms.number(bytes, at + value.offset(), value.prim());
      case Part.Choice choice -> (Object) bytes.getInt(at + choice.offset());
      case Part.Items items -> {
        int capacity = items.shape().capacity();
        int said = items.shape().bounded() ? bytes.getInt(at + items.offset()) : capacity;
        yield said < 0 || said > capacity ? (Object) ("length " + said)
            : elements(items.shape().element(), said, bytes, at + items.elementsAt());
      }
    }).toList();
  }

  private static List<Object> elements(Type.Prim type, int length, ByteBuffer bytes, int at) {
    return IntStream.range(0, length).mapToObj(
        i -> DeviceForms.number(bytes, at + i * type.scalar().byteSize(), type)).toList();
  }

  /** Whether bytes are those that the JVM would write, zeros between the values included. */
  static boolean areThoseOfTheJvm(MessageLayout layout, List<Object> values, ByteBuffer bytes,
      int at) {
    if (values.stream().anyMatch(String.class::isInstance)) {
      return false;
    }
    ByteBuffer wanted = ByteBuffer.allocate(layout.byteSize()).order(bytes.order());
    encode(layout, values, wanted, 0);
    return wanted.equals(bytes.slice(at, layout.byteSize()));
  }

  static void encode(StructLayout layout, List<Object> values, ByteBuffer bytes, int at) {
    for (int i = 0; i < values.size(); i++) {
      StructLayout.Leaf leaf = layout.leaves().get(i);
      List<?> elements = values.get(i) instanceof List<?> list ? list : List.of(values.get(i));
      for (int k = 0; k < elements.size(); k++) {
        DeviceForms.put(bytes, at + leaf.offset() + k * leaf.type().scalar().byteSize(),
            elements.get(k));
      }
    }
  }

  static List<Object> decode(StructLayout layout, ByteBuffer bytes, int at) {
    return layout.leaves().stream().map(leaf -> leaf.length().isPresent()
        ? (Object) elements(leaf.type(), leaf.length().getAsInt(), bytes, at + leaf.offset())
        : DeviceForms.number(bytes, at + leaf.offset(), leaf.type())).toList();
  }
}
