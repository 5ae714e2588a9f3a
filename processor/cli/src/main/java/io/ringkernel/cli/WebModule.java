package io.ringkernel.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the ES module of a class: its shader, its codecs and what launches kernels and carries
 * messages in a browser. The module needs nothing beside itself.
 */
final class WebModule {
  private static final List<String> PARTS_OF_ACTORS =
      List.of("actors.mjs", "page.mjs", "checkpoints.mjs");
  /** What the module has of its own beside kernels. */
  private static final Set<String> MEMBERS = Set.of("close", "constructor", "launch", "page");
  /** What a message cannot be called in the module or its types, which have or use it. */
  private static final Set<String> TAKEN = Set.of("Actor", "AnyActor", "Array", "ArrayLike",
      "ArrayBuffer", "BigInt", "BigInt64Array", "BigUint64Array", "Checkpoint", "Checkpoints",
      "Codec", "DataView", "Date", "DeadLetter", "DeadlineExceededError", "Delivery", "Error",
      "Failure", "Float32Array", "Float64Array", "GPUDevice", "GPUPowerPreference", "Infinity",
      "Int16Array", "Int32Array", "Int8Array", "Items", "JSON", "JavaError", "Map", "Math", "Names",
      "Number", "Object", "Options", "Page", "Priority", "Promise", "Publication", "RangeError",
      "ReadonlyMap", "RestoreReport", "Sender", "Set", "String", "Subscription", "TextDecoder",
      "TextEncoder", "Topics", "TypeError", "Uint16Array", "Uint32Array", "Uint8Array");
  /** Words that no parameter of a function may be called. */
  private static final Set<String> RESERVED = Set.of("arguments", "await", "debugger", "delete",
      "eval", "export", "function", "in", "let", "of", "typeof", "var", "with", "yield");

  /**
   * What a new actor begins with.
   *
   * @param state its bytes on a device
   * @param form how they lie in a checkpoint, as JavaScript
   * @param sends the schemas of what handlers send
   */
  record Beginning(byte[] state, String form, List<Map<String, Object>> sends) {}

  private final Map<String, Object> manifest;
  private final String className;
  private final String source;
  private final Optional<Beginning> beginning;
  private final List<Map<String, Object>> kernels = new ArrayList<>();
  private final Map<String, Map<String, Object>> entries = new TreeMap<>();
  private final Map<String, String> codecNames = new LinkedHashMap<>();
  private final List<WebCodec> codecs = new ArrayList<>();
  private final Map<String, WebCodec> records = new LinkedHashMap<>();
  private final Optional<Map<String, Object>> actor;

  /**
   * Of a class.
   *
   * @param source the text of its WGSL
   * @param beginning empty for a class without actor
   */
  WebModule(Map<String, Object> manifest, String source, Optional<Beginning> beginning) {
    this.manifest = manifest;
    String binary = (String) manifest.get("class");
    this.className = binary.substring(Math.max(binary.lastIndexOf('.'), binary.lastIndexOf('$'))
        + 1);
    this.source = source;
    this.beginning = beginning;
    Map<String, Object> target =
        ManifestFile.object(ManifestFile.object(manifest, "targets"), "wgsl");
    for (Map<String, Object> entry : ManifestFile.objects(target, "entries")) {
      if (!entry.containsKey("variantOf")) {
        entries.put((String) entry.get("name"), entry);
      }
    }
    for (Map<String, Object> kernel : ManifestFile.objects(manifest, "kernels")) {
      if (entries.containsKey(kernel.get("name"))) {
        kernels.add(kernel);
        ManifestFile.objects(kernel, "parameters").stream()
            .filter(parameter -> parameter.containsKey("record")).forEach(this::readRecord);
      }
    }
    Map<String, Object> found = ManifestFile.object(manifest, "actor");
    this.actor = beginning.isPresent() && entries.containsKey(found.get("entry"))
        ? Optional.of(found) : Optional.empty();
    actor.ifPresent(of -> {
      ManifestFile.objects(of, "messages").forEach(this::readMessage);
      beginning.orElseThrow().sends().stream()
          .filter(message -> !codecNames.containsKey((String) message.get("class")))
          .forEach(this::readMessage);
    });
  }

  /** The record of an array, whose type is only known by its name in the source. */
  private void readRecord(Map<String, Object> parameter) {
    String type = (String) parameter.get("type");
    if (!records.containsKey(type)) {
      records.put(type, new WebCodec(free(type.substring(type.lastIndexOf('.') + 1)),
          Map.of("layout", parameter.get("record"))));
    }
  }

  private void readMessage(Map<String, Object> message) {
    String binary = (String) message.get("class");
    String name =
        free(binary.substring(Math.max(binary.lastIndexOf('.'), binary.lastIndexOf('$')) + 1));
    codecNames.put(binary, name);
    codecs.add(new WebCodec(name, message));
  }

  /** A name that nothing else in the module has. */
  private String free(String simple) {
    String name = simple;
    for (int i = 2; isTaken(name); i++) {
      name = simple + i;
    }
    return name;
  }

  private boolean isTaken(String name) {
    return TAKEN.contains(name) || name.equals(className) || codecNames.containsValue(name)
        || records.values().stream().anyMatch(record -> record.name().equals(name));
  }

  /** Whether there is anything to run in a browser. */
  boolean isEmpty() {
    return kernels.isEmpty() && actor.isEmpty();
  }

  /** The name of the files, without ending. */
  String fileName() {
    return className;
  }

  /** The text of the module. */
  String script() {
    StringBuilder out = new StringBuilder("// Generated from " + manifest.get("class")
        + " by RingKernel. Do not edit.\n\n");
    out.append(resource("runtime.mjs"));
    if (!records.isEmpty()) {
      out.append(resource("records.mjs"));
    }
    actor.ifPresent(_ -> PARTS_OF_ACTORS.forEach(part -> out.append(resource(part))));
    codecs.forEach(codec -> out.append(codec.script()));
    out.append("\nconst rk$SOURCE = `")
        .append(source.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${"))
        .append("`;\n\nconst rk$ENTRIES = {\n");
    kernels.forEach(kernel -> entry(out, (String) kernel.get("name"),
        ManifestFile.objects(kernel, "parameters")));
    actor.ifPresent(of -> entry(out, (String) of.get("entry"), List.of()));
    out.append("};\n\n/** The module on a device: see the types beside this file. */\n")
        .append("class rk$Module {\n  constructor(device, options) {\n")
        .append("    this.rk$device = device;\n")
        .append("    this.page = ").append(actor.isPresent() ? "(options.page ?? new rk$Page())"
            : "options.page?").append(".rk$join(device);\n");
    actor.ifPresent(of -> actors(out, of));
    out.append("  }\n");
    kernels.forEach(kernel -> launch(out, kernel));
    actor.ifPresent(_ -> out.append("\n  launch(options) {\n")
        .append("    return this.rk$actors.launch(options);\n  }\n"));
    out.append("\n  close() {\n    if (this.rk$closed) {\n      return;\n    }\n")
        .append("    this.rk$closed = true;\n");
    actor.ifPresent(_ -> out.append("    this.rk$actors.close();\n"));
    return out.append("    this.rk$device.close(this.page?.rk$leave() ?? true);\n  }\n}\n\n")
        .append("export async function init(options = {}) {\n")
        .append("  const device = await rk$Device.open(options, rk$SOURCE);\n")
        .append("  return new rk$Module(device, options);\n}\n").toString();
  }

  /** Whether each block of an entry handles messages of one actor. */
  private boolean isTogether(String name) {
    return actor.filter(of -> name.equals(of.get("entry")) && of.containsKey("together"))
        .isPresent();
  }

  /** The Java types of the parameters count: a device may hold an array in another form. */
  private void entry(StringBuilder out, String name, List<Map<String, Object>> parameters) {
    Map<String, Object> entry = entries.get(name);
    out.append("  ").append(name).append(": {\n    name: '").append(name).append("', symbol: '")
        .append(entry.get("symbol")).append("', block: ").append(entry.get("blockSize"))
        .append(isTogether(name) ? ", together: true" : "")
        .append(", argumentsSize: ").append(entry.get("argumentsSize")).append(",\n")
        .append("    buffers: [\n");
    for (Map<String, Object> buffer : ManifestFile.objects(entry, "buffers")) {
      boolean traps = "rk_traps".equals(buffer.get("name"));
      // A column has a name of its own, which nobody has written.
      Object called = traps || parameters.isEmpty() ? buffer.get("name")
          : parameters.get((Integer) buffer.get("parameter")).get("name");
      out.append("      {name: '").append(called).append("', parameter: ")
          .append(buffer.get("parameter")).append(", written: ")
          .append("readWrite".equals(buffer.get("access")))
          .append(traps ? ", traps: true" : "");
      if (!traps && !parameters.isEmpty()) {
        Map<String, Object> parameter = parameters.get((Integer) buffer.get("parameter"));
        if (parameter.containsKey("record")) {
          Object column = buffer.get("column");
          out.append(", array: Uint8Array, column: ").append(column == null ? 0 : column);
        } else {
          out.append(", array: ").append(WebCodec.array((String) parameter.get("type")));
        }
      }
      out.append("},\n");
    }
    out.append("    ],\n    arguments: [\n");
    for (Map<String, Object> field : ManifestFile.objects(entry, "arguments")) {
      out.append("      {name: '").append(field.get("name")).append("', parameter: ")
          .append(field.get("parameter")).append(", type: '").append(field.get("type"))
          .append("', length: ").append(field.get("length")).append(", offset: ")
          .append(field.get("offset")).append("},\n");
    }
    shared(out, ManifestFile.objects(entry, "shared"), parameters);
    records(out, parameters);
    out.append("    ],\n    traps: ").append(json(entry.get("traps"))).append(",\n  },\n");
  }

  private static void shared(StringBuilder out, List<Map<String, Object>> arrays,
      List<Map<String, Object>> parameters) {
    if (arrays.isEmpty()) {
      return;
    }
    out.append("    ],\n    shared: [\n");
    for (Map<String, Object> array : arrays) {
      List<String> terms = ManifestFile.objects(array, "terms").stream()
          .map(term -> "{times: " + ((Number) term.get("times")).intValue() + ", factors: ["
              + ((List<?>) term.get("factors")).stream()
                  .map(factor -> factor((String) factor, parameters))
                  .collect(Collectors.joining(", "))
              + "]}")
          .toList();
      out.append("      [").append(String.join(", ", terms)).append("],\n");
    }
  }

  /** How arrays of records lie, by the position of the parameter. */
  private void records(StringBuilder out, List<Map<String, Object>> parameters) {
    if (parameters.stream().noneMatch(parameter -> parameter.containsKey("record"))) {
      return;
    }
    out.append("    ],\n    records: [\n");
    for (Map<String, Object> parameter : parameters) {
      out.append("      ").append(parameter.containsKey("record")
          ? records.get((String) parameter.get("type"))
              .form("columns".equals(parameter.get("arrays")))
          : "null").append(",\n");
    }
  }

  private static String factor(String factor, List<Map<String, Object>> parameters) {
    int slash = factor.indexOf('/');
    String value = slash < 0 ? factor : factor.substring(0, slash);
    String name = value.endsWith(".length")
        ? value.substring(0, value.length() - ".length".length()) : value;
    List<Object> names = parameters.stream().map(p -> p.get("name")).toList();
    return "{parameter: " + names.indexOf(name) + ", divisor: "
        + (slash < 0 ? "1" : factor.substring(slash + 1)) + "}";
  }

  private static String json(Object value) {
    try {
      return JSON.std.asString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void launch(StringBuilder out, Map<String, Object> kernel) {
    List<String> names = ManifestFile.objects(kernel, "parameters").stream()
        .map(p -> parameter((String) p.get("name"))).toList();
    String list = String.join(", ", names);
    out.append("\n  ").append(method(kernel)).append("(items")
        .append(names.isEmpty() ? ""
            : ", ").append(list).append(") {\n    return this.rk$device.launch(rk$ENTRIES.")
        .append(kernel.get("name")).append(", items, [").append(list).append("]);\n  }\n");
  }

  private static String method(Map<String, Object> kernel) {
    String name = (String) kernel.get("name");
    return MEMBERS.contains(name) ? name + "_" : name;
  }

  private static String parameter(String name) {
    return RESERVED.contains(name) || name.equals("items") ? name + "_" : name;
  }

  private void actors(StringBuilder out, Map<String, Object> of) {
    StringBuilder bytes = new StringBuilder();
    for (byte b : beginning.orElseThrow().state()) {
      bytes.append(bytes.isEmpty() ? "" : ", ").append(b & 0xff);
    }
    out.append("    const handlers = new Map([\n");
    for (Map<String, Object> handler : ManifestFile.objects(of, "handlers")) {
      String message = codecNames.get((String) handler.get("message"));
      out.append("      [").append(message).append(".typeId, {name: '")
          .append(handler.get("name")).append("', message: ").append(message);
      if (handler.containsKey("reply")) {
        out.append(", reply: ").append(codecNames.get((String) handler.get("reply")));
      }
      out.append("}],\n");
    }
    out.append("    ]);\n    // What the constructor in Java makes.\n")
        .append("    const state = Uint8Array.of(").append(bytes).append(");\n")
        .append("    // How it lies in a checkpoint.\n    const form = ")
        .append(beginning.orElseThrow().form())
        .append(";\n    this.rk$actors = new rk$Actors(device, this.page, '").append(of.get("id"))
        .append("', rk$ENTRIES.")
        .append(of.get("entry")).append(", state, form, handlers, ").append(contact(of))
        .append(", options);\n");
  }

  /** What handlers send, by the numbers that they leave. */
  private String contact(Map<String, Object> of) {
    Map<String, Object> contact = ManifestFile.object(of, "contact");
    if (contact.isEmpty()) {
      return "null";
    }
    return "{sendWords: " + contact.get("sendWords") + ", spawns: "
        + contact.getOrDefault("spawns", 0) + ", sends: ["
        + ManifestFile.objects(contact, "sends").stream()
            .map(sent -> codecNames.get((String) sent.get("class")))
            .collect(Collectors.joining(", "))
        + "], texts: " + json(contact.get("texts")) + "}";
  }

  /** The TypeScript declarations of the module. */
  String types() {
    StringBuilder out = new StringBuilder("// Generated from " + manifest.get("class")
        + " by RingKernel. Do not edit.\n\n");
    out.append(resource("runtime.d.ts"));
    out.append(resource(actor.isPresent() ? "actors.d.ts" : "kernels.d.ts"));
    codecs.forEach(codec -> out.append(codec.types()));
    records.values().forEach(record -> out.append(record.record()));
    actor.ifPresent(of -> {
      out.append("\n/** Sends messages to a ").append(of.get("id"))
          .append(". */\nexport interface Sender {\n");
      for (Map<String, Object> handler : ManifestFile.objects(of, "handlers")) {
        String message = codecNames.get((String) handler.get("message"));
        out.append("  tell(codec: Codec<").append(message).append(">, message: ").append(message)
            .append("): void;\n");
        if (handler.containsKey("reply")) {
          out.append("  ask(codec: Codec<").append(message).append(">, message: ")
              .append(message).append("): Promise<")
              .append(codecNames.get((String) handler.get("reply"))).append(">;\n");
        }
      }
      out.append("}\n\n/** A running ").append(of.get("id"))
          .append(". */\nexport interface Actor extends Sender, AnyActor {\n")
          .append("  /** A handle whose messages carry more. */\n")
          .append("  with(delivery: Delivery): Sender;\n}\n");
    });
    out.append("\nexport interface ").append(className).append(" {\n");
    kernels.forEach(kernel -> launchType(out, kernel));
    actor.ifPresent(_ -> out.append("  /** One more actor, in the state that Java's constructor "
        + "makes. */\n  launch(options?: {name?: string}): Actor;\n")
        .append("  /** What modules of one page share: give it to `init` of another. */\n")
        .append("  readonly page: Page;\n"));
    return out.append("  /** Ends actors and gives the device's memory back. */\n")
        .append("  close(): void;\n}\n\nexport function init(options?: Options): Promise<")
        .append(className).append(">;\n").toString();
  }

  private void launchType(StringBuilder out, Map<String, Object> kernel) {
    out.append("  ").append(method(kernel)).append("(items: Items");
    for (Map<String, Object> parameter : ManifestFile.objects(kernel, "parameters")) {
      String type = (String) parameter.get("type");
      boolean scalar = "value".equals(parameter.get("access"));
      out.append(", ").append(parameter((String) parameter.get("name"))).append(": ")
          .append(parameter.containsKey("record")
              ? ("read".equals(parameter.get("access")) ? "readonly " : "")
                  + records.get(type).name() + "[]"
              : scalar ? WebCodec.element(type) : WebCodec.array(type));
    }
    out.append("): Promise<void>;\n");
  }

  private static String resource(String name) {
    try (InputStream in = WebModule.class.getResourceAsStream("web/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
