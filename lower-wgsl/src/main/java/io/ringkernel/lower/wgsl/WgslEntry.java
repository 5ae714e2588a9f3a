package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.FunctionScope;
import io.ringkernel.ir.emit.ModuleNames;
import io.ringkernel.ir.emit.Namer;
import io.ringkernel.ir.emit.Precedence;
import io.ringkernel.ir.emit.ReservedWords;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one entry point binds. Names carry the entry's name where the module has several, since WGSL
 * declares all bindings side by side.
 */
final class WgslEntry {
  private final Function entry;
  private final EntryAbi abi;
  private final WgslTypes types;
  private final WgslArrays arrays;
  private final String blockType;
  private final String block;
  private final Map<EntryAbi.Argument, String> fields = new LinkedHashMap<>();
  /** The constants that are the lengths of shared arrays, by array. */
  private final Map<Integer, String> launched = new LinkedHashMap<>();

  WgslEntry(Module module, Function entry, ModuleNames names, WgslTypes types,
      ReservedWords reserved) {
    this.entry = entry;
    this.abi = EntryAbi.of(entry);
    this.types = types;
    String symbol = names.function(entry.name());
    String prefix = module.entries().size() == 1 ? "" : symbol + "_";
    this.blockType = names.namer().own(symbol + "_Arguments");
    this.arrays = new WgslArrays(module, entry, names.namer(), prefix);
    this.block = names.namer().own(Namer.OWN_PREFIX + prefix + "arguments");
    for (int k = 0; k < abi.shared().size(); k++) {
      launched.put(abi.shared().get(k).array().id(),
          names.namer().agreed(EntryAbi.sharedLength(symbol, k)));
    }
    Namer members = new Namer(reserved);
    abi.arguments().forEach(a -> fields.put(a, members.name(a.name())));
  }

  WgslArrays arrays() {
    return arrays;
  }

  /** Declares the arguments block, the buffers and the shared memory. */
  void declare(CodeWriter out) {
    if (abi.argumentsSize() > 0) {
      out.blank().open("struct " + blockType);
      fields.forEach((argument, name) -> out.line(name + ": " + type(argument) + ","));
      out.close();
    }
    out.blank();
    int binding = 0;
    for (Array array : arrays.buffers()) {
      String access = array.space() == Array.Space.GLOBAL ? "read_write" : "read";
      out.line("@group(0) @binding(" + binding++ + ") var<storage, " + access + "> "
          + arrays.global(array) + ": array<" + element(array) + ">;");
    }
    if (abi.argumentsSize() > 0) {
      out.line("@group(0) @binding(" + binding + ") var<uniform> " + block + ": "
          + blockType + ";");
    }
    arrays.shared().forEach(array -> shared(array, out));
    arrays.exchanged().forEach(name -> compareExchange(name, out));
  }

  /** An array has at least one element (WGSL 6.2.9: Array Types). */
  private void shared(Array array, CodeWriter out) {
    String length = launched.get(array.id());
    if (length != null) {
      out.line("override " + length + ": i32 = 1;");
    }
    out.line("var<workgroup> " + arrays.global(array) + ": array<" + element(array) + ", "
        + (length == null ? array.length().orElseThrow() : "max(" + length + ", 1)") + ">;");
  }

  private String element(Array array) {
    String type = types.of(array.element());
    return arrays.isAtomic(array) ? "atomic<" + type + ">" : type;
  }

  /** A record in a uniform block has to start at a multiple of 16, a vector of two at one of 8. */
  private String type(EntryAbi.Argument argument) {
    return switch (argument.type().scalar()) {
      case BOOL -> "i32";
      case I64 -> "vec2<i32>";
      case I8, I16, U16, I32 -> "i32";
      case F32 -> "f32";
      case F64 -> throw new AssertionError("capabilities are checked before: " + argument);
    };
  }

  /** WGSL has the weak form only, which may fail although the value is the expected one. */
  private static void compareExchange(String name, CodeWriter out) {
    out.blank().open("fn " + WgslArrays.compareExchange(name)
        + "(index: i32, expected: i32, desired: i32) -> i32");
    out.line("var seen = expected;").open("loop");
    out.line("let result = atomicCompareExchangeWeak(&" + name + "[index], expected, desired);");
    out.line("seen = result.old_value;");
    out.open("if (result.exchanged || seen != expected)");
    out.line("break;").close().close().line("return seen;").close();
  }

  /** Says how a function reached from this entry writes what the entry binds. */
  void bind(FunctionScope scope, Function function) {
    arrays.buffers().forEach(a -> scope.bind(a.id(), Expression.primary(arrays.global(a))));
    for (Array array : arrays.shared()) {
      scope.bind(array.id(), Expression.primary(arrays.global(array)));
      if (array.launched().isPresent()) {
        scope.bindLength(array, Expression.primary(launched.get(array.id())));
      }
    }
    fields.forEach((argument, name) -> {
      String field = block + "." + name;
      switch (entry.parameters().get(argument.parameter())) {
        case Array array -> scope.bindLength(array, Expression.primary(field));
        case Atom.Value value -> {
          if (function == entry) {
            scope.bind(value.id(), value(field, argument, value));
          }
        }
        case Atom.Const constant -> throw new AssertionError("constant parameter " + constant);
      }
    });
  }

  private Expression value(String field, EntryAbi.Argument argument, Atom.Value value) {
    if (argument.type().equals(Type.BOOL)) {
      return new Expression(field + " != 0", Precedence.EQUALITY);
    }
    return Expression.primary(value.type() instanceof Type.Struct pair
        ? types.of(pair) + "(" + field + ".x, " + field + ".y)" : field);
  }
}
