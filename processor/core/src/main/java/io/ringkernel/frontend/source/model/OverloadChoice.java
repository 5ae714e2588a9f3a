package io.ringkernel.frontend.source.model;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which of several methods a call means (JLS 15.12.2), where no inference is needed. */
public final class OverloadChoice {
  private final JavaTypes types;

  /** Chooses by the types of one compilation. */
  public OverloadChoice(JavaTypes types) {
    this.types = types;
  }

  /**
   * The most specific applicable method or constructor.
   *
   * @param name as the user wrote it
   * @param where the name in the call
   */
  public ExecutableElement choose(String name, List<ExecutableElement> candidates,
      List<TypeMirror> arguments, Span where) {
    List<ExecutableElement> fitting = candidates.stream()
        .filter(m -> m.getParameters().size() == arguments.size()).toList();
    for (ExecutableElement method : fitting) {
      requireKnown(method, where);
    }
    List<ExecutableElement> strict = applicable(fitting, arguments, types::isSubtype);
    List<ExecutableElement> loose = strict.isEmpty()
        ? applicable(fitting, arguments, types::isAssignable) : strict;
    if (loose.isEmpty()) {
      throw candidates.stream().anyMatch(ExecutableElement::isVarArgs)
          ? Refusal.construct(Code.VARIABLE_ARITY, where,
              "a call with a variable number of arguments",
              "write a method with as many parameters as you pass")
          : noneApplies(name, arguments, where);
    }
    return mostSpecific(name, loose, where);
  }

  private static void requireKnown(ExecutableElement method, Span where) {
    for (VariableElement parameter : method.getParameters()) {
      if (parameter.asType().getKind() == TypeKind.ERROR) {
        throw Refusal.unresolved(where, parameter.asType().toString());
      }
    }
  }

  private static Refusal noneApplies(String name, List<TypeMirror> arguments, Span where) {
    String list = arguments.stream().map(TypeMirror::toString).collect(Collectors.joining(", "));
    return Refusal.of(Code.UNRESOLVED_NAME, where, "no method of that name accepts these arguments",
        name + "(" + list + ")");
  }

  private List<ExecutableElement> applicable(List<ExecutableElement> methods,
      List<TypeMirror> arguments, BiPredicate<TypeMirror, TypeMirror> accepts) {
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement method : methods) {
      boolean applies = true;
      for (int i = 0; i < arguments.size() && applies; i++) {
        // Type parameters of a class that is not generic here, such as Enum, have one bound.
        applies = accepts.test(arguments.get(i),
            types.erasure(method.getParameters().get(i).asType()));
      }
      if (applies) {
        found.add(method);
      }
    }
    return found;
  }

  /** JLS 15.12.2.5. */
  private ExecutableElement mostSpecific(String name, List<ExecutableElement> applicable,
      Span where) {
    List<ExecutableElement> best = new ArrayList<>(applicable);
    best.removeIf(m -> applicable.stream()
        .anyMatch(o -> o != m && isMoreSpecific(o, m) && !isMoreSpecific(m, o)));
    List<ExecutableElement> left = new ArrayList<>(best);
    best.removeIf(m -> left.stream().anyMatch(o -> o != m && types.elements().overrides(o, m,
        (TypeElement) o.getEnclosingElement())));
    if (best.size() != 1) {
      throw Refusal.of(Code.UNRESOLVED_NAME, where, "more than one method fits: cast an argument",
          name);
    }
    return best.getFirst();
  }

  private boolean isMoreSpecific(ExecutableElement one, ExecutableElement other) {
    for (int i = 0; i < one.getParameters().size(); i++) {
      if (!types.isSubtype(one.getParameters().get(i).asType(),
          other.getParameters().get(i).asType())) {
        return false;
      }
    }
    return true;
  }
}
