package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.ValueTypes;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.layout.ArrayField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What names mean in a method (JLS 6.5). */
final class Names {
  private final MethodScope scope;
  private final Expressions expressions;

  Names(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  /** A simple name. */
  Attributed simple(NameExpr x) {
    String name = x.getNameAsString();
    Span where = scope.unit().span(x);
    Optional<Symbol> symbol = scope.names().find(name);
    if (symbol.isPresent()) {
      return of(symbol.get(), where);
    }
    VariableElement field = scope.classes().field(name)
        .orElseThrow(() -> Refusal.unresolved(where, name));
    return field(field, scope.receiver().isInstanceOf(owner(field)), where);
  }

  private static Attributed of(Symbol symbol, Span where) {
    return switch (symbol) {
      case Symbol.OfVariable(Variable _, TypeMirror type, Optional<Atom.Const> constant)
          when constant.isPresent() ->
          new Attributed.OfTerm(type, new Term.Constant(constant.get(), where));
      case Symbol.OfVariable(Variable variable, TypeMirror type, var _) ->
          new Attributed.OfTerm(type, new Term.Local(variable, where));
      case Symbol.OfArray(ArrayVariable array, TypeMirror type) ->
          new Attributed.OfArray(type, array);
      case Symbol.OfView(ViewVariable view, TypeMirror type) ->
          new Attributed.OfView(type, view);
      case Symbol.OfFunction(Callable callable, TypeMirror type) ->
          new Attributed.OfFunction(type, callable);
      case Symbol.OfContext(TypeMirror type) -> new Attributed.OfContext(type);
      case Symbol.OfActor _ -> throw new AssertionError("an actor has no simple name");
      case Symbol.Unusable() -> throw Refusal.silent();
    };
  }

  /** {@code this} as a value. */
  Attributed self(ThisExpr x) {
    Span where = scope.unit().span(x);
    if (x.getTypeName().isEmpty()
        && scope.receiver() instanceof Receiver.OfRecord record) {
      return new Attributed.OfTerm(record.type().asType(), new Term.Local(record.self(), where));
    }
    if (x.getTypeName().isEmpty()
        && scope.receiver() instanceof Receiver.OfEnum constant) {
      return new Attributed.OfTerm(constant.type().asType(),
          new Term.Local(constant.self(), where));
    }
    throw Refusal.construct(Code.OBJECT, where, "this as a value",
        "name the field or method behind it");
  }

  /** {@code scope.name}. */
  Attributed member(FieldAccessExpr x) {
    Span where = scope.unit().nameSpan(x);
    String name = x.getNameAsString();
    Optional<TypeElement> type = typeOf(x.getScope());
    if (type.isPresent()) {
      VariableElement field = scope.classes().field(type.get(), name)
          .orElseThrow(() -> Refusal.unresolved(where, x.toString()));
      return field(field, false, where);
    }
    if (x.getScope() instanceof ThisExpr) {
      VariableElement field = scope.classes().field(name)
          .orElseThrow(() -> Refusal.unresolved(where, name));
      return field(field, true, where);
    }
    return switch (expressions.attribute(x.getScope())) {
      case Attributed.OfArray(TypeMirror _, ArrayVariable array) when name.equals("length") ->
          new Attributed.OfTerm(scope.program().types().primitive(TypeKind.INT),
              new Term.Length(array, where));
      case Attributed.OfTerm(TypeMirror owner, Term record) when JavaTypes.isRecord(owner) -> {
        scope.program().values().of(owner, where);
        yield component(JavaTypes.element(owner), record, name, where);
      }
      case Attributed.OfTerm(TypeMirror owner, Term constant) when JavaTypes.isEnum(owner) -> {
        VariableElement field = scope.classes().field(JavaTypes.element(owner), name)
            .orElseThrow(() -> Refusal.unresolved(where, x.toString()));
        yield field.getModifiers().contains(Modifier.STATIC) ? field(field, false, where)
            : ofConstant(field, constant, where);
      }
      default -> throw Refusal.unresolved(where, x.toString());
    };
  }

  /** A component of a record value by name. */
  Attributed component(TypeElement owner, Term record, String name, Span where) {
    Type.Struct struct = (Type.Struct) record.type();
    if (record instanceof Term.Local local && local.variable().array(name).isPresent()) {
      return new Attributed.OfArray(type(owner, name), local.variable().array(name).get());
    }
    if (struct.indexOf(name) < 0 && owner.getRecordComponents().stream()
        .anyMatch(c -> c.getSimpleName().contentEquals(name))) {
      throw Refusal.construct(where, "an array of a message outside of its handler",
          "read it in the handler, from the parameter");
    }
    // Not the field: it is private, and the accessor reads it from other classes, too.
    RecordComponentElement component = owner.getRecordComponents().stream()
        .filter(c -> c.getSimpleName().contentEquals(name) && struct.indexOf(name) >= 0)
        .findFirst().orElseThrow(() -> Refusal.unresolved(where, name));
    return new Attributed.OfTerm(component.asType(),
        new Term.Component(record, struct.indexOf(name), where));
  }

  private static TypeMirror type(TypeElement owner, String component) {
    return owner.getRecordComponents().stream()
        .filter(c -> c.getSimpleName().contentEquals(component)).findFirst().orElseThrow()
        .asType();
  }

  /** The class that an expression names, where it names one (JLS 6.5.2). */
  Optional<TypeElement> typeOf(Expression expression) {
    String head = head(expression);
    if (head.isEmpty() || scope.names().find(head).isPresent()
        || scope.classes().field(head).isPresent()) {
      return Optional.empty();
    }
    return scope.classes().type(expression.toString());
  }

  /** The first identifier of a dotted name; empty for anything else. */
  private static String head(Expression expression) {
    return switch (expression) {
      case NameExpr x -> x.getNameAsString();
      case FieldAccessExpr x -> head(x.getScope());
      default -> "";
    };
  }

  private static TypeElement owner(VariableElement field) {
    return (TypeElement) field.getEnclosingElement();
  }

  /** A field: a constant, an enum constant, or a part of what {@code this} is. */
  private Attributed field(VariableElement field, boolean isOwn, Span where) {
    TypeMirror type = field.asType();
    if (type.getKind() == TypeKind.ERROR) {
      throw Refusal.unresolved(where, type.toString());
    }
    if (field.getKind() == ElementKind.ENUM_CONSTANT) {
      return new Attributed.OfTerm(type,
          new Term.Constant(Atom.Const.of(ordinal(field)), where));
    }
    Object constant = field.getConstantValue();
    if (constant != null) {
      return new Attributed.OfTerm(type, new Term.Constant(constant(constant, type, where), where));
    }
    if (isOwn && !field.getModifiers().contains(Modifier.STATIC)) {
      return own(field, where);
    }
    if (type.getKind() == TypeKind.ARRAY
        && field.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
      return new Attributed.OfArray(type,
          scope.program().constantArrays().of(field, where));
    }
    throw Refusal.of(Declarations.declared(Diagnostic.error(Code.NON_CONSTANT_FIELD, where,
        field.getSimpleName()), field, scope.program())
        .note("pass its value as a parameter, or make it static final with a constant value"));
  }

  private Attributed own(VariableElement field, Span where) {
    String name = field.getSimpleName().toString();
    return switch (scope.receiver()) {
      case Receiver.OfRecord record ->
          component(record.type(), new Term.Local(record.self(), where), name, where);
      case Receiver.OfActor actor -> {
        Type.Struct state = actor.state();
        int index = state.indexOf(name);
        if (index < 0) {
          throw Refusal.silent();
        }
        if (state.fields().get(index).type() instanceof Type.Struct array
            && ArrayField.length(array).isPresent()) {
          yield new Attributed.OfArray(field.asType(), ArrayVariable.ofState(name, array));
        }
        yield new Attributed.OfTerm(field.asType(),
            new Term.State(index, state.fields().get(index).type(), where));
      }
      case Receiver.Constructing(TypeElement _, Map<String, Variable> components) -> {
        Variable component = Optional.ofNullable(components.get(name))
            .orElseThrow(() -> Refusal.construct(where, "a component that is not assigned yet",
                "use the parameter of the constructor"));
        yield new Attributed.OfTerm(field.asType(), new Term.Local(component, where));
      }
      case Receiver.OfEnum constant ->
          ofConstant(field, new Term.Local(constant.self(), where), where);
      case Receiver.None() -> throw new AssertionError("no receiver");
    };
  }

  /** A field of an enum constant. */
  private Attributed ofConstant(VariableElement field, Term ordinal, Span where) {
    ArrayVariable table = scope.program().enumTables().of(field, where);
    return new Attributed.OfTerm(field.asType(), new Term.Element(table, ordinal, where));
  }

  static int ordinal(VariableElement constant) {
    List<? extends Element> constants = constant.getEnclosingElement().getEnclosedElements()
        .stream().filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT).toList();
    return constants.indexOf(constant);
  }

  private static Atom.Const constant(Object value, TypeMirror type, Span where) {
    return switch (value) {
      case Boolean v -> Atom.Const.of(v.booleanValue());
      case Byte v -> new Atom.Const(Type.I8, v);
      case Short v -> new Atom.Const(Type.I16, v);
      case Character v -> new Atom.Const(Type.U16, v);
      case Integer v -> Atom.Const.of(v.intValue());
      case Long v -> Atom.Const.of(v.longValue());
      case Float v -> Atom.Const.of(v.floatValue());
      case Double v -> Atom.Const.of(v.doubleValue());
      case String _ -> throw ValueTypes.text(where);
      default -> throw new AssertionError("constant of type " + type);
    };
  }
}
