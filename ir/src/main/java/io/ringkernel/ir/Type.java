package io.ringkernel.ir;

import java.util.List;

/** A type of the representation. Arrays are not values: see {@link Array}. */
public sealed interface Type {
  /** The result type of a function that returns nothing. */
  enum Nothing implements Type {
    /** The only value. */
    NOTHING;

    @Override
    public String toString() {
      return "void";
    }
  }

  /** {@code boolean}. */
  Prim BOOL = new Prim(Scalar.BOOL);
  /** {@code byte}. */
  Prim I8 = new Prim(Scalar.I8);
  /** {@code short}. */
  Prim I16 = new Prim(Scalar.I16);
  /** {@code char}. */
  Prim U16 = new Prim(Scalar.U16);
  /** {@code int}. */
  Prim I32 = new Prim(Scalar.I32);
  /** {@code long}. */
  Prim I64 = new Prim(Scalar.I64);
  /** {@code float}. */
  Prim F32 = new Prim(Scalar.F32);
  /** {@code double}. */
  Prim F64 = new Prim(Scalar.F64);

  /** The primitive type of a scalar. */
  static Prim of(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> BOOL;
      case I8 -> I8;
      case I16 -> I16;
      case U16 -> U16;
      case I32 -> I32;
      case I64 -> I64;
      case F32 -> F32;
      case F64 -> F64;
    };
  }

  /** A type that a variable, field or array element can have. */
  sealed interface Element extends Type {}

  /** A primitive. */
  record Prim(Scalar scalar) implements Element {
    @Override
    public String toString() {
      return scalar.javaName();
    }
  }

  /**
   * A record value: immutable, compared by content, made by {@link Op.Make}.
   *
   * @param name a unique simple name within the module
   * @param inColumns whether an array of such records that the host binds is an array for each of
   *     its primitives; it else is one array of whole records
   */
  record Struct(String name, List<Field> fields, boolean inColumns) implements Element {
    /** Copies the list. */
    public Struct {
      fields = List.copyOf(fields);
    }

    /** A record whose arrays hold whole records. */
    public Struct(String name, List<Field> fields) {
      this(name, fields, false);
    }

    /** The index of a field by name, or -1. */
    public int indexOf(String field) {
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).name().equals(field)) {
          return i;
        }
      }
      return -1;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A named part of a struct; offsets are the business of {@code ir.layout}. */
  record Field(String name, Element type) {}
}
