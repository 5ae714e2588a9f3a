package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.TrapReport;
import io.ringkernel.ir.Entry.TrapSite;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import java.util.List;
import java.util.Optional;

/** How a work item that trapped leaves the function it is in. */
sealed interface TrapExit {
  /** The number of a trap statement's site, from 1. */
  int codeOf(Stmt.Trap trap);

  /** Makes a trap known to the host, or to nobody where the caller does it. */
  void report(StatementBuilder out, Atom code);

  /** Appends the statements that report a trap and end the function. */
  void leave(StatementBuilder out, Atom code);

  /**
   * An entry point writes its item's index into the slot of the site, if it is the smallest, or
   * the site into the slot of the item.
   *
   * @param workItem gives the index; may append what computes it
   */
  record OfEntry(Array traps, java.util.function.Function<StatementBuilder, Atom> workItem,
      List<TrapSite> sites, TrapReport report) implements TrapExit {
    @Override
    public int codeOf(Stmt.Trap trap) {
      return 1 + TrapPlan.addSite(sites, trap);
    }

    @Override
    public void report(StatementBuilder out, Atom code) {
      Atom site = code instanceof Atom.Const constant
          ? Atom.Const.of((int) constant.bits() - 1)
          : out.binary(BinaryOperator.SUB, code, Atom.Const.of(1));
      Atom item = workItem.apply(out);
      boolean bySite = report.isBySite();
      Place slot = Place.of(traps, bySite ? site : item).proven();
      out.add(new Stmt.Do(new Op.Atomic(Op.AtomicOperator.MIN, slot,
          List.of(bySite ? item : site)), out.span()));
    }

    @Override
    public void leave(StatementBuilder out, Atom code) {
      report(out, code);
      out.add(new Stmt.Return(Optional.empty(), out.span()));
    }
  }

  /** A helper returns the number of the site besides its result. */
  record OfHelper(TrapPlan plan, Function helper) implements TrapExit {
    @Override
    public int codeOf(Stmt.Trap trap) {
      return plan.codeInHelper(trap);
    }

    @Override
    public void report(StatementBuilder out, Atom code) {
      // the caller finds the number in the result
    }

    @Override
    public void leave(StatementBuilder out, Atom code) {
      out.giveBack(plan.packedZero(out, helper, code));
    }
  }
}
