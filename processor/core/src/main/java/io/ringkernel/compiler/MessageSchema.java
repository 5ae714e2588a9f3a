package io.ringkernel.compiler;

import io.ringkernel.ir.layout.MessageLayout;
import java.util.HexFormat;

/**
 * Writes the schema of a message type: within the manifest of an actor, and as a file of its own,
 * {@code META-INF/ringkernel/message/<type id>.json}, by which compilations and runtimes find who
 * has an id.
 */
public final class MessageSchema {
  private MessageSchema() {}

  /** The path of the file for a type id. */
  public static String path(int typeId) {
    return "META-INF/ringkernel/message/" + typeId + ".json";
  }

  /** The text of the file; ends with a newline. */
  public static String of(ManifestInput.Message message) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeNumberField("formatVersion", Manifest.FORMAT_VERSION);
      write(json, message);
      json.writeEndObject();
    });
  }

  /** Writes the fields into an open object. */
  static void write(JsonText json, ManifestInput.Message message) {
    json.writeStringField("class", message.className());
    json.writeNumberField("typeId", message.typeId());
    if (message.domain().isPresent()) {
      json.writeStringField("domain", message.domain().get());
    }
    json.writeNumberField("version", message.version());
    if (!message.roles().isEmpty()) {
      json.writeObjectFieldStart("roles");
      message.roles().forEach(json::writeStringField);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("layout");
    MessageLayout layout = message.layout();
    json.writeNumberField("size", layout.byteSize());
    json.writeNumberField("alignment", layout.alignment());
    json.writeStringField("hash", HexFormat.of().toHexDigits(layout.hash()));
    json.writeArrayFieldStart("fields");
    for (MessageLayout.Part part : layout.parts()) {
      json.writeStartObject();
      json.writeStringField("name", part.path());
      json.writeStringField("type", part.type());
      json.writeNumberField("offset", part.offset());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
