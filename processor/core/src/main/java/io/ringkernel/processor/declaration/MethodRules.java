package io.ringkernel.processor.declaration;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Rules that kernels and handlers share. */
final class MethodRules {
  private MethodRules() {}

  /** Generated code calls the method, from the same package and without a type argument. */
  static void check(ExecutableElement method, String role, Problems problems) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      problems.badDeclaration(method, role + " must not be private",
          "generated code of the same package calls it: remove private");
    }
    if (modifiers.contains(Modifier.NATIVE) || modifiers.contains(Modifier.ABSTRACT)) {
      problems.badDeclaration(method, role + " must have a body", "write the body in Java");
    }
    if (!method.getTypeParameters().isEmpty()) {
      problems.badDeclaration(method.getTypeParameters().getFirst(),
          role + " must not be generic", "name the types themselves");
    }
    if (!method.getThrownTypes().isEmpty()) {
      problems.badDeclaration(method, role + " must not declare exceptions",
          "remove throws: a device cannot throw a checked exception");
    }
  }

  /** Whether a type is the class of that name. */
  static boolean is(TypeMirror type, Class<?> expected) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName()
            .contentEquals(expected.getCanonicalName());
  }

  /** Whether a type is not there yet. */
  static boolean isUnknown(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR;
  }
}
