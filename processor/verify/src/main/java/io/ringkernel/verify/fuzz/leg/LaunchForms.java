package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.Outcome;
import java.util.List;

/** What a program is launched with, as the interpreter and the texts of targets have it. */
sealed interface LaunchForms permits DeviceForms, ActorForms {
  /** Forms for a function that a front end made of the kernel, before any pass. */
  static LaunchForms of(CompiledProgram compiled, Function entry) {
    return compiled.program().actor().isPresent() ? new ActorForms(compiled, entry)
        : new DeviceForms(compiled.program(), entry);
  }

  /** Interprets an entry with fresh arguments. */
  Observation interpret(Interpreter interpreter, String entry);

  /** Fresh arguments for a text. */
  List<Argument> bound();

  /** Words of {@code rk_traps} of a text that can trap at so many sites. */
  int trapWords(int sites);

  /** What a text left that ran to its end, or to a trap. */
  Observation observed(Outcome outcome, List<Entry.TrapSite> sites);
}
