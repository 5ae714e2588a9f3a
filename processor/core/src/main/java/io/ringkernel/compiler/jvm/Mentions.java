package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values, variables and arrays that statements mention, by id. */
final class Mentions {
  private Mentions() {}

  /** Of a list and all lists inside. */
  static Set<Integer> of(List<Stmt> list) {
    Set<Integer> ids = new HashSet<>();
    Lists.forEach(list, statement -> ids.addAll(ofItself(statement)));
    return ids;
  }

  /** Of a statement without the lists inside; what it declares is no mention. */
  static Set<Integer> ofItself(Stmt statement) {
    Set<Integer> ids = new HashSet<>();
    Operands.forEach(statement, atom -> {
      if (atom instanceof Atom.Value value) {
        ids.add(value.id());
      }
    });
    switch (statement) {
      case Stmt.Assign assign -> ids.add(assign.local().id());
      case Stmt.Let(_, Op.Read(var local), _) -> ids.add(local.id());
      case Stmt.Do(Op.Read(var local), _) -> ids.add(local.id());
      case Stmt.DeclareArray _ -> {}
      default -> Operands.mapArrays(statement, array -> {
        ids.add(array.id());
        return array;
      });
    }
    return ids;
  }

  /** What a statement declares. */
  static Optional<Integer> defined(Stmt statement) {
    return switch (statement) {
      case Stmt.Let let -> Optional.of(let.value().id());
      case Stmt.Declare declare -> Optional.of(declare.local().id());
      case Stmt.DeclareArray(Array array, _) -> Optional.of(array.id());
      default -> Optional.empty();
    };
  }
}
