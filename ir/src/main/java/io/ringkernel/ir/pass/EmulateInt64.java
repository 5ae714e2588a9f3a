package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.EmulatedLong;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Java says {@code long} has 64 bits (JLS 4.2.1); WGSL has no integer beyond 32, so every {@code
 * long} becomes a pair of words and every operation on it a function over pairs, bit for bit.
 *
 * <p>Runs after {@code GuardDivision}, so that no division traps any more, and before {@code
 * MaskShifts} and {@code SaturateFloatToInt}, whose conversions of {@code long} it takes over.
 * Rejected: {@code vec2<u32>} with operators spelled in the printer, because every other target gap
 * is closed in the representation, where the interpreter can test it.
 */
public record EmulateInt64() implements Pass {
  @Override
  public Module apply(Module module) {
    if (!Int64Use.in(module)) {
      return module;
    }
    Set<String> used = new TreeSet<>();
    List<Function> rewritten = new ArrayList<>();
    for (Function function : module.functions()) {
      rewritten.add(new Rewriter(FreshIds.after(function), used).rewrite(function));
    }
    List<Function> functions = new ArrayList<>(LongFunctions.of(used));
    functions.addAll(rewritten);
    List<Type.Struct> structs = new ArrayList<>(List.of(EmulatedLong.STRUCT));
    module.structs().forEach(struct -> structs.add((Type.Struct) element(struct)));
    return new Module(module.name(), structs, functions);
  }

  static Type.Element element(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> prim.equals(Type.I64) ? EmulatedLong.STRUCT : prim;
      case Type.Struct struct -> new Type.Struct(struct.name(), struct.fields().stream()
          .map(f -> new Type.Field(f.name(), element(f.type()))).toList(), struct.inColumns());
    };
  }

  static Type any(Type type) {
    return type instanceof Type.Element element ? element(element) : type;
  }

  static Array array(Array array) {
    return array.withElement(element(array.element()));
  }

  static Local local(Local local) {
    return new Local(local.id(), element(local.type()), local.hint());
  }

  static Atom.Value value(Atom.Value value) {
    return new Atom.Value(value.id(), element(value.type()), value.hint());
  }

  /** Rewrites one function; a constant is made into a pair where it is used. */
  private static final class Rewriter {
    private final FreshIds ids;
    private final Set<String> used;

    Rewriter(FreshIds ids, Set<String> used) {
      this.ids = ids;
      this.used = used;
    }

    Function rewrite(Function function) {
      List<Operand> parameters = function.parameters().stream().map(p -> switch (p) {
        case Atom.Value v -> (Operand) value(v);
        case Array a -> array(a);
        case Atom.Const c -> c;
      }).toList();
      return new Function(function.name(), parameters, any(function.result()),
          list(function.body()), function.entry(), function.span());
    }

    private List<Stmt> list(List<Stmt> statements) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      statements.forEach(statement -> statement(statement, out.at(statement.span())));
      return out.build();
    }

    private void statement(Stmt statement, StatementBuilder out) {
      Int64Ops ops = new Int64Ops(out, used);
      Span span = statement.span();
      switch (statement) {
        case Stmt.Let(var result, var op, _) -> ops.let(value(result), op);
        case Stmt.Do(var op, _) -> out.add(new Stmt.Do(ops.retype(op), span));
        case Stmt.Declare(var variable, var initial, _) -> out.add(
            new Stmt.Declare(local(variable), ops.atom(initial), span));
        case Stmt.Assign(var variable, var newValue, _) -> out.assign(local(variable),
            ops.atom(newValue));
        case Stmt.DeclareArray(var array, _) -> out.add(
            new Stmt.DeclareArray(array(array), span));
        case Stmt.Store(var place, var newValue, _) -> out.add(
            new Stmt.Store(ops.place(place), ops.atom(newValue), span));
        case Stmt.If(var condition, var then, var otherwise, _) -> out.add(
            new Stmt.If(condition, list(then), list(otherwise), span));
        case Stmt.Loop(var label, var head, var condition, var body, var update, _) -> out.add(
            new Stmt.Loop(label, list(head), condition, list(body), list(update), span));
        case Stmt.DoLoop(var label, var body, var tail, var condition, _) -> out.add(
            new Stmt.DoLoop(label, list(body), list(tail), condition, span));
        case Stmt.Block(var label, var body, _) -> out.add(
            new Stmt.Block(label, list(body), span));
        case Stmt.Switch(var selector, var cases, var otherwise, _) -> out.add(
            new Stmt.Switch(selector, cases.stream()
                .map(c -> new Stmt.Case(c.keys(), list(c.body()))).toList(), list(otherwise),
                span));
        case Stmt.Return(var result, _) -> out.add(new Stmt.Return(result.map(ops::atom), span));
        case Stmt.Trap(var kind, var operands, _) -> out.add(
            new Stmt.Trap(kind, operands.stream().map(ops::atom).toList(), span));
        case Stmt.Break _, Stmt.Continue _, Stmt.Barrier _ -> out.add(statement);
      }
    }
  }
}
