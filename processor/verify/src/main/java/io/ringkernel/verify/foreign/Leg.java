package io.ringkernel.verify.foreign;

import io.ringkernel.verify.foreign.jvm.Answer;
import java.util.List;

/** A way to run what methods were compiled to. */
interface Leg {
  /**
   * A call to make.
   *
   * @param expected what the JVM answered, which only tells how to arrange the launches
   */
  record Call(MethodKernel kernel, Object[] arguments, Answer expected) {}

  /** What it is, in a few words. */
  String name();

  /** One answer for each call; a text where there is none. */
  List<Object> answers(List<Call> calls);
}
