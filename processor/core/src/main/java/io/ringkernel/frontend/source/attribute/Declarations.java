package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Finds the text of methods and constructors. */
final class Declarations {
  private static final String DECLARED = "it is declared here";

  private Declarations() {}

  /** A method with its class, for messages. */
  static String qualified(ExecutableElement method) {
    return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
  }

  /** The scope of the class that declares a method; its source must be there. */
  static ClassScope scope(ExecutableElement method, Program program, Span where) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return program.scope(owner).orElseThrow(() -> Refusal.of(Code.UNKNOWN_METHOD, where,
        "call an intrinsic, a method whose source is compiled with this one, or a static method"
            + " over primitives and arrays of primitives",
        qualified(method)));
  }

  /** The declaration of a method. */
  static Optional<MethodDeclaration> method(ExecutableElement method, ClassScope scope,
      Program program) {
    List<MethodDeclaration> named = members(scope).stream()
        .filter(MethodDeclaration.class::isInstance).map(MethodDeclaration.class::cast)
        .filter(d -> d.getNameAsString().contentEquals(method.getSimpleName())).toList();
    return matching(method, named, scope, program);
  }

  /** The same, with the place where a field is declared, if its source is there. */
  static Diagnostic declared(Diagnostic diagnostic, VariableElement field, Program program) {
    return program.scope((TypeElement) field.getEnclosingElement())
        .flatMap(scope -> members(scope).stream().filter(FieldDeclaration.class::isInstance)
            .flatMap(d -> ((FieldDeclaration) d).getVariables().stream())
            .filter(v -> field.getSimpleName().contentEquals(v.getNameAsString())).findFirst()
            .map(v -> diagnostic.label(scope.unit().nameSpan(v), DECLARED)))
        .orElse(diagnostic);
  }

  /** The same, with the place where a method is declared, if its source is there. */
  static Diagnostic declared(Diagnostic diagnostic, ExecutableElement method, Program program) {
    return program.scope((TypeElement) method.getEnclosingElement())
        .flatMap(scope -> method(method, scope, program)
            .map(d -> diagnostic.label(scope.unit().nameSpan(d), DECLARED)))
        .orElse(diagnostic);
  }

  /** The declaration of a constructor that is neither compact nor implicit. */
  static Optional<ConstructorDeclaration> constructor(ExecutableElement constructor,
      ClassScope scope, Program program) {
    List<ConstructorDeclaration> all = members(scope).stream()
        .filter(ConstructorDeclaration.class::isInstance)
        .map(ConstructorDeclaration.class::cast).toList();
    return matching(constructor, all, scope, program);
  }

  /** The compact constructor of a record (JLS 8.10.4.2). */
  static Optional<CompactConstructorDeclaration> compactConstructor(ClassScope scope) {
    return members(scope).stream().filter(CompactConstructorDeclaration.class::isInstance)
        .map(CompactConstructorDeclaration.class::cast).findFirst();
  }

  /** Whether a constructor takes exactly the components of its record. */
  static boolean isCanonical(ExecutableElement constructor, Program program) {
    List<? extends RecordComponentElement> components =
        ((TypeElement) constructor.getEnclosingElement()).getRecordComponents();
    if (components.size() != constructor.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      if (!program.types().isSame(components.get(i).asType(),
          constructor.getParameters().get(i).asType())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a method of a record reads a component and the compiler wrote it (JLS 8.10.3). */
  static boolean isImplicitAccessor(ExecutableElement method, Program program, Span where) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    boolean named = owner.getKind() == ElementKind.RECORD && method.getParameters().isEmpty()
        && owner.getRecordComponents().stream()
            .anyMatch(c -> c.getSimpleName().equals(method.getSimpleName()));
    if (program.scope(owner).isEmpty()) {
      return named && program.functions().givesField(method);
    }
    ClassScope scope = scope(method, program, where);
    return named && method(method, scope, program).isEmpty();
  }

  private static List<BodyDeclaration<?>> members(ClassScope scope) {
    Optional<TypeDeclaration<?>> type = scope.declaration();
    return type.map(d -> (List<BodyDeclaration<?>>) new ArrayList<>(d.getMembers()))
        .orElse(List.of());
  }

  private static <T extends CallableDeclaration<?>> Optional<T> matching(
      ExecutableElement method, List<T> candidates, ClassScope scope, Program program) {
    List<T> fitting = candidates.stream()
        .filter(d -> d.getParameters().size() == method.getParameters().size()).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.getFirst());
    }
    return fitting.stream().filter(d -> hasTypes(d, method, scope, program)).findFirst();
  }

  private static boolean hasTypes(CallableDeclaration<?> declaration, ExecutableElement method,
      ClassScope scope, Program program) {
    for (int i = 0; i < declaration.getParameters().size(); i++) {
      TypeMirror expected = method.getParameters().get(i).asType();
      if (declaration.getParameter(i).getType().asString().equals(expected.toString())) {
        continue;
      }
      try {
        TypeMirror found = TypeNames.resolve(declaration.getParameter(i).getType(), scope,
            program.types());
        if (!program.types().isSame(found, expected)) {
          return false;
        }
      } catch (Refusal _) {
        return false;
      }
    }
    return true;
  }
}
