package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Declarations of local variables (JLS 14.4). */
final class LocalDeclarations {
  private final MethodScope scope;
  private final JavaTypes types;
  private final Expressions expressions;

  LocalDeclarations(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.types = scope.program().types();
    this.expressions = expressions;
  }

  /**
   * Declares variables.
   *
   * @param mayShare whether shared arrays may be declared here
   */
  Step declare(VariableDeclarationExpr x, boolean mayShare, Span where) {
    List<Step> steps = new ArrayList<>();
    for (VariableDeclarator declarator : x.getVariables()) {
      try {
        steps.add(declare(declarator, x.isFinal(), mayShare, where));
      } catch (Refusal refusal) {
        scope.program().report(refusal);
        declareAnyway(declarator);
      }
    }
    return steps.size() == 1 ? steps.getFirst() : new Step.Sequence(steps, where);
  }

  /** After an error in the initialiser, a variable of known type is as good as any. */
  private void declareAnyway(VariableDeclarator declarator) {
    Symbol symbol = new Symbol.Unusable();
    if (declarator.getType().isPrimitiveType()) {
      TypeMirror type = TypeNames.resolve(declarator.getType(), scope.classes(), types);
      Variable variable = new Variable(declarator.getNameAsString(),
          JavaTypes.primitiveType(type.getKind()));
      symbol = new Symbol.OfVariable(variable, type, Optional.empty());
    }
    scope.names().declare(declarator.getNameAsString(), symbol);
  }

  private Step declare(VariableDeclarator declarator, boolean isFinal, boolean mayShare,
      Span where) {
    Optional<TypeMirror> declared = declarator.getType().isVarType() ? Optional.empty()
        : Optional.of(TypeNames.resolve(declarator.getType(), scope.classes(), types));
    Optional<Expression> initial = declarator.getInitializer().map(LocalDeclarations::inner);
    if (initial.filter(this::isPartOfMessage).isPresent()) {
      return other(declarator, expressions.attribute(initial.get()), where);
    }
    boolean isArray = declared.filter(ArrayType.class::isInstance).isPresent()
        || initial.filter(ArrayCreationExpr.class::isInstance).isPresent();
    if (isArray) {
      return array(declarator, declared, initial, mayShare, where);
    }
    if (declared.isPresent() && initial.isPresent()
        && Lambdas.method(declared.get(), types).isPresent()) {
      requireValues((DeclaredType) declared.get(),
          scope.unit().startSpan(declarator.getType()));
      return function(declarator, declared.get(), initial.get(), where);
    }
    if (declared.isPresent() && Functions.isGpuContext(declared.get())) {
      return other(declarator, expressions.attribute(initial.orElseThrow(
          () -> Refusal.of(Code.UNSUPPORTED_TYPE, where, "use the parameter itself",
              declared.get()))), where);
    }
    if (declared.flatMap(Views::layout).isPresent()) {
      Attributed value = expressions.attribute(initial.orElseThrow(
          () -> Refusal.of(Code.ARRAY_ALIAS, where, "give it a view where it is declared",
              declarator.getNameAsString())));
      if (!(value instanceof Attributed.OfView || value instanceof Attributed.OfNewView)) {
        throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "make the view here, of an array",
            declared.get());
      }
      return other(declarator, value, where);
    }
    if (declared.isEmpty()) {
      Expression value = initial.orElseThrow();
      if (value instanceof MethodCallExpr call && isSharedCall(call)) {
        return array(declarator, declared, initial, mayShare, where);
      }
      Attributed attributed = expressions.attribute(value);
      return attributed instanceof Attributed.OfTerm term
          ? variable(declarator, term.type(), Optional.of(checked(term, value)), isFinal, where)
          : other(declarator, attributed, where);
    }
    Span name = scope.unit().startSpan(declarator.getType());
    scope.program().values().of(declared.get(), name);
    return variable(declarator, declared.get(),
        initial.map(i -> expressions.assigned(i, declared.get())), isFinal, where);
  }

  /** What a functional interface takes and gives must be data. */
  private static void requireValues(DeclaredType function, Span where) {
    for (TypeMirror argument : function.getTypeArguments()) {
      if (!JavaTypes.isRecord(argument) && !JavaTypes.isEnum(argument)
          || JavaTypes.element(argument).getAnnotationMirrors().isEmpty()
              && JavaTypes.isRecord(argument)) {
        throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "declare a functional interface of your own"
            + " over primitives and records marked @GpuType", function);
      }
    }
  }

  /** Whether this reads an array or string of the message that a handler takes. */
  private boolean isPartOfMessage(Expression expression) {
    if (!(expression instanceof MethodCallExpr call) || !call.getArguments().isEmpty()
        || !(call.getScope().orElse(null) instanceof NameExpr name)) {
      return false;
    }
    return scope.names().find(name.getNameAsString()).orElse(null)
        instanceof Symbol.OfVariable owner
        && owner.variable().array(call.getNameAsString()).isPresent();
  }

  /** A variable of a functional interface is a name of what it holds; it holds nothing else. */
  private Step function(VariableDeclarator declarator, TypeMirror type, Expression value,
      Span where) {
    Attributed attributed = Lambdas.isFunction(value)
        ? new Lambdas(scope, expressions).read(value, type,
            Unsupported.place(value, scope.unit()))
        : expressions.attribute(value);
    if (!(attributed instanceof Attributed.OfFunction)) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
          "use primitives, arrays of primitives and records marked @GpuType", type);
    }
    return other(declarator, attributed, where);
  }

  private static Expression inner(Expression expression) {
    return expression instanceof EnclosedExpr x ? inner(x.getInner()) : expression;
  }

  private Term checked(Attributed.OfTerm term, Expression value) {
    scope.program().values().of(term.type(), expressions.operators().caret(value));
    return term.term();
  }

  private Step variable(VariableDeclarator declarator, TypeMirror type, Optional<Term> initial,
      boolean isFinal, Span where) {
    String name = declarator.getNameAsString();
    Variable variable = new Variable(name,
        scope.program().values().of(type, scope.unit().nameSpan(declarator)));
    Optional<Atom.Const> constant = isFinal && type.getKind().isPrimitive()
        && initial.isPresent() && initial.get() instanceof Term.Constant known
            ? Optional.of(known.value()) : Optional.empty();
    scope.names().declare(name, new Symbol.OfVariable(variable, type, constant));
    return new Step.Declare(variable, initial, where);
  }

  /** Another name of an array or of the context. */
  private Step other(VariableDeclarator declarator, Attributed value, Span where) {
    String name = declarator.getNameAsString();
    if (value instanceof Attributed.OfNewView view) {
      return new Views(scope, expressions.calls()).declare(name, view, where);
    }
    scope.names().declare(name, switch (value) {
      case Attributed.OfArray(TypeMirror type, ArrayVariable array) ->
          new Symbol.OfArray(array, type);
      case Attributed.OfView(TypeMirror type, ViewVariable view) -> new Symbol.OfView(view, type);
      case Attributed.OfNewView _ -> throw new AssertionError("declared as a view");
      case Attributed.OfContext(TypeMirror type) -> new Symbol.OfContext(type);
      case Attributed.OfFunction(TypeMirror type, Callable callable) ->
          new Symbol.OfFunction(callable, type);
      case Attributed.OfNewArray _ -> throw new AssertionError("declared as an array");
      case Attributed.OfTerm _, Attributed.OfCell _ -> throw Refusal.of(Code.UNSUPPORTED_TYPE,
          scope.unit().nameSpan(declarator), "use the parameter itself", value.type());
    });
    return new Step.Sequence(List.of(), where);
  }

  private boolean isSharedCall(MethodCallExpr call) {
    return call.getNameAsString().startsWith("shared") && call.getArguments().size() == 1
        && call.getScope().filter(s -> !expressions.names().typeOf(s).isPresent()
            && s.isNameExpr() && scope.names().find(s.asNameExpr().getNameAsString())
                .filter(Symbol.OfContext.class::isInstance).isPresent()).isPresent();
  }

  private Step array(VariableDeclarator declarator, Optional<TypeMirror> declared,
      Optional<Expression> initial, boolean mayShare, Span where) {
    String name = declarator.getNameAsString();
    Span nameSpan = scope.unit().nameSpan(declarator);
    Expression value = initial.orElseThrow(() -> Refusal.of(Code.ARRAY_ALIAS, nameSpan,
        "give it an array where it is declared", name));
    return switch (value) {
      case ArrayInitializerExpr x -> filled(name, declared.orElseThrow(), x, nameSpan, where);
      case ArrayCreationExpr x -> created(name, x, where);
      case MethodCallExpr x when isSharedCall(x) -> shared(name, x, mayShare, where);
      case MethodCallExpr x when !x.getNameAsString().equals("values") ->
          new ArrayCalls(scope, expressions).declare(name, x, where).orElseThrow(
              () -> Refusal.of(Code.UNSUPPORTED_TYPE, scope.unit().nameSpan(x),
                  "pass the array to the method and let it write there", "array as a result"));
      default -> {
        Attributed attributed = expressions.attribute(value);
        if (!(attributed instanceof Attributed.OfArray)) {
          throw Refusal.of(Code.ARRAY_ALIAS, nameSpan, "name one array", name);
        }
        yield other(declarator, attributed, where);
      }
    };
  }

  private Step filled(String name, TypeMirror type, ArrayInitializerExpr x, Span nameSpan,
      Span where) {
    TypeMirror component = ((ArrayType) type).getComponentType();
    scope.program().values().of(component, nameSpan);
    List<Term> elements = new ArrayList<>();
    for (Expression element : x.getValues()) {
      elements.add(expressions.assigned(element, component));
    }
    return declared(name, type, elements.size(), ArrayVariable.Origin.PRIVATE, elements,
        scope.unit().startSpan(x), where);
  }

  /** An array that no variable names. */
  Attributed.OfNewArray newArray(ArrayCreationExpr x) {
    scope.names().open();
    try {
      if (created("array", x, scope.unit().startSpan(x)) instanceof Step.DeclareArray made) {
        return new Attributed.OfNewArray(types.arrayOf(TypeNames.resolve(x.getElementType(),
            scope.classes(), types)), made);
      }
    } finally {
      scope.names().close();
    }
    throw Refusal.construct(Code.ARRAY_SHAPE, scope.unit().startSpan(x),
        "an array of negative length",
        "use a length of at least 1");
  }

  private Step created(String name, ArrayCreationExpr x, Span where) {
    TypeMirror element = TypeNames.resolve(x.getElementType(), scope.classes(), types);
    ArrayCreationLevel level = x.getLevels().getFirst().orElseThrow();
    TypeMirror type = types.arrayOf(element);
    Span start = scope.unit().startSpan(x);
    if (x.getLevels().size() > 1) {
      throw Refusal.construct(Code.ARRAY_SHAPE, start, "an array of arrays",
          "use one array and compute the index: row * columns + column");
    }
    if (x.getInitializer().isPresent()) {
      return filled(name, type, x.getInitializer().get(), start, where);
    }
    int length = length(level.getDimension().orElseThrow());
    if (length < 0) {
      Step array = declared(name, type, 1, ArrayVariable.Origin.PRIVATE, List.of(), start, where);
      return new Step.Sequence(List.of(negative(length, x), array), where);
    }
    return declared(name, type, length, ArrayVariable.Origin.PRIVATE, List.of(), start, where);
  }

  /** Java compiles what follows, which is never reached (JLS 15.10.2). */
  private Step negative(int length, ArrayCreationExpr x) {
    Span where = scope.unit().at(x, scope.unit().startSpan(x));
    return new Step.If(new Term.Constant(Atom.Const.of(true), where),
        new Step.Throw(TrapKind.negativeSize(length), where), Optional.empty(), where);
  }

  private Step shared(String name, MethodCallExpr x, boolean mayShare, Span where) {
    Calls.Call call = expressions.calls().choose(x);
    if (!ContextCalls.isShared(call)) {
      throw Calls.unknown(call);
    }
    if (!mayShare) {
      throw Refusal.construct(Code.ARRAY_SHAPE, call.where(),
          "a shared array in a nested block or a method",
          "declare it at the top level of the kernel");
    }
    Term length = expressions.index(x.getArgument(0));
    if (length instanceof Term.Constant constant) {
      return declared(name, call.result(), (int) constant.value().bits(),
          ArrayVariable.Origin.SHARED, List.of(), call.where(), where);
    }
    ArrayVariable array = new ArrayVariable(name, scope.program().values().of(
        ((ArrayType) call.result()).getComponentType(), call.where()), ArrayVariable.Origin.SHARED,
        OptionalInt.empty());
    scope.names().declare(name, new Symbol.OfArray(array, call.result()));
    return new Step.DeclareShared(array, length, call.where());
  }

  private int length(Expression expression) {
    Span where = expressions.operators().caret(expression);
    Term term = expressions.index(expression);
    if (!(term instanceof Term.Constant(Atom.Const value, Span _))) {
      throw Refusal.of(Code.NOT_CONSTANT, where, "write a number, or a static final constant",
          "the length of an array");
    }
    return (int) value.bits();
  }

  private Step declared(String name, TypeMirror type, int length, ArrayVariable.Origin origin,
      List<Term> elements, Span at, Span where) {
    if (length < 1) {
      throw Refusal.construct(Code.ARRAY_SHAPE, at, "an array of length " + length,
          "use a length of at least 1");
    }
    TypeMirror component = ((ArrayType) type).getComponentType();
    if (elements.isEmpty() && !component.getKind().isPrimitive()) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, at, JavaTypes.isRecord(component)
          ? "its elements are null, which a device does not have: write new %s {...}"
              .formatted(type)
          : "use one-dimensional arrays of primitives and of records marked @GpuType", type);
    }
    ArrayVariable array = new ArrayVariable(name, scope.program().values().of(component, at),
        origin, OptionalInt.of(length));
    scope.names().declare(name, new Symbol.OfArray(array, type));
    return new Step.DeclareArray(array, elements, where);
  }
}
