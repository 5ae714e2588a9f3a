package io.ringkernel.ir.check;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.Lists;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that a module is well formed: names, scopes, types, labels, calls. Front ends and passes
 * must produce nothing else, so what it finds is a bug of ours and not of the user.
 */
public final class Verifier {
  private final Module module;
  private final String after;
  private final Map<String, Function> known = new LinkedHashMap<>();
  private final Map<String, Set<Array>> foreign = new LinkedHashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private Verifier(Module module, String after) {
    this.module = module;
    this.after = after;
  }

  /** Returns the module, or throws an {@link AssertionError} that says what is wrong and where. */
  public static Module verified(Module module, String after) {
    new Verifier(module, after).verify();
    return module;
  }

  private void verify() {
    structs();
    for (Function function : module.functions()) {
      FunctionCheck check = new FunctionCheck(function, known, after);
      check.check();
      foreign.put(function.name(), check.foreignArrays());
      check.tables().forEach(this::table);
      if (known.put(function.name(), function) != null) {
        throw new AssertionError(after + ": two functions named " + function.name());
      }
    }
    for (Function entry : module.entries()) {
      foreignArrays(entry);
    }
  }

  /** A pass may change a table, but everywhere. */
  private void table(Array array) {
    Table table = array.table().orElseThrow();
    Table other = tables.putIfAbsent(table.name(), table);
    if (other != null && !other.equals(table)) {
      throw new AssertionError(after + ": two tables named " + table.name());
    }
  }

  private void structs() {
    Set<String> names = new HashSet<>();
    for (Type.Struct struct : module.structs()) {
      for (Type.Field field : struct.fields()) {
        if (field.type() instanceof Type.Struct inner && !names.contains(inner.name())) {
          throw new AssertionError(after + ": " + struct.name() + " precedes " + inner.name());
        }
      }
      if (!names.add(struct.name())) {
        throw new AssertionError(after + ": two structs named " + struct.name());
      }
    }
  }

  /** A specialised helper may name the arrays of the entry that reaches it, and no others. */
  private void foreignArrays(Function entry) {
    Set<Array> own = new HashSet<>();
    entry.parameters().stream().filter(Array.class::isInstance)
        .forEach(parameter -> own.add((Array) parameter));
    Set<String> reached = new HashSet<>(Set.of(entry.name()));
    for (Function function : module.functions().reversed()) {
      if (reached.contains(function.name())) {
        collect(function.body(), own, reached);
      }
    }
    for (String name : reached) {
      for (Array array : foreign.get(name)) {
        if (!own.contains(array)) {
          throw new AssertionError(after + ": " + name + " names " + array + ", which "
              + entry.name() + " does not have");
        }
      }
    }
  }

  private static void collect(List<Stmt> list, Set<Array> arrays, Set<String> reached) {
    for (Stmt statement : list) {
      switch (statement) {
        case Stmt.DeclareArray declare -> {
          if (declare.array().space().isOfBlock()) {
            arrays.add(declare.array());
          }
        }
        case Stmt.Let(var _, Op.Call call, var _) -> reached.add(call.function());
        case Stmt.Do(Op.Call call, var _) -> reached.add(call.function());
        default -> Lists.of(statement).forEach(inner -> collect(inner, arrays, reached));
      }
    }
  }
}
