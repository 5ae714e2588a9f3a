package io.ringkernel.runtime.checkpoint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of an actor class that make up its state: all but static and transient ones. */
final class StateLayout {
  private static final ClassValue<StateLayout> KNOWN = new ClassValue<>() {
    @Override
    protected StateLayout computeValue(Class<?> type) {
      return new StateLayout(type);
    }
  };

  private final Class<?> type;
  private final List<Field> fields = new ArrayList<>();

  private StateLayout(Class<?> type) {
    this.type = type;
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers())
          || field.isSynthetic()) {
        continue;
      }
      if (!StateField.supports(field.getType())) {
        throw new CheckpointException("field " + type.getName() + "." + field.getName()
            + " has type " + field.getType().getTypeName() + ", which no checkpoint can hold: use "
            + "primitives, strings, enums, records that hold none of their own type and arrays of "
            + "those, or make it transient");
      }
      try {
        field.setAccessible(true);
      } catch (InaccessibleObjectException e) {
        throw new CheckpointException("the fields of " + type.getName() + " are not accessible; "
            + "open its package to io.ringkernel.runtime", e);
      }
      fields.add(field);
    }
  }

  /**
   * Of a class.
   *
   * @throws CheckpointException if a field cannot be held
   */
  static StateLayout of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static long hash(Field field) {
    long hash = 0xcbf29ce484222325L;
    String text = field.getName() + " " + StateField.describe(field.getType());
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Of every field, by name. */
  SortedMap<String, Long> hashes() {
    SortedMap<String, Long> hashes = new TreeMap<>();
    fields.forEach(field -> hashes.put(field.getName(), hash(field)));
    return hashes;
  }

  /** The state of an instance; for the thread of its actor. */
  Map<String, StateValue> capture(Object instance) {
    Map<String, StateValue> values = new TreeMap<>();
    for (Field field : fields) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        StateField.write(field.getType(), field.get(instance), out);
      } catch (IOException | IllegalAccessException e) {
        throw new AssertionError(e);
      }
      values.put(field.getName(), new StateValue(hash(field), bytes.toByteArray()));
    }
    return values;
  }

  /**
   * Gives an instance a state; for the thread of its actor. Nothing is changed where one value does
   * not fit.
   *
   * @throws CheckpointException if the class has other fields than the state
   */
  Void restore(Object instance, Map<String, StateValue> state) {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      StateValue value = state.get(field.getName());
      if (value == null || value.hash() != hash(field)) {
        throw new CheckpointException("field " + type.getName() + "." + field.getName() + " is "
            + (value == null ? "missing in" : "of another type than in") + " the checkpoint: it "
            + "was made by another version of the class");
      }
      try (DataInputStream in =
          new DataInputStream(new ByteArrayInputStream(value.bytes()))) {
        values[i] = StateField.read(field.getType(), in);
        if (in.available() != 0) {
          throw new IOException(in.available() + " bytes too many");
        }
      } catch (IOException e) {
        throw new CheckpointException("field " + type.getName() + "." + field.getName()
            + " cannot be read from the checkpoint: " + e.getMessage(), e);
      }
    }
    if (state.size() != fields.size()) {
      throw new CheckpointException("the checkpoint has fields that " + type.getName()
          + " has not: " + state.keySet() + "; it was made by another version of the class");
    }
    for (int i = 0; i < values.length; i++) {
      try {
        fields.get(i).set(instance, values[i]);
      } catch (IllegalAccessException e) {
        throw new CheckpointException("field " + type.getName() + "." + fields.get(i).getName()
            + " cannot be set", e);
      }
    }
    return null;
  }
}
