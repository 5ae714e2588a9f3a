package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What enum constants have: a final field is a table by ordinal, where each constant gives it a
 * constant value; all constants are the table of the ordinals.
 */
final class EnumTables {
  private final Program program;
  private final Map<TypeElement, ArrayVariable> values = new HashMap<>();
  private final Map<VariableElement, ArrayVariable> fields = new HashMap<>();

  EnumTables(Program program) {
    this.program = program;
  }

  /** What {@code values()} gives: a new array each time, so a change of it would be of no use. */
  ArrayVariable values(TypeElement type) {
    return values.computeIfAbsent(type, t -> table(t.getSimpleName() + "_values", Type.I32,
        LongStream.range(0, constants(t)).boxed().toList()));
  }

  private static long constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT).count();
  }

  private ArrayVariable table(String name, Type.Prim element, List<Long> bits) {
    return ArrayVariable.of(new Table(program.constantArrays().claim(name), element, bits));
  }

  /** A field of constants, by ordinal. */
  ArrayVariable of(VariableElement field, Span where) {
    ArrayVariable table = fields.get(field);
    if (table == null) {
      table = read(field, where);
      fields.put(field, table);
    }
    return table;
  }

  private ArrayVariable read(VariableElement field, Span where) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    TypeMirror type = field.asType();
    boolean isData = type.getKind().isPrimitive() || JavaTypes.isEnum(type);
    if (!field.getModifiers().contains(Modifier.FINAL) || !isData) {
      throw refused(field, where, "make it a final field of a primitive type");
    }
    ClassScope scope = program.scope(owner).orElseThrow(() -> refused(field, where,
        "switch over the constants: the source of the enum is not there"));
    EnumDeclaration declaration = (EnumDeclaration) scope.declaration().orElseThrow();
    List<Long> bits = new ArrayList<>();
    for (EnumConstantDeclaration constant : declaration.getEntries()) {
      bits.add(value(field, declaration, constant, scope).orElseThrow(() -> Refusal.of(
          Diagnostic.error(Code.NON_CONSTANT_FIELD, where, field.getSimpleName())
              .label(scope.unit().nameSpan(constant), "of this constant it has no constant value")
              .note("assign it a parameter of the constructor, or a constant, and pass constants")))
          .bits());
    }
    Type.Prim element = JavaTypes.isEnum(type) ? Type.I32
        : JavaTypes.primitiveType(type.getKind());
    return table(owner.getSimpleName() + "_" + field.getSimpleName(), element, bits);
  }

  private Refusal refused(VariableElement field, Span where, String remedy) {
    return Refusal.of(Declarations.declared(Diagnostic.error(Code.NON_CONSTANT_FIELD, where,
        field.getSimpleName()), field, program).note(remedy));
  }

  private Optional<Atom.Const> value(VariableElement field, EnumDeclaration declaration,
      EnumConstantDeclaration constant, ClassScope scope) {
    Optional<Expression> initial = initial(field, declaration);
    if (initial.isPresent()) {
      return constant(initial.get(), field.asType(), scope, new LocalNames());
    }
    return constructed(field, declaration, new Creation(constant.getArguments(), new LocalNames()),
        scope, declaration.getConstructors().size());
  }

  /** What a constructor is called with, and what the names in it mean. */
  private record Creation(List<Expression> arguments, LocalNames names) {}

  /** The value that a constructor gives; {@code calls} bounds how many call each other. */
  private Optional<Atom.Const> constructed(VariableElement field, EnumDeclaration declaration,
      Creation creation, ClassScope scope, int calls) {
    List<Expression> arguments = creation.arguments();
    List<ConstructorDeclaration> fitting = declaration.getConstructors().stream()
        .filter(c -> c.getParameters().size() == arguments.size()).toList();
    if (calls == 0 || fitting.size() != 1 || !isPlain(fitting.getFirst())) {
      return Optional.empty();
    }
    ConstructorDeclaration constructor = fitting.getFirst();
    LocalNames names = new LocalNames();
    for (int i = 0; i < arguments.size(); i++) {
      names.declare(constructor.getParameter(i).getNameAsString(),
          parameter(constructor, i, creation, scope));
    }
    Optional<ExplicitConstructorInvocationStmt> other =
        constructor.getBody().findFirst(ExplicitConstructorInvocationStmt.class);
    if (other.isPresent()) { // it assigns every final field (JLS 8.8.7.1, 16.9)
      return constructed(field, declaration, new Creation(other.get().getArguments(), names), scope,
          calls - 1);
    }
    return assigned(field, constructor)
        .flatMap(e -> constant(e, field.asType(), scope, names));
  }

  private Symbol parameter(ConstructorDeclaration constructor, int index, Creation creation,
      ClassScope scope) {
    com.github.javaparser.ast.type.Type declared = constructor.getParameter(index).getType();
    Optional<TypeMirror> type = attempt(() -> TypeNames.resolve(declared, scope, program.types()));
    Optional<Atom.Const> value = type.filter(t -> t.getKind().isPrimitive() || JavaTypes.isEnum(t))
        .flatMap(t -> constant(creation.arguments().get(index), t, scope, creation.names()));
    return value.<Symbol>map(v -> new Symbol.OfVariable(new Variable("parameter", v.type()),
        type.orElseThrow(), value)).orElseGet(Symbol.Unusable::new);
  }

  private static Optional<Expression> initial(VariableElement field,
      EnumDeclaration declaration) {
    return declaration.getMembers().stream().filter(FieldDeclaration.class::isInstance)
        .flatMap(d -> ((FieldDeclaration) d).getVariables().stream())
        .filter(v -> field.getSimpleName().contentEquals(v.getNameAsString())).findFirst()
        .flatMap(v -> v.getInitializer());
  }

  /** A constructor whose parameters are what they were passed. */
  private static boolean isPlain(ConstructorDeclaration constructor) {
    List<String> names =
        constructor.getParameters().stream().map(p -> p.getNameAsString()).toList();
    boolean assigns = constructor.getBody().findFirst(AssignExpr.class,
        a -> a.getTarget() instanceof NameExpr n && names.contains(n.getNameAsString()))
        .isPresent();
    boolean steps = constructor.getBody().findFirst(UnaryExpr.class,
        u -> u.getOperator().toString().endsWith("CREMENT")).isPresent();
    return !assigns && !steps;
  }

  /** A final field is assigned once (JLS 8.3.1.2): what stands at the top level is its value. */
  private static Optional<Expression> assigned(VariableElement field,
      ConstructorDeclaration constructor) {
    return constructor.getBody().getStatements().stream()
        .filter(ExpressionStmt.class::isInstance).map(s -> ((ExpressionStmt) s).getExpression())
        .filter(AssignExpr.class::isInstance).map(AssignExpr.class::cast)
        .filter(a -> a.getOperator() == AssignExpr.Operator.ASSIGN && isField(a, field))
        .map(AssignExpr::getValue).findFirst();
  }

  private static boolean isField(AssignExpr x, VariableElement field) {
    return switch (x.getTarget()) {
      case NameExpr name -> field.getSimpleName().contentEquals(name.getNameAsString());
      case FieldAccessExpr member -> member.getScope() instanceof ThisExpr
          && field.getSimpleName().contentEquals(member.getNameAsString());
      default -> false;
    };
  }

  private Optional<Atom.Const> constant(Expression value, TypeMirror type, ClassScope scope,
      LocalNames names) {
    if (value.findFirst(MethodCallExpr.class).isPresent()) {
      // It would be read as a helper, with errors of its own.
      return Optional.empty();
    }
    MethodScope method = new MethodScope(program, scope, names, new Receiver.None(),
        Optional.empty(), false, Optional.empty());
    Expressions expressions = new Statements(method).expressions();
    return attempt(() -> expressions.assigned(value, type))
        .filter(Term.Constant.class::isInstance).map(t -> ((Term.Constant) t).value());
  }

  private static <T> Optional<T> attempt(Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (Refusal _) {
      return Optional.empty();
    }
  }
}
