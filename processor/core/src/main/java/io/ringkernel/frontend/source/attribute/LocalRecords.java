package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.LocalRecord;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.ir.diag.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Records that a method declares (JLS 14.3). They need no annotation: nothing but the method can
 * see them, so nothing else could rely on what they are.
 */
final class LocalRecords {
  private final MethodScope scope;
  private final JavaTypes types;

  LocalRecords(MethodScope scope) {
    this.scope = scope;
    this.types = scope.program().types();
  }

  /** Makes a declaration known to what follows it in its block. */
  void declare(RecordDeclaration x) {
    String name = x.getNameAsString();
    scope.classes().refuse(name);
    requirePlain(x);
    LocalRecord record = new LocalRecord(name, scope.classes().self(), types);
    scope.classes().declare(name, record.asType());
    ClassScope inside = scope.classes().inLocal(record, x);
    scope.program().putScope(record, inside);
    Set<ExecutableElement> accessors = new HashSet<>();
    for (MethodDeclaration method : x.getMethods()) {
      accessors.add(record.addMethod(method.getNameAsString(), modifiers(method),
          TypeNames.resolve(method.getType(), inside, types),
          parts(record, method.getParameters(), inside)));
    }
    List<LocalRecord.Part> components = parts(record, x.getParameters(), inside);
    for (LocalRecord.Part component : components) {
      Optional<ExecutableElement> own = accessors.stream().filter(a -> a.getParameters().isEmpty()
          && a.getSimpleName().equals(component.name())).findFirst();
      record.addComponent(component, own.orElseGet(() -> record.addMethod(
          component.name().toString(), Set.of(Modifier.PUBLIC), component.type(), List.of())));
    }
    constructors(x, record, components, inside);
  }

  private void requirePlain(RecordDeclaration x) {
    if (!x.getTypeParameters().isEmpty()) {
      throw Refusal.construct(Code.GENERICS, scope.unit().nameSpan(x), "a generic record",
          "name the types of its components");
    }
    for (BodyDeclaration<?> member : x.getMembers()) {
      boolean isPlain = member instanceof MethodDeclaration m && m.getTypeParameters().isEmpty()
          || member instanceof ConstructorDeclaration
          || member instanceof CompactConstructorDeclaration;
      if (!isPlain) {
        throw Refusal.construct(scope.unit().startSpan(member),
            "this member of a record that a method declares",
            "declare the record in the class, marked @GpuType");
      }
    }
  }

  private void constructors(RecordDeclaration x, LocalRecord record,
      List<LocalRecord.Part> components, ClassScope inside) {
    boolean hasCanonical = false;
    for (ConstructorDeclaration constructor : x.getConstructors()) {
      List<LocalRecord.Part> parts = parts(record, constructor.getParameters(), inside);
      hasCanonical |= isCanonical(parts, components);
      record.addConstructor(parts);
    }
    if (!hasCanonical) {
      record.addConstructor(components);
    }
  }

  private boolean isCanonical(List<LocalRecord.Part> parts, List<LocalRecord.Part> components) {
    boolean isSame = parts.size() == components.size();
    for (int i = 0; isSame && i < parts.size(); i++) {
      isSame = types.isSame(parts.get(i).type(), components.get(i).type());
    }
    return isSame;
  }

  private List<LocalRecord.Part> parts(LocalRecord record, NodeList<Parameter> parameters,
      ClassScope inside) {
    return parameters.stream().map(p -> {
      if (p.isVarArgs()) {
        throw Refusal.construct(Code.VARIABLE_ARITY, inside.unit().startSpan(p),
            "a variable number of arguments",
            "write as many parameters as you pass");
      }
      return record.part(p.getNameAsString(), TypeNames.resolve(p.getType(), inside, types));
    }).toList();
  }

  private static Set<Modifier> modifiers(MethodDeclaration method) {
    Set<Modifier> modifiers = new HashSet<>();
    method.getModifiers()
        .forEach(m -> modifiers.add(Modifier.valueOf(m.getKeyword().name())));
    return modifiers;
  }
}
