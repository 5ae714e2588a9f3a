package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Java says {@code break} and {@code continue} may name any enclosing statement (JLS 14.15, 14.16);
 * the targets know only the innermost loop, and a {@code break} inside a {@code switch} leaves the
 * switch; so a jump that goes further raises a flag, leaves what it can, and the flag is tested
 * behind each construct on its way. Afterwards there is no {@code Block}, every {@code Break} and
 * {@code Continue} names the innermost loop, and no {@code Break} lies inside a switch of that
 * loop.
 */
public record FlattenLabelledBreaks() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, function -> new Flattening(function).flattened());
  }

  /** A jump by its kind and where it goes. */
  private record Jump(boolean isBreak, Label to, Span span) {
    boolean isSameAs(Jump other) {
      return isBreak == other.isBreak && to.id() == other.to.id();
    }

    Stmt statement() {
      return isBreak ? new Stmt.Break(to, span) : new Stmt.Continue(to, span);
    }
  }

  /**
   * A construct that jumps have to cross, with the flags they raise.
   *
   * @param label of a loop or block; null for a switch
   */
  private record Region(Stmt owner, Label label, Region outer, Map<Jump, Local> flags) {
    boolean isLoop() {
      return owner instanceof Stmt.Loop || owner instanceof Stmt.DoLoop;
    }

    boolean isLabelled(Label wanted) {
      return label != null && label.id() == wanted.id();
    }
  }

  /** The work on one function. */
  private static final class Flattening {
    private final Function function;
    private final FreshIds ids;

    Flattening(Function function) {
      this.function = function;
      ids = FreshIds.after(function);
    }

    Function flattened() {
      return function.withBody(list(function.body(), null).statements);
    }

    /** Statements, and the flags that make the rest of the enclosing lists be skipped. */
    private record Flat(List<Stmt> statements, Set<Local> skips) {}

    private Flat list(List<Stmt> list, Region region) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      Set<Local> skips = new LinkedHashSet<>();
      for (int i = 0; i < list.size(); i++) {
        Stmt statement = list.get(i);
        out.at(statement.span());
        Set<Local> raised = statement(out, statement, region);
        skips.addAll(raised);
        List<Stmt> rest = list.subList(i + 1, list.size());
        if (Lists.neverCompletes(statement)) {
          break;
        }
        if (!raised.isEmpty() && !rest.isEmpty()) {
          Flat guarded = list(rest, region);
          skips.addAll(guarded.skips);
          out.add(new Stmt.If(noneOf(out, raised), guarded.statements, List.of(), out.span()));
          break;
        }
      }
      return new Flat(out.build(), skips);
    }

    private static Atom noneOf(StatementBuilder out, Set<Local> flags) {
      Atom any = null;
      for (Local flag : flags) {
        Atom raised = out.read(flag);
        any = any == null ? raised : out.binary(BinaryOperator.OR, any, raised);
      }
      return out.let("goesOn", new Op.Unary(UnaryOperator.NOT, any));
    }

    /** Appends a statement; returns the flags that it may raise for an enclosing region. */
    private Set<Local> statement(StatementBuilder out, Stmt statement, Region region) {
      return switch (statement) {
        case Stmt.Break s -> jump(out, new Jump(true, s.label(), s.span()), region);
        case Stmt.Continue s -> jump(out, new Jump(false, s.label(), s.span()), region);
        case Stmt.Loop s -> region(out, s, new Region(s, s.label(), region,
            new LinkedHashMap<>()));
        case Stmt.DoLoop s -> region(out, s, new Region(s, s.label(), region,
            new LinkedHashMap<>()));
        case Stmt.Block s -> region(out, s, new Region(s, s.label(), region,
            new LinkedHashMap<>()));
        case Stmt.Switch s -> region(out, s, new Region(s, null, region, new LinkedHashMap<>()));
        case Stmt.If s -> {
          Set<Local> skips = new LinkedHashSet<>();
          out.add(Lists.map(s, inner -> {
            Flat flat = list(inner, region);
            skips.addAll(flat.skips);
            return flat.statements;
          }));
          yield skips;
        }
        default -> {
          out.add(statement);
          yield Set.of();
        }
      };
    }

    /** Lowers a construct, then the jumps that left it, as seen from outside. */
    private Set<Local> region(StatementBuilder out, Stmt statement, Region region) {
      Set<Local> skips = new LinkedHashSet<>();
      Stmt inner = Lists.map(statement, list -> {
        Flat flat = list(list, region);
        skips.addAll(flat.skips);
        return flat.statements;
      });
      region.flags.values().forEach(flag ->
          out.add(new Stmt.Declare(flag, Atom.Const.of(false), statement.span())));
      if (inner instanceof Stmt.Block block) {
        block.body().forEach(out::add);
      } else {
        out.add(inner);
      }
      skips.removeAll(region.flags.values());
      region.flags.forEach((jump, flag) -> {
        if (!region.isLabelled(jump.to) || region.isLoop()) {
          Set<Local> raised = new LinkedHashSet<>();
          List<Stmt> onward = out.nested(then ->
              raised.addAll(jump(then, jump, region.outer)));
          out.add(new Stmt.If(out.read(flag), onward, List.of(), jump.span));
          skips.addAll(raised);
        }
      });
      return skips;
    }

    /** Appends a jump; returns the flag it raises where the rest of the lists must be skipped. */
    private Set<Local> jump(StatementBuilder out, Jump jump, Region region) {
      Region crossed = firstObstacle(jump, region);
      if (crossed == null) {
        out.add(jump.statement());
        return Set.of();
      }
      Local flag = flagOf(crossed, jump);
      out.assign(flag, Atom.Const.of(true));
      if (crossed.isLoop()) {
        out.add(new Stmt.Break(crossed.label, jump.span));
        return Set.of();
      }
      return Set.of(flag);
    }

    /** The innermost construct that the target's own jump cannot leave; null where it can. */
    private static Region firstObstacle(Jump jump, Region region) {
      Region loop = region;
      while (loop != null && !loop.isLoop() && !loop.isLabelled(jump.to)) {
        loop = loop.outer;
      }
      boolean isNative = loop != null && loop.isLoop() && loop.isLabelled(jump.to);
      for (Region at = region; at != loop; at = at.outer) {
        boolean isSwitch = at.label == null;
        if (isSwitch && !(isNative && !jump.isBreak)) {
          return at;
        }
      }
      return isNative ? null : loop;
    }

    private Local flagOf(Region region, Jump jump) {
      List<Jump> known = new ArrayList<>(region.flags.keySet());
      for (Jump other : known) {
        if (other.isSameAs(jump)) {
          return region.flags.get(other);
        }
      }
      String hint = jump.to.hint().isEmpty() ? jump.isBreak ? "leaves" : "repeats"
          : (jump.isBreak ? "leaves" : "repeats") + Character.toUpperCase(jump.to.hint().charAt(0))
              + jump.to.hint().substring(1);
      Local flag = new Local(ids.next(), io.ringkernel.ir.Type.BOOL, hint);
      region.flags.put(jump, flag);
      return flag;
    }
  }
}
