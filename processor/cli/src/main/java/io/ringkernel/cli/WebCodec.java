package io.ringkernel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JavaScript of one message type: an object with {@code encode} and {@code decode} over a
 * {@code DataView}, and its TypeScript interface. The layout is the manifest's, which is that of
 * the Java codec.
 */
final class WebCodec {
  private static final Pattern ITEMS =
      Pattern.compile("(\\w+)\\[(<=)?(\\d+)]");

  private final String name;
  private final Map<String, Object> message;
  private final int size;
  private final StringBuilder encode = new StringBuilder();
  private final StringBuilder checks = new StringBuilder();
  private final Node root = new Node();
  private int locals;

  /** A component, or a record of components. */
  private static final class Node {
    private final Map<String, Node> members = new LinkedHashMap<>();
    private String decode;
    private String type;
    private String constants;
  }

  /**
   * Reads a message of a manifest.
   *
   * @param name what the module calls it
   */
  WebCodec(String name, Map<String, Object> message) {
    this.name = name;
    this.message = message;
    Map<String, Object> layout = ManifestFile.object(message, "layout");
    this.size = (Integer) layout.get("size");
    for (Map<String, Object> field : ManifestFile.objects(layout, "fields")) {
      add((String) field.get("name"), (String) field.get("type"),
          (Integer) field.get("offset"));
    }
  }

  private void add(String path, String type, int offset) {
    Node node = root;
    for (String part : path.split("\\.")) {
      node = node.members.computeIfAbsent(part, _ -> new Node());
    }
    Matcher items = ITEMS.matcher(type);
    if (type.startsWith("enum{")) {
      choice(node, path, type.substring(5, type.length() - 1), offset);
    } else if (items.matches()) {
      items(node, path, items.group(1), items.group(2) != null, Integer.parseInt(items.group(3)),
          offset);
    } else {
      value(node, path, type, offset);
    }
  }

  private void value(Node node, String path, String type, int offset) {
    node.type = element(type);
    node.decode = get(type, at(offset));
    encode.append("    ").append(put(type, at(offset), "m." + path, path)).append(";\n");
  }

  private void choice(Node node, String path, String constants, int offset) {
    List<String> names = List.of(constants.split(","));
    String list = "[" + String.join(", ", names.stream().map(n -> "'" + n + "'").toList()) + "]";
    node.constants = list;
    node.type = String.join(" | ", names.stream().map(n -> "'" + n + "'").toList());
    node.decode = "rk$constant(view.getInt32(" + at(offset) + ", true), " + list + ", '" + path
        + "')";
    encode.append("    view.setInt32(").append(at(offset)).append(", rk$ordinal(m.").append(path)
        .append(", ").append(list).append(", '").append(path).append("'), true);\n");
  }

  private void items(Node node, String path, String type, boolean bounded, int most, int offset) {
    boolean text = type.equals("string");
    String element = text ? "char" : type;
    int bytes = bytes(element);
    int first = bounded ? (offset + 4 + bytes - 1) / bytes * bytes : offset;
    String count = "n" + locals++;
    checks.append("    const ").append(count).append(" = rk$length(m.").append(path).append(", ")
        .append(most).append(", ").append(!bounded).append(", '").append(path).append("');\n");
    if (bounded) {
      encode.append("    view.setInt32(").append(at(offset)).append(", ").append(count)
          .append(", true);\n");
    }
    String value = text ? "m." + path + ".charCodeAt(i)" : "m." + path + "[i]";
    encode.append("    for (let i = 0; i < ").append(count).append("; i++) {\n      ")
        .append(put(element, at(first) + " + " + bytes + " * i", value, path + "[i]"))
        .append(";\n    }\n");
    String length = bounded ? "rk$read(view.getInt32(" + at(offset) + ", true), " + most + ", '"
        + path + "')" : Integer.toString(most);
    String read = get(element, at(first) + " + " + bytes + " * i");
    if (text) {
      node.type = "string";
      node.decode = "String.fromCharCode(...Array.from({length: " + length + "}, (_, i) => " + read
          + "))";
    } else if (element.equals("boolean")) {
      node.type = "ArrayLike<boolean>";
      node.decode = "Array.from({length: " + length + "}, (_, i) => " + read + ")";
    } else {
      node.type = "ArrayLike<" + element(element) + ">";
      node.decode = array(element) + ".from({length: " + length + "}, (_, i) => " + read + ")";
    }
  }

  private static String at(int offset) {
    return offset == 0 ? "o" : "o + " + offset;
  }

  /** The typed array that holds elements of a Java type. */
  static String array(String type) {
    return switch (type) {
      case "boolean" -> "Uint8Array";
      case "byte" -> "Int8Array";
      case "short" -> "Int16Array";
      case "char" -> "Uint16Array";
      case "int" -> "Int32Array";
      case "long" -> "BigInt64Array";
      case "float" -> "Float32Array";
      case "double" -> "Float64Array";
      default -> throw new AssertionError(type);
    };
  }

  /** The TypeScript type of one value. */
  static String element(String type) {
    return switch (type) {
      case "boolean" -> "boolean";
      case "long" -> "bigint";
      default -> "number";
    };
  }

  private static int bytes(String type) {
    return switch (type) {
      case "boolean", "byte" -> 1;
      case "short", "char" -> 2;
      case "int", "float" -> 4;
      default -> 8;
    };
  }

  private static String get(String type, String at) {
    return switch (type) {
      case "boolean" -> "view.getUint8(" + at + ") !== 0";
      case "byte" -> "view.getInt8(" + at + ")";
      case "short" -> "view.getInt16(" + at + ", true)";
      case "char" -> "view.getUint16(" + at + ", true)";
      case "int" -> "view.getInt32(" + at + ", true)";
      case "long" -> "view.getBigInt64(" + at + ", true)";
      case "float" -> "view.getFloat32(" + at + ", true)";
      default -> "view.getFloat64(" + at + ", true)";
    };
  }

  private static String put(String type, String at, String value, String path) {
    String quoted = ", '" + path + "')";
    return switch (type) {
      case "boolean" -> "view.setUint8(" + at + ", rk$truth(" + value + quoted + ")";
      case "byte" -> "view.setInt8(" + at + ", rk$integer(" + value + ", 8" + quoted + ")";
      case "short" ->
        "view.setInt16(" + at + ", rk$integer(" + value + ", 16" + quoted + ", true)";
      case "char" ->
        "view.setUint16(" + at + ", rk$integer(" + value + ", 16, '" + path + "', false), true)";
      case "int" -> "view.setInt32(" + at + ", rk$integer(" + value + ", 32" + quoted + ", true)";
      case "long" -> "view.setBigInt64(" + at + ", rk$long(" + value + quoted + ", true)";
      case "float" -> "view.setFloat32(" + at + ", rk$number(" + value + quoted + ", true)";
      default -> "view.setFloat64(" + at + ", rk$number(" + value + quoted + ", true)";
    };
  }

  /** The codec object. */
  String script() {
    return "\nexport const " + name + " = {\n  name: '" + name + "',\n  typeId: "
        + message.get("typeId") + ",\n  byteSize: " + size + ",\n  layoutHash: '"
        + ManifestFile.object(message, "layout").get("hash") + "',\n"
        + "  encode(view, o, m) {\n" + checks + "    rk$clear(view, o, " + size + ");\n" + encode
        + "  },\n  decode(view, o) {\n    return " + decoded(root, "    ") + ";\n  },\n" + stated()
        + "};\n";
  }

  /** What components say of the delivery; values are checked already, by {@code encode}. */
  private String stated() {
    Map<String, Object> roles = ManifestFile.object(message, "roles");
    List<String> parts = new ArrayList<>();
    if (roles.get("priority") instanceof String component) {
      String constants = root.members.get(component).constants;
      parts.add("level: rk$level(" + (constants == null ? "m." + component
          : constants + ".indexOf(m." + component + ")") + ", '" + component + "')");
    }
    if (roles.get("deadline") instanceof String component) {
      parts.add("micros: rk$micros(m." + component + ", '" + component + "')");
    }
    if (roles.get("correlation") instanceof String component) {
      parts.add("correlation: m." + component);
    }
    return parts.isEmpty() ? ""
        : "  stated(m) {\n    return {" + String.join(", ", parts) + "};\n  },\n";
  }

  /** The name of the codec or interface. */
  String name() {
    return name;
  }

  /** How an array of records lies, as JavaScript. */
  String form(boolean inColumns) {
    return "{columns: " + inColumns + ", size: " + size + ", parts: [" + String.join(", ",
        ManifestFile.objects(ManifestFile.object(message, "layout"), "fields").stream()
            .map(field -> "{path: ['" + ((String) field.get("name")).replace(".", "', '")
                + "'], type: '" + field.get("type") + "', offset: " + field.get("offset") + "}")
            .toList())
        + "]}";
  }

  /** The TypeScript interface of a record that is no message. */
  String record() {
    return "\n/** An element of an array. */\nexport interface " + name + " " + typed(root, "")
        + "\n";
  }

  private static String decoded(Node node, String indent) {
    if (node.decode != null) {
      return node.decode;
    }
    List<String> members = new ArrayList<>();
    node.members.forEach((member, inner) -> members.add(
        indent + "  " + member + ": " + decoded(inner, indent + "  ") + ",\n"));
    return "{\n" + String.join("", members) + indent + "}";
  }

  /** The TypeScript declarations. */
  String types() {
    return "\nexport interface " + name + " " + typed(root, "") + "\nexport const " + name
        + ": Codec<" + name + ">;\n";
  }

  private static String typed(Node node, String indent) {
    if (node.type != null) {
      return node.type;
    }
    StringBuilder text = new StringBuilder("{\n");
    node.members.forEach((member, inner) -> text.append(indent).append("  readonly ")
        .append(member).append(": ").append(typed(inner, indent + "  ")).append(";\n"));
    return text.append(indent).append("}").toString();
  }
}
