package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op.AtomicOperator;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.ir.pass.AtomicChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a call means. */
sealed interface Callee {
  /** A row of the table of intrinsics. */
  record Row(Intrinsic intrinsic) implements Callee {}

  /**
   * A translated method.
   *
   * @param parameters what the method knows of its parameters; objects are none of the function
   * @param arguments what is known of what is passed
   * @param array the one that the method returns, where it returns one
   */
  record Helper(Function function, List<Known> parameters, List<Known> arguments,
      Optional<ArrayResult> array) implements Callee {
    /** Copies the lists. */
    public Helper {
      parameters = List.copyOf(parameters);
      arguments = List.copyOf(arguments);
    }

    /** Whether an object, such as the context, is passed. */
    boolean takesObjects() {
      return parameters.stream().anyMatch(Known::holdsObject);
    }

    /** Where a parameter of the method stands among those of the function. */
    int position(int parameter) {
      return parameters.subList(0, parameter).stream().mapToInt(p -> p.leaves().size()).sum();
    }

    @Override
    public List<Known> written(List<Known> passed) {
      List<Known> written = new ArrayList<>();
      int next = 0;
      for (int i = 0; i < parameters.size(); i++) {
        List<Known> leaves = passed.get(i).leaves();
        for (int j = 0; j < parameters.get(i).leaves().size(); j++) {
          if (function.parameters().get(next++) instanceof Array array
              && array.space() == Array.Space.GLOBAL) {
            written.add(leaves.get(j));
          }
        }
      }
      return written;
    }
  }

  /**
   * The code of a lambda or method reference.
   *
   * @param target what the code is
   * @param arguments what is known of what it holds and of what it is passed
   * @param kinds of the arguments that the code takes; empty for records and the like
   * @param result the kind that the interface's method gives; empty for no number
   * @param hasResult whether the interface's method gives something
   */
  record OfFunction(Callee target, List<Known> arguments, List<Optional<Kind>> kinds,
      Optional<Kind> result, boolean hasResult) implements Callee {
    /** Copies the lists. */
    public OfFunction {
      arguments = List.copyOf(arguments);
      kinds = List.copyOf(kinds);
    }

    @Override
    public List<Known> written(List<Known> passed) {
      return target.written(arguments);
    }
  }

  /** Makes a lambda or method reference. */
  record MakeFunction(int captured) implements Callee {}

  /**
   * Makes a view.
   *
   * @param given the numbers that are passed
   * @param fits the method that tells whether it lies within its array
   * @param product the method that multiplies the extents of a layer
   */
  record MakeView(ViewLayout layout, List<String> given, Function fits, Function product)
      implements Callee {}

  /**
   * Asks a view.
   *
   * @param number which number
   */
  record OfView(ViewLayout layout, Part part, int number) implements Callee {
    /** What for. */
    enum Part {
      GET, SET, DATA, NUMBER
    }

    @Override
    public List<Known> written(List<Known> passed) {
      return part == Part.SET && passed.getFirst() instanceof Known.View view
          ? List.of(view.array()) : List.of();
    }
  }

  /**
   * The arrays into which it stores.
   *
   * @param passed what is known of the receiver, where there is one, and of the arguments
   */
  default List<Known> written(List<Known> passed) {
    return List.of();
  }

  /** A row of the table of intrinsics, called on the context. */
  record OnContext(Intrinsic intrinsic, boolean hasResult) implements Callee {}

  /** Waits for the block. */
  enum Barrier implements Callee {
    /** There is only one kind. */
    BARRIER
  }

  /** Makes an array that the block shares. */
  record Shared(io.ringkernel.ir.Type.Prim element) implements Callee {}

  /**
   * An atomic operation on an element.
   *
   * @param isNegated whether the operand is subtracted
   * @param operands how many there are behind array and index
   */
  record Atomic(AtomicOperator operator, boolean isNegated, int operands, boolean hasResult)
      implements Callee {
    @Override
    public List<Known> written(List<Known> passed) {
      return List.of(passed.get(1));
    }
  }

  /** An access of an element between what comes before and after it in memory. */
  record Ordered(Atomic access, boolean isRelease, boolean isAcquire) implements Callee {
    @Override
    public List<Known> written(List<Known> passed) {
      return access.written(passed);
    }
  }

  /** An update that no target has as one operation. */
  record Update(AtomicChange change, boolean hasResult) implements Callee {
    @Override
    public List<Known> written(List<Known> passed) {
      return List.of(passed.get(1));
    }
  }

  /** A value of the cell of a stencil. */
  record OfCell(Part part) implements Callee {
    /** Which one. */
    enum Part {
      X, Y, Z, WIDTH, HEIGHT, DEPTH;

      /** Whether it is a number of cells, and not a place. */
      boolean isSize() {
        return compareTo(WIDTH) >= 0;
      }

      /** The axis along which it is. */
      int axis() {
        return ordinal() % 3;
      }
    }
  }

  /** A neighbour of the cell of a stencil, or the cell itself, which alone is written. */
  record Neighbour(int dx, int dy, int dz, boolean isWritten) implements Callee {
    /** Along the axes. */
    List<Integer> distances() {
      return List.of(dx, dy, dz);
    }

    @Override
    public List<Known> written(List<Known> passed) {
      return isWritten ? List.of(passed.get(1)) : List.of();
    }
  }

  /** A constructor that another one begins with. */
  record Delegate(Helper helper) implements Callee {}

  /** What a record or a constant of an enum is asked without a function. */
  enum OfValue implements Callee {
    /** The ordinal of a constant, which is the constant. */
    ORDINAL,
    /** The distance of two constants. */
    COMPARE,
    /** Which label of a switch a record matches: the one that is asked for. */
    CHOICE
  }

  /** A method that returns a table. */
  enum Accessor implements Callee {
    /** Which one is known to the analysis. */
    ACCESSOR
  }

  /**
   * A method of which nothing is seen but the exception that follows.
   *
   * @param arguments how many entries of the stack it takes
   * @param hasResult whether it leaves one
   */
  record Ignored(int arguments, boolean hasResult) implements Callee {}
}
