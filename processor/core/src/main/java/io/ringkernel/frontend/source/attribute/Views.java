package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Views of arrays: they are made, read, written and asked for what they are made of. */
final class Views {
  private static final String BOUNDS = "io/ringkernel/ViewBounds.";

  private static final TrapKind OUTSIDE = TrapKind.thrown("java.lang.IllegalArgumentException",
      Optional.of("the view does not lie within its array"));

  private final MethodScope scope;
  private final Calls calls;

  Views(MethodScope scope, Calls calls) {
    this.scope = scope;
    this.calls = calls;
  }

  /** What a class of views is made of; empty for any other type. */
  static Optional<ViewLayout> layout(TypeMirror type) {
    TypeElement element = JavaTypes.element(type);
    return element == null ? Optional.empty()
        : ViewLayout.of(element.getQualifiedName().toString());
  }

  /** A call of a method of a view class. */
  Attributed call(Calls.Call call, ViewLayout layout) {
    String name = call.method().getSimpleName().toString();
    if (name.equals("of")) {
      return made(call, layout);
    }
    if (!(call.receiver().orElse(null) instanceof Attributed.OfView(var _, var view))) {
      throw Refusal.construct(call.where(), "a view without a name",
          "declare a variable: var view = %s.of(...);".formatted(
              call.owner().getSimpleName()));
    }
    Span where = call.where();
    return switch (name) {
      case "data" -> new Attributed.OfArray(call.result(), view.array());
      case "get" -> new Attributed.OfTerm(call.result(),
          new Term.Cell(view, calls.values(call), where));
      case "set" -> {
        view.array().markWritten();
        List<Term> values = calls.values(call);
        yield new Attributed.OfTerm(call.result(), new Term.SetCell(view,
            values.subList(0, layout.rank()), values.getLast(), where));
      }
      default -> {
        if (!layout.numbers().contains(name) || !call.arguments().isEmpty()) {
          throw Calls.unknown(call);
        }
        yield new Attributed.OfTerm(call.result(), new Term.Local(view.number(name), where));
      }
    };
  }

  private Attributed made(Calls.Call call, ViewLayout layout) {
    if (!(call.arguments().getFirst() instanceof Attributed.OfArray(var _, var array))) {
      throw Refusal.of(Code.ARRAY_ALIAS, call.where(), "give the array a name",
          "that a view shows");
    }
    if (array.message().isPresent() || array.table().isPresent() || array.isState()) {
      throw Refusal.construct(call.where(),
          "a view of an array of %s".formatted(array.table().isPresent() ? "constants"
              : array.isState() ? "the state" : "a message"),
          "compute the index: row * width + column");
    }
    List<Term> numbers = IntStream.range(1, call.arguments().size())
        .mapToObj(i -> calls.value(call, i)).toList();
    return new Attributed.OfNewView(call.result(), layout, array, numbers, call.where());
  }

  /** Declares what a view is made of, and tests that it lies within its array. */
  Step declare(String name, Attributed.OfNewView made, Span where) {
    ViewLayout layout = made.layout();
    List<String> given = made.numbers().size() == layout.numbers().size() ? layout.numbers()
        : layout.extents();
    List<Step> steps = new ArrayList<>();
    Variable[] numbers = new Variable[layout.numbers().size()];
    for (int i = 0; i < given.size(); i++) {
      numbers[layout.numbers().indexOf(given.get(i))] =
          declared(name, given.get(i), made.numbers().get(i), steps, made.where());
    }
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == null) {
        numbers[i] = declared(name, layout.numbers().get(i),
            withoutGaps(layout, i, numbers, made.where()), steps, made.where());
      }
    }
    ViewVariable view = new ViewVariable(layout, made.array(), List.of(numbers));
    steps.add(new Step.If(new Term.Unary(Op.UnaryOperator.NOT, fits(view, made.where()),
        made.where()), new Step.Throw(OUTSIDE, made.where()), Optional.empty(), where));
    scope.names().declare(name, new Symbol.OfView(view, made.type()));
    return new Step.Sequence(steps, where);
  }

  private static Variable declared(String view, String number, Term value, List<Step> steps,
      Span where) {
    Variable variable = new Variable(view + "_" + number, Type.I32);
    steps.add(new Step.Declare(variable, Optional.of(value), where));
    return variable;
  }

  private Term withoutGaps(ViewLayout layout, int number, Variable[] numbers, Span where) {
    Term width = new Term.Local(numbers[1], where);
    return switch (layout.numbers().get(number)) {
      case "offset" -> constant(0, where);
      case "stride" -> width;
      case "layer" -> helper("product(II)I", Type.I32,
          List.of(width, new Term.Local(numbers[2], where)), where);
      default -> throw new AssertionError(layout + " needs number " + number);
    };
  }

  private Term fits(ViewVariable view, Span where) {
    List<Term> numbers = new ArrayList<>(List.of(new Term.Length(view.array(), where)));
    for (String number : List.of("offset", "width", "height", "stride", "depth", "layer")) {
      boolean isExtent = number.equals("height") || number.equals("depth");
      numbers.add(view.layout().numbers().contains(number)
          ? new Term.Local(view.number(number), where) : constant(isExtent ? 1 : 0, where));
    }
    return helper("fits(IIIIIII)Z", Type.BOOL, numbers, where);
  }

  private Term helper(String method, Type type, List<Term> arguments, Span where) {
    return new Term.Call(scope.program().functions().ofLibrary(BOUNDS + method), type,
        arguments.stream().<Argument>map(Argument.OfTerm::new).toList(), where);
  }

  private static Term constant(int value, Span where) {
    return new Term.Constant(Atom.Const.of(value), where);
  }

  /** What a call passes for a view. */
  static List<Argument> arguments(ViewVariable view, Span where) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(new Argument.OfArray(view.array()));
    view.numbers().forEach(n -> arguments.add(new Argument.OfTerm(new Term.Local(n, where))));
    return arguments;
  }

  /** The array that a parameter writes is written by who passes it. */
  static void passWrites(ArrayVariable parameter, ArrayVariable argument) {
    if (parameter.isWritten()) {
      argument.markWritten();
    }
  }
}
