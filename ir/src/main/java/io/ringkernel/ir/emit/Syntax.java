package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Type;
import java.util.List;

/** How a language writes the statements and expressions of one function. */
public interface Syntax {
  /** A value, whether it is folded or has a name. */
  Expression atom(Atom atom);

  /** The condition with the opposite meaning. */
  Expression negated(Atom condition);

  /** The operation whose result is the value. */
  Expression operation(Atom.Value result, Op op);

  /** An operation evaluated for its effect, without the semicolon. */
  String effect(Op op);

  /**
   * The declaration of a name with its value, without the semicolon.
   *
   * @param isResult whether the name stands for one result and not for a variable
   */
  String declaration(Type.Element type, String name, Expression initial, boolean isResult);

  /** Names an array; the statements that declare it, if they have a place in the function. */
  List<String> arrayDeclaration(Array array);

  /** An assignment, without the semicolon. */
  String assignment(Local local, Atom value);

  /** A write to memory, without the semicolon. */
  String store(Place place, Atom value);

  /** The statements that make every work item of the block wait. */
  List<String> barrier();

  /** The labels of one branch of a switch, without braces. */
  List<String> caseLabels(List<Integer> keys);

  /** Whether a branch of a switch goes on in the next one unless it breaks. */
  boolean fallsThrough();

  /** How many statements the third part of a {@code for} can hold. */
  int longestUpdate();

  /** The head of a loop without end. */
  String endless();

  /**
   * Whether a loop without end may have a part that every turn ends with, as {@code continuing} in
   * WGSL.
   */
  boolean hasContinuing();
}
