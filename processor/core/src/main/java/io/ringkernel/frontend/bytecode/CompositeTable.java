package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.analysis.Frame;

/** What the views and functions of a method are made of, by their origin. */
final class CompositeTable {
  private final FreshIds ids;
  private final Map<Integer, Array> arrays;
  private final Map<Integer, StackItem.Composite> items = new HashMap<>();

  CompositeTable(FreshIds ids, Map<Integer, Array> arrays) {
    this.ids = ids;
    this.arrays = arrays;
  }

  /** By the origin in {@link Known.View} and {@link Known.Function}. */
  Map<Integer, StackItem.Composite> byOrigin() {
    return Map.copyOf(items);
  }

  /** Adds what a function takes for a view or a function that is a parameter of a method. */
  StackItem.Composite parameter(Known known, String name, List<Operand> operands) {
    StackItem.Composite item = new StackItem.Composite(switch (known) {
      case Known.View(var layout, _, var array) -> {
        List<StackItem> parts = new ArrayList<>(List.of(array(array.origin(), operands)));
        layout.numbers().forEach(number -> parts
            .add(value(Type.I32, ViewLayout.parameter(name, number), operands)));
        yield parts;
      }
      case Known.Function(_, var form, var captured) -> {
        Iterator<Operand> types = form.target() instanceof FunctionForm.Target.OfModule module
            ? module.function().parameters().iterator() : Collections.emptyIterator();
        yield captured.stream()
            .map(part -> part(part, name + "_" + operands.size(), types, operands)).toList();
      }
      default -> throw new AssertionError(known + " is one value");
    });
    items.put(origin(known), item);
    return item;
  }

  /** What a function of the module has captured keeps the type that the module gives it. */
  private StackItem part(Known known, String name, Iterator<Operand> types,
      List<Operand> operands) {
    Operand own = types.hasNext() ? types.next() : null;
    return switch (known) {
      case Known.View _, Known.Function _ -> parameter(known, name, operands);
      case Known.Reference(int origin, _) -> array(origin, operands);
      case Known.Number _, Known.Value _, Known.Constant _ ->
          value(own instanceof Atom atom ? atom.type() : type(known), name, operands);
      case Known.Context _, Known.Thing _, Known.Self _, Known.Ambiguous _, Known.Mixed _,
          Known.Unusable _ -> StackItem.Unusable.UNUSABLE;
    };
  }

  private StackItem array(int origin, List<Operand> operands) {
    operands.add(arrays.get(origin));
    return new StackItem.Reference(arrays.get(origin));
  }

  private StackItem value(Type.Element type, String name, List<Operand> operands) {
    Atom.Value value = new Atom.Value(ids.next(), type, name);
    operands.add(value);
    return new StackItem.Number(value);
  }

  /** The type that a number, record or constant has on the stack. */
  static Type.Element type(Known known) {
    return switch (known) {
      case Known.Number(Kind kind, _) -> kind.type();
      case Known.Value(var struct) -> struct;
      case Known.Constant _ -> Type.I32;
      default -> throw new AssertionError(known + " is no value");
    };
  }

  private static int origin(Known known) {
    return switch (known) {
      case Known.View view -> view.origin();
      case Known.Function function -> function.origin();
      default -> throw new AssertionError(known + " is one value");
    };
  }

  /** Finds what the code itself makes. */
  void made(ReachableCode code) {
    for (int i = 0; i < code.frames().length; i++) {
      if (code.isReached(i) && (code.callees().get(i) instanceof Callee.MakeFunction
          || code.callees().get(i) instanceof Callee.MakeView)) {
        Frame<Known> after = code.frames()[i + 1];
        item(after.getStack(after.getStackSize() - 1));
      }
    }
  }

  private StackItem item(Known known) {
    StackItem.Composite item = items.get(origin(known));
    if (item == null) {
      item = new StackItem.Composite(switch (known) {
        case Known.View(var layout, _, var array) -> {
          List<StackItem> parts = new ArrayList<>();
          parts.add(new StackItem.Reference(arrays.get(array.origin())));
          layout.numbers().forEach(n -> parts.add(kept(Type.I32, "view_" + n)));
          yield parts;
        }
        case Known.Function(_, _, var captured) -> captured.stream().map(this::part).toList();
        default -> throw new AssertionError(known + " is one value");
      });
      items.put(origin(known), item);
    }
    return item;
  }

  private StackItem part(Known known) {
    return switch (known) {
      case Known.View _, Known.Function _ -> item(known);
      case Known.Reference(int origin, _) -> new StackItem.Reference(arrays.get(origin));
      case Known.Number _, Known.Value _, Known.Constant _ -> kept(type(known), "captured");
      case Known.Context _, Known.Thing _, Known.Self _, Known.Ambiguous _, Known.Mixed _,
          Known.Unusable _ -> StackItem.Unusable.UNUSABLE;
    };
  }

  private StackItem kept(Type.Element type, String name) {
    return new StackItem.Kept(new Local(ids.next(), type, name));
  }
}
