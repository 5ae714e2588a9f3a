package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Precondition;
import io.ringkernel.verify.fuzz.program.Program;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** What a launch of a program fulfils of that which a form of its kernel relies on. */
final class Conditions {
  private final Map<String, Integer> values = new HashMap<>();

  Conditions(Program program) {
    Object[] arguments = program.arguments();
    for (int i = 0; i < arguments.length; i++) {
      String name = program.parameters().get(i).name();
      if (arguments[i].getClass().isArray()) {
        values.put(name + ".length", Array.getLength(arguments[i]));
      } else if (arguments[i] instanceof Integer number) {
        values.put(name, number);
      }
    }
    values.put("grid.x", program.grid().get(0));
    values.put("grid.y", program.grid().get(1));
    values.put("grid.z", program.grid().get(2));
  }

  /** Whether an entry is a second form that may be launched. */
  boolean allow(Entry entry) {
    return entry.variant().filter(v -> v.preconditions().stream().allMatch(this::holds))
        .isPresent();
  }

  private boolean holds(Precondition condition) {
    BigInteger sum = BigInteger.ZERO;
    for (Precondition.Term term : condition.terms()) {
      BigInteger product = BigInteger.valueOf(term.times());
      for (String factor : term.factors()) {
        product = product.multiply(BigInteger.valueOf(value(factor)));
      }
      sum = sum.add(product);
    }
    return sum.signum() >= 0;
  }

  private int value(String factor) {
    int slash = factor.indexOf('/');
    return slash < 0 ? values.get(factor)
        : values.get(factor.substring(0, slash)) / Integer.parseInt(factor.substring(slash + 1));
  }
}
