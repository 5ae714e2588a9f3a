package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Tables;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.EmulatedLong;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of types, their fields, functions and tables in one text. */
public final class ModuleNames {
  private final Namer namer;
  private final Map<Type.Struct, String> structs = new LinkedHashMap<>();
  private final Map<Type.Struct, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, String> functions = new LinkedHashMap<>();
  private final Map<String, String> tables = new LinkedHashMap<>();

  /** Names types first, then entry points, which hosts look up, then helpers and tables. */
  public ModuleNames(Module module, ReservedWords reserved) {
    namer = new Namer(reserved);
    for (Type.Struct struct : module.structs()) {
      structs.put(struct, EmulatedLong.is(struct) ? namer.own(struct.name())
          : namer.fileScopeName(struct.name()));
      Namer members = new Namer(reserved);
      List<String> names = new ArrayList<>();
      struct.fields().forEach(f -> names.add(members.name(f.name())));
      fields.put(struct, names);
    }
    for (Function entry : module.entries()) {
      functions.put(entry.name(), namer.fileScopeName(entry.name()));
    }
    for (Function function : module.functions()) {
      if (function.entry().isEmpty()) {
        boolean isOurs = function.span() == Span.None.NONE;
        functions.put(function.name(), isOurs ? namer.own(function.name())
            : namer.fileScopeName(function.name()));
      }
    }
    Tables.in(module.functions()).forEach(
        array -> tables.put(array.hint(), namer.fileScopeName(array.hint())));
  }

  /** The outermost scope; functions open their own inside. */
  public Namer namer() {
    return namer;
  }

  /** The name of a record type. */
  public String struct(Type.Struct struct) {
    return required(structs.get(struct), struct);
  }

  /** The name of a field. */
  public String field(Type.Struct struct, int field) {
    return required(fields.get(struct), struct).get(field);
  }

  /** The name of a function. */
  public String function(String function) {
    return required(functions.get(function), function);
  }

  /** The name of a table. */
  public String table(Array array) {
    return required(tables.get(array.hint()), array);
  }

  private static <T> T required(T found, Object what) {
    if (found == null) {
      throw new AssertionError(what + " is not part of the module");
    }
    return found;
  }
}
