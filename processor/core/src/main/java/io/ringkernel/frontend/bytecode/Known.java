package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.objectweb.asm.tree.analysis.Value;

/** What is known of a slot or stack entry before the code runs. */
sealed interface Known extends Value {
  /** What a function takes for it: numbers, records and arrays; nothing for objects. */
  default List<Known> leaves() {
    return switch (this) {
      case Number _, Value _, Constant _, Reference _, Ambiguous _ -> List.of(this);
      case View(var layout, _, var array) -> {
        List<Known> leaves = new ArrayList<>(List.of(array));
        layout.numbers().forEach(_ -> leaves.add(Number.of(Kind.INT)));
        yield leaves;
      }
      case Function function ->
          function.captured().stream().flatMap(part -> part.leaves().stream()).toList();
      case Thing _, Context _, Self _, Mixed _, Unusable _ -> List.of();
    };
  }

  /** Whether it is, or a function holds, an object that is no parameter of a function. */
  default boolean holdsObject() {
    return this instanceof Function function
        ? function.captured().stream().anyMatch(Known::holdsObject) : leaves().isEmpty();
  }

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

    /** The origin of the first array, view or function that another parameter holds. */
    static final int PARTS = 1 << 20;

    boolean isTable() {
      return origin >= TABLES && origin < PARTS;
    }

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

  /**
   * A constant of an enum.
   *
   * @param owner internal name of the enum
   */
  record Constant(String owner) implements Known {
    @Override
    public int getSize() {
      return 1;
    }
  }

  /**
   * A view that is the same on every way here.
   *
   * @param origin as of {@link Reference}; the instruction is the call that makes it
   */
  record View(ViewLayout layout, int origin, Reference array) implements Known {
    @Override
    public int getSize() {
      return 1;
    }
  }

  /**
   * A lambda or method reference that is the same on every way here.
   *
   * @param origin as of {@link Reference}
   * @param captured what it holds, in the order of the first parameters of its code
   */
  record Function(int origin, FunctionForm form, List<Known> captured) implements Known {
    /** Copies the list. */
    public Function {
      captured = List.copyOf(captured);
    }

    @Override
    public int getSize() {
      return 1;
    }
  }

  /** One of several views or functions. */
  enum Mixed implements Known {
    VIEW, FUNCTION;

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
