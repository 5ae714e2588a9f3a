package io.ringkernel.frontend.source.tree;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.pass.AtomicChange;
import java.util.List;
import java.util.Optional;

/** An expression. Operands are evaluated from left to right (JLS 15.7). */
public sealed interface Term {
  /** The type of the value. */
  Type type();

  /** The token that a message about this expression points at. */
  Span span();

  /** The type of the value, of an expression that has one. */
  default Type.Element valueType() {
    return (Type.Element) type();
  }

  /** What an assignment writes. */
  sealed interface Target extends Term {}

  /** A constant expression (JLS 15.29). */
  record Constant(Atom.Const value, Span span) implements Term {
    @Override
    public Type.Prim type() {
      return value.type();
    }
  }

  /** A local variable or parameter. */
  record Local(Variable variable, Span span) implements Target {
    @Override
    public Type.Element type() {
      return variable.type();
    }
  }

  /** A field of the running actor's state. */
  record State(int field, Type.Element type, Span span) implements Target {}

  /**
   * An element of an array.
   *
   * @param cell distances along the axes from the cell of a stencil; empty for any other element
   */
  record Element(ArrayVariable array, Term index, Optional<List<Integer>> cell, Span span)
      implements Target {
    /** An element in no grid. */
    public Element(ArrayVariable array, Term index, Span span) {
      this(array, index, Optional.empty(), span);
    }

    @Override
    public Type.Element type() {
      return array.element();
    }
  }

  /** Reads an element of a view; the coordinates are tested against its extents. */
  record Cell(ViewVariable view, List<Term> coordinates, Span span) implements Term {
    /** Copies the list. */
    public Cell {
      coordinates = List.copyOf(coordinates);
    }

    @Override
    public Type.Element type() {
      return view.array().element();
    }
  }

  /** Writes an element of a view; the value is evaluated before the tests. */
  record SetCell(ViewVariable view, List<Term> coordinates, Term value, Span span)
      implements Term {
    /** Copies the list. */
    public SetCell {
      coordinates = List.copyOf(coordinates);
    }

    @Override
    public Type type() {
      return Type.Nothing.NOTHING;
    }
  }

  /** A component of a record value. */
  record Component(Term record, int index, Span span) implements Term {
    @Override
    public Type.Element type() {
      return ((Type.Struct) record.type()).fields().get(index).type();
    }
  }

  /** The length of an array. */
  record Length(ArrayVariable array, Span span) implements Term {
    @Override
    public Type.Prim type() {
      return Type.I32;
    }
  }

  /** A unary operator over its promoted operand. */
  record Unary(Op.UnaryOperator operator, Term operand, Span span) implements Term {
    @Override
    public Type type() {
      return operand.type();
    }
  }

  /** A binary operator over promoted operands. */
  record Binary(Op.BinaryOperator operator, Term left, Term right, Span span) implements Term {
    @Override
    public Type type() {
      return left.type();
    }
  }

  /** A comparison of promoted operands. */
  record Compare(Op.Comparison comparison, Term left, Term right, Span span) implements Term {
    @Override
    public Type.Prim type() {
      return Type.BOOL;
    }
  }

  /** A primitive conversion. */
  record Convert(Type.Prim type, Term operand, Span span) implements Term {}

  /** {@code &&} or {@code ||}: the right side is evaluated only where it decides. */
  record ShortCircuit(boolean isAnd, Term left, Term right, Span span) implements Term {
    @Override
    public Type.Prim type() {
      return Type.BOOL;
    }
  }

  /** {@code condition ? then : otherwise}; both have the type of the whole. */
  record Choice(Term condition, Term then, Term otherwise, Span span) implements Term {
    @Override
    public Type type() {
      return then.type();
    }
  }

  /** {@code target = value}. */
  record Assign(Target target, Term value, Span span) implements Term {
    @Override
    public Type type() {
      return target.type();
    }
  }

  /**
   * {@code target op= operand}, {@code ++target}, {@code target--}: the target is evaluated once,
   * its value converted to {@code operation}, combined and converted back.
   *
   * @param givesOldValue whether the value is the one before, as of a postfix operator
   */
  record Update(Target target, Op.BinaryOperator operator, Type.Prim operation, Term operand,
      boolean givesOldValue, Span span) implements Term {
    @Override
    public Type type() {
      return target.type();
    }
  }

  /** A call of a function of the module. */
  record Call(String function, Type type, List<Argument> arguments, Span span) implements Term {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** An operation with a row in the table of intrinsics. */
  record Apply(Intrinsic intrinsic, List<Term> arguments, Span span) implements Term {
    /** Copies the list. */
    public Apply {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Type.Prim type() {
      return intrinsic.result();
    }
  }

  /** An atomic read-modify-write of an element; gives the value before. */
  record Atomic(Op.AtomicOperator operator, ArrayVariable array, Term index, List<Term> operands,
      Span span) implements Term {
    /** Copies the list. */
    public Atomic {
      operands = List.copyOf(operands);
    }

    @Override
    public Type.Element type() {
      return array.element();
    }
  }

  /** An atomic access of an element, between what comes before and after in memory. */
  record Ordered(boolean isRelease, Atomic access, boolean isAcquire, Span span)
      implements Term {
    @Override
    public Type type() {
      return access.type();
    }
  }

  /** An atomic update that no target has: a loop that compares and exchanges. */
  record AtomicUpdate(AtomicChange change, ArrayVariable array, Term index, Term operand, Span span)
      implements Term {
    @Override
    public Type.Element type() {
      return array.element();
    }
  }

  /** Waits for the block; has no value. */
  record Barrier(Span span) implements Term {
    @Override
    public Type type() {
      return Type.Nothing.NOTHING;
    }
  }

  /**
   * {@code context.forEach(count, index -> body)}; has no value. A {@link Step.Return} of the body
   * ends one turn.
   */
  record Spread(Variable index, Term count, List<Step> body, Span span) implements Term {
    /** Copies the list. */
    public Spread {
      body = List.copyOf(body);
    }

    @Override
    public Type type() {
      return Type.Nothing.NOTHING;
    }
  }

  /** What is known about the message that is handled, and about the actor that handles it. */
  record Known(Fact fact, MessageSlot slot, Span span) implements Term {
    /** What is asked for. */
    public enum Fact {
      /** The actor's own id. */
      SELF_ID,
      /** The stamp of the message. */
      MESSAGE_TIME,
      /** A new stamp; asking changes the clock. */
      NOW,
      /** The number of the message. */
      MESSAGE_ID,
      /** What ties it to others. */
      CORRELATION,
      /** Who sent it. */
      SENDER_ID,
      /** Whether nobody waits for the reply. */
      IS_CANCELLED
    }

    @Override
    public Type.Prim type() {
      return fact == Fact.IS_CANCELLED ? Type.BOOL : Type.I64;
    }
  }

  /**
   * What a handler asks of the runtime: it is left in the outbox. To defer the reply has a value,
   * which names the reply, and so has to spawn, the id; nothing else has one.
   *
   * @param target the actor or reply that is meant; a constant 0 where there is none
   * @param text the number of a text; 0 where there is none
   */
  record Send(SendLayout.Kind kind, MessageSlot slot, Term target, int text,
      Optional<Message> message, Span span) implements Term {
    /**
     * A message of components.
     *
     * @param type its number among those that the class sends
     * @param first stands for the index of the message's first word in {@code parts}
     */
    public record Message(int type, MessageLayout layout, Variable first, Type.Struct struct,
        List<Step.Part> parts) {
      /** Copies the list. */
      public Message {
        parts = List.copyOf(parts);
      }
    }

    @Override
    public Type type() {
      return kind == SendLayout.Kind.DEFER || kind == SendLayout.Kind.SPAWN ? Type.I64
          : Type.Nothing.NOTHING;
    }
  }

  /** A record value of its components. */
  record Make(Type.Struct type, List<Term> components, Span span) implements Term {
    /** Copies the list. */
    public Make {
      components = List.copyOf(components);
    }
  }

  /**
   * Always true: a value is matched, and variables get parts of it.
   *
   * @param subject what the parts are parts of
   * @param bindings in order; each may use those before
   */
  record Match(Variable subject, Term value, List<Binding> bindings, Span span) implements Term {
    /** A variable and its value. */
    public record Binding(Variable variable, Term value) {}

    /** Copies the list. */
    public Match {
      bindings = List.copyOf(bindings);
    }

    @Override
    public Type.Prim type() {
      return Type.BOOL;
    }
  }

  /** A switch expression; its groups end in {@link Step.Yield}. */
  record Choose(Selection selection, Type.Element type, Span span) implements Term {}
}
