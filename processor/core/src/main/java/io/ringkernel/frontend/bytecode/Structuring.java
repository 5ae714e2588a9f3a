package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.BasicBlock.Exit;
import io.ringkernel.frontend.bytecode.JumpTargets.Destination;
import io.ringkernel.frontend.bytecode.JumpTargets.Target;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Statements for a flow graph, after Ramsey: a block where ways meet stands behind a labelled block
 * with everything that its dominator does before. To that we add: what follows a loop stands behind
 * it; a jump to what comes next anyway is none; and a branch of which one side never comes back
 * needs no else.
 */
final class Structuring {
  private final FreshIds ids;
  private final LoopShapes shapes;
  private final JumpTargets targets = new JumpTargets();
  private final Span method;
  private int depth;

  Structuring(FreshIds ids, Span method) {
    this.ids = ids;
    this.method = method;
    shapes = new LoopShapes(ids);
  }

  /** The statements of an analysed graph. */
  List<Stmt> statements(FlowGraph graph) {
    List<Stmt> out = new ArrayList<>();
    tree(graph.entry(), null, out);
    return out;
  }

  /** Appends a block and all that it dominates; control then comes to {@code next}. */
  private void tree(BasicBlock root, Destination next, List<Stmt> out) {
    if (++depth > Limits.NESTING) {
      throw Refusal.tooLarge(method, "code nested " + Limits.NESTING + " levels deep");
    }
    BasicBlock block = root;
    while (block != null) {
      BasicBlock current = block;
      block = block.isLoop
          ? before(followers(current), next, out, (first, list) -> loop(current, first, list))
          : before(joins(current), next, out, (first, list) -> content(current, first, list));
    }
    depth--;
  }

  private static List<BasicBlock> joins(BasicBlock block) {
    return inOrder(block.dominated.stream()
        .filter(b -> b.forwardEdges >= 2 && b.leftLoop == null).toList());
  }

  private static List<BasicBlock> followers(BasicBlock loop) {
    return inOrder(loop.followers);
  }

  private static List<BasicBlock> inOrder(List<BasicBlock> blocks) {
    return blocks.stream().sorted(Comparator.comparingInt(b -> b.order)).toList();
  }

  /**
   * Appends something and the blocks that stand behind it, except for the last one.
   *
   * @param core appends that something, behind which control comes to a destination, except for a
   *     block that it may give back
   * @return the last one, or null
   */
  private BasicBlock before(List<BasicBlock> behind, Destination next, List<Stmt> out,
      BiFunction<Destination, List<Stmt>, BasicBlock> core) {
    List<Target> labels = new ArrayList<>();
    for (BasicBlock later : behind.reversed()) {
      labels.addFirst(targets.openBlock(new Label(ids.next(), ""), later));
    }
    List<Stmt> list = new ArrayList<>();
    Destination first = behind.isEmpty() ? next : new Destination(behind.getFirst(), false);
    BasicBlock rest = core.apply(first, list);
    if (behind.isEmpty()) {
      out.addAll(list);
      return rest;
    }
    if (rest != null) {
      tree(rest, first, list);
    }
    for (int i = 0; i < behind.size(); i++) {
      targets.close();
      if (labels.get(i).isUsed()) {
        Span span = list.getFirst().span();
        list = new ArrayList<>(List.of(new Stmt.Block(labels.get(i).label(), list, span)));
      }
      if (i < behind.size() - 1) {
        tree(behind.get(i), new Destination(behind.get(i + 1), false), list);
      }
    }
    out.addAll(list);
    return behind.getLast();
  }

  private static Span span(BasicBlock block, List<Stmt> list) {
    return !block.code.isEmpty() ? block.code.getFirst().span()
        : list.isEmpty() ? Span.None.NONE : list.getFirst().span();
  }

  private BasicBlock loop(BasicBlock header, Destination next, List<Stmt> out) {
    Label label = new Label(ids.next(), "");
    targets.openLoop(label, header, next);
    Destination again = new Destination(header, true);
    List<Stmt> body = new ArrayList<>();
    BasicBlock last =
        before(joins(header), again, body, (first, list) -> content(header, first, list));
    if (last != null) {
      tree(last, again, body);
    }
    targets.close();
    out.add(shapes.shape(label, body, span(header, body)));
    return null;
  }

  /**
   * Appends a block by itself and the blocks that only it goes to.
   *
   * @return the last of these where other blocks stand behind it, or null
   */
  private BasicBlock content(BasicBlock start, Destination next, List<Stmt> out) {
    BasicBlock block = start;
    while (block != null && (block == start || !block.isLoop && joins(block).isEmpty())) {
      out.addAll(block.code);
      block = switch (block.exit) {
        case Exit.Leave _ -> null;
        case Exit.Jump(BasicBlock target) -> {
          Span span = span(block, out);
          yield follow(block, target, next, out, span);
        }
        case Exit.Branch branch -> branch(block, branch, next, out);
        case Exit.Choose choice -> {
          choose(block, choice, next, out);
          yield null;
        }
      };
    }
    return block;
  }

  /**
   * Appends what happens on the way to another block.
   *
   * @return a block to append as it is; null where everything is appended
   */
  private BasicBlock follow(BasicBlock from, BasicBlock to, Destination next, List<Stmt> out,
      Span span) {
    Destination destination = new Destination(to, to.order <= from.order);
    if (destination.isBack() || to.forwardEdges >= 2 || to.leftLoop != null) {
      if (!destination.equals(next)) {
        out.add(targets.jump(destination, span));
      }
      return null;
    }
    return to;
  }

  private List<Stmt> side(BasicBlock from, BasicBlock to, Destination next, Span span) {
    List<Stmt> list = new ArrayList<>();
    BasicBlock rest = follow(from, to, next, list, span);
    if (rest != null) {
      tree(rest, next, list);
    }
    return list;
  }

  private BasicBlock branch(BasicBlock block, Exit.Branch branch, Destination next,
      List<Stmt> out) {
    Span span = branch.span();
    if (isShort(block, branch.otherwise()) && !isShort(block, branch.then())) {
      List<Stmt> otherwise = side(block, branch.otherwise(), next, span);
      if (Lists.endsAbruptly(otherwise)) {
        Atom opposite = Negation.append(out, branch.condition(), ids, span);
        out.add(new Stmt.If(opposite, otherwise, List.of(), span));
        return follow(block, branch.then(), next, out, span);
      }
      out.add(either(branch, side(block, branch.then(), next, span), otherwise, out));
      return null;
    }
    List<Stmt> then = side(block, branch.then(), next, span);
    if (Lists.endsAbruptly(then)) {
      out.add(new Stmt.If(branch.condition(), then, List.of(), span));
      return follow(block, branch.otherwise(), next, out, span);
    }
    List<Stmt> otherwise = side(block, branch.otherwise(), next, span);
    if (Lists.endsAbruptly(otherwise)) {
      Atom opposite = Negation.append(out, branch.condition(), ids, span);
      out.add(new Stmt.If(opposite, otherwise, List.of(), span));
      out.addAll(then);
    } else {
      out.add(either(branch, then, otherwise, out));
    }
    return null;
  }

  private Stmt either(Exit.Branch branch, List<Stmt> then, List<Stmt> otherwise,
      List<Stmt> out) {
    if (!then.isEmpty()) {
      return new Stmt.If(branch.condition(), then, otherwise, branch.span());
    }
    Atom opposite = Negation.append(out, branch.condition(), ids, branch.span());
    return new Stmt.If(opposite, otherwise, List.of(), branch.span());
  }

  /** Whether the way to a block is one jump or return. */
  private static boolean isShort(BasicBlock from, BasicBlock to) {
    return to.order <= from.order || to.forwardEdges >= 2 || to.leftLoop != null || to.leaves();
  }

  private void choose(BasicBlock block, Exit.Choose choice, Destination next, List<Stmt> out) {
    Map<BasicBlock, List<Integer>> keys = new LinkedHashMap<>();
    choice.cases().forEach(c ->
        keys.computeIfAbsent(c.getValue(), _ -> new ArrayList<>()).add(c.getKey()));
    List<Stmt.Case> cases = new ArrayList<>();
    keys.forEach((target, values) -> cases.add(
        new Stmt.Case(values, side(block, target, next, choice.span()))));
    out.add(new Stmt.Switch(choice.selector(), cases,
        side(block, choice.otherwise(), next, choice.span()), choice.span()));
  }
}
