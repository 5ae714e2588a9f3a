package io.ringkernel.runtime.device;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.device.LaunchCondition.Term;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * An array of each block that gets its length with the launch.
 *
 * @param name its name in Java
 * @param elementBytes bytes of an element
 * @param terms whose sum is the length, computed as Java computes with {@code int}
 */
public record SharedArray(String name, int elementBytes, List<Term> terms) {
  /** A block has its shared arrays at multiples of it. */
  private static final int ALIGNMENT = 16;

  /** Copies the list. */
  public SharedArray {
    terms = List.copyOf(terms);
  }

  /** The number of elements; negative where the kernel throws. */
  int length(KernelDescriptor kernel, Launch launch, Object[] arguments) {
    return length(factor -> LaunchCondition.value(factor, kernel, launch, arguments));
  }

  /** The number of elements, by what the factors are. */
  int length(ToLongFunction<String> values) {
    int sum = 0;
    for (Term term : terms) {
      int product = (int) term.times();
      for (String factor : term.factors()) {
        product *= (int) values.applyAsLong(factor);
      }
      sum += product;
    }
    return sum;
  }

  /** Bytes of a block for that many elements. */
  long bytes(int length) {
    return (Math.max(0, (long) length) * elementBytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
