package io.ringkernel.tests.corpus;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.MessageCodec;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages of a corpus record with random contents, lengths included. */
final class RandomMessage {
  private static final Pattern ITEMS = Pattern.compile("\\w+\\[(<=)?(\\d+)\\]");

  private final Class<? extends Record> type;
  private final Map<String, String> shapes = new LinkedHashMap<>();
  private final Random random;

  RandomMessage(Class<? extends Record> type, Random random) throws IOException {
    this.type = type;
    this.random = random;
    MessageCodec<?> codec = Mailboxes.codec(type);
    Map<String, Object> schema = JSON.std.mapFrom(Files.readString(Corpus.output()
        .resolve("META-INF/ringkernel/message/" + codec.typeId() + ".json")));
    for (Map<String, Object> field : Corpus.objects(Corpus.object(schema, "layout"), "fields")) {
      shapes.put((String) field.get("name"), (String) field.get("type"));
    }
  }

  Record next() {
    return (Record) record(type, "");
  }

  private Object record(Class<?> record, String prefix) {
    RecordComponent[] components = record.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getType(), prefix + components[i].getName());
    }
    try {
      Constructor<?> constructor = record.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object value(Class<?> component, String path) {
    if (component.isRecord()) {
      return record(component, path + ".");
    }
    if (component.isEnum()) {
      Object[] constants = component.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (component == String.class) {
      StringBuilder text = new StringBuilder();
      random.ints(length(path)).forEach(c -> text.append((char) c));
      return text.toString();
    }
    if (component.isArray()) {
      Object array = Array.newInstance(component.getComponentType(), length(path));
      for (int i = 0; i < Array.getLength(array); i++) {
        Array.set(array, i, value(component.getComponentType(), path));
      }
      return array;
    }
    return primitive(component);
  }

  private int length(String path) {
    Matcher items = ITEMS.matcher(shapes.get(path));
    if (!items.matches()) {
      throw new AssertionError(shapes.get(path));
    }
    int capacity = Integer.parseInt(items.group(2));
    return items.group(1) == null ? capacity : random.nextInt(capacity + 1);
  }

  private Object primitive(Class<?> component) {
    return switch (component.getName()) {
      case "boolean" -> random.nextBoolean();
      case "byte" -> (byte) random.nextInt();
      case "short" -> (short) random.nextInt();
      case "char" -> (char) random.nextInt();
      case "int" -> random.nextInt();
      case "long" -> random.nextLong();
      case "float" -> random.nextInt(-100_000, 100_000) / 16f;
      case "double" -> random.nextGaussian() * 1e9;
      default -> throw new AssertionError(component);
    };
  }
}
