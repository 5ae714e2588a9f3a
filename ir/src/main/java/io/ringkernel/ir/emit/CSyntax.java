package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Type;
import java.util.List;

/** How C writes statements. */
record CSyntax(CDialect dialect, CExpressions expressions, FunctionScope scope,
    LaunchedArrays launched) implements Syntax {
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
    return expressions.operation(result, op);
  }

  @Override
  public String effect(Op op) {
    return expressions.operation(new Atom.Value(-1, Type.I32, ""), op).text();
  }

  @Override
  public String declaration(Type.Element type, String name, Expression initial,
      boolean isResult) {
    return expressions.type(type) + " " + name + " = " + initial.text();
  }

  @Override
  public List<String> arrayDeclaration(Array array) {
    String type = expressions.type(array.element());
    if (array.launched().isPresent()) {
      return launched.declaration(array, type);
    }
    String name = scope.declare(array.id(), array.hint());
    int length = array.length().orElseThrow();
    return List.of(switch (array.space()) {
      case SHARED, AGREED -> dialect.shared() + type + " " + name + "[" + length + "];";
      case PRIVATE -> type + " " + name + "[" + length + "] = {};";
      case GLOBAL, GLOBAL_READ, CONSTANT ->
          throw new AssertionError("declaration of " + array);
    });
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
    return expressions.compound(value, op -> op instanceof Op.Load load
        && expressions.place(load.place()).equals(target))
        .map(end -> target + end).orElseGet(() -> target + " = " + atom(value).text());
  }

  @Override
  public List<String> barrier() {
    return dialect.barrier();
  }

  @Override
  public List<String> caseLabels(List<Integer> keys) {
    return keys.stream().map(k -> "case " + expressions.literal(Atom.Const.of(k)).text() + ":")
        .toList();
  }

  @Override
  public boolean fallsThrough() {
    return true;
  }

  @Override
  public int longestUpdate() {
    return 3;
  }

  @Override
  public String endless() {
    return "while (true)";
  }

  @Override
  public boolean hasContinuing() {
    return false;
  }
}
