package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** {@code new} of records (JLS 15.9). */
final class Creations {
  private final MethodScope scope;
  private final Expressions expressions;

  Creations(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  Attributed create(ObjectCreationExpr x) {
    Program program = scope.program();
    Span where = scope.unit().startSpan(x);
    if (x.getAnonymousClassBody().isPresent() || x.getScope().isPresent()) {
      throw Refusal.construct(where, "an object", "use a record marked @GpuType");
    }
    TypeMirror type = TypeNames.resolve(x.getType(), scope.classes(), program.types());
    if (!JavaTypes.isRecord(type)) {
      throw Refusal.construct(where, "an object of class " + x.getType().asString(),
          "use a record marked @GpuType");
    }
    TypeElement owner = JavaTypes.element(type);
    Type.Struct struct = program.values().struct(owner, scope.unit().span(x.getType()));
    List<Attributed> arguments = new ArrayList<>();
    for (Expression argument : x.getArguments()) {
      arguments.add(expressions.value(argument));
    }
    ExecutableElement constructor = program.overloads().choose(owner.getSimpleName().toString(),
        ElementFilter.constructorsIn(owner.getEnclosedElements()),
        arguments.stream().map(Attributed::type).toList(), scope.unit().span(x.getType()));
    program.note(scope.unit().span(x), type, Optional.of(constructor));
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      terms.add(program.conversions().assigned((Attributed.OfTerm) arguments.get(i),
          constructor.getParameters().get(i).asType(),
          expressions.operators().caret(x.getArgument(i))));
    }
    return new Attributed.OfTerm(type, make(constructor, struct, terms, where));
  }

  private Term make(ExecutableElement constructor, Type.Struct struct, List<Term> terms,
      Span where) {
    Program program = scope.program();
    ClassScope owner = Declarations.scope(constructor, program, where);
    boolean isPlain = Declarations.isCanonical(constructor, program)
        && Declarations.compactConstructor(owner).isEmpty()
        && Declarations.constructor(constructor, owner, program).isEmpty();
    if (isPlain) {
      return new Term.Make(struct, terms, where);
    }
    Functions.Signature signature = program.functions().of(constructor, where);
    return new Term.Call(signature.function(), struct,
        terms.stream().<Argument>map(Argument.OfTerm::new).toList(), where);
  }
}
