package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lambdas and method references (JLS 15.13, 15.27) that are passed to a method marked @Inline. */
final class Lambdas {
  private final MethodScope scope;
  private final Expressions expressions;

  Lambdas(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  /** Whether an expression has no type before its target is known. */
  static boolean isFunction(Expression expression) {
    return expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr;
  }

  /** What is passed for a parameter of a functional interface. */
  Attributed.OfFunction read(Expression expression, TypeMirror target, Span where) {
    ExecutableElement method = method(target, scope.program().types()).orElseThrow(
        () -> Refusal.construct(Code.FUNCTION_VALUE, where, "a lambda for " + target,
            "declare the parameter as a functional interface"));
    ExecutableType shape = (ExecutableType) scope.program().types().types()
        .asMemberOf((DeclaredType) target, method);
    for (TypeMirror parameter : shape.getParameterTypes()) {
      scope.program().values().of(parameter, where);
    }
    Callable callable = expression instanceof LambdaExpr lambda ? lambda(lambda, shape, where)
        : reference((MethodReferenceExpr) expression, shape, where);
    return new Attributed.OfFunction(target, callable);
  }

  /** The only abstract method of an interface (JLS 9.8). */
  static Optional<ExecutableElement> method(TypeMirror type, JavaTypes types) {
    TypeElement element = JavaTypes.element(type);
    if (element == null || element.getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    List<ExecutableElement> all = ElementFilter.methodsIn(types.elements().getAllMembers(element))
        .stream().filter(m -> m.getModifiers().contains(Modifier.ABSTRACT)).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private Callable lambda(LambdaExpr x, ExecutableType shape, Span where) {
    Program program = scope.program();
    int before = program.failures();
    Captures captures = new Captures();
    LocalNames names = new LocalNames(scope.names(), captures);
    List<Method.Parameter> own = new ArrayList<>();
    for (int i = 0; i < x.getParameters().size(); i++) {
      TypeMirror type = shape.getParameterTypes().get(i);
      String name = x.getParameter(i).getNameAsString();
      Variable variable = new Variable(name, program.values().of(type, where));
      names.declare(name, new Symbol.OfVariable(variable, type, Optional.empty()));
      own.add(new Method.Parameter.OfValue(variable));
    }
    TypeMirror result = shape.getReturnType();
    Type form = result.getKind() == TypeKind.VOID ? Type.Nothing.NOTHING
        : program.values().of(result, where);
    MethodScope inside = new MethodScope(program, scope.classes(), names,
        scope.receiver().inLambda(captures), Optional.of(result), false, Optional.empty());
    List<Step> body = body(x, new Statements(inside), result);
    if (program.failures() > before) {
      throw Refusal.silent();
    }
    captures.passWrites();
    List<Method.Parameter> all = new ArrayList<>(captures.parameters());
    all.addAll(own);
    String function = program.functions().claim("lambda");
    program.functions().finish(new Method(function, captures.actor(), all, form, body,
        Optional.empty(), where));
    List<Symbol> taken = new ArrayList<>();
    captures.actor().ifPresent(state -> taken.add(new Symbol.OfActor(state)));
    taken.addAll(captures.outside());
    return new Callable.OfCode(function, taken);
  }

  private static List<Step> body(LambdaExpr x, Statements statements, TypeMirror result) {
    if (x.getBody() instanceof BlockStmt block) {
      return statements.body(block);
    }
    return statements.result(x.getExpressionBody().orElseThrow(),
        result.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(result));
  }

  private Callable reference(MethodReferenceExpr x, ExecutableType shape, Span where) {
    TypeElement owner = owner(x).orElseThrow(() -> Refusal.construct(Code.FUNCTION_VALUE, where,
        "a reference to a method of an object", "refer to a static method"));
    String name = x.getIdentifier();
    List<ExecutableElement> candidates = scope.classes().methods(owner, name).stream()
        .filter(m -> m.getModifiers().contains(Modifier.STATIC)).toList();
    if (candidates.isEmpty()) {
      throw Refusal.of(Code.UNKNOWN_METHOD, where, "refer to a static method",
          owner.getSimpleName() + "::" + name);
    }
    return new Callable.OfMethod(scope.program().overloads().choose(name, candidates,
        List.copyOf(shape.getParameterTypes()), where));
  }

  private Optional<TypeElement> owner(MethodReferenceExpr x) {
    return x.getScope() instanceof TypeExpr type ? scope.classes().type(type.getTypeAsString())
        : expressions.names().typeOf(x.getScope());
  }
}
