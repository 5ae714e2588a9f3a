package io.ringkernel.verify.fuzz.reduce;

import io.ringkernel.verify.fuzz.program.Arguments;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Arguments.Window;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Programs with a parameter less, or with more zeros to work on. */
final class SmallerInputs {
  private SmallerInputs() {}

  static List<Program> of(Program program) {
    List<Program> found = new ArrayList<>();
    Arguments arguments = new Arguments(List.of(program.arguments()));
    List<Parameter> parameters = program.parameters();
    for (int i = program.actor().isPresent() ? -1 : program.taken() - 1; i >= 0; i--) {
      List<Parameter> fewer = new ArrayList<>(parameters);
      fewer.remove(i);
      found.add(program.launchedWith(fewer, arguments.without(i)));
    }
    for (int i = 0; i < program.taken(); i++) {
      for (Object smaller : smaller(arguments.values().get(i))) {
        found.add(program.launchedWith(parameters, arguments.with(i, smaller)));
      }
    }
    return found;
  }

  private static List<Object> smaller(Object value) {
    if (value instanceof Columns columns) {
      return IntStream.range(0, columns.arrays().size()).boxed()
          .flatMap(k -> smaller(columns.arrays().get(k)).stream()
              .map(array -> (Object) columns.with(k, array))).toList();
    }
    if (value instanceof Window(var data, var numbers)) {
      return smaller(data).stream().map(array -> (Object) new Window(array, numbers)).toList();
    }
    Object zeros = Arguments.zeros(value);
    if (!value.getClass().isArray()) {
      return value.equals(zeros) ? List.of() : List.of(zeros);
    }
    List<Object> found = new ArrayList<>();
    int length = Array.getLength(value);
    for (int run = length; run > 0; run /= 2) {
      for (int from = 0; from < length; from += run) {
        int to = Math.min(length, from + run);
        if (!isZero(value, zeros, from, to)) {
          Object copy = Arguments.zeros(value);
          System.arraycopy(value, 0, copy, 0, length);
          System.arraycopy(zeros, from, copy, from, to - from);
          found.add(copy);
        }
      }
    }
    return found;
  }

  private static boolean isZero(Object value, Object zeros, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Array.get(value, i).equals(Array.get(zeros, i))) {
        return false;
      }
    }
    return true;
  }
}
