package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views of arrays: they are made, read, written and asked for what they are made of. */
record ViewTranslation(OperandStack stack, StatementBuilder out) {
  private static final TrapKind OUTSIDE = TrapKind.thrown("java.lang.IllegalArgumentException",
      Optional.of("the view does not lie within its array"));

  /** Makes a view of what is on the stack; its numbers go where {@code view} keeps them. */
  void make(Callee.MakeView made, StackItem.Composite view) {
    Map<String, Atom> numbers = new HashMap<>();
    made.given().reversed().forEach(name -> numbers.put(name, stack.number()));
    Array array = stack.array();
    ViewLayout layout = made.layout();
    numbers.putIfAbsent("offset", Atom.Const.of(0));
    numbers.putIfAbsent("stride", numbers.get("width"));
    if (layout.rank() == 3 && !numbers.containsKey("layer")) {
      numbers.put("layer", call(made.product(), numbers.get("width"), numbers.get("height")));
    }
    List<Operand> tested =
        new ArrayList<>(List.of(out.let(array.hint() + "_length", new Op.Length(array))));
    for (String name : List.of("offset", "width", "height", "stride", "depth", "layer")) {
      boolean isExtent = name.equals("height") || name.equals("depth");
      tested.add(layout.numbers().contains(name) ? numbers.get(name)
          : Atom.Const.of(isExtent ? 1 : 0));
    }
    Atom isInside = call(made.fits(), tested.toArray(Operand[]::new));
    Atom isOutside = out.let("not", new Op.Unary(Op.UnaryOperator.NOT, isInside));
    out.when(isOutside, then -> then.add(new Stmt.Trap(OUTSIDE, List.of(), out.span())));
    for (int i = 0; i < layout.numbers().size(); i++) {
      Local kept = ((StackItem.Kept) view.parts().get(i + 1)).local();
      out.assign(kept, numbers.get(layout.numbers().get(i)));
    }
    stack.push(view);
  }

  private Atom call(io.ringkernel.ir.Function function, Operand... arguments) {
    return out.let(function.name(),
        new Op.Call(function.name(), function.result(), List.of(arguments)));
  }

  /** Asks a view that is on the stack. */
  void access(Callee.OfView access) {
    switch (access.part()) {
      case DATA -> stack.push(((StackItem.Composite) stack.pop()).parts().getFirst());
      case NUMBER -> {
        StackItem.Composite view = (StackItem.Composite) stack.pop();
        stack.push(stack.number(view.parts().get(access.number() + 1)));
      }
      case GET -> {
        Place place = place(access.layout());
        Atom element = out.let(place.array().hint() + "_element", new Op.Load(place));
        stack.push(Widening.toStack(element, out));
      }
      case SET -> {
        Atom value = stack.number();
        Place place = place(access.layout());
        Type.Element element = place.array().element();
        out.add(new Stmt.Store(place, Widening.fromStack(value, element, out), out.span()));
      }
    }
  }

  /** In order, as the class tests them; what lies within the view lies within its array. */
  private Place place(ViewLayout layout) {
    List<Atom> coordinates = new ArrayList<>();
    for (int i = 0; i < layout.rank(); i++) {
      coordinates.addFirst(stack.number());
    }
    StackItem.Composite view = (StackItem.Composite) stack.pop();
    Atom index = number(view, layout, "offset");
    for (int i = 0; i < coordinates.size(); i++) {
      Atom tested = out.let("at", new Op.Apply(Intrinsics.named("viewIndex"), List.of(
          coordinates.get(i), number(view, layout, layout.extents().get(i)))));
      Atom distance = i == 0 ? tested : out.binary(Op.BinaryOperator.MUL, tested,
          number(view, layout, i == 1 ? "stride" : "layer"));
      index = out.binary(Op.BinaryOperator.ADD, index, distance);
    }
    Array array = ((StackItem.Reference) view.parts().getFirst()).array();
    return Place.of(array, index).proven();
  }

  private Atom number(StackItem.Composite view, ViewLayout layout, String name) {
    return stack.number(view.parts().get(layout.numbers().indexOf(name) + 1));
  }
}
