package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.FunctionScope;
import io.ringkernel.ir.emit.Syntax;
import java.util.List;

/** How WGSL writes statements. */
record WgslSyntax(WgslExpressions expressions, WgslTypes types, WgslArrays arrays,
    FunctionScope scope) implements Syntax {
  @Override
  public Expression atom(Atom atom) {
    return expressions.atom(atom);
  }

  @Override
  public Expression negated(Atom condition) {
    return expressions.negated(condition);
  }

  @Override
  public Expression operation(Atom.Value result, Op op) {
    return expressions.operation(op);
  }

  @Override
  public String effect(Op op) {
    return expressions.operation(op).text();
  }

  @Override
  public String declaration(Type.Element type, String name, Expression initial,
      boolean isResult) {
    return (isResult ? "let " : "var ") + name + " = " + initial.text();
  }

  /**
   * Without an initial value a variable is zero each time its declaration is reached (WGSL:
   * Variable Declarations), but Tint's SPIR-V gives it zero only once a call; so we say the value.
   */
  @Override
  public List<String> arrayDeclaration(Array array) {
    return switch (array.space()) {
      case SHARED, AGREED -> {
        scope.bind(array.id(), Expression.primary(arrays.global(array)));
        yield List.of();
      }
      case PRIVATE -> List.of("var " + scope.declare(array.id(), array.hint()) + " = array<"
          + types.of(array.element()) + ", " + array.length().orElseThrow() + ">();");
      case GLOBAL, GLOBAL_READ, CONSTANT ->
          throw new AssertionError("declaration of " + array);
    };
  }

  @Override
  public String assignment(Local local, Atom value) {
    String name = scope.local(local);
    return expressions.compound(value,
        op -> op instanceof Op.Read read && read.local().equals(local))
        .map(end -> name + end).orElseGet(() -> name + " = " + atom(value).text());
  }

  @Override
  public String store(Place place, Atom value) {
    String target = expressions.place(place);
    if (arrays.isAtomic(place.array())) {
      return "atomicStore(&" + target + ", " + atom(value).text() + ")";
    }
    return expressions.compound(value, op -> op instanceof Op.Load load
        && expressions.place(load.place()).equals(target))
        .map(end -> target + end).orElseGet(() -> target + " = " + atom(value).text());
  }

  @Override
  public List<String> barrier() {
    return List.of("storageBarrier();", "workgroupBarrier();");
  }

  @Override
  public List<String> caseLabels(List<Integer> keys) {
    List<String> texts = keys.stream()
        .map(k -> WgslExpressions.literal(Atom.Const.of(k)).text()).toList();
    return List.of("case " + String.join(", ", texts) + ":");
  }

  @Override
  public boolean fallsThrough() {
    return false;
  }

  @Override
  public int longestUpdate() {
    return 1;
  }

  @Override
  public String endless() {
    return "loop";
  }

  @Override
  public boolean hasContinuing() {
    return true;
  }
}
