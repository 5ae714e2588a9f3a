package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.emit.Namer;
import io.ringkernel.ir.emit.Statements;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arrays that one entry point and the functions it calls share. WGSL declares buffers and
 * workgroup memory for the whole module, so those names are global ones.
 */
final class WgslArrays {
  private final List<Function> functions;
  private final List<Array> buffers;
  private final Map<Integer, String> names = new LinkedHashMap<>();
  private final Map<Integer, Array> shared = new LinkedHashMap<>();
  private final Set<Integer> atomic = new LinkedHashSet<>();
  private final Set<String> exchanged = new LinkedHashSet<>();

  /**
   * Names the arrays.
   *
   * @param prefix what makes the names differ from those of other entry points
   */
  WgslArrays(Module module, Function entry, Namer namer, String prefix) {
    functions = reached(module, entry);
    buffers = EntryAbi.of(entry).buffers().stream().map(EntryAbi.Buffer::array).toList();
    for (Array buffer : buffers) {
      boolean isTraps = buffer.hint().equals(EntryAbi.TRAPS);
      names.put(buffer.id(), isTraps ? namer.own(traps(prefix))
          : namer.name(prefix + buffer.hint()));
    }
    Statements.all(entry.body()).forEach(statement -> {
      if (statement instanceof Stmt.DeclareArray declare
          && declare.array().space().isOfBlock()) {
        shared.put(declare.array().id(), declare.array());
        names.put(declare.array().id(), namer.name(prefix + declare.array().hint()));
      }
    });
    functions.forEach(f -> Statements.operations(f.body()).forEach(this::atomics));
  }

  private static String traps(String prefix) {
    return prefix.isEmpty() ? EntryAbi.TRAPS : Namer.OWN_PREFIX + prefix + "traps";
  }

  private void atomics(Op op) {
    if (op instanceof Op.Atomic access) {
      Array array = access.place().array();
      atomic.add(array.id());
      if (access.operator() == Op.AtomicOperator.COMPARE_EXCHANGE) {
        exchanged.add(global(array));
      }
    }
  }

  private static List<Function> reached(Module module, Function entry) {
    Set<String> names = new LinkedHashSet<>(List.of(entry.name()));
    for (Function function : module.functions().reversed()) {
      if (names.contains(function.name())) {
        Statements.operations(function.body()).forEach(op -> {
          if (op instanceof Op.Call call) {
            names.add(call.function());
          }
        });
      }
    }
    return module.functions().stream().filter(f -> names.contains(f.name())).toList();
  }

  /** The entry point and all that it calls. */
  List<Function> functions() {
    return functions;
  }

  /** The arrays that the host binds, in the order of their bindings. */
  List<Array> buffers() {
    return buffers;
  }

  /** The arrays that a block shares. */
  List<Array> shared() {
    return List.copyOf(shared.values());
  }

  /** The global name of a buffer or shared array. */
  String global(Array array) {
    String name = names.get(array.id());
    if (name == null) {
      throw new AssertionError(array + " is not bound to the entry point");
    }
    return name;
  }

  /**
   * Whether the elements are declared atomic: one atomic operation makes all accesses so. Functions
   * name buffers and shared arrays by the same ids, what is their own by any.
   */
  boolean isAtomic(Array array) {
    return array.space() != Array.Space.PRIVATE && array.table().isEmpty()
        && atomic.contains(array.id());
  }

  /** The global names of arrays that are compared and exchanged. */
  Set<String> exchanged() {
    return exchanged;
  }

  /** The helper that compares and exchanges an element of an array. */
  static String compareExchange(String array) {
    return "rk_compare_exchange_" + array;
  }
}
