package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.List;
import java.util.Optional;

/** What the members of the C family say differently. */
public interface CDialect {
  /** The column of the table of intrinsics. */
  TargetId target();

  /** Words that are no names. */
  ReservedWords reserved();

  /** What the target's compiler must be told, or results are not Java's. */
  List<String> compileOptions();

  /** Lines behind the head of the file: options, headers. */
  List<String> prologue();

  /** The type of a scalar. */
  String type(Scalar scalar);

  /** The unsigned type as wide as {@code int} or {@code long}. */
  String unsigned(Scalar scalar);

  /** A conversion to a type by its name. */
  Expression cast(String type, Expression operand);

  /** A finite literal without its sign, such as {@code 5LL}. */
  String longSuffix();

  /** The number with these bits. */
  Expression floatOfBits(int bits);

  /** The number with these bits; only where the target has {@code double}. */
  Expression doubleOfBits(long bits);

  /** The function that computes Java's {@code %} of floating-point numbers. */
  String floatRemainder(Scalar scalar);

  /**
   * The function that multiplies and rounds, whatever follows and however the text is compiled;
   * empty where the operator does.
   */
  default Optional<String> product(Scalar scalar) {
    return Optional.empty();
  }

  /** An array parameter of a helper, or an entry's buffer, without attributes. */
  String pointer(Array array, String elementType, String name);

  /** The words in front of the declaration of an array that a block shares. */
  String shared();

  /**
   * The declaration of the memory that a launch adds to a block, under that name; empty where each
   * array in it is a parameter of the entry point.
   */
  Optional<String> launchedMemory(String name);

  /**
   * The words in front of a table.
   *
   * @param bytes the size of the tables so far, this one included
   */
  String constant(long bytes);

  /** The words in front of a helper. */
  String helper();

  /** What opens the declaration of a record. */
  default String recordHead(String name) {
    return "struct " + name;
  }

  /** What follows the fields of a record. */
  default String recordEnd(String name) {
    return ";";
  }

  /** What stands in front of the braces that make a record. */
  default String recordMaker(String name) {
    return name;
  }

  /** An assertion on a layout. */
  String assertion(String condition);

  /** The statements that make a block wait. */
  List<String> barrier();

  /** An atomic operation on {@code array[index]}, or a field there. */
  Expression atomic(Op.AtomicOperator operator, Array array, Type.Prim type, String place,
      List<Expression> operands);

  /** Functions that atomic operations call, if the module has such. */
  List<String> atomicSupport(List<Op.Atomic> atomics);

  /** What rows of the whole grid call; only where the target has such. */
  default List<String> gridSupport() {
    throw new AssertionError(target() + " has no barrier of the grid");
  }

  /** A parameter that hands an input of the entry point, such as a position, to a helper. */
  String inputParameter(String input);

  /** Declares types for the entry point, names its parameters, and gives its head. */
  String entryHead(Function entry, EntryText text);

  /** The statements in front of those of an entry point. */
  default List<String> entryStart(Function entry, EntryText text) {
    return List.of();
  }
}
