package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.GpuContext;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Arguments.Window;
import io.ringkernel.verify.fuzz.program.Program;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a launch of a program fulfils of that which a form of its kernel relies on. */
final class Conditions {
  private static final String VIEWS = GpuContext.class.getPackageName() + ".";

  /** Who drains mailboxes asks for no second form. */
  private final boolean isActor;
  private final Map<String, Integer> values = new HashMap<>();

  Conditions(Program program) {
    this.isActor = program.actor().isPresent();
    Object[] arguments = program.arguments();
    for (int i = 0; i < arguments.length; i++) {
      String name = program.parameters().get(i).name();
      switch (arguments[i]) {
        case Columns _ -> values.put(name + ".length", program.parameters().get(i).length());
        case Window(var data, var numbers) -> {
          values.put(name + ".length", Array.getLength(data));
          List<String> names = ViewLayout.of(VIEWS + program.parameters().get(i).element())
              .orElseThrow().numbers();
          for (int k = 0; k < numbers.size(); k++) {
            values.put(ViewLayout.parameter(name, names.get(k)), numbers.get(k));
          }
        }
        case Integer number -> values.put(name, number);
        default -> {
          if (arguments[i].getClass().isArray()) {
            values.put(name + ".length", Array.getLength(arguments[i]));
          }
        }
      }
    }
    values.put("grid.x", program.grid().get(0));
    values.put("grid.y", program.grid().get(1));
    values.put("grid.z", program.grid().get(2));
  }

  /** Whether an entry is a second form that may be launched. */
  boolean allow(Entry entry) {
    return !isActor && entry.variant().filter(v -> v.preconditions().stream().allMatch(this::holds))
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

  /** The elements of an array that the launch sizes. */
  int length(LaunchLength length) {
    return length.value(values::get);
  }

  private int value(String factor) {
    int slash = factor.indexOf('/');
    return slash < 0 ? values.get(factor)
        : values.get(factor.substring(0, slash)) / Integer.parseInt(factor.substring(slash + 1));
  }
}
