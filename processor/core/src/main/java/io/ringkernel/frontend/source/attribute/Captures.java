package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a function takes from the scope around it, as parameters of its own. */
final class Captures {
  /** Names of one thing outside and inside of the function. */
  private record Pair(Symbol outside, Symbol inside) {}

  private final Map<Object, Symbol> known = new IdentityHashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private Optional<Type.Struct> actor = Optional.empty();

  /** Takes the running actor, which stands in front of all parameters. */
  Type.Struct actor(Type.Struct state) {
    actor = Optional.of(state);
    return state;
  }

  /** The state of the running actor, where it is taken. */
  Optional<Type.Struct> actor() {
    return actor;
  }

  /** What a symbol of the scope around is called inside. */
  Symbol inside(Symbol symbol) {
    return switch (symbol) {
      case Symbol.OfVariable v when v.constant().isEmpty() -> known.computeIfAbsent(v.variable(),
          _ -> added(v, new Symbol.OfVariable(
              new Variable(v.variable().name(), v.variable().type()), v.type(), v.constant())));
      case Symbol.OfArray a when a.array().table().isEmpty() -> known.computeIfAbsent(a.array(),
          _ -> added(a, new Symbol.OfArray(parameter(a.array()), a.type())));
      case Symbol.OfView v -> known.computeIfAbsent(v.view(),
          _ -> added(v, new Symbol.OfView(parameter(v.view()), v.type())));
      case Symbol.OfFunction f -> new Symbol.OfFunction(f.callable().in(this::inside), f.type());
      case Symbol.OfActor(Type.Struct state) -> {
        actor(state);
        yield symbol;
      }
      case Symbol.OfVariable _, Symbol.OfArray _, Symbol.OfContext _, Symbol.Unusable _ -> symbol;
    };
  }

  /** What is stored into outside may be stored into by a lambda that is passed on. */
  private static ArrayVariable parameter(ArrayVariable outside) {
    ArrayVariable inside = ArrayVariable.parameter(outside.name(), outside.element());
    if (outside.isWritten()) {
      inside.markWritten();
    }
    return inside;
  }

  private static ViewVariable parameter(ViewVariable outside) {
    return new ViewVariable(outside.layout(), parameter(outside.array()), outside.numbers().stream()
        .map(number -> new Variable(number.name(), number.type())).toList());
  }

  private Symbol added(Symbol outside, Symbol inside) {
    pairs.add(new Pair(outside, inside));
    return inside;
  }

  /** What is captured, by its names outside. */
  List<Symbol> outside() {
    return pairs.stream().map(Pair::outside).toList();
  }

  /** The parameters for what is captured. */
  List<Method.Parameter> parameters() {
    List<Method.Parameter> parameters = new ArrayList<>();
    for (Pair pair : pairs) {
      switch (pair.inside()) {
        case Symbol.OfVariable v -> parameters.add(new Method.Parameter.OfValue(v.variable()));
        case Symbol.OfArray a -> parameters.add(new Method.Parameter.OfArray(a.array()));
        case Symbol.OfView v -> parameters.addAll(Parameters.of(v.view()));
        case Symbol.OfFunction _, Symbol.OfActor _, Symbol.OfContext _, Symbol.Unusable _ ->
            throw new AssertionError(pair);
      }
    }
    return parameters;
  }

  /** Notes of each array that is stored into inside that it is outside, too. */
  void passWrites() {
    for (Pair pair : pairs) {
      if (pair.inside() instanceof Symbol.OfArray in && in.array().isWritten()
          && pair.outside() instanceof Symbol.OfArray out) {
        out.array().markWritten();
      }
      if (pair.inside() instanceof Symbol.OfView in
          && pair.outside() instanceof Symbol.OfView out) {
        Views.passWrites(in.view().array(), out.view().array());
      }
    }
  }

  /** What a call passes for symbols of its scope. */
  static List<Argument> arguments(List<Symbol> symbols, Span where) {
    return symbols.stream().<Argument>flatMap(symbol -> switch (symbol) {
      case Symbol.OfVariable v ->
          Stream.of(new Argument.OfTerm(new Term.Local(v.variable(), where)));
      case Symbol.OfArray a -> Stream.of(new Argument.OfArray(a.array()));
      case Symbol.OfView v -> Views.arguments(v.view(), where).stream();
      case Symbol.OfActor _ -> Stream.of(new Argument.OfActor());
      case Symbol.OfFunction _, Symbol.OfContext _, Symbol.Unusable _ ->
          throw new AssertionError(symbol);
    }).toList();
  }
}
