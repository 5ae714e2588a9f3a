package io.ringkernel.verify.fuzz.program;

import java.util.ArrayList;
import java.util.List;

/** What the code being written can see and do. */
final class Scope {
  /** A variable, parameter or constant. */
  record Name(String type, String text, boolean assignable) {}

  /**
   * An array.
   *
   * @param owned how the one element is indexed that this work item may write; empty where it may
   *     write every element, as in a local array
   * @param mask an index is in bounds after {@code & mask}
   */
  record ArrayName(String element, String text, boolean written, String owned, int mask) {}

  /** A static method of the program. */
  record Helper(String name, List<String> parameters, String result) {}

  /** A record of the program: the types and names of its components, and its methods. */
  record RecordShape(String name, List<Name> components, List<Helper> methods) {}

  /** A statement that a jump can leave. */
  record Target(String label, boolean loop) {}

  final List<Name> names = new ArrayList<>();
  final List<ArrayName> arrays = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();
  final List<Helper> helpers;
  final List<RecordShape> records;
  /** What {@code return} takes; {@code void} in a kernel. */
  final String result;
  /** Whether the context is at hand. */
  final boolean kernel;
  /** Whether a statement may end the work item by an exception. */
  boolean mayTrap;
  /** Whether a statement may end the method early. */
  boolean mayReturn = true;
  private int fresh;

  Scope(List<Helper> helpers, List<RecordShape> records, String result, boolean kernel) {
    this.helpers = List.copyOf(helpers);
    this.records = List.copyOf(records);
    this.result = result;
    this.kernel = kernel;
  }

  String fresh(String prefix) {
    return prefix + fresh++;
  }

  List<Name> variables(String type) {
    return names.stream().filter(n -> n.type().equals(type)).toList();
  }

  List<Name> assignable(List<String> types) {
    return names.stream().filter(n -> n.assignable() && types.contains(n.type())).toList();
  }

  List<ArrayName> readable(String element) {
    return arrays.stream().filter(a -> a.element().equals(element)).toList();
  }

  List<ArrayName> writable(List<String> elements) {
    return arrays.stream().filter(a -> a.written() && elements.contains(a.element())).toList();
  }

  RecordShape record(String name) {
    return records.stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
  }

  /** Runs something whose declarations are gone afterwards. */
  void inner(Runnable work) {
    int visible = names.size();
    int arraysVisible = arrays.size();
    work.run();
    names.subList(visible, names.size()).clear();
    arrays.subList(arraysVisible, arrays.size()).clear();
  }
}
