package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Fields that are arrays of constants. Java lets anybody who sees such a field change its elements,
 * so it must be private, and nothing in its file may store into it or hand it on to be written.
 */
final class ConstantArrays {
  private final Program program;
  private final Map<VariableElement, ArrayVariable> known = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  ConstantArrays(Program program) {
    this.program = program;
  }

  /** The table of a {@code static final} field of an array type. */
  ArrayVariable of(VariableElement field, Span where) {
    ArrayVariable table = known.get(field);
    if (table == null) {
      table = read(field, where);
      known.put(field, table);
    }
    return table;
  }

  private ArrayVariable read(VariableElement field, Span where) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    TypeMirror component = ((ArrayType) field.asType()).getComponentType();
    if (!component.getKind().isPrimitive()) {
      throw refused(field, where, "hold one-dimensional arrays of primitives");
    }
    if (!field.getModifiers().contains(Modifier.PRIVATE)) {
      throw refused(field, where, "make it private, so that nobody else can change its elements");
    }
    ClassScope scope = program.scope(owner).orElseThrow(
        () -> refused(field, where, "pass it as a parameter: its source is not there"));
    VariableDeclarator declarator = declarator(field, scope).orElseThrow(
        () -> refused(field, where, "give it its elements where it is declared"));
    Span declared = scope.unit().nameSpan(declarator);
    scope.unit().write(declarator).ifPresent(write -> {
      throw Refusal.of(Diagnostic.error(Code.NON_CONSTANT_FIELD, where, field.getSimpleName())
          .label(write, "it may be changed here")
          .label(declared, "it is declared here")
          .note("only read its elements, or pass it as a parameter"));
    });
    List<Long> bits = elements(field, declarator, scope, component, where);
    String name = claim(field.getSimpleName().toString());
    Type.Prim element = JavaTypes.primitiveType(component.getKind());
    return ArrayVariable.of(new Table(name, element, bits));
  }

  /** Takes a name for a table, or one like it that is free. */
  String claim(String name) {
    String free = name;
    for (int i = 1; !names.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private List<Long> elements(VariableElement field, VariableDeclarator declarator,
      ClassScope scope, TypeMirror component, Span where) {
    ArrayInitializerExpr list = list(declarator).orElseThrow(
        () -> refused(field, where, "give it its elements where it is declared"));
    if (list.getValues().isEmpty()) {
      throw refused(field, where, "give it at least one element");
    }
    MethodScope method = new MethodScope(program, scope, new LocalNames(), new Receiver.None(),
        Optional.empty(), false, Optional.empty());
    Expressions expressions = new Statements(method).expressions();
    List<Long> bits = new ArrayList<>();
    for (Expression value : list.getValues()) {
      Optional<Atom.Const> constant = constant(value, component, expressions);
      if (constant.isEmpty()) {
        throw Refusal.of(Diagnostic.error(Code.NON_CONSTANT_FIELD, where, field.getSimpleName())
            .label(scope.unit().startSpan(value), "this element is not a constant")
            .note("write constants, or pass it as a parameter"));
      }
      bits.add(constant.get().bits());
    }
    return bits;
  }

  private static Optional<Atom.Const> constant(Expression value, TypeMirror component,
      Expressions expressions) {
    if (value.findFirst(MethodCallExpr.class).isPresent()) {
      // It would be read as a helper, with errors of its own.
      return Optional.empty();
    }
    try {
      return expressions.assigned(value, component) instanceof Term.Constant constant
          ? Optional.of(constant.value()) : Optional.empty();
    } catch (Refusal refusal) {
      if (refusal.diagnostic().filter(d -> d.code() != Code.UNRESOLVED_NAME).isPresent()) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  private static Optional<ArrayInitializerExpr> list(VariableDeclarator declarator) {
    return declarator.getInitializer().flatMap(value -> switch (value) {
      case ArrayInitializerExpr x -> Optional.of(x);
      case ArrayCreationExpr x -> x.getInitializer();
      default -> Optional.empty();
    });
  }

  private static Optional<VariableDeclarator> declarator(VariableElement field,
      ClassScope scope) {
    Optional<TypeDeclaration<?>> type = scope.unit().declaration(scope.self());
    return type.stream().flatMap(d -> d.getMembers().stream())
        .filter(FieldDeclaration.class::isInstance).map(FieldDeclaration.class::cast)
        .flatMap(d -> d.getVariables().stream())
        .filter(v -> field.getSimpleName().contentEquals(v.getNameAsString())).findFirst();
  }

  private Refusal refused(VariableElement field, Span where, String remedy) {
    return Refusal.of(Declarations.declared(Diagnostic.error(Code.NON_CONSTANT_FIELD, where,
        field.getSimpleName()), field, program).note(remedy));
  }
}
