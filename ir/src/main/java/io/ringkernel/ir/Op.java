package io.ringkernel.ir;

import io.ringkernel.ir.intrinsic.Intrinsic;
import java.util.List;

/**
 * One computation over atoms. Its meaning is the Java Language Specification's unless the name says
 * otherwise.
 */
public sealed interface Op {
  /** The type of the result; {@link Type.Nothing} for a call without one. */
  Type type();

  /** Binary operators; both operands have the result's type, a shift count is always int. */
  enum BinaryOperator {
    /** Wraps (JLS 15.18.2), or IEEE 754. */
    ADD,
    /** Wraps (JLS 15.18.2), or IEEE 754. */
    SUB,
    /** Wraps (JLS 15.17.1), or IEEE 754. */
    MUL,
    /** Traps on an integer zero (JLS 15.17.2); {@code MIN / -1} is {@code MIN}. */
    DIV,
    /** Traps on an integer zero (JLS 15.17.3); exact for floating point. */
    REM,
    /** Integer division whose divisor is known not to be zero; {@code MIN / -1} is {@code MIN}. */
    DIV_NONZERO,
    /** Integer remainder whose divisor is known not to be zero; {@code MIN % -1} is 0. */
    REM_NONZERO,
    /** Integer division as the machine does it: the divisor is neither 0 nor -1. */
    DIV_RAW,
    /** Integer remainder as the machine does it: the divisor is neither 0 nor -1. */
    REM_RAW,
    /** Uses the low 5 or 6 bits of the count (JLS 15.19). */
    SHL,
    /** Arithmetic; uses the low 5 or 6 bits of the count. */
    SHR,
    /** Logical; uses the low 5 or 6 bits of the count. */
    USHR,
    /** Bitwise, or on booleans with both sides evaluated. */
    AND,
    /** Bitwise, or on booleans with both sides evaluated. */
    OR,
    /** Bitwise, or on booleans. */
    XOR;

    /** Whether the right operand is a shift count. */
    public boolean isShift() {
      return this == SHL || this == SHR || this == USHR;
    }

    /** Whether this is a division or remainder of any kind. */
    public boolean isDivision() {
      return this == DIV || this == REM || this == DIV_NONZERO || this == REM_NONZERO
          || this == DIV_RAW || this == REM_RAW;
    }
  }

  /** Unary operators; the operand has the result's type. */
  enum UnaryOperator {
    /** Wraps, or flips the sign of a floating-point number. */
    NEG,
    /** Bitwise complement of an integer. */
    COMPLEMENT,
    /** Negation of a boolean. */
    NOT
  }

  /** Comparisons; false where an operand is NaN, except {@code NE}. Signed for integers. */
  enum Comparison {
    /** Equal. */
    EQ,
    /** Not equal. */
    NE,
    /** Less. */
    LT,
    /** Less or equal. */
    LE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GE
  }

  /** Atomic operators. */
  enum AtomicOperator {
    /** Wraps. */
    ADD,
    /** Signed. */
    MIN,
    /** Signed. */
    MAX,
    /** Bitwise. */
    AND,
    /** Bitwise. */
    OR,
    /** Bitwise. */
    XOR,
    /** Stores the operand. */
    EXCHANGE,
    /** Operands: expected, new; floating point by its bits. */
    COMPARE_EXCHANGE,
    /** Changes nothing; no operand. */
    LOAD,
    /** Stores the operand; nobody uses the result. */
    STORE
  }

  /** A binary operation. Operands are int, long, float or double; boolean for AND, OR, XOR. */
  record Binary(BinaryOperator operator, Atom left, Atom right) implements Op {
    @Override
    public Type.Element type() {
      return left.type();
    }
  }

  /** A unary operation. */
  record Unary(UnaryOperator operator, Atom operand) implements Op {
    @Override
    public Type.Element type() {
      return operand.type();
    }
  }

  /** A comparison of two operands of one type; booleans only by EQ and NE. */
  record Compare(Comparison comparison, Atom left, Atom right) implements Op {
    @Override
    public Type.Prim type() {
      return Type.BOOL;
    }
  }

  /** A primitive conversion (JLS 5.1.2, 5.1.3): float to integer saturates, NaN becomes 0. */
  record Convert(Type.Prim to, Atom operand) implements Op {
    @Override
    public Type.Prim type() {
      return to;
    }
  }

  /**
   * A float-to-int conversion as the machine does it: the operand is neither NaN nor out of range.
   */
  record ConvertRaw(Type.Prim to, Atom operand) implements Op {
    @Override
    public Type.Prim type() {
      return to;
    }
  }

  /** One of two values; both are already evaluated. */
  record Select(Atom condition, Atom then, Atom otherwise) implements Op {
    @Override
    public Type.Element type() {
      return then.type();
    }
  }

  /** Reads a local variable. */
  record Read(Local local) implements Op {
    @Override
    public Type.Element type() {
      return local.type();
    }
  }

  /** Reads memory. */
  record Load(Place place) implements Op {
    @Override
    public Type.Element type() {
      return place.type();
    }
  }

  /** The number of elements of an array. */
  record Length(Array array) implements Op {
    @Override
    public Type.Prim type() {
      return Type.I32;
    }
  }

  /** An atomic, relaxed read-modify-write; the result is the value before. */
  record Atomic(AtomicOperator operator, Place place, List<Atom> operands) implements Op {
    /** Copies the list. */
    public Atomic {
      operands = List.copyOf(operands);
    }

    @Override
    public Type.Element type() {
      return place.type();
    }
  }

  /** Makes a record value of one atom per field. */
  record Make(Type.Struct type, List<Atom> fields) implements Op {
    /** Copies the list. */
    public Make {
      fields = List.copyOf(fields);
    }
  }

  /** A field of a record value. */
  record Get(Atom record, int field) implements Op {
    @Override
    public Type.Element type() {
      return ((Type.Struct) record.type()).fields().get(field).type();
    }
  }

  /** An operation with a row in the table of intrinsics. */
  record Apply(Intrinsic intrinsic, List<Atom> arguments) implements Op {
    /** Copies the list. */
    public Apply {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Type.Prim type() {
      return intrinsic.result();
    }
  }

  /** Calls a function of the module by its unique name; an array argument stands for itself. */
  record Call(String function, Type type, List<Operand> arguments) implements Op {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }
}
