package io.ringkernel.frontend.bytecode;

import java.util.OptionalInt;
import org.objectweb.asm.tree.analysis.Value;

/** What is known of a slot or stack entry before the code runs. */
sealed interface Known extends Value {
  /** A number; with its value where that is a constant int. */
  record Number(Kind kind, OptionalInt constant) implements Known {
    static Number of(Kind kind) {
      return new Number(kind, OptionalInt.empty());
    }

    @Override
    public int getSize() {
      return kind.size();
    }
  }

  /**
   * An array that is the same on every way here.
   *
   * @param origin the slot of the parameter, or the complement of the index of the instruction that
   *     makes the array, or {@link #TABLES} and more for a table
   */
  record Reference(int origin, io.ringkernel.ir.Type.Element element) implements Known {
    /** The origin of the first table that a method reads; a method has fewer slots (JVMS 4.11). */
    static final int TABLES = 1 << 16;

    @Override
    public int getSize() {
      return 1;
    }
  }

  /** One of several arrays. */
  record Ambiguous(io.ringkernel.ir.Type.Element element) implements Known {
    @Override
    public int getSize() {
      return 1;
    }
  }

  /**
   * An object that can only matter to the exception that it is or is told to.
   *
   * @param type internal name of its class as far as known
   * @param made index of the {@code new} that makes it; the complement of the index of the call
   *     that returns it; {@link #UNKNOWN} or {@link #THERE} otherwise
   */
  record Thing(String type, int made) implements Known {
    /** Nobody knows where it was made. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Nobody knows where it was made, but it is not null. */
    static final int THERE = UNKNOWN + 1;

    boolean isThere() {
      return made == THERE || made >= 0;
    }

    static Thing of(String type) {
      return new Thing(type, UNKNOWN);
    }

    @Override
    public int getSize() {
      return 1;
    }
  }

  /** A record. */
  record Value(io.ringkernel.ir.Type.Struct struct) implements Known {
    @Override
    public int getSize() {
      return 1;
    }
  }

  /** The record that a constructor makes. */
  enum Self implements Known {
    SELF;

    @Override
    public int getSize() {
      return 1;
    }
  }

  /** The context of a kernel, of which there is only one. */
  enum Context implements Known {
    CONTEXT;

    @Override
    public int getSize() {
      return 1;
    }
  }

  /** Not set, or of different kinds on different ways here. */
  enum Unusable implements Known {
    UNUSABLE;

    @Override
    public int getSize() {
      return 1;
    }
  }
}
