package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.intrinsic.Intrinsic;

/** What a call means. */
sealed interface Callee {
  /** A row of the table of intrinsics. */
  record Row(Intrinsic intrinsic) implements Callee {}

  /** A translated method. */
  record Helper(Function function) implements Callee {}
}
