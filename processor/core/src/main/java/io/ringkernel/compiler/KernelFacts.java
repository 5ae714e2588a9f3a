package io.ringkernel.compiler;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a launcher must know of a kernel's body.
 *
 * @param synchronizing whether it or a function that it calls uses barriers or shared memory
 * @param written names of the array parameters that it writes; empty where the body is not known,
 *     and then every array counts as written
 */
public record KernelFacts(boolean synchronizing, Optional<Set<String>> written) {
  /** What holds for every body. */
  public static final KernelFacts UNKNOWN = new KernelFacts(true, Optional.empty());

  /** Copies the set. */
  public KernelFacts {
    written = written.map(Set::copyOf);
  }

  /** Looks at an entry of a module and at what it calls. */
  public static KernelFacts of(Module module, String kernel) {
    Function entry = module.function(kernel);
    Set<String> written = new TreeSet<>();
    entry.parameters().forEach(parameter -> {
      if (parameter instanceof Array array && array.space() == Array.Space.GLOBAL) {
        written.add(array.hint());
      }
    });
    return new KernelFacts(synchronizes(module, entry.body(), new HashSet<>(Set.of(kernel))),
        Optional.of(written));
  }

  /** Whether the kernel writes the array parameter of that name. */
  public boolean isWritten(String parameter) {
    return written.map(names -> names.contains(parameter)).orElse(true);
  }

  /**
   * Whether a kernel knows nothing of its blocks: of its place it asks only for the number in the
   * launch, and its items do nothing together. It means the same in blocks of another size, as long
   * as they are as many items altogether.
   */
  static boolean isBlind(Module module, String kernel) {
    Function entry = module.function(kernel);
    return entry.entry().filter(e -> e.blockY() == 1 && e.blockZ() == 1).isPresent()
        && !of(module, kernel).synchronizing() && isBlind(module, entry, new HashSet<>());
  }

  private static boolean isBlind(Module module, Function function, Set<String> seen) {
    boolean[] blind = {true};
    if (seen.add(function.name())) {
      Lists.forEach(function.body(), statement -> {
        Op op = statement instanceof Stmt.Let let ? let.op()
            : statement instanceof Stmt.Do effect ? effect.op() : null;
        if (op instanceof Op.Apply apply && seesBlock(apply.intrinsic())) {
          blind[0] = false;
        } else if (op instanceof Op.Call call
            && !isBlind(module, module.function(call.function()), seen)) {
          blind[0] = false;
        }
      });
    }
    return blind[0];
  }

  private static boolean seesBlock(Intrinsic intrinsic) {
    return switch (intrinsic.kind()) {
      case PURE, TRAPPING, ACTING -> false;
      case UNIFORM, COLLECTIVE -> true;
      case POSITION -> !intrinsic.name().startsWith("globalId");
    };
  }

  private static boolean synchronizes(Module module, List<Stmt> body, Set<String> seen) {
    return body.stream().anyMatch(statement -> synchronizes(module, statement, seen));
  }

  private static boolean synchronizes(Module module, Stmt statement, Set<String> seen) {
    return switch (statement) {
      case Stmt.Barrier _ -> true;
      case Stmt.DeclareArray declare -> declare.array().space().isOfBlock();
      case Stmt.Let let -> calls(module, let.op(), seen);
      case Stmt.Do effect -> calls(module, effect.op(), seen);
      case Stmt.If branch -> synchronizes(module, branch.then(), seen)
          || synchronizes(module, branch.otherwise(), seen);
      case Stmt.Loop loop -> synchronizes(module, loop.head(), seen)
          || synchronizes(module, loop.body(), seen) || synchronizes(module, loop.update(), seen);
      case Stmt.DoLoop loop ->
          synchronizes(module, loop.body(), seen) || synchronizes(module, loop.tail(), seen);
      case Stmt.Block block -> synchronizes(module, block.body(), seen);
      case Stmt.Switch choice -> synchronizes(module, choice.otherwise(), seen)
          || choice.cases().stream().anyMatch(c -> synchronizes(module, c.body(), seen));
      case Stmt.Declare _, Stmt.Assign _, Stmt.Store _, Stmt.Break _, Stmt.Continue _,
          Stmt.Return _, Stmt.Trap _ -> false;
    };
  }

  private static boolean calls(Module module, Op op, Set<String> seen) {
    return Effects.isCollective(op) || op instanceof Op.Call call && seen.add(call.function())
        && synchronizes(module, module.function(call.function()).body(), seen);
  }
}
