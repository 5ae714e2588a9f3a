package io.ringkernel.export.tornado;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the Java around a kernel must know, read from {@code kernel.json}.
 *
 * @param forms by the target's name; each target is here or in {@code refusals}
 * @param refusals why a target lacks the kernel
 */
record GlueKernel(String name, List<Long> block, List<Given> given, Map<String, Form> forms,
    Map<String, String> refusals) {
  /** What targets call it, since their reserved words differ, and where it can throw there. */
  record Form(String symbol, List<Trap> traps) {}

  /**
   * A parameter of the text that the host fills.
   *
   * @param name a Java name
   * @param type a primitive, of an array that of its elements; {@code byte} for records
   * @param isArray whether it has a length behind it
   * @param recordBytes bytes of an element that is a record, else 0
   * @param isWritten whether the kernel stores to it
   */
  record Given(String name, String type, boolean isArray, long recordBytes, boolean isWritten) {
    /** The class of TornadoVM's API, or the primitive itself. */
    String javaType() {
      return isArray ? arrayClass() : type;
    }

    private String arrayClass() {
      return switch (type) {
        case "boolean", "byte" -> "ByteArray";
        case "short" -> "ShortArray";
        case "char" -> "CharArray";
        case "int" -> "IntArray";
        case "long" -> "LongArray";
        case "float" -> "FloatArray";
        case "double" -> "DoubleArray";
        default -> throw new AssertionError("an array of " + type);
      };
    }
  }

  /** A place that can throw. */
  record Trap(String exception, Optional<String> message, String file, long line) {}

  /** The kernels of a class that a target has; none where it has no kernel. */
  static List<GlueKernel> of(Map<String, Object> manifest) {
    List<GlueKernel> kernels = new ArrayList<>();
    for (Map<String, Object> kernel : objects(manifest, "kernels")) {
      String name = (String) kernel.get("name");
      Map<String, Form> forms = new TreeMap<>();
      Map<String, String> refusals = new TreeMap<>();
      Map<String, Object> found = null;
      for (String target : List.of(TornadoCudaLowering.TARGET.id(),
          TornadoOpenClLowering.TARGET.id())) {
        Map<String, Object> text = object(object(manifest, "targets"), target);
        Optional<Map<String, Object>> entry = named(objects(text, "entries"), "name", name);
        if (entry.isPresent()) {
          found = entry.get();
          forms.put(target, form(found));
        } else {
          refusals.put(target, named(objects(text, "refused"), "entry", name)
              .map(r -> (r.get("code") == null ? "" : r.get("code") + ": ") + r.get("message"))
              .orElse("it was not exported"));
        }
      }
      if (found != null) {
        kernels.add(new GlueKernel(name, numbers(found.get("blockSize")), given(kernel, found),
            forms, refusals));
      }
    }
    return kernels;
  }

  private static Form form(Map<String, Object> entry) {
    return new Form((String) entry.get("symbol"), objects(entry, "traps").stream()
        .map(t -> new Trap((String) t.get("exception"),
            Optional.ofNullable((String) t.get("message")), (String) t.get("file"),
            number(t, "line")))
        .toList());
  }

  /** The parameters in the order of the text. */
  private static List<Given> given(Map<String, Object> kernel, Map<String, Object> entry) {
    record Placed(long parameter, long column, Given given) {}
    List<Map<String, Object>> parameters = objects(kernel, "parameters");
    List<Placed> placed = new ArrayList<>();
    for (Map<String, Object> buffer : objects(entry, "buffers")) {
      long parameter = number(buffer, "parameter");
      if (parameter < parameters.size()) {
        placed.add(new Placed(parameter, buffer.containsKey("column") ? number(buffer, "column")
            : 0, array(buffer, parameters.get((int) parameter))));
      }
    }
    for (Map<String, Object> argument : objects(entry, "arguments")) {
      if (Boolean.FALSE.equals(argument.get("length"))) {
        placed.add(new Placed(number(argument, "parameter"), 0,
            new Given((String) argument.get("name"), (String) argument.get("type"), false, 0,
                false)));
      }
    }
    placed.sort(Comparator.comparing(Placed::parameter).thenComparing(Placed::column));
    return placed.stream().map(Placed::given).toList();
  }

  private static Given array(Map<String, Object> buffer, Map<String, Object> parameter) {
    String type = (String) buffer.get("type");
    String path = buffer.get("path") instanceof String p ? "_" + p.replace('.', '_') : "";
    boolean isWritten = "readWrite".equals(buffer.get("access"));
    boolean isRecord = !List.of("boolean", "byte", "short", "char", "int", "long", "float",
        "double").contains(type);
    return new Given(parameter.get("name") + path, isRecord ? "byte" : type, true,
        isRecord ? number(object(parameter, "record"), "size") : 0, isWritten);
  }

  private static Optional<Map<String, Object>> named(List<Map<String, Object>> objects,
      String field, String name) {
    return objects.stream().filter(o -> name.equals(o.get(field))).findFirst();
  }

  private static long number(Map<String, Object> object, String field) {
    return ((Number) object.get(field)).longValue();
  }

  private static List<Long> numbers(Object list) {
    return ((List<?>) list).stream().map(n -> ((Number) n).longValue()).toList();
  }

  @SuppressWarnings("unchecked") // a JSON object is read as a map with text keys
  private static Map<String, Object> object(Map<String, Object> parent, String field) {
    return parent.get(field) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  @SuppressWarnings("unchecked") // a JSON array of objects is read as a list of such maps
  private static List<Map<String, Object>> objects(Map<String, Object> parent, String field) {
    return parent.get(field) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }
}
