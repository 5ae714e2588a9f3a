package io.ringkernel.ir;

import java.util.List;
import java.util.Optional;

/**
 * A statement. Control flow is structured and every effect is a statement, so the order of effects
 * is the order of the list.
 */
public sealed interface Stmt {
  /** Where the user wrote it. */
  Span span();

  /** Evaluates an operation once and names the result. */
  record Let(Atom.Value value, Op op, Span span) implements Stmt {}

  /** Evaluates an operation for its effect. */
  record Do(Op op, Span span) implements Stmt {}

  /** Declares a mutable variable; its scope is the rest of the enclosing list. */
  record Declare(Local local, Atom initial, Span span) implements Stmt {}

  /** Writes a variable. */
  record Assign(Local local, Atom value, Span span) implements Stmt {}

  /**
   * Declares a private or shared array; its scope is the rest of the enclosing list. A shared array
   * is declared at the top level of an entry.
   */
  record DeclareArray(Array array, Span span) implements Stmt {}

  /** Writes memory. */
  record Store(Place place, Atom value, Span span) implements Stmt {}

  /** Two-way branch on a boolean. */
  record If(Atom condition, List<Stmt> then, List<Stmt> otherwise, Span span) implements Stmt {
    /** Copies the lists. */
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * {@code for (;;) { head; if (!condition) break; body; update }}. A {@link Continue} in the body
   * goes to {@code update}. The head computes the condition; the update sees no name that the body
   * declares.
   */
  record Loop(Label label, List<Stmt> head, Atom condition, List<Stmt> body, List<Stmt> update,
      Span span) implements Stmt {
    /** Copies the lists. */
    public Loop {
      head = List.copyOf(head);
      body = List.copyOf(body);
      update = List.copyOf(update);
    }
  }

  /**
   * {@code do { body; tail } while (condition)}. A {@link Continue} in the body goes to {@code
   * tail}, which computes the condition and sees no name that the body declares.
   */
  record DoLoop(Label label, List<Stmt> body, List<Stmt> tail, Atom condition, Span span)
      implements Stmt {
    /** Copies the lists. */
    public DoLoop {
      body = List.copyOf(body);
      tail = List.copyOf(tail);
    }
  }

  /** A list that {@link Break} can leave. */
  record Block(Label label, List<Stmt> body, Span span) implements Stmt {
    /** Copies the list. */
    public Block {
      body = List.copyOf(body);
    }
  }

  /** Multi-way branch on an int; no fall-through, the otherwise branch may be empty. */
  record Switch(Atom selector, List<Case> cases, List<Stmt> otherwise, Span span)
      implements Stmt {
    /** Copies the lists. */
    public Switch {
      cases = List.copyOf(cases);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** One branch of a switch; keys are distinct over the whole switch. */
  record Case(List<Integer> keys, List<Stmt> body) {
    /** Copies the lists. */
    public Case {
      keys = List.copyOf(keys);
      body = List.copyOf(body);
    }
  }

  /** Leaves the enclosing block or loop of that label. */
  record Break(Label label, Span span) implements Stmt {}

  /** Goes to the update or tail of the enclosing loop of that label. */
  record Continue(Label label, Span span) implements Stmt {}

  /** Ends the function. */
  record Return(Optional<Atom> value, Span span) implements Stmt {}

  /** Ends the work item with a Java exception. */
  record Trap(TrapKind kind, List<Atom> operands, Span span) implements Stmt {
    /** Copies the list. */
    public Trap {
      operands = List.copyOf(operands);
    }
  }

  /** Waits for every work item of the block; orders shared and global memory of the block. */
  record Barrier(Span span) implements Stmt {}
}
