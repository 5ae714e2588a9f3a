package io.ringkernel.frontend.source;

import io.ringkernel.ir.Span;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What the front end takes an expression to be.
 *
 * @param span the whole expression
 * @param type its type before any implicit conversion; {@code void} of a call without a result;
 *     empty where the compiler has another one that means the same: of what a type variable stands
 *     for in one form of a generic method, and of a record that a method declares
 * @param method the chosen method or constructor of a call
 */
public record TypedExpression(Span.Source span, Optional<TypeMirror> type,
    Optional<ExecutableElement> method) {}
