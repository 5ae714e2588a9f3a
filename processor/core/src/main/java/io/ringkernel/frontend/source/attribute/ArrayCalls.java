package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.MethodCallExpr;
import io.ringkernel.frontend.source.ClassFileMethods;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;

/**
 * Calls of methods from class files that return arrays, as initial values of variables. Which array
 * it is does not depend on what the method computes: one of the arguments, or one of fixed length
 * that the caller makes and the method fills.
 */
final class ArrayCalls {
  private final MethodScope scope;
  private final Expressions expressions;

  ArrayCalls(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  /** Declares a variable for the result; empty where this is no such call. */
  Optional<Step> declare(String name, MethodCallExpr x, Span where) {
    Optional<TypeElement> owner = x.getScope().flatMap(s -> expressions.names().typeOf(s))
        .filter(type -> scope.program().scope(type).isEmpty());
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    Calls.Call call = expressions.calls().choose(x);
    if (!scope.program().functions().isForeign(call.method())) {
      return Optional.empty();
    }
    Functions.Signature signature =
        scope.program().functions().of(call.method(), call.where());
    return signature.array().map(result -> declare(name, call, signature, result, where));
  }

  private Step declare(String name, Calls.Call call, Functions.Signature signature,
      ClassFileMethods.ReturnedArray result, Span where) {
    List<Argument> arguments = expressions.calls().arguments(call, signature, List.of());
    List<Step> steps = new ArrayList<>();
    ArrayVariable array = switch (result) {
      case ClassFileMethods.ReturnedArray.OfParameter(int index) ->
          argument(arguments.get(index), call);
      case ClassFileMethods.ReturnedArray.Made(int length) -> {
        ArrayVariable made = made(name, call, length);
        steps.add(new Step.DeclareArray(made, List.of(), where));
        arguments.add(new Argument.OfArray(made));
        yield made;
      }
    };
    steps.add(new Step.Evaluate(new Term.Call(signature.function(), Type.Nothing.NOTHING,
        arguments, call.where()), where));
    scope.names().declare(name, new Symbol.OfArray(array, call.result()));
    return new Step.Sequence(steps, where);
  }

  private static ArrayVariable argument(Argument argument, Calls.Call call) {
    if (argument instanceof Argument.OfArray(ArrayVariable array)) {
      return array;
    }
    throw Refusal.construct(call.where(), "a method that returns an array made for its call",
        "declare a variable for the array that you pass");
  }

  private static ArrayVariable made(String name, Calls.Call call, int length) {
    if (length == 0) {
      throw Refusal.construct(Code.ARRAY_SHAPE, call.where(), "an array of length 0",
          "do not ask for it");
    }
    ArrayVariable made = new ArrayVariable(name, JavaTypes.primitiveType(
        ((ArrayType) call.result()).getComponentType().getKind()), ArrayVariable.Origin.PRIVATE,
        OptionalInt.of(length));
    made.markWritten();
    return made;
  }
}
