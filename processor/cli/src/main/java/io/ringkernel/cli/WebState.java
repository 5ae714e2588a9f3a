package io.ringkernel.cli;

import io.ringkernel.runtime.checkpoint.CheckpointException;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the state of an actor on a device lies in a checkpoint, as JavaScript: of each field its
 * number and its parts in the order of the file.
 */
final class WebState {
  private static final Pattern ARRAY = Pattern.compile("(\\w+)\\[(\\d+)]");

  private record Place(String type, int offset) {}

  private final Class<?> actor;
  private final Map<String, Place> places = new HashMap<>();

  /**
   * Of a class.
   *
   * @param layout of its state, as the manifest has it
   */
  WebState(Class<?> actor, Map<String, Object> layout) {
    this.actor = actor;
    for (Map<String, Object> field : ManifestFile.objects(layout, "fields")) {
      places.put((String) field.get("name"),
          new Place((String) field.get("type"), (Integer) field.get("offset")));
    }
  }

  /** The fields, one a line. */
  String script() {
    StringBuilder out = new StringBuilder("[\n");
    hashes().forEach((name, hash) -> {
      List<String> parts = new ArrayList<>();
      try {
        parts(name, actor.getDeclaredField(name).getType(), parts);
      } catch (NoSuchFieldException e) {
        throw new AssertionError(e);
      }
      out.append("      {name: '").append(name).append("', hash: 0x")
          .append(HexFormat.of().toHexDigits(hash)).append("n, parts: [")
          .append(String.join(", ", parts)).append("]},\n");
    });
    return out.append("    ]").toString();
  }

  private SortedMap<String, Long> hashes() {
    try {
      return Checkpoints.fieldHashes(actor);
    } catch (CheckpointException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  /** A number is an int of the file: 0 before a record that is not null, the length of an array. */
  private void parts(String path, Class<?> type, List<String> parts) {
    if (type.isRecord()) {
      parts.add("0");
      for (RecordComponent component : type.getRecordComponents()) {
        parts(path + "." + component.getName(), component.getType(), parts);
      }
      return;
    }
    Place place = places.get(path);
    if (place == null) {
      throw new UserException("field " + path + " of " + actor.getName()
          + " has no place in the state of the device: compile the class again");
    }
    Matcher array = ARRAY.matcher(place.type());
    if (array.matches()) {
      parts.add(array.group(2));
      parts.add(values(array.group(1), place.offset(), array.group(2)));
    } else {
      parts.add(values(place.type(), place.offset(), "1"));
    }
  }

  private static String values(String type, int offset, String count) {
    return "['" + type + "', " + offset + ", " + count + "]";
  }
}
