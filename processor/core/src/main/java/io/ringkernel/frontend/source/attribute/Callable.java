package io.ringkernel.frontend.source.attribute;

import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;

/** What a parameter of a functional interface stands for: known where it is called. */
sealed interface Callable {
  /**
   * A lambda, made a function.
   *
   * @param captures what the function takes before its own parameters, as named in this scope
   */
  record OfCode(String function, List<Symbol> captures) implements Callable {
    /** Copies the list. */
    public OfCode {
      captures = List.copyOf(captures);
    }
  }

  /** A static method. */
  record OfMethod(ExecutableElement method) implements Callable {}

  /** The same in a scope that has other names for what is captured. */
  default Callable in(Function<Symbol, Symbol> scope) {
    return switch (this) {
      case OfCode(String function, List<Symbol> captures) ->
          new OfCode(function, captures.stream().map(scope).toList());
      case OfMethod method -> method;
    };
  }
}
