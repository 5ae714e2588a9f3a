package io.ringkernel.compiler;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a module that some entry points need: a kernel that a target cannot express must not
 * leave a helper or a record behind that the target cannot express either.
 */
final class ModuleSlice {
  private final Module module;
  private final Set<String> functions = new HashSet<>();
  private final Set<String> structs = new HashSet<>();

  private ModuleSlice(Module module) {
    this.module = module;
  }

  /** The entries of those names, what they call, and the records that these mention. */
  static Module of(Module module, Set<String> entries) {
    ModuleSlice slice = new ModuleSlice(module);
    module.entries().stream().filter(e -> entries.contains(e.name())).forEach(slice::visit);
    List<Type.Struct> structs =
        module.structs().stream().filter(s -> slice.structs.contains(s.name())).toList();
    return new Module(module.name(), structs, module.functions().stream()
        .filter(f -> slice.functions.contains(f.name())).toList());
  }

  private void visit(Function function) {
    if (functions.add(function.name())) {
      function.parameters().forEach(this::visit);
      visit(function.result());
      visit(function.body());
    }
  }

  private void visit(Operand operand) {
    switch (operand) {
      case Array array -> visit(array.element());
      case Atom atom -> visit(atom.type());
    }
  }

  private void visit(Type type) {
    if (type instanceof Type.Struct struct && structs.add(struct.name())) {
      struct.fields().forEach(f -> visit(f.type()));
    }
  }

  private void visit(List<Stmt> body) {
    body.forEach(this::visit);
  }

  private void visit(Stmt statement) {
    switch (statement) {
      case Stmt.Let let -> visit(let.op());
      case Stmt.Do effect -> visit(effect.op());
      case Stmt.Declare declare -> visit(declare.local().type());
      case Stmt.DeclareArray declare -> visit(declare.array().element());
      case Stmt.If branch -> {
        visit(branch.then());
        visit(branch.otherwise());
      }
      case Stmt.Loop loop -> {
        visit(loop.head());
        visit(loop.body());
        visit(loop.update());
      }
      case Stmt.DoLoop loop -> {
        visit(loop.body());
        visit(loop.tail());
      }
      case Stmt.Block block -> visit(block.body());
      case Stmt.Switch choice -> {
        choice.cases().forEach(c -> visit(c.body()));
        visit(choice.otherwise());
      }
      case Stmt.Assign _, Stmt.Store _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> {}
    }
  }

  /** A record value comes from an operation, a parameter or a variable: their types are all. */
  private void visit(Op op) {
    visit(op.type());
    if (op instanceof Op.Call call) {
      visit(module.function(call.function()));
    }
  }
}
