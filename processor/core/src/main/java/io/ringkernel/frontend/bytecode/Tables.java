package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that a method reads, by their origin in {@link Known.Reference}. */
final class Tables {
  private final List<Table> all = new ArrayList<>();
  private final Map<Integer, String> constants = new HashMap<>();
  private final Map<Integer, Integer> fields = new HashMap<>();

  /** An array that is a table. */
  Known.Reference of(Table table) {
    int known = all.indexOf(table);
    if (known < 0) {
      all.add(table);
      known = all.size() - 1;
    }
    return new Known.Reference(Known.Reference.TABLES + known, table.element());
  }

  /** The array of all constants of an enum, by its internal name. */
  Known.Reference ofConstants(String owner, Table ordinals) {
    Known.Reference array = of(ordinals);
    constants.put(array.origin(), owner);
    return array;
  }

  /** The enum whose constants an array holds. */
  Optional<String> owner(Known array) {
    return array instanceof Known.Reference(int origin, var _)
        ? Optional.ofNullable(constants.get(origin)) : Optional.empty();
  }

  /** Notes that the instruction of that index reads a field of a constant of an enum. */
  void readField(int index, Table byOrdinal) {
    fields.put(index, of(byOrdinal).origin());
  }

  /** The origin of the table that such an instruction reads. */
  int field(int index) {
    return fields.get(index);
  }

  /** In order of their origin. */
  List<Table> all() {
    return all;
  }
}
