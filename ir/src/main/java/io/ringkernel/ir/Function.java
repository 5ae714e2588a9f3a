package io.ringkernel.ir;

import java.util.List;
import java.util.Optional;

/**
 * A function: an entry point that the host launches, or a helper that others call.
 *
 * @param name unique in the module; an entry keeps the name of its Java method
 * @param parameters {@link Atom.Value}s and global {@link Array}s, in Java order
 * @param entry present for an entry point, whose result is nothing
 */
public record Function(String name, List<Operand> parameters, Type result, List<Stmt> body,
    Optional<Entry> entry, Span span) {
  /** Copies the lists. */
  public Function {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }

  /** The same function with another body; this one where the body is the one that it has. */
  public Function withBody(List<Stmt> newBody) {
    return newBody == body ? this : new Function(name, parameters, result, newBody, entry, span);
  }
}
