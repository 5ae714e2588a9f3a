package io.ringkernel.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link JsonFile} writes: maps, lists, strings, doubles and null. */
final class JsonText {
  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /**
   * The value that a text holds.
   *
   * @throws IOException if it is cut off or no JSON
   */
  static Object read(String text) throws IOException {
    JsonText json = new JsonText(text);
    Object value = json.value();
    if (json.peek() != 0) {
      throw json.wrong();
    }
    return value;
  }

  private Object value() throws IOException {
    return switch (peek()) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> map() throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    take('{');
    while (peek() != '}') {
      if (!map.isEmpty()) {
        take(',');
      }
      String name = string();
      take(':');
      map.put(name, value());
    }
    take('}');
    return map;
  }

  private List<Object> list() throws IOException {
    List<Object> list = new ArrayList<>();
    take('[');
    while (peek() != ']') {
      if (!list.isEmpty()) {
        take(',');
      }
      list.add(value());
    }
    take(']');
    return list;
  }

  private String string() throws IOException {
    take('"');
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
      }
      if (at < text.length()) {
        out.append(text.charAt(at++));
      }
    }
    take('"');
    return out.toString();
  }

  private Object word() throws IOException {
    int from = at;
    while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    if (word.equals("null")) {
      return null;
    }
    try {
      return Double.valueOf(word);
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  /** The next character that is no space; 0 at the end. */
  private char peek() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void take(char expected) throws IOException {
    if (peek() != expected) {
      throw wrong();
    }
    at++;
  }

  private IOException wrong() {
    return new IOException("no JSON at character " + at);
  }
}
