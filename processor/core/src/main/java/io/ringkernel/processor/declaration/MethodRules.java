package io.ringkernel.processor.declaration;

import io.ringkernel.RingKernel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

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
  }

  /** A handler of an actor that has no device form may throw what it likes. */
  static void checkHandler(ExecutableElement method, String role, Elements elements,
      Problems problems) {
    check(method, role, problems);
    boolean onlyCpu =
        Annotation.of(method.getEnclosingElement(), RingKernel.class, elements)
            .map(actor -> actor.list("targets", String.class).equals(List.of("cpu")))
            .orElse(false);
    if (!onlyCpu) {
      checkThrows(method, role, problems);
    }
  }

  /** A kernel throws what a device can. */
  static void checkThrows(ExecutableElement method, String role, Problems problems) {
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
