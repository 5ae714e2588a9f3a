package io.ringkernel.compiler;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.DivergentBarrierException;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import io.ringkernel.ir.interp.StructArray;
import io.ringkernel.ir.interp.StructValue;
import io.ringkernel.ir.interp.TrapException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs a kernel as two front ends made it, on the same inputs: small numbers, edges and scattered
 * bits, arrays that are long enough and too short. It finds differences and proves no equality.
 */
public final class KernelComparison {
  /** Work of one run; more says nothing new of two forms of one text. */
  private static final long STEPS = 200_000;
  private static final int RUNS = 5;
  private static final int BLOCKS = 2;
  private static final long[] EDGES = {0, 1, -1, 2, 7, 31, 32, 33, 63, 64, 255, -128, 32_767,
    Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
  private static final double[] NUMBERS = {0, -0.0, 1, -1, 0.1, 3e9, -3e9, 1e-40, 1e20,
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

  private final Module one;
  private final Module other;
  private final String kernel;

  private KernelComparison(Module one, Module other, String kernel) {
    this.one = one;
    this.other = other;
    this.kernel = kernel;
  }

  /**
   * What the two forms of a kernel do otherwise, such as {@code out[3] is 5, not 6}.
   *
   * @return empty where no run shows a difference
   */
  public static Optional<String> difference(Module one, Module other, String kernel) {
    return new KernelComparison(one, other, kernel).difference();
  }

  private Optional<String> difference() {
    Function first = one.function(kernel);
    Function second = other.function(kernel);
    if (!shape(first).equals(shape(second))) {
      return Optional.of("it takes " + shape(first) + ", not " + shape(second));
    }
    for (int run = 0; run < RUNS; run++) {
      List<String> wanted = outcome(one, run);
      List<String> found = outcome(other, run);
      // A clock gives other numbers at each run, and a run that is too long says nothing.
      if (!wanted.isEmpty() && !found.isEmpty() && !wanted.equals(found)
          && wanted.equals(outcome(one, run))) {
        return Optional.of(firstOf(wanted, found));
      }
    }
    return Optional.empty();
  }

  private static String firstOf(List<String> wanted, List<String> found) {
    if (wanted.size() != found.size()) {
      return wanted.getFirst() + ", not so by the class file: there " + found.getFirst();
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).equals(found.get(i))) {
        String is = " is ";
        return wanted.get(i) + ", not "
            + found.get(i).substring(found.get(i).indexOf(is) + is.length());
      }
    }
    throw new AssertionError("arrays of the same lengths");
  }

  /** The types of the parameters; records by their leaves, for front ends name them. */
  private static List<String> shape(Function function) {
    return function.parameters().stream().map(parameter -> switch (parameter) {
      case Array array -> shape(array.element()) + "[]";
      case Atom atom -> shape(atom.type());
    }).toList();
  }

  private static String shape(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> prim.toString();
      case Type.Struct struct ->
        struct.fields().stream().map(f -> shape(f.type())).toList().toString();
    };
  }

  /** One text for each element of each array, or for the exception; none where it is too slow. */
  private List<String> outcome(Module module, int run) {
    Function function = module.function(kernel);
    Entry entry = function.entry().orElseThrow();
    int items = BLOCKS * entry.blockX() * entry.blockY() * entry.blockZ();
    List<Object> given = new ArrayList<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      given.add(value(function.parameters().get(i), new Numbers(run, i), items));
    }
    try {
      new Interpreter(module).withStepLimit(STEPS).launch(kernel, Grid.of(BLOCKS),
          given.toArray());
    } catch (TrapException e) {
      return List.of("it is " + e.kind().exception() + " in line " + e.span().tableLine()
          + " of work item " + e.workItem());
    } catch (StepLimitException | DivergentBarrierException | AssertionError _) {
      // Too long, or these inputs are not what the author promised.
      return List.of();
    }
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      // Class files need not tell the names of parameters.
      if (one.function(kernel).parameters().get(i) instanceof Array named) {
        elements(named.hint(), given.get(i), elements);
      }
    }
    return elements;
  }

  private static void elements(String name, Object storage, List<String> out) {
    int length = storage instanceof StructArray structs ? structs.length()
        : java.lang.reflect.Array.getLength(storage);
    for (int k = 0; k < length; k++) {
      Object element = storage instanceof StructArray structs ? fields(structs.get(k))
          : java.lang.reflect.Array.get(storage, k);
      out.add(name + "[" + k + "] is " + element);
    }
  }

  private static List<Object> fields(StructValue value) {
    return value.fields().stream()
        .map(f -> f instanceof StructValue inner ? (Object) fields(inner) : f).toList();
  }

  private static Object value(Operand parameter, Numbers numbers, int items) {
    return switch (parameter) {
      case Array array -> {
        int length = numbers.length(items);
        yield switch (array.element()) {
          case Type.Struct struct -> structs(struct, length, numbers);
          case Type.Prim prim -> array(prim.scalar(), length, numbers);
        };
      }
      case Atom.Value value -> numbers.next(((Type.Prim) value.type()).scalar());
      case Atom.Const constant -> throw new AssertionError("parameter " + constant);
    };
  }

  private static StructArray structs(Type.Struct type, int length, Numbers numbers) {
    StructArray structs = new StructArray(type, length);
    for (int k = 0; k < length; k++) {
      structs.set(k, struct(type, numbers));
    }
    return structs;
  }

  private static StructValue struct(Type.Struct type, Numbers numbers) {
    return new StructValue(type, type.fields().stream().map(field -> switch (field.type()) {
      case Type.Struct inner -> (Object) struct(inner, numbers);
      case Type.Prim prim -> numbers.next(prim.scalar());
    }).toList());
  }

  private static Object array(Scalar scalar, int length, Numbers numbers) {
    Object array = switch (scalar) {
      case BOOL -> new boolean[length];
      case I8 -> new byte[length];
      case I16 -> new short[length];
      case U16 -> new char[length];
      case I32 -> new int[length];
      case I64 -> new long[length];
      case F32 -> new float[length];
      case F64 -> new double[length];
    };
    for (int k = 0; k < length; k++) {
      java.lang.reflect.Array.set(array, k, numbers.next(scalar));
    }
    return array;
  }

  /** The numbers of one parameter in one run, the same for both forms. */
  private static final class Numbers {
    private final int run;
    private int drawn;

    Numbers(int run, int parameter) {
      this.run = run;
      this.drawn = Objects.hash(run, parameter);
    }

    /** Enough for every work item, or fewer by one or by far. */
    int length(int items) {
      return switch (run) {
        case 0, 2, 4 -> items;
        case 1 -> items - 1;
        default -> 3;
      };
    }

    Object next(Scalar scalar) {
      drawn++;
      boolean small = run < 2;
      int mixed = drawn * 0x9e3779b9;
      mixed ^= mixed >>> 15;
      if (scalar.isFloating()) {
        double number = small ? mixed % 1000 / 8.0
            : NUMBERS[Math.floorMod(mixed, NUMBERS.length)];
        return RawBits.box(scalar,
            scalar == Scalar.F32 ? RawBits.of((float) number) : RawBits.of(number));
      }
      long number = small ? Math.floorMod(mixed, 17)
          : run == 4 ? mixed * 0x9e3779b97f4a7c15L : EDGES[Math.floorMod(mixed, EDGES.length)];
      return RawBits.box(scalar,
          scalar == Scalar.BOOL ? number & 1 : RawBits.wrap(scalar, number));
    }
  }
}
