package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that stay on the stack from one block to the next go through variables. One variable
 * serves all blocks between which the same value can pass.
 */
final class StackVariables {
  private record Entry(BasicBlock block, int depth) {}

  private final FreshIds ids;
  private final Partition webs = new Partition();
  private final Map<Entry, Integer> starts = new HashMap<>();
  private final Map<Entry, Integer> ends = new HashMap<>();
  private final Map<Integer, Local> locals = new HashMap<>();

  private StackVariables(FreshIds ids) {
    this.ids = ids;
  }

  /** Lets every block begin by reading its stack and end by writing it. */
  static void insert(FlowGraph graph, FreshIds ids) {
    StackVariables variables = new StackVariables(ids);
    graph.blocks().forEach(variables::connect);
    graph.blocks().forEach(variables::insert);
  }

  private void connect(BasicBlock block) {
    for (BasicBlock successor : block.successors()) {
      for (int depth = 0; depth < successor.in.size(); depth++) {
        if (successor.in.get(depth).isPresent()) {
          webs.union(web(ends, block, depth), web(starts, successor, depth));
        }
      }
    }
  }

  private int web(Map<Entry, Integer> entries, BasicBlock block, int depth) {
    return entries.computeIfAbsent(new Entry(block, depth), _ -> webs.add());
  }

  private Local local(int web, Type.Element type, int depth) {
    return locals.computeIfAbsent(webs.find(web), _ -> new Local(ids.next(), type,
        "s" + depth + "_" + Kind.letter(type)));
  }

  private void insert(BasicBlock block) {
    List<Stmt> code = new ArrayList<>();
    for (int depth = 0; depth < block.in.size(); depth++) {
      Optional<Atom.Value> value = block.in.get(depth);
      Integer web = starts.get(new Entry(block, depth));
      if (value.isPresent() && web != null) {
        Local local = local(web, value.get().type(), depth);
        code.add(new Stmt.Let(value.get(), new Op.Read(local), span(block)));
      }
    }
    code.addAll(block.code);
    for (int depth = 0; depth < block.out.size(); depth++) {
      Optional<Atom> value = block.out.get(depth);
      Integer web = ends.get(new Entry(block, depth));
      if (value.isPresent() && web != null && !isUnchanged(block, depth, web)) {
        code.add(new Stmt.Assign(local(web, value.get().type(), depth), value.get(),
            span(block)));
      }
    }
    block.code = code;
  }

  private boolean isUnchanged(BasicBlock block, int depth, int web) {
    Integer start = starts.get(new Entry(block, depth));
    return start != null && webs.find(start) == webs.find(web)
        && block.in.get(depth).map(v -> (Atom) v).equals(block.out.get(depth));
  }

  private static Span span(BasicBlock block) {
    return block.code.isEmpty() ? Span.None.NONE : block.code.getLast().span();
  }
}
