package io.ringkernel.runtime.device;

import io.ringkernel.runtime.device.ActorImage.StateField;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Moves the state of an actor between a Java object and the bytes that a device has. */
public final class StateForm {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Class<?> type;
  private final int bytes;
  private final Map<String, StateField> places = new HashMap<>();

  /** The form of a class. */
  public StateForm(Class<?> type, ActorImage image) {
    this.type = type;
    this.bytes = image.stateBytes();
    image.fields().forEach(field -> places.put(field.path(), field));
  }

  /**
   * The bytes of the state that the constructor of an actor class makes; empty for a class without
   * manifest or actor.
   *
   * @throws ReflectiveOperationException if the constructor throws, or there is none without
   *     parameters
   * @throws KernelImageException if the manifest does not fit the class
   */
  public static Optional<byte[]> initial(Class<?> type) throws ReflectiveOperationException {
    Optional<ActorImage> image = KernelImageReader.actor(type);
    if (image.isEmpty()) {
      return Optional.empty();
    }
    Object instance = opened(type.getDeclaredConstructor()).newInstance();
    return Optional.of(new StateForm(type, image.get()).write(instance));
  }

  /** The bytes of an instance's state. */
  public byte[] write(Object instance) {
    MemorySegment target = MemorySegment.ofArray(new byte[bytes]);
    for (Field field : type.getDeclaredFields()) {
      if (isState(field)) {
        write(target, field.getName(), field.getType(), get(field, instance));
      }
    }
    return (byte[]) target.heapBase().orElseThrow();
  }

  /** Gives an instance the state that bytes hold. */
  public void read(byte[] state, Object instance) {
    MemorySegment source = MemorySegment.ofArray(state);
    for (Field field : type.getDeclaredFields()) {
      if (isState(field) && field.getType().isArray()) {
        Object array = get(field, instance);
        for (int i = 0; i < Array.getLength(array); i++) {
          Array.set(array, i, number(source, element(field, i), array.getClass().componentType()));
        }
      }
      // What is final was given its value by the constructor, and no handler has changed it.
      if (isState(field) && !Modifier.isFinal(field.getModifiers())) {
        try {
          opened(field).set(instance, read(source, field.getName(), field.getType()));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  private static boolean isState(Field field) {
    return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
  }

  private void write(MemorySegment target, String path, Class<?> valueType, Object value) {
    if (valueType.isRecord()) {
      for (RecordComponent component : valueType.getRecordComponents()) {
        write(target, path + "." + component.getName(), component.getType(),
            get(component, value));
      }
      return;
    }
    if (valueType.isArray()) {
      long first = place(path).offset();
      int size = bytes(valueType.componentType());
      for (int i = 0; i < Array.getLength(value); i++) {
        write(target, first + (long) i * size, Array.get(value, i));
      }
      return;
    }
    write(target, place(path).offset(), value);
  }

  private void write(MemorySegment target, long at, Object value) {
    switch (value) {
      case Boolean v -> target.set(ValueLayout.JAVA_BYTE, at, (byte) (v ? 1 : 0));
      case Byte v -> target.set(ValueLayout.JAVA_BYTE, at, v);
      case Short v -> target.set(SHORT, at, v);
      case Character v -> target.set(SHORT, at, (short) v.charValue());
      case Integer v -> target.set(INT, at, v);
      case Long v -> target.set(LONG, at, v);
      case Float v -> target.set(INT, at, Float.floatToRawIntBits(v));
      case Double v -> target.set(LONG, at, Double.doubleToRawLongBits(v));
      default -> throw new AssertionError(value + " in " + type);
    }
  }

  /** Where an element of an array lies. */
  private long element(Field field, int index) {
    return place(field.getName()).offset()
        + (long) index * bytes(field.getType().componentType());
  }

  private static int bytes(Class<?> primitive) {
    return switch (primitive.getName()) {
      case "boolean", "byte" -> 1;
      case "short", "char" -> 2;
      case "int", "float" -> 4;
      case "long", "double" -> 8;
      default -> throw new AssertionError(primitive);
    };
  }

  private Object read(MemorySegment source, String path, Class<?> valueType) {
    if (valueType.isRecord()) {
      return record(source, path, valueType);
    }
    return number(source, place(path).offset(), valueType);
  }

  private Object number(MemorySegment source, long at, Class<?> valueType) {
    return switch (valueType.getName()) {
      case "boolean" -> source.get(ValueLayout.JAVA_BYTE, at) != 0;
      case "byte" -> source.get(ValueLayout.JAVA_BYTE, at);
      case "short" -> source.get(SHORT, at);
      case "char" -> (char) source.get(SHORT, at);
      case "int" -> source.get(INT, at);
      case "long" -> source.get(LONG, at);
      case "float" -> Float.intBitsToFloat(source.get(INT, at));
      case "double" -> Double.longBitsToDouble(source.get(LONG, at));
      default -> throw new AssertionError(valueType + " in " + type);
    };
  }

  private Object record(MemorySegment source, String path, Class<?> valueType) {
    RecordComponent[] components = valueType.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = read(source, path + "." + components[i].getName(), types[i]);
    }
    try {
      Constructor<?> constructor = opened(valueType.getDeclaredConstructor(types));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "a " + valueType.getName() + " cannot be made of the state of " + type.getName(), e);
    }
  }

  private StateField place(String path) {
    StateField place = places.get(path);
    if (place == null) {
      throw new KernelImageException("field " + type.getName() + "." + path
          + " has no place in the device's state: compile the class again");
    }
    return place;
  }

  private static Object get(Field field, Object instance) {
    try {
      return opened(field).get(instance);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object get(RecordComponent component, Object value) {
    try {
      return opened(component.getAccessor()).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static <T extends AccessibleObject> T opened(T member) {
    try {
      member.setAccessible(true);
      return member;
    } catch (InaccessibleObjectException e) {
      throw new IllegalStateException(member + " is not accessible; open its package to "
          + "io.ringkernel.runtime.device", e);
    }
  }
}
