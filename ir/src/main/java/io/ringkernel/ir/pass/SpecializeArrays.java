package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Java passes arrays to methods; WGSL cannot pass a pointer to storage (WGSL 11.2.3: only {@code
 * function} and {@code private} pointers without an extension), but declares buffers for the whole
 * module; so each helper that takes buffers or shared arrays is cloned for those it is called with.
 *
 * <p>A clone belongs to one entry point. Its body names the {@link Array}s of that entry point
 * themselves, parameters and shared ones, though it neither declares nor takes them; its own ids
 * lie above all of the entry's, so an id means one thing in both. Runs after {@link
 * SpecializeMemory}. Only a target whose buffers have
 * module scope can print such a module. Helpers with such parameters that no entry reaches are
 * dropped.
 */
public record SpecializeArrays() implements Pass {
  @Override
  public Module apply(Module module) {
    boolean needed = module.functions().stream()
        .anyMatch(f -> f.entry().isEmpty() && takesArrays(f));
    return needed ? new Specialising(module).specialised() : module;
  }

  private static boolean takesArrays(Function function) {
    return function.parameters().stream().anyMatch(SpecializeArrays::isModuleScope);
  }

  /** A private array has a pointer that a function may take. */
  private static boolean isModuleScope(Operand operand) {
    return operand instanceof Array array && array.space() != Array.Space.PRIVATE;
  }

  /** What makes one clone. */
  private record Key(String entry, String helper, List<Array> arrays) {}

  /** The work on one module. */
  private static final class Specialising {
    private final Module module;
    private final List<Function> result = new ArrayList<>();
    private final Map<Key, Function> clones = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    Specialising(Module module) {
      this.module = module;
      module.functions().forEach(f -> names.add(f.name()));
    }

    Module specialised() {
      for (Function function : module.functions()) {
        if (function.entry().isPresent()) {
          int offset = FreshIds.after(function).next();
          result.add(function.withBody(calls(function.body(), function, offset)));
        } else if (!takesArrays(function)) {
          result.add(function);
        }
      }
      return module.withFunctions(result);
    }

    private List<Stmt> calls(List<Stmt> list, Function entry, int offset) {
      return list.stream().map(statement -> switch (statement) {
        case Stmt.Let(Atom.Value value, Op.Call call, Span span) ->
            new Stmt.Let(value, call(call, entry, offset), span);
        case Stmt.Do(Op.Call call, Span span) -> new Stmt.Do(call(call, entry, offset), span);
        default -> Lists.map(statement, inner -> calls(inner, entry, offset));
      }).toList();
    }

    private Op.Call call(Op.Call call, Function entry, int offset) {
      List<Array> arrays = new ArrayList<>();
      List<Operand> rest = new ArrayList<>();
      for (Operand argument : call.arguments()) {
        if (isModuleScope(argument)) {
          arrays.add((Array) argument);
        } else {
          rest.add(argument);
        }
      }
      if (arrays.isEmpty()) {
        return call;
      }
      return new Op.Call(clone(new Key(entry.name(), call.function(), arrays), entry,
          offset).name(), call.type(), rest);
    }

    private Function clone(Key key, Function entry, int offset) {
      Function known = clones.get(key);
      if (known != null) {
        return known;
      }
      Function helper = module.function(key.helper());
      Map<Integer, Array> arrays = new HashMap<>();
      List<Operand> rest = new ArrayList<>();
      for (Operand parameter : helper.parameters()) {
        if (isModuleScope(parameter)) {
          arrays.put(((Array) parameter).id(), key.arrays().get(arrays.size()));
        } else {
          rest.add(parameter);
        }
      }
      Renumber renumber = new Renumber(offset, arrays);
      List<Operand> parameters = new ArrayList<>();
      rest.forEach(parameter -> parameters.add(switch (parameter) {
        case Atom atom -> renumber.atom(atom);
        case Array array -> array.withId(array.id() + offset);
      }));
      List<Stmt> body = calls(renumber.list(helper.body()), entry, offset);
      Type resultType = helper.result();
      Function clone = new Function(name(key), parameters, resultType, body, Optional.empty(),
          helper.span());
      clones.put(key, clone);
      result.add(clone);
      return clone;
    }

    /** The helper's name with those of the arrays; with the entry's where that is taken. */
    private String name(Key key) {
      StringBuilder name = new StringBuilder(key.helper());
      key.arrays().forEach(array -> name.append('_').append(array.hint()));
      if (!names.add(name.toString())) {
        name.append('_').append(key.entry());
        while (!names.add(name.toString())) {
          name.append('_');
        }
      }
      return name.toString();
    }
  }
}
