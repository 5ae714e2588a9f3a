package io.ringkernel.ir.check;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Operations of a group go through memory of the block, in whole subgroups, and helpers that hold
 * them are written out where they are called.
 */
public final class CollectiveCheck {
  /** More operations than a person writes into a kernel; loops count once. */
  private static final long MOST = 4096;

  /** An operation of a group, and the calls on the way to it, outermost first. */
  private record Found(Op.Apply operation, Span span, List<Span> calls) {}

  private final Map<String, List<Found>> first = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();

  private CollectiveCheck() {}

  /** Reports blocks that are no multiple of a subgroup, and kernels with very many operations. */
  public static void check(Module module, Diagnostics diagnostics) {
    CollectiveCheck check = new CollectiveCheck();
    Set<Span> told = new HashSet<>();
    for (Function function : module.functions()) {
      check.collect(function);
      function.entry().ifPresent(entry -> check.entry(function, entry, told, diagnostics));
    }
  }

  private void entry(Function function, Entry entry, Set<Span> told, Diagnostics diagnostics) {
    int items = entry.blockX() * entry.blockY() * entry.blockZ();
    for (Found found : first.get(function.name())) {
      if (items % Intrinsic.SUBGROUP != 0 && told.add(found.span())) {
        Diagnostic diagnostic = Diagnostic.error(Code.BAD_DECLARATION, found.span(),
            "%s needs whole subgroups, and a block has %d work items"
                .formatted(method(found.operation()), items));
        for (Span call : found.calls()) {
          diagnostic = diagnostic.label(call, "called here");
        }
        diagnostics.report(diagnostic.note(
            "write a blockSize whose product is a multiple of " + Intrinsic.SUBGROUP));
      }
    }
    if (counts.get(function.name()) > MOST) {
      diagnostics.report(Diagnostic.error(Code.UNSUPPORTED_CONSTRUCT, function.span(),
          "a kernel with more than %d operations of subgroups and blocks".formatted(MOST))
          .note("methods count as often as they are called: call them in a loop"));
    }
  }

  /** Helpers come before their callers. */
  private void collect(Function function) {
    List<Found> found = new ArrayList<>();
    long[] count = {0};
    Lists.forEach(function.body(), statement -> {
      Optional<Op> operation = operation(statement);
      if (operation.isPresent() && Effects.isCollective(operation.get())) {
        found.add(new Found((Op.Apply) operation.get(), statement.span(), List.of()));
        count[0]++;
      } else if (operation.isPresent() && operation.get() instanceof Op.Call call) {
        for (Found inner : first.getOrDefault(call.function(), List.of())) {
          if (found.stream().noneMatch(f -> f.span().equals(inner.span()))) {
            found.add(new Found(inner.operation(), inner.span(),
                concatenated(statement.span(), inner.calls())));
          }
        }
        count[0] = Math.min(Integer.MAX_VALUE,
            count[0] + counts.getOrDefault(call.function(), 0L));
      }
    });
    first.put(function.name(), found);
    counts.put(function.name(), count[0]);
  }

  private static List<Span> concatenated(Span call, List<Span> calls) {
    List<Span> all = new ArrayList<>(List.of(call));
    all.addAll(calls);
    return all;
  }

  private static Optional<Op> operation(Stmt statement) {
    return switch (statement) {
      case Stmt.Let let -> Optional.of(let.op());
      case Stmt.Do run -> Optional.of(run.op());
      default -> Optional.empty();
    };
  }

  private static String method(Op.Apply operation) {
    String name = operation.intrinsic().javaMethod();
    return name.substring(name.indexOf('.') + 1, name.indexOf('('));
  }
}
