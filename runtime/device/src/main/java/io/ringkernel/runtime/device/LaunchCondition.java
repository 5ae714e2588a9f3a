package io.ringkernel.runtime.device;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.Launch;
import java.lang.reflect.Array;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a form of a kernel relies on: the sum of the terms is not negative. The text is for people.
 */
public record LaunchCondition(String text, List<Term> terms) {
  /**
   * A product.
   *
   * @param times the constant factor
   * @param factors as in {@code docs/design/004-manifest.md}: {@code n}, {@code a.length}, {@code
   *     grid.x}, {@code n/8}
   */
  public record Term(long times, List<String> factors) {
    /** Copies the list. */
    public Term {
      factors = List.copyOf(factors);
    }
  }

  /** Copies the list. */
  public LaunchCondition {
    terms = List.copyOf(terms);
  }

  /** Whether it holds; a sum that no {@code long} holds counts as no. */
  boolean holds(KernelDescriptor kernel, Launch launch, Object[] arguments) {
    return holds(factor -> value(factor, kernel, launch, arguments));
  }

  /** Whether it holds, by what the factors are. */
  boolean holds(ToLongFunction<String> values) {
    try {
      long sum = 0;
      for (Term term : terms) {
        long product = term.times();
        for (String factor : term.factors()) {
          product = Math.multiplyExact(product, values.applyAsLong(factor));
        }
        sum = Math.addExact(sum, product);
      }
      return sum >= 0;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  /** What a factor is in a launch. */
  static long value(String factor, KernelDescriptor kernel, Launch launch,
      Object[] arguments) {
    int slash = factor.indexOf('/');
    if (slash >= 0) {
      return value(factor.substring(0, slash), kernel, launch, arguments)
          / Integer.parseInt(factor.substring(slash + 1));
    }
    return switch (factor) {
      case "grid.x" -> KernelRun.blocks(launch.x(), kernel.blockX());
      case "grid.y" -> KernelRun.blocks(launch.y(), kernel.blockY());
      case "grid.z" -> KernelRun.blocks(launch.z(), kernel.blockZ());
      default -> {
        String length = ".length";
        yield factor.endsWith(length)
            ? Array.getLength(argument(factor.substring(0, factor.length() - length.length()),
                kernel, arguments))
            : (Integer) argument(factor, kernel, arguments);
      }
    };
  }

  private static Object argument(String name, KernelDescriptor kernel, Object[] arguments) {
    List<KernelParameter> parameters = kernel.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        return arguments[i];
      }
    }
    throw new KernelImageException("a condition of kernel " + kernel.name() + " names " + name
        + ", which is no parameter: compile the class again");
  }

  /** Whether no array that the kernel writes is given twice. */
  static boolean areDisjoint(KernelDescriptor kernel, Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      for (int k = 0; k < i; k++) {
        if (arguments[i] == arguments[k] && kernel.parameters().get(i).array()
            && (kernel.parameters().get(i).written() || kernel.parameters().get(k).written())) {
          return false;
        }
      }
    }
    return true;
  }
}
