package io.ringkernel.frontend.source.model;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * What the type variables of a generic method stand for in one call: JLS 18.5 for arguments that
 * have exactly the type that a variable is to stand for, which records and enums always have.
 */
public final class TypeArguments {
  /** Those of a method without type variables. */
  public static final TypeArguments NONE = new TypeArguments(Map.of());

  private final Map<Element, TypeMirror> bound;

  private TypeArguments(Map<Element, TypeMirror> bound) {
    this.bound = bound;
  }

  /** Type arguments that the call names. */
  public static TypeArguments named(ExecutableElement method, List<TypeMirror> arguments,
      Span where) {
    if (method.getTypeParameters().size() != arguments.size()) {
      throw Refusal.of(Code.UNRESOLVED_NAME, where, "name one type for each type variable",
          "%s with %d type arguments".formatted(method.getSimpleName(), arguments.size()));
    }
    Map<Element, TypeMirror> bound = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      bound.put(method.getTypeParameters().get(i), arguments.get(i));
    }
    return new TypeArguments(bound);
  }

  /**
   * What the arguments of a call say.
   *
   * @param arguments empty where an argument has no type of its own: a lambda
   */
  public static TypeArguments of(ExecutableElement method, List<Optional<TypeMirror>> arguments,
      JavaTypes types, Span where) {
    if (method.getTypeParameters().isEmpty()) {
      return NONE;
    }
    TypeArguments found = new TypeArguments(new LinkedHashMap<>());
    for (int i = 0; i < arguments.size(); i++) {
      TypeMirror parameter = method.getParameters().get(i).asType();
      arguments.get(i).ifPresent(a -> found.unify(parameter, a, method, types, where));
    }
    for (Element variable : method.getTypeParameters()) {
      if (!found.bound.containsKey(variable)) {
        throw generic(method, where, "the arguments do not say what %s stands for: name it before"
            .formatted(variable.getSimpleName()) + " the method, as in Type.<Point>method()");
      }
    }
    found.requireKnown(method, where);
    return found;
  }

  /** No compiler makes us an array, or another type, of a record that a method declares. */
  private void requireKnown(ExecutableElement method, Span where) {
    boolean isKnown = bound.values().stream().allMatch(JavaTypes::isKnown);
    boolean isDirect = method.getParameters().stream().map(Element::asType)
        .allMatch(t -> t instanceof TypeVariable || t.getKind().isPrimitive());
    if (!isKnown && !isDirect) {
      throw generic(method, where, "declare the record in the class, marked @GpuType");
    }
  }

  private void unify(TypeMirror parameter, TypeMirror argument, ExecutableElement method,
      JavaTypes types, Span where) {
    if (parameter instanceof TypeVariable variable
        && method.getTypeParameters().contains(variable.asElement())) {
      bind(variable, argument, method, types, where);
    } else if (parameter instanceof ArrayType of && argument instanceof ArrayType array) {
      unify(of.getComponentType(), array.getComponentType(), method, types, where);
    } else if (parameter.getKind() == TypeKind.DECLARED && argument.getKind() == TypeKind.DECLARED
        && JavaTypes.element(parameter).equals(JavaTypes.element(argument))) {
      List<? extends TypeMirror> wanted = ((DeclaredType) parameter).getTypeArguments();
      List<? extends TypeMirror> found = ((DeclaredType) argument).getTypeArguments();
      for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
        unify(wanted.get(i), found.get(i), method, types, where);
      }
    }
  }

  private void bind(TypeVariable variable, TypeMirror argument, ExecutableElement method,
      JavaTypes types, Span where) {
    if (argument.getKind().isPrimitive()) {
      throw generic(method, where, "%s would be a boxed %s, which a kernel cannot hold: write a "
          .formatted(variable, argument) + "method for " + argument);
    }
    TypeMirror before = bound.putIfAbsent(variable.asElement(), argument);
    if (before != null && !types.isSame(before, argument)) {
      throw generic(method, where, "%s would be both %s and %s: pass values of one type"
          .formatted(variable, before, argument));
    }
  }

  private static Refusal generic(ExecutableElement method, Span where, String remedy) {
    return Refusal.construct(Code.GENERICS, where, "this call of the generic method "
        + method.getSimpleName(),
        remedy);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return bound.isEmpty();
  }

  /** A type of the method's declaration as it is in this call. */
  public TypeMirror in(TypeMirror type, JavaTypes types) {
    if (bound.isEmpty()) {
      return type;
    }
    return switch (type) {
      case TypeVariable variable -> bound.getOrDefault(variable.asElement(), type);
      case ArrayType array -> types.arrayOf(in(array.getComponentType(), types));
      case DeclaredType named when !named.getTypeArguments().isEmpty() ->
          types.types().getDeclaredType(JavaTypes.element(named), named.getTypeArguments().stream()
              .map(a -> in(a, types)).toArray(TypeMirror[]::new));
      default -> type;
    };
  }

  /** What the names of the type variables mean in the body of the method. */
  public Map<String, TypeMirror> byName() {
    Map<String, TypeMirror> names = new LinkedHashMap<>();
    bound.forEach((variable, type) -> names.put(variable.getSimpleName().toString(), type));
    return names;
  }

  /**
   * Tells the forms of a method from each other. Records that methods declare may share a name, and
   * a form of an inlined method declares its own.
   */
  public List<Object> key() {
    return bound.values().stream().<Object>map(
        type -> JavaTypes.isKnown(type) ? type.toString() : JavaTypes.element(type)).toList();
  }
}
