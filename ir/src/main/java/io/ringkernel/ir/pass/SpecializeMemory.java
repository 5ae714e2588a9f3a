package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Array.Space;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Java passes any array to any method; MSL and WGSL say in the type of a pointer where the memory
 * lies, WGSL also how long it is, and atomics differ; so a helper is cloned for the private, shared
 * and constant arrays that it is called with. Their lengths are then known in it.
 *
 * <p>A clone names a table itself instead of taking it. Where two arguments are the same array, it
 * takes it once, for WGSL forbids two pointers to one variable of which one is written (WGSL
 * 11.2.3). Helpers of which only clones are called go away.
 */
public record SpecializeMemory() implements Pass {
  @Override
  public Module apply(Module module) {
    return new Specialising(module).specialised();
  }

  /** What a clone gets for one array parameter. */
  private sealed interface Shape {
    /** Memory that the host binds: the parameter stays. */
    record Bound() implements Shape {}

    /** Private or shared memory. */
    record Own(Space space, OptionalInt length) implements Shape {}

    /** A table by its name. */
    record Constant(String table) implements Shape {}

    /** The array of an earlier parameter. */
    record Same(int parameter) implements Shape {}
  }

  private record Key(String helper, List<Shape> shapes) {}

  /** The work on one module. */
  private static final class Specialising {
    private final Module module;
    private final List<Function> result = new ArrayList<>();
    private final Map<Key, String> clones = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    Specialising(Module module) {
      this.module = module;
      module.functions().forEach(f -> names.add(f.name()));
    }

    Module specialised() {
      for (Function function : module.functions()) {
        List<Stmt> body = calls(function.body());
        result.add(function.withBody(body));
      }
      return clones.isEmpty() ? module : module.withFunctions(called());
    }

    /** Without the helpers of which only clones are called. */
    private List<Function> called() {
      Set<String> cloned = new HashSet<>();
      clones.keySet().forEach(key -> cloned.add(key.helper()));
      Set<String> called = new HashSet<>();
      List<Function> kept = new ArrayList<>();
      for (Function function : result.reversed()) {
        if (!cloned.contains(function.name()) || called.contains(function.name())) {
          kept.addFirst(function);
          called.addAll(Calls.in(function));
        }
      }
      return kept;
    }

    private List<Stmt> calls(List<Stmt> list) {
      return list.stream().map(statement -> switch (statement) {
        case Stmt.Let(var value, Op.Call call, Span span) ->
            new Stmt.Let(value, call(call), span);
        case Stmt.Do(Op.Call call, Span span) -> new Stmt.Do(call(call), span);
        default -> Lists.map(statement, this::calls);
      }).toList();
    }

    private Op.Call call(Op.Call call) {
      List<Shape> shapes = new ArrayList<>();
      List<Array> arrays = new ArrayList<>();
      List<Operand> kept = new ArrayList<>();
      for (Operand argument : call.arguments()) {
        Shape shape = argument instanceof Array array ? shape(array, arrays) : null;
        if (shape != null) {
          shapes.add(shape);
          arrays.add((Array) argument);
        }
        if (!(shape instanceof Shape.Constant || shape instanceof Shape.Same)) {
          kept.add(argument);
        }
      }
      return shapes.stream().allMatch(Shape.Bound.class::isInstance) ? call
          : new Op.Call(clone(new Key(call.function(), shapes), arrays), call.type(), kept);
    }

    private static Shape shape(Array array, List<Array> earlier) {
      return switch (array.space()) {
        case GLOBAL, GLOBAL_READ -> new Shape.Bound();
        case CONSTANT -> new Shape.Constant(array.hint());
        case PRIVATE, SHARED, AGREED -> earlier.contains(array)
            ? new Shape.Same(earlier.indexOf(array))
            : new Shape.Own(array.space(), array.length());
      };
    }

    private String clone(Key key, List<Array> arguments) {
      String known = clones.get(key);
      if (known != null) {
        return known;
      }
      Function helper = module.function(key.helper());
      List<Operand> parameters = new ArrayList<>();
      List<Array> arrays = new ArrayList<>();
      Map<Integer, Array> replaced = new HashMap<>();
      for (Operand parameter : helper.parameters()) {
        if (parameter instanceof Array array) {
          int index = arrays.size();
          Array own = own(array, key.shapes().get(index), arguments.get(index), arrays);
          arrays.add(own);
          replaced.put(array.id(), own);
          if (own.id() == array.id() && own.space() != Space.CONSTANT) {
            parameters.add(own);
          }
        } else {
          parameters.add(parameter);
        }
      }
      List<Stmt> body = calls(replaced(helper.body(), replaced));
      String name = name(key, arguments);
      clones.put(key, name);
      result.add(new Function(name, parameters, helper.result(), body, helper.entry(),
          helper.span()));
      return name;
    }

    private static Array own(Array parameter, Shape shape, Array argument, List<Array> earlier) {
      return switch (shape) {
        case Shape.Bound _ -> parameter;
        case Shape.Own(Space space, OptionalInt length) -> new Array(parameter.id(),
            parameter.element(), parameter.hint(), space, length);
        case Shape.Constant _ -> argument.withId(parameter.id());
        case Shape.Same(int index) -> earlier.get(index);
      };
    }

    private static List<Stmt> replaced(List<Stmt> list, Map<Integer, Array> arrays) {
      return list.stream().map(statement -> Lists.map(
          Operands.mapArrays(statement, array -> arrays.getOrDefault(array.id(), array)),
          inner -> replaced(inner, arrays))).toList();
    }

    /** The helper's name with what is special about its arrays. */
    private String name(Key key, List<Array> arguments) {
      StringBuilder name = new StringBuilder(key.helper());
      for (int i = 0; i < arguments.size(); i++) {
        name.append(switch (key.shapes().get(i)) {
          case Shape.Bound _ -> "";
          case Shape.Own(Space space, OptionalInt length) -> "_"
              + (space == Space.PRIVATE ? "local" : "shared")
              + (length.isPresent() ? length.getAsInt() : "");
          case Shape.Constant(String table) -> "_" + table;
          case Shape.Same _ -> "_same";
        });
      }
      String free = name.toString();
      for (int i = 1; !names.add(free); i++) {
        free = name + "_" + i;
      }
      return free;
    }
  }
}
