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
      case ArrayType array -> types.arrayOf(resolve(array.getComponentType(), scope, types));
      case VoidType _ -> types.nothing();
      case ClassOrInterfaceType named when named.getTypeArguments().isPresent() ->
          throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "name a type without type arguments",
              named.asString());
      case ClassOrInterfaceType named -> {
        TypeElement element = scope.type(named.getNameWithScope())
            .orElseThrow(() -> Refusal.unresolved(where, named.getNameWithScope()));
        yield element.asType();
      }
      default -> throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "name a single class",
          type.asString());
    };
  }
}
