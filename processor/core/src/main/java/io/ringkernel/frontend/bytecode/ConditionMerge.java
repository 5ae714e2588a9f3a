package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.BasicBlock.Exit;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts conditions with {@code &&}, {@code ||} and {@code ?:} together. */
final class ConditionMerge {
  /** The hint of variables that hold a condition of several parts. */
  private static final String HINT = "holds";
  private final FreshIds ids;

  ConditionMerge(FreshIds ids) {
    this.ids = ids;
  }

  /**
   * {@code if (p) goto x; if (q) goto x; goto y;} asks {@code p || q}, and so do its mirror images.
   *
   * @return the block with the second part, if there is one; it is merged then
   */
  List<BasicBlock> merge(BasicBlock first) {
    if (!(first.exit instanceof Exit.Branch branch)) {
      return List.of();
    }
    if (isSecond(branch.otherwise(), first, branch.then())) {
      join(first, branch, branch.otherwise(), BinaryOperator.OR);
      return List.of(branch.otherwise());
    }
    if (isSecond(branch.then(), first, branch.otherwise())) {
      join(first, branch, branch.then(), BinaryOperator.AND);
      return List.of(branch.then());
    }
    return List.of();
  }

  /** A branch that goes to the shared block in any case asks for nothing: it becomes a jump. */
  private static boolean isSecond(BasicBlock second, BasicBlock first, BasicBlock shared) {
    return second != first && second != shared && second.predecessors.size() == 1
        && second.exit instanceof Exit.Branch branch && branch.then() != branch.otherwise()
        && (branch.then() == shared || branch.otherwise() == shared)
        && isExpression(second.code)
        && Substitution.entering(second, first.out).applyToStack(second.out).equals(first.out);
  }

  private void join(BasicBlock first, Exit.Branch branch, BasicBlock second,
      BinaryOperator operator) {
    Substitution stack = Substitution.entering(second, first.out);
    List<Stmt> code = new ArrayList<>(stack.apply(second.code));
    Exit.Branch asked = (Exit.Branch) stack.apply(second.exit);
    boolean isOr = operator == BinaryOperator.OR;
    BasicBlock shared = isOr ? branch.then() : branch.otherwise();
    Atom condition = asked.condition();
    BasicBlock other = asked.then() == shared ? asked.otherwise() : asked.then();
    if ((asked.then() == shared) != isOr) {
      condition = Negation.append(code, condition, ids, asked.span());
    }
    List<Stmt> all = new ArrayList<>(first.code);
    Atom joined;
    if (Cost.isFree(code)) {
      all.addAll(code);
      joined = let(all, new Op.Binary(operator, branch.condition(), condition), branch.span());
    } else {
      joined = joinLazily(all, branch, code, condition, isOr);
    }
    first.code = all;
    first.exit = new Exit.Branch(joined, isOr ? shared : other, isOr ? other : shared,
        branch.span());
  }

  private Atom.Value let(List<Stmt> code, Op op, Span span) {
    Atom.Value value = new Atom.Value(ids.next(), Type.BOOL, "is");
    code.add(new Stmt.Let(value, op, span));
    return value;
  }

  /** The second part runs only where the first one leaves it open. */
  private Atom joinLazily(List<Stmt> all, Exit.Branch branch, List<Stmt> code, Atom condition,
      boolean isOr) {
    Span span = branch.span();
    Local local;
    if (!all.isEmpty() && all.getLast() instanceof Stmt.Let(var value, Op.Read(Local read), var _)
        && value.equals(branch.condition()) && isCondition(read)) {
      local = read;
    } else {
      local = new Local(ids.next(), Type.BOOL, HINT);
      all.add(new Stmt.Assign(local, branch.condition(), span));
    }
    code.add(new Stmt.Assign(local, condition, span));
    all.add(new Stmt.If(branch.condition(), isOr ? List.of() : code, isOr ? code : List.of(),
        span));
    return let(all, new Op.Read(local), span);
  }

  /** Whether a variable is one of those that only hold conditions. */
  static boolean isCondition(Local local) {
    return local.type().equals(Type.BOOL) && local.hint().equals(HINT);
  }

  /** Whether statements only compute something, with no effect besides traps. */
  static boolean isExpression(List<Stmt> code) {
    return code.stream().allMatch(statement -> switch (statement) {
      case Stmt.Let(var _, Op op, var _) -> !(op instanceof Op.Call) && !(op instanceof Op.Atomic);
      case Stmt.Assign(Local local, var _, var _) -> isCondition(local);
      case Stmt.If branch -> isExpression(branch.then()) && isExpression(branch.otherwise());
      case Stmt.Do _, Stmt.Declare _, Stmt.DeclareArray _, Stmt.Store _, Stmt.Loop _,
          Stmt.DoLoop _, Stmt.Block _, Stmt.Switch _, Stmt.Break _, Stmt.Continue _,
          Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> false;
    });
  }

  /**
   * Two blocks that only leave different numbers on the stack are one choice; records go through
   * variables, as not every target can choose between them in an expression.
   *
   * @return the two blocks, if this block goes to such; they are merged then
   */
  List<BasicBlock> choose(BasicBlock block) {
    if (!(block.exit instanceof Exit.Branch branch) || !isSide(branch.then())
        || !isSide(branch.otherwise()) || target(branch.then()) != target(branch.otherwise())
        || leavesRecord(branch.then()) || leavesRecord(branch.otherwise())) {
      return List.of();
    }
    BasicBlock then = branch.then();
    BasicBlock otherwise = branch.otherwise();
    Substitution ofThen = Substitution.entering(then, block.out);
    Substitution ofOtherwise = Substitution.entering(otherwise, block.out);
    List<Stmt> code = new ArrayList<>(block.code);
    code.addAll(ofThen.apply(then.code));
    code.addAll(ofOtherwise.apply(otherwise.code));
    List<Optional<Atom>> left = ofThen.applyToStack(then.out);
    List<Optional<Atom>> right = ofOtherwise.applyToStack(otherwise.out);
    List<Optional<Atom>> out = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).equals(right.get(i)) || left.get(i).isEmpty() || right.get(i).isEmpty()) {
        out.add(left.get(i));
      } else {
        Atom one = left.get(i).get();
        Atom.Value chosen = new Atom.Value(ids.next(), one.type(), "chosen");
        code.add(new Stmt.Let(chosen,
            new Op.Select(branch.condition(), one, right.get(i).get()), branch.span()));
        out.add(Optional.of(chosen));
      }
    }
    block.code = code;
    block.out = out;
    block.exit = then.exit;
    return List.of(then, otherwise);
  }

  /**
   * {@code if (c ? p : q) goto x; goto y;}
   *
   * @return the blocks with the second parts, if there are two; they are merged then
   */
  List<BasicBlock> chooseCondition(BasicBlock block) {
    if (!(block.exit instanceof Exit.Branch branch)
        || !(branch.then().exit instanceof Exit.Branch one)
        || !isSecond(branch.then(), block, one.then())
        || !isSecond(branch.otherwise(), block, one.then())
        || !isSecond(branch.otherwise(), block, one.otherwise())) {
      return List.of();
    }
    List<Stmt> then = new ArrayList<>();
    List<Stmt> otherwise = new ArrayList<>();
    Atom holds = entered(block, branch.then(), one.then(), then);
    Atom otherHolds = entered(block, branch.otherwise(), one.then(), otherwise);
    Span span = branch.span();
    List<Stmt> code = new ArrayList<>(block.code);
    Atom.Value chosen;
    if (Cost.isFree(then) && Cost.isFree(otherwise)) {
      code.addAll(then);
      code.addAll(otherwise);
      chosen = let(code, new Op.Select(branch.condition(), holds, otherHolds), span);
    } else {
      Local local = new Local(ids.next(), Type.BOOL, HINT);
      then.add(new Stmt.Assign(local, holds, span));
      otherwise.add(new Stmt.Assign(local, otherHolds, span));
      code.add(new Stmt.If(branch.condition(), then, otherwise, span));
      chosen = let(code, new Op.Read(local), span);
    }
    block.code = code;
    block.exit = new Exit.Branch(chosen, one.then(), one.otherwise(), span);
    return List.of(branch.then(), branch.otherwise());
  }

  /** Appends the code of a condition after a block; gives whether it goes on to the target. */
  private Atom entered(BasicBlock before, BasicBlock second, BasicBlock target,
      List<Stmt> code) {
    Substitution stack = Substitution.entering(second, before.out);
    code.addAll(stack.apply(second.code));
    Exit.Branch branch = (Exit.Branch) stack.apply(second.exit);
    return branch.then() == target ? branch.condition()
        : Negation.append(code, branch.condition(), ids, branch.span());
  }

  private static boolean leavesRecord(BasicBlock side) {
    return side.out.stream()
        .anyMatch(value -> value.isPresent() && value.get().type() instanceof Type.Struct);
  }

  private static BasicBlock target(BasicBlock side) {
    return ((Exit.Jump) side.exit).target();
  }

  private static boolean isSide(BasicBlock side) {
    return side.predecessors.size() == 1 && side.exit instanceof Exit.Jump(BasicBlock target)
        && target != side && Cost.isFree(side.code);
  }
}
