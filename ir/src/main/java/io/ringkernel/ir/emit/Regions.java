package io.ringkernel.ir.emit;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of a function in the order of the text, numbered, so that "between" has a meaning
 * across nested lists.
 */
final class Regions {
  /**
   * One list of statements; its straight line ends with the atom that a loop tests.
   *
   * @param id unique in the function
   * @param end the number behind the last statement
   */
  record Region(int id, List<Node> nodes, Optional<Atom> tested, int end) {}

  /**
   * One statement.
   *
   * @param last the number of the last statement inside, or its own
   */
  record Node(Stmt statement, int number, int last, List<Region> nested) {}

  private final List<Stmt> byNumber = new ArrayList<>();
  private final Set<Integer> assigned = new HashSet<>();
  private int regions;
  private final Region body;

  Regions(Function function) {
    body = region(function.body(), Optional.empty());
  }

  Region body() {
    return body;
  }

  /** The statements with numbers above {@code from} and below {@code to}. */
  List<Stmt> between(int from, int to) {
    return from + 1 >= to ? List.of() : byNumber.subList(from + 1, to);
  }

  /** Whether any statement writes the variable after its declaration. */
  boolean isAssigned(int local) {
    return assigned.contains(local);
  }

  private Region region(List<Stmt> list, Optional<Atom> tested) {
    int id = regions++;
    List<Node> nodes = new ArrayList<>();
    for (Stmt statement : list) {
      nodes.add(node(statement));
    }
    int end = byNumber.size();
    if (tested.isPresent()) {
      byNumber.add(null);
    }
    return new Region(id, nodes, tested, end);
  }

  private Node node(Stmt statement) {
    int number = byNumber.size();
    byNumber.add(statement);
    if (statement instanceof Stmt.Assign assign) {
      assigned.add(assign.local().id());
    }
    List<Region> nested = nested(statement);
    return new Node(statement, number, byNumber.size() - 1, nested);
  }

  private List<Region> nested(Stmt statement) {
    Optional<Atom> none = Optional.empty();
    return switch (statement) {
      case Stmt.If branch -> List.of(region(branch.then(), none),
          region(branch.otherwise(), none));
      case Stmt.Loop loop -> List.of(region(loop.head(), Optional.of(loop.condition())),
          region(loop.body(), none), region(loop.update(), none));
      case Stmt.DoLoop loop -> List.of(region(loop.body(), none),
          region(loop.tail(), Optional.of(loop.condition())));
      case Stmt.Block block -> List.of(region(block.body(), none));
      case Stmt.Switch choice -> {
        List<Region> all = new ArrayList<>();
        choice.cases().forEach(c -> all.add(region(c.body(), none)));
        all.add(region(choice.otherwise(), none));
        yield all;
      }
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.Store _,
          Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> List.of();
    };
  }
}
