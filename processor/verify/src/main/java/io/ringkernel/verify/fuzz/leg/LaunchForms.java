package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Function;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.List;

/** What a program is launched with, as the interpreter and the texts of targets have it. */
sealed interface LaunchForms permits DeviceForms, ActorForms {
  /** Forms for a function that a front end made of the kernel, before any pass. */
  static LaunchForms of(Program program, Function entry) {
    return program.actor().<LaunchForms>map(actor -> new ActorForms(program, actor, entry))
        .orElseGet(() -> new DeviceForms(program, entry));
  }

  /** Fresh arguments for the interpreter. */
  Object[] interpreted();

  /** The arrays of primitives that those hold after a launch. */
  List<Object> arraysOfInterpreted(Object[] launched);

  /** Fresh arguments for a text. */
  List<Argument> bound();

  /** The arrays of primitives that a text leaves. */
  List<Object> arraysOfBound(List<Object> left);
}
