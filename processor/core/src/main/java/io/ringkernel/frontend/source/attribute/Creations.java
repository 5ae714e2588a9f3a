package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** {@code new} of records (JLS 15.9). */
final class Creations {
  private record Chosen(ExecutableElement constructor, List<Term> arguments) {}

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
      throw Refusal.construct(Code.OBJECT, where, "an object", "use a record marked @GpuType");
    }
    TypeMirror type = TypeNames.resolve(x.getType(), scope.classes(), program.types());
    if (!JavaTypes.isRecord(type)) {
      throw Refusal.construct(Code.OBJECT, where, "an object of class " + x.getType().asString(),
          "use a record marked @GpuType");
    }
    TypeElement owner = JavaTypes.element(type);
    Type.Struct struct = program.values().struct(owner, scope.unit().span(x.getType()));
    Chosen chosen = choose(owner, x.getArguments(), scope.unit().span(x.getType()));
    program.note(scope.unit().span(x), type, Optional.of(chosen.constructor()));
    return new Attributed.OfTerm(type,
        make(chosen.constructor(), struct, chosen.arguments(), where));
  }

  /** A record of components as they are passed, by a constructor that does nothing else. */
  record Plain(TypeElement owner, List<Attributed> arguments) {}

  /** A record that is made, with arrays among what is passed. */
  Plain plain(ObjectCreationExpr x) {
    Program program = scope.program();
    Span where = scope.unit().span(x.getType());
    TypeMirror type = TypeNames.resolve(x.getType(), scope.classes(), program.types());
    TypeElement owner = JavaTypes.element(type);
    if (owner == null || !JavaTypes.isRecord(type)) {
      throw Refusal.construct(Code.OBJECT, where, "an object of class " + x.getType().asString(),
          "use a record");
    }
    List<Attributed> arguments = new ArrayList<>();
    x.getArguments().forEach(argument -> arguments.add(expressions.argument(argument)));
    ExecutableElement constructor = program.overloads().choose(owner.getSimpleName().toString(),
        ElementFilter.constructorsIn(owner.getEnclosedElements()),
        arguments.stream().map(Attributed::type).toList(), where);
    if (!isPlain(constructor, where)) {
      throw Refusal.construct(where, "a constructor of a message with arrays",
          "leave the canonical constructor to the compiler");
    }
    program.note(scope.unit().span(x), type, Optional.of(constructor));
    return new Plain(owner, arguments);
  }

  private boolean isPlain(ExecutableElement constructor, Span where) {
    Program program = scope.program();
    if (program.scope((TypeElement) constructor.getEnclosingElement()).isEmpty()) {
      return Declarations.isCanonical(constructor, program)
          && program.functions().keepsArguments(constructor);
    }
    ClassScope owner = Declarations.scope(constructor, program, where);
    return Declarations.isCanonical(constructor, program)
        && Declarations.compactConstructor(owner).isEmpty()
        && Declarations.constructor(constructor, owner, program).isEmpty();
  }

  /** {@code this(...)} in a constructor: the record that another constructor makes. */
  Term delegate(TypeElement owner, ExplicitConstructorInvocationStmt x) {
    Span where = scope.unit().startSpan(x);
    Chosen chosen = choose(owner, x.getArguments(), where);
    return make(chosen.constructor(), scope.program().values().struct(owner, where),
        chosen.arguments(), where);
  }

  private Chosen choose(TypeElement owner, List<Expression> arguments, Span where) {
    Program program = scope.program();
    List<Attributed.OfTerm> values = new ArrayList<>();
    for (Expression argument : arguments) {
      Span at = scope.unit().startSpan(argument);
      if (!(expressions.argument(argument) instanceof Attributed.OfTerm value)) {
        throw Refusal.construct(Code.ARRAY_SHAPE, at, "an array as a value",
            "use its elements or its length");
      }
      program.values().of(value.type(), at);
      values.add(value);
    }
    ExecutableElement constructor = program.overloads().choose(owner.getSimpleName().toString(),
        ElementFilter.constructorsIn(owner.getEnclosedElements()),
        values.stream().map(Attributed::type).toList(), where);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      terms.add(program.conversions().assigned(values.get(i),
          constructor.getParameters().get(i).asType(),
          expressions.operators().caret(arguments.get(i))));
    }
    return new Chosen(constructor, terms);
  }

  private Term make(ExecutableElement constructor, Type.Struct struct, List<Term> terms,
      Span where) {
    Program program = scope.program();
    if (isPlain(constructor, where)) {
      return new Term.Make(struct, terms, where);
    }
    Functions.Signature signature = program.functions().of(constructor, where);
    return new Term.Call(signature.function(), struct,
        terms.stream().<Argument>map(Argument.OfTerm::new).toList(), where);
  }
}
