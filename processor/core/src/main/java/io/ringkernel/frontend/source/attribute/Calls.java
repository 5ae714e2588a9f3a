package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Method calls (JLS 15.12). */
final class Calls {
  /**
   * A call whose method is chosen.
   *
   * @param receiver what stands before the dot, where that has a value or is the context
   * @param where the name of the method in the call
   * @param types what the type variables of the method stand for
   * @param result the type of the call
   */
  record Call(MethodCallExpr syntax, ExecutableElement method, Optional<Attributed> receiver,
      List<Attributed> arguments, Span where, TypeArguments types, TypeMirror result) {
    TypeElement owner() {
      return (TypeElement) method.getEnclosingElement();
    }
  }

  private record Candidates(List<ExecutableElement> methods, Optional<Attributed> receiver) {}

  private static final String INLINE = "io.ringkernel.Inline";

  private final MethodScope scope;
  private final Expressions expressions;
  private final ContextCalls contexts;
  private final ActorCalls actors;

  Calls(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
    this.contexts = new ContextCalls(scope, this);
    this.actors = new ActorCalls(scope, expressions);
  }

  Attributed call(MethodCallExpr x) {
    Candidates candidates = candidates(x, x.getNameAsString());
    if (!candidates.methods().isEmpty()
        && candidates.receiver().orElse(null) instanceof Attributed.OfContext
        && actors.concerns(candidates.methods())) {
      return actors.call(x, candidates.methods(),
          scope.unit().at(x, scope.unit().nameSpan(x)));
    }
    Call call = choose(x, candidates);
    if (ContextCalls.isContext(call.owner())) {
      return contexts.call(call);
    }
    Optional<ViewLayout> view = Views.layout(call.owner().asType());
    if (view.isPresent()) {
      return new Views(scope, this).call(call, view.get());
    }
    if (call.receiver().orElse(null) instanceof Attributed.OfFunction function) {
      return invoked(call, function);
    }
    if (TileCalls.isCell(call)) {
      return new TileCalls(scope, this).cell(call);
    }
    if (TileCalls.isOnCell(call)) {
      return new TileCalls(scope, this).call(call);
    }
    Map<Integer, Callable> functions = functions(call);
    if (!functions.isEmpty()) {
      return higherOrder(call, functions);
    }
    boolean isStatic = call.method().getModifiers().contains(Modifier.STATIC);
    if (isStatic && call.owner().getKind() == ElementKind.ENUM && call.arguments().isEmpty()
        && call.method().getSimpleName().contentEquals("values")) {
      return new Attributed.OfArray(call.result(),
          scope.program().enumTables().values(call.owner()));
    }
    Optional<Intrinsic> row = isStatic
        ? Intrinsics.ofMethod(scope.program().types().methodKey(call.method()))
        : Optional.empty();
    if (row.isPresent()) {
      return apply(call, row.get());
    }
    if (isStatic) {
      return function(call, List.of());
    }
    return call.receiver().isPresent() ? onValue(call, call.receiver().get()) : onThis(call);
  }

  /** Finds the method that a call means and evaluates what is passed to it. */
  Call choose(MethodCallExpr x) {
    return choose(x, candidates(x, x.getNameAsString()));
  }

  private Call choose(MethodCallExpr x, Candidates candidates) {
    Span.Source where = scope.unit().at(x, scope.unit().nameSpan(x));
    String name = x.getNameAsString();
    if (candidates.methods().isEmpty()) {
      throw Refusal.unresolved(where, name);
    }
    requireNoText(x, candidates.methods(), where);
    if (x.getArguments().stream().anyMatch(Lambdas::isFunction)) {
      return withLambdas(x, candidates, where);
    }
    List<ExecutableElement> fitting = candidates.methods().stream()
        .filter(m -> m.getParameters().size() == x.getArguments().size()).toList();
    List<Attributed> arguments = new ArrayList<>();
    for (int i = 0; i < x.getArguments().size(); i++) {
      // Where only one method takes so many arguments, its parameter gives a switch its type.
      arguments.add(fitting.size() == 1 && fitting.getFirst().getTypeParameters().isEmpty()
          ? expressions.attribute(x.getArgument(i),
              Optional.of(fitting.getFirst().getParameters().get(i).asType()))
          : expressions.argument(x.getArgument(i)));
    }
    ExecutableElement method = scope.program().overloads().choose(name, candidates.methods(),
        arguments.stream().map(Attributed::type).toList(), where);
    return chosen(x, method, candidates.receiver(), arguments, where);
  }

  private Call chosen(MethodCallExpr x, ExecutableElement method, Optional<Attributed> receiver,
      List<Attributed> arguments, Span.Source where) {
    return chosen(x, method, receiver, arguments, where, typeArguments(x, method,
        arguments.stream().map(a -> Optional.of(a.type())).toList(), where));
  }

  private Call chosen(MethodCallExpr x, ExecutableElement method, Optional<Attributed> receiver,
      List<Attributed> arguments, Span.Source where, TypeArguments types) {
    TypeMirror result = receiver.orElse(null) instanceof Attributed.OfFunction function
        ? shape(function, method).getReturnType()
        : types.in(method.getReturnType(), scope.program().types());
    scope.program().note(scope.unit().span(x), result, Optional.of(method));
    return new Call(x, method, receiver, arguments, where, types, result);
  }

  /** A method of a functional interface, with what its type variables stand for. */
  private ExecutableType shape(Attributed.OfFunction function, ExecutableElement method) {
    return (ExecutableType) scope.program().types().types()
        .asMemberOf((DeclaredType) function.type(), method);
  }

  private TypeArguments typeArguments(MethodCallExpr x, ExecutableElement method,
      List<Optional<TypeMirror>> arguments, Span where) {
    return x.getTypeArguments().isPresent()
        ? TypeArguments.named(method, x.getTypeArguments().get().stream()
            .map(t -> TypeNames.resolve(t, scope.classes(), scope.program().types())).toList(),
            where)
        : TypeArguments.of(method, arguments, scope.program().types(), where);
  }

  /** Lambdas have no type of their own, so nothing but their number chooses the method. */
  private Call withLambdas(MethodCallExpr x, Candidates candidates, Span.Source where) {
    List<ExecutableElement> fitting = candidates.methods().stream()
        .filter(m -> m.getParameters().size() == x.getArguments().size()).toList();
    if (fitting.size() != 1 || !JavaTypes.isAnnotated(fitting.getFirst(), INLINE)) {
      Expression lambda = x.getArguments().stream().filter(Lambdas::isFunction).findFirst()
          .orElseThrow();
      throw fitting.size() > 1 ? Refusal.construct(Code.FUNCTION_VALUE, where,
          "a call that a lambda chooses among methods", "give the methods different names")
          : Unsupported.of(lambda, scope.unit());
    }
    ExecutableElement method = fitting.getFirst();
    Lambdas lambdas = new Lambdas(scope, expressions);
    List<Attributed> arguments = new ArrayList<>();
    List<Optional<Attributed>> values = x.getArguments().stream().map(argument ->
        Lambdas.isFunction(argument) ? Optional.<Attributed>empty()
        : Optional.of(expressions.argument(argument))).toList();
    TypeArguments types = typeArguments(x, method,
        values.stream().map(v -> v.map(Attributed::type)).toList(), where);
    for (int i = 0; i < values.size(); i++) {
      Expression argument = x.getArgument(i);
      TypeMirror parameter = types.in(method.getParameters().get(i).asType(),
          scope.program().types());
      arguments.add(values.get(i).orElseGet(() -> lambdas.read(argument, parameter,
          Unsupported.place(argument, scope.unit()))));
    }
    return chosen(x, method, candidates.receiver(), arguments, where, types);
  }

  private static Map<Integer, Callable> functions(Call call) {
    Map<Integer, Callable> functions = new TreeMap<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      if (call.arguments().get(i) instanceof Attributed.OfFunction function) {
        functions.put(i, function.callable());
      }
    }
    return functions;
  }

  private Attributed higherOrder(Call call, Map<Integer, Callable> functions) {
    boolean isInline = JavaTypes.isAnnotated(call.method(), INLINE)
        && call.method().getModifiers().contains(Modifier.STATIC);
    if (!isInline) {
      throw Refusal.construct(Code.FUNCTION_VALUE, call.where(), "passing a function to "
          + Declarations.qualified(call.method()),
          "mark the method with @Inline and make it static");
    }
    Functions.Signature signature =
        scope.program().functions().specialised(call.method(), functions, call.types(),
            call.where());
    return called(call, signature, List.of());
  }

  /** A call of the method of a functional interface: what stands behind it is called. */
  private Attributed invoked(Call call, Attributed.OfFunction function) {
    if (!Lambdas.method(function.type(), scope.program().types())
        .filter(call.method()::equals).isPresent()) {
      throw unknown(call);
    }
    ExecutableType shape = shape(function, call.method());
    List<Term> values = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      values.add(value(call, i, shape.getParameterTypes().get(i)));
    }
    TypeMirror result = shape.getReturnType();
    return switch (function.callable()) {
      case Callable.OfCode(String code, List<Symbol> captures) -> {
        List<Argument> arguments =
            new ArrayList<>(Captures.arguments(captures, call.where()));
        values.forEach(v -> arguments.add(new Argument.OfTerm(v)));
        Type form = result.getKind() == TypeKind.VOID ? Type.Nothing.NOTHING
            : scope.program().values().of(result, call.where());
        yield new Attributed.OfTerm(result,
            new Term.Call(code, form, arguments, call.where()));
      }
      case Callable.OfMethod(ExecutableElement method) -> referred(call, shape, method, values);
    };
  }

  private Attributed referred(Call call, ExecutableType shape, ExecutableElement method,
      List<Term> values) {
    List<Term> converted = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      converted.add(scope.program().conversions().assigned(
          new Attributed.OfTerm(shape.getParameterTypes().get(i), values.get(i)),
          method.getParameters().get(i).asType(), call.where()));
    }
    Optional<Intrinsic> row =
        Intrinsics.ofMethod(scope.program().types().methodKey(method));
    Term term;
    if (row.isPresent()) {
      term = new Term.Apply(row.get(), converted, call.where());
    } else {
      Functions.Signature signature = scope.program().functions().of(method, call.where());
      term = new Term.Call(signature.function(), signature.result(),
          converted.stream().<Argument>map(Argument.OfTerm::new).toList(), call.where());
    }
    TypeMirror result = shape.getReturnType();
    if (result.getKind() == TypeKind.VOID) {
      return new Attributed.OfTerm(result, term);
    }
    return new Attributed.OfTerm(result, scope.program().conversions().assigned(
        new Attributed.OfTerm(method.getReturnType(), term), result, call.where()));
  }

  private Candidates candidates(MethodCallExpr x, String name) {
    if (x.getScope().isEmpty() || x.getScope().get() instanceof ThisExpr) {
      return new Candidates(scope.classes().methods(name), Optional.empty());
    }
    Expression before = x.getScope().get();
    if (before instanceof SuperExpr) {
      throw Unsupported.of(before, scope.unit());
    }
    Optional<TypeElement> type = expressions.names().typeOf(before);
    if (type.isPresent()) {
      return new Candidates(scope.classes().methods(type.get(), name), Optional.empty());
    }
    Attributed receiver = expressions.attribute(before);
    TypeElement owner = JavaTypes.element(receiver.type());
    if (owner == null) {
      throw Refusal.of(Code.UNKNOWN_METHOD, scope.unit().nameSpan(x),
          "call a static method instead", receiver.type() + "." + name);
    }
    return new Candidates(scope.classes().methods(owner, name), Optional.of(receiver));
  }

  /** The arguments as values of the parameters' types. */
  List<Term> values(Call call) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      terms.add(value(call, i));
    }
    return terms;
  }

  Term value(Call call, int index) {
    return value(call, index, call.types().in(call.method().getParameters().get(index).asType(),
        scope.program().types()));
  }

  private Term value(Call call, int index, TypeMirror target) {
    Span where = expressions.operators().caret(call.syntax().getArgument(index));
    if (!(call.arguments().get(index) instanceof Attributed.OfTerm term)) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "pass a value",
          call.arguments().get(index).type());
    }
    scope.program().values().of(term.type(), where);
    return scope.program().conversions().assigned(term, target, where);
  }

  Attributed apply(Call call, Intrinsic row) {
    return new Attributed.OfTerm(call.result(), new Term.Apply(row, values(call), call.where()));
  }

  /** A call of a method that becomes a function. */
  private Attributed function(Call call, List<Argument> leading) {
    Functions functions = scope.program().functions();
    Functions.Signature signature = call.types().isEmpty()
        ? functions.of(call.method(), call.where())
        : functions.instantiated(call.method(), call.types(), call.where());
    if (functions.writesAlone(call.method())) {
      if (scope.isSpread()) {
        throw Refusal.of(Code.CPU_ONLY, call.where(), Assignments.SPREAD_REMEDY,
            "a call in forEach of a method that assigns to a field");
      }
      functions.noteSoleWrite();
    }
    return called(call, signature, leading);
  }

  private Attributed called(Call call, Functions.Signature signature, List<Argument> leading) {
    if (signature.array().isPresent()) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, call.where(),
          "declare a variable for it: %s result = ...;".formatted(call.result()),
          "array as a result");
    }
    return new Attributed.OfTerm(call.result(), new Term.Call(signature.function(),
        signature.result(), arguments(call, signature, leading), call.where()));
  }

  /** What a call passes, behind what it passes besides. */
  List<Argument> arguments(Call call, Functions.Signature signature, List<Argument> leading) {
    List<Argument> arguments = new ArrayList<>(leading);
    if (signature.slots().stream().anyMatch(Functions.Slot::takesActor)) {
      arguments.add(new Argument.OfActor());
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      if (signature.slots().get(i) instanceof Functions.Slot.OfFunction(Captures captures)) {
        captures.passWrites();
        arguments.addAll(Captures.arguments(captures.outside(), call.where()));
      } else {
        arguments.addAll(argument(call, i, signature.slots().get(i)));
      }
    }
    for (Functions.Slot slot : signature.slots()) {
      if (slot instanceof Functions.Slot.OfContext(Optional<HandlerSlot> used)
          && used.filter(HandlerSlot::isUsed).isPresent()) {
        HandlerSlot own = scope.slot().orElseThrow(() -> Refusal.of(Code.CPU_ONLY, call.where(),
            ActorClassReader.CPU_REMEDY, "the context of a handler in a lambda expression"));
        own.sends(used.get().words(), call.syntax());
        own.spawns(used.get().spawns(), call.syntax());
        arguments.addAll(own.arguments(call.where()));
      }
    }
    return arguments;
  }

  private List<Argument> argument(Call call, int index, Functions.Slot slot) {
    return switch (slot) {
      case Functions.Slot.OfContext _, Functions.Slot.OfFunction _ -> List.of();
      case Functions.Slot.OfValue() -> List.of(new Argument.OfTerm(value(call, index)));
      case Functions.Slot.OfView(var parameter) -> {
        if (!(call.arguments().get(index) instanceof Attributed.OfView(var _, var view))) {
          throw Refusal.of(Code.ARRAY_ALIAS,
              expressions.operators().caret(call.syntax().getArgument(index)),
              "declare a variable for the view and pass that", parameter.array().name());
        }
        Views.passWrites(parameter.array(), view.array());
        yield Views.arguments(view, call.where());
      }
      case Functions.Slot.OfArray(var parameter) -> {
        Span where = expressions.operators().caret(call.syntax().getArgument(index));
        if (call.arguments().get(index) instanceof Attributed.OfNewArray(var _, var made)) {
          yield List.of(new Argument.OfNewArray(made));
        }
        if (!(call.arguments().get(index) instanceof Attributed.OfArray(var _, var array))) {
          throw Refusal.of(Code.ARRAY_ALIAS, where, "pass an array by its name",
              parameter.name());
        }
        if (array.isState()) {
          throw Refusal.construct(call.where(), "passing an array of the state to a method",
              "use it in an instance method of the actor, which has it already");
        }
        if (array.message().isPresent()
            && (array.length().isEmpty() || parameter.isWritten())) {
          throw Refusal.construct(where, "passing an array of a message to a method",
              parameter.isWritten() ? "the method writes to it: pass a copy of your own"
                  : "its length varies: use it in the handler itself");
        }
        if (parameter.isWritten()) {
          array.markWritten();
        }
        yield List.of(new Argument.OfArray(array));
      }
    };
  }

  private Attributed onValue(Call call, Attributed receiver) {
    if (receiver instanceof Attributed.OfArray(TypeMirror _, ArrayVariable text)
        && text.message().filter(m -> m.items().shape().text()).isPresent()) {
      return onText(call, text);
    }
    if (!(receiver instanceof Attributed.OfTerm(TypeMirror type, Term value))) {
      throw unknown(call);
    }
    scope.program().values().of(type, call.where());
    if (JavaTypes.isEnum(type)) {
      return onEnum(call, value);
    }
    return onRecord(call, value);
  }

  /** A constant by its name needs names, of which a device has none (JLS 8.9.3). */
  private static void requireNoText(MethodCallExpr x, List<ExecutableElement> methods,
      Span where) {
    boolean isName = x.getNameAsString().equals("valueOf") && x.getArguments().size() == 1
        && x.getArgument(0).isStringLiteralExpr();
    methods.stream().filter(m -> isName && m.getEnclosingElement().getKind() == ElementKind.ENUM)
        .findFirst().ifPresent(method -> {
          throw Refusal.construct(Code.ENUM_METHOD, where,
              "method " + Declarations.qualified(method),
              "pass the ordinal, and take the constant from values()");
        });
  }

  /** Of the methods that every enum has, the ordinal and the order are left of a constant. */
  private Attributed onEnum(Call call, Term constant) {
    if (call.owner().getKind() == ElementKind.ENUM) {
      requireOneBody(call);
      return function(call, List.of(new Argument.OfTerm(constant)));
    }
    return switch (call.method().getSimpleName().toString()) {
      case "ordinal" -> new Attributed.OfTerm(call.result(), constant);
      case "compareTo" -> {
        if (!(call.arguments().getFirst() instanceof Attributed.OfTerm other)
            || !JavaTypes.isEnum(other.type())) {
          throw unknown(call);
        }
        yield new Attributed.OfTerm(call.result(), new Term.Binary(Op.BinaryOperator.SUB, constant,
            other.term(), call.where()));
      }
      default -> throw Refusal.construct(Code.ENUM_METHOD, call.where(),
          "method " + Declarations.qualified(call.method()),
          "a constant has its ordinal and its order: keep more in a final field of the enum");
    };
  }

  /** A constant with a class body may have a method of its own (JLS 8.9.1). */
  private void requireOneBody(Call call) {
    boolean hasBodies = Declarations.scope(call.method(), scope.program(), call.where()).unit()
        .declaration(call.owner()).filter(EnumDeclaration.class::isInstance)
        .map(EnumDeclaration.class::cast).stream().flatMap(d -> d.getEntries().stream())
        .anyMatch(e -> !e.getClassBody().isEmpty());
    if (hasBodies) {
      throw Refusal.construct(Code.ENUM_METHOD, call.where(),
          "a method of an enum whose constants have bodies",
          "write a static method that switches over the constants");
    }
  }

  /** A method of a string of the message. */
  private Attributed onText(Call call, ArrayVariable text) {
    Term length = new Term.Length(text, call.where());
    Term term = switch (call.method().getSimpleName() + "/" + call.arguments().size()) {
      case "length/0" -> length;
      case "isEmpty/0" -> new Term.Compare(Op.Comparison.EQ, length,
          new Term.Constant(Atom.Const.of(0), call.where()), call.where());
      case "charAt/1" -> new Term.Element(text, value(call, 0), call.where());
      default -> throw Refusal.of(Code.UNKNOWN_METHOD, call.where(),
          "a string of a message has length, isEmpty and charAt",
          Declarations.qualified(call.method()));
    };
    return new Attributed.OfTerm(call.result(), term);
  }

  private Attributed onThis(Call call) {
    return switch (scope.receiver()) {
      case Receiver.OfRecord record when record.type().equals(call.owner()) ->
          onRecord(call, new Term.Local(record.self(), call.where()));
      case Receiver.OfActor actor when actor.type().equals(call.owner()) -> {
        actor.state();
        yield function(call, List.of(new Argument.OfActor()));
      }
      case Receiver.OfEnum constant -> onEnum(call,
          new Term.Local(constant.self(), call.where()));
      default -> throw unknown(call);
    };
  }

  private Attributed onRecord(Call call, Term record) {
    if (call.owner().getKind() != ElementKind.RECORD) {
      throw unknown(call);
    }
    if (Declarations.isImplicitAccessor(call.method(), scope.program(), call.where())) {
      return expressions.names().component(call.owner(), record,
          call.method().getSimpleName().toString(), call.where());
    }
    return function(call, List.of(new Argument.OfTerm(record)));
  }

  /** What an accessor of a record gives, be it written out or not. */
  Attributed accessor(TypeElement owner, ExecutableElement method, Term record, Span where) {
    if (Declarations.isImplicitAccessor(method, scope.program(), where)) {
      return expressions.names().component(owner, record, method.getSimpleName().toString(),
          where);
    }
    Functions.Signature signature = scope.program().functions().of(method, where);
    return new Attributed.OfTerm(method.getReturnType(), new Term.Call(signature.function(),
        signature.result(), List.of(new Argument.OfTerm(record)), where));
  }

  static Refusal unknown(Call call) {
    return Refusal.of(Code.UNKNOWN_METHOD, call.where(),
        "docs/intrinsics.md lists the methods of the JDK that kernels can call",
        Declarations.qualified(call.method()));
  }
}
