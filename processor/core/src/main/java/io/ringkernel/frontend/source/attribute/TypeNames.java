package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that the text names. */
final class TypeNames {
  private TypeNames() {}

  static TypeMirror resolve(Type type, ClassScope scope, JavaTypes types) {
    Span where = scope.unit().span(type);
    return switch (type) {
      case PrimitiveType primitive ->
          types.primitive(TypeKind.valueOf(primitive.getType().name()));
      case ArrayType array -> types.arrayOf(known(array.getComponentType(), scope, types));
      case VoidType _ -> types.nothing();
      case ClassOrInterfaceType named when named.getTypeArguments().isPresent() ->
          generic(named, scope, types);
      case ClassOrInterfaceType named when scope.local(named.getNameWithScope()).isPresent() ->
          scope.local(named.getNameWithScope()).get();
      case ClassOrInterfaceType named -> {
        TypeElement element = scope.type(named.getNameWithScope())
            .orElseThrow(() -> Refusal.unresolved(where, named.getNameWithScope()));
        yield element.asType();
      }
      default -> throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "name a single class",
          type.asString());
    };
  }

  /** A functional interface may say what it takes; nothing else that is generic is data. */
  private static TypeMirror generic(ClassOrInterfaceType named, ClassScope scope,
      JavaTypes types) {
    TypeElement element = scope.type(named.getNameWithScope()).orElseThrow(
        () -> Refusal.unresolved(scope.unit().span(named), named.getNameWithScope()));
    if (element.getKind() != ElementKind.INTERFACE
        || element.getTypeParameters().size() != named.getTypeArguments().get().size()) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, scope.unit().span(named),
          "name a type without type arguments", named.asString());
    }
    return types.types().getDeclaredType(element, named.getTypeArguments().get().stream()
        .map(a -> known(a, scope, types)).toArray(TypeMirror[]::new));
  }

  private static TypeMirror known(Type type, ClassScope scope, JavaTypes types) {
    TypeMirror found = resolve(type, scope, types);
    if (!JavaTypes.isKnown(found)) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, scope.unit().span(type),
          "declare the record in the class, marked @GpuType",
          "%s, declared in a method, as a part of another type".formatted(found));
    }
    return found;
  }
}
