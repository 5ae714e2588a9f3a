package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op.AtomicOperator;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.pass.AtomicChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Frame;

/** What a call means. */
sealed interface Callee {
  /** A row of the table of intrinsics. */
  record Row(Intrinsic intrinsic) implements Callee {}

  /**
   * A translated method. Objects among its parameters are not parameters of the function.
   *
   * @param types the parameters of the method
   * @param array the one that the method returns, where it returns one
   */
  record Helper(Function function, List<Type> types, Optional<ArrayResult> array,
      ValueClasses values) implements Callee {
    /** Copies the list. */
    public Helper {
      types = List.copyOf(types);
    }

    /** By the position of the method's parameter; null for an object. */
    List<Operand> parameters() {
      List<Operand> all = new ArrayList<>();
      int next = 0;
      for (Type type : types) {
        all.add(isObject(type) ? null : function.parameters().get(next++));
      }
      return all;
    }

    /** Where a parameter of the method stands among those of the function. */
    int position(int parameter) {
      return (int) types.subList(0, parameter).stream().filter(type -> !isObject(type)).count();
    }

    private boolean isObject(Type type) {
      return values.of(type).isEmpty() && values.element(type).isEmpty();
    }

    /** What stands on the stack for the arrays into which the method stores. */
    List<Known> writtenArrays(Frame<Known> frame) {
      List<Known> arrays = new ArrayList<>();
      List<Operand> parameters = parameters();
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i) instanceof Array array && array.space() == Array.Space.GLOBAL) {
          arrays.add(frame.getStack(frame.getStackSize() - parameters.size() + i));
        }
      }
      return arrays;
    }
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
      implements Callee {}

  /** An access of an element between what comes before and after it in memory. */
  record Ordered(Atomic access, boolean isRelease, boolean isAcquire) implements Callee {}

  /** An update that no target has as one operation. */
  record Update(AtomicChange change, boolean hasResult) implements Callee {}

  /** A value of the cell of a stencil. */
  record OfCell(Part part) implements Callee {
    /** Which one. */
    enum Part {
      X, Y, WIDTH, HEIGHT
    }
  }

  /** A neighbour of the cell of a stencil, or the cell itself, which alone is written. */
  record Neighbour(int dx, int dy, boolean isWritten) implements Callee {}

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
