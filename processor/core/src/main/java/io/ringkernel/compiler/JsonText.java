package io.ringkernel.compiler;

/**
 * JSON as all our files have it: two blanks, {@code \n}, a newline at the end. A library for it is
 * a hundred classes, which take longer to load than all else that a small build writes.
 */
final class JsonText {
  private final StringBuilder text = new StringBuilder(2048);
  private int depth;
  private boolean isEmpty = true;
  private boolean isNamed;

  /** Writes one object or array. */
  interface Content {
    void write(JsonText json);
  }

  private JsonText() {}

  static String of(Content content) {
    JsonText json = new JsonText();
    content.write(json);
    if (json.depth != 0) {
      throw new AssertionError("open: " + json.text);
    }
    return json.text.append('\n').toString();
  }

  void writeStartObject() {
    start('{');
  }

  void writeEndObject() {
    end('}');
  }

  void writeEndArray() {
    end(']');
  }

  void writeObjectFieldStart(String name) {
    writeFieldName(name);
    start('{');
  }

  void writeArrayFieldStart(String name) {
    writeFieldName(name);
    start('[');
  }

  void writeFieldName(String name) {
    value();
    quote(name);
    text.append(": ");
    isNamed = true;
  }

  void writeString(String value) {
    value();
    quote(value);
  }

  void writeStringField(String name, String value) {
    writeFieldName(name);
    writeString(value);
  }

  void writeNumber(long value) {
    value();
    text.append(value);
  }

  void writeNumberField(String name, long value) {
    writeFieldName(name);
    writeNumber(value);
  }

  void writeBooleanField(String name, boolean value) {
    writeFieldName(name);
    value();
    text.append(value);
  }

  /** Writes an array of numbers. */
  void writeArray(int[] values) {
    start('[');
    for (int value : values) {
      writeNumber(value);
    }
    end(']');
  }

  private void start(char bracket) {
    value();
    text.append(bracket);
    depth++;
    isEmpty = true;
  }

  private void end(char bracket) {
    depth--;
    if (!isEmpty) {
      newLine();
    }
    text.append(bracket);
    isEmpty = false;
  }

  /** What comes before a value or the name of one. */
  private void value() {
    if (isNamed) {
      isNamed = false;
      return;
    }
    if (!isEmpty) {
      text.append(',');
    }
    if (depth > 0) {
      newLine();
    }
    isEmpty = false;
  }

  private void newLine() {
    text.append('\n').repeat("  ", depth);
  }

  /** RFC 8259, section 7: quotes, backslashes and controls have to be escaped. */
  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        default -> {
          if (c < ' ') {
            text.append("\\u%04X".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
