package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Method calls (JLS 15.12). */
final class Calls {
  /**
   * A call whose method is chosen.
   *
   * @param receiver what stands before the dot, where that has a value or is the context
   * @param where the name of the method in the call
   */
  record Call(MethodCallExpr syntax, ExecutableElement method, Optional<Attributed> receiver,
      List<Attributed> arguments, Span where) {
    TypeElement owner() {
      return (TypeElement) method.getEnclosingElement();
    }

    TypeMirror result() {
      return method.getReturnType();
    }
  }

  private record Candidates(List<ExecutableElement> methods, Optional<Attributed> receiver) {}

  private static final String INLINE = "io.ringkernel.Inline";

  private final MethodScope scope;
  private final Expressions expressions;
  private final ContextCalls contexts;

  Calls(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
    this.contexts = new ContextCalls(scope, this);
  }

  Attributed call(MethodCallExpr x) {
    Call call = choose(x);
    if (ContextCalls.isContext(call.owner())) {
      return contexts.call(call);
    }
    if (call.receiver().orElse(null) instanceof Attributed.OfFunction function) {
      return invoked(call, function);
    }
    Map<Integer, Callable> functions = functions(call);
    if (!functions.isEmpty()) {
      return higherOrder(call, functions);
    }
    boolean isStatic = call.method().getModifiers().contains(Modifier.STATIC);
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
    Span.Source where = scope.unit().at(x, scope.unit().nameSpan(x));
    if (x.getTypeArguments().isPresent()) {
      throw Refusal.construct(where, "a call with type arguments", "call a plain method");
    }
    String name = x.getNameAsString();
    Candidates candidates = candidates(x, name);
    if (candidates.methods().isEmpty()) {
      throw Refusal.unresolved(where, name);
    }
    contexts.checkDeviceForm(candidates.methods(), where);
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
    scope.program().note(scope.unit().span(x), method.getReturnType(), Optional.of(method));
    return new Call(x, method, candidates.receiver(), arguments, where);
  }

  /** Lambdas have no type of their own, so nothing but their number chooses the method. */
  private Call withLambdas(MethodCallExpr x, Candidates candidates, Span.Source where) {
    List<ExecutableElement> fitting = candidates.methods().stream()
        .filter(m -> m.getParameters().size() == x.getArguments().size()).toList();
    if (fitting.size() != 1 || !JavaTypes.isAnnotated(fitting.getFirst(), INLINE)) {
      Expression lambda = x.getArguments().stream().filter(Lambdas::isFunction).findFirst()
          .orElseThrow();
      throw fitting.size() > 1 ? Refusal.construct(where,
          "a call that a lambda chooses among methods", "give the methods different names")
          : Unsupported.of(lambda, scope.unit());
    }
    ExecutableElement method = fitting.getFirst();
    Lambdas lambdas = new Lambdas(scope, expressions);
    List<Attributed> arguments = new ArrayList<>();
    for (int i = 0; i < x.getArguments().size(); i++) {
      Expression argument = x.getArgument(i);
      arguments.add(Lambdas.isFunction(argument) ? lambdas.read(argument,
          method.getParameters().get(i).asType(), Unsupported.place(argument, scope.unit()))
          : expressions.argument(argument));
    }
    scope.program().note(scope.unit().span(x), method.getReturnType(), Optional.of(method));
    return new Call(x, method, candidates.receiver(), arguments, where);
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
      throw Refusal.construct(call.where(), "passing a function to "
          + Declarations.qualified(call.method()),
          "mark the method with @Inline and make it static");
    }
    Functions.Signature signature =
        scope.program().functions().specialised(call.method(), functions, call.where());
    return called(call, signature, List.of());
  }

  /** A call of the method of a functional interface: what stands behind it is called. */
  private Attributed invoked(Call call, Attributed.OfFunction function) {
    if (!Lambdas.method(function.type(), scope.program().types())
        .filter(call.method()::equals).isPresent()) {
      throw unknown(call);
    }
    List<Term> values = values(call);
    TypeMirror result = call.result();
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
      case Callable.OfMethod(ExecutableElement method) -> referred(call, method, values);
    };
  }

  private Attributed referred(Call call, ExecutableElement method, List<Term> values) {
    List<Term> converted = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      converted.add(scope.program().conversions().assigned(
          new Attributed.OfTerm(call.method().getParameters().get(i).asType(), values.get(i)),
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
    if (call.result().getKind() == TypeKind.VOID) {
      return new Attributed.OfTerm(call.result(), term);
    }
    return new Attributed.OfTerm(call.result(), scope.program().conversions().assigned(
        new Attributed.OfTerm(method.getReturnType(), term), call.result(), call.where()));
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
    Span where = expressions.operators().caret(call.syntax().getArgument(index));
    TypeMirror target = call.method().getParameters().get(index).asType();
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
    Functions.Signature signature =
        scope.program().functions().of(call.method(), call.where());
    return called(call, signature, leading);
  }

  private Attributed called(Call call, Functions.Signature signature, List<Argument> leading) {
    List<Argument> arguments = new ArrayList<>(leading);
    for (int i = 0; i < call.arguments().size(); i++) {
      if (signature.slots().get(i) instanceof Functions.Slot.OfFunction(Captures captures)) {
        captures.passWrites();
        arguments.addAll(Captures.arguments(captures.outside(), call.where()));
      } else {
        argument(call, i, signature.slots().get(i)).ifPresent(arguments::add);
      }
    }
    return new Attributed.OfTerm(call.result(),
        new Term.Call(signature.function(), signature.result(), arguments, call.where()));
  }

  private Optional<Argument> argument(Call call, int index, Functions.Slot slot) {
    return switch (slot) {
      case Functions.Slot.OfContext _, Functions.Slot.OfFunction _ -> Optional.empty();
      case Functions.Slot.OfValue() -> Optional.of(new Argument.OfTerm(value(call, index)));
      case Functions.Slot.OfArray(var parameter) -> {
        Span where = expressions.operators().caret(call.syntax().getArgument(index));
        if (call.arguments().get(index) instanceof Attributed.OfNewArray(var _, var made)) {
          yield Optional.of(new Argument.OfNewArray(made));
        }
        if (!(call.arguments().get(index) instanceof Attributed.OfArray(var _, var array))) {
          throw Refusal.of(Code.ARRAY_ALIAS, where, "pass an array by its name",
              parameter.name());
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
        yield Optional.of(new Argument.OfArray(array));
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
      default -> throw unknown(call);
    };
  }

  /** A constant with a class body may have a method of its own (JLS 8.9.1). */
  private void requireOneBody(Call call) {
    boolean hasBodies = Declarations.scope(call.method(), scope.program(), call.where()).unit()
        .declaration(call.owner()).filter(EnumDeclaration.class::isInstance)
        .map(EnumDeclaration.class::cast).stream().flatMap(d -> d.getEntries().stream())
        .anyMatch(e -> !e.getClassBody().isEmpty());
    if (hasBodies) {
      throw Refusal.construct(call.where(), "a method of an enum whose constants have bodies",
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
      case Receiver.OfRecord(TypeElement type, var self) when type.equals(call.owner()) ->
          onRecord(call, new Term.Local(self, call.where()));
      case Receiver.OfActor(TypeElement type, var _) when type.equals(call.owner()) ->
          function(call, List.of(new Argument.OfActor()));
      case Receiver.OfEnum(TypeElement _, var self) -> onEnum(call,
          new Term.Local(self, call.where()));
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
