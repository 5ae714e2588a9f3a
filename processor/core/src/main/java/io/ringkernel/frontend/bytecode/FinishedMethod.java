package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Function;
import java.util.List;
import java.util.Optional;

/**
 * A form of a method that is translated.
 *
 * @param parameters what is known of each parameter of the method
 * @param array which array the method returns, where it returns one
 * @param value what it returns where its result has an erased type
 * @param owner internal name of the class whose code it is
 * @param calls in order of first call
 */
record FinishedMethod(Function function, List<Known> parameters, Optional<ArrayResult> array,
    Optional<Known> value, String owner, List<MethodForm> calls) {
  /** Copies the lists. */
  public FinishedMethod {
    parameters = List.copyOf(parameters);
    calls = List.copyOf(calls);
  }
}
