package io.ringkernel.ir.emit;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.ir.layout.NamedMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A back end: what it can do, how a module is made fit for it, and how it is spelled. Found by
 * {@link java.util.ServiceLoader}.
 */
public interface Lowering {
  /** The target's name in options. */
  TargetId target();

  /** The name of the generated file, such as {@code kernel.cu}. */
  String fileName();

  /** What the target can do, natively or by one of its passes. */
  Set<Capability> capabilities();

  /** The column of the table of intrinsics; targets with the same language share one. */
  default TargetId column() {
    return target();
  }

  /** Whether a build has the target only where its options name it. */
  default boolean isOnRequest() {
    return false;
  }

  /**
   * What of an entry point nobody can give it on this target, such as {@code a shared array whose
   * length the launch gives}; empty where there is nothing.
   *
   * @param entry as the front end made it
   */
  default Optional<String> missing(Function entry) {
    return Optional.empty();
  }

  /**
   * The generations of devices that the target tells apart, oldest first; the last one has all
   * {@link #capabilities()}. The minimum of a type, of an intrinsic and so of a kernel is the first
   * one that has what it needs. Empty where all devices can do the same.
   */
  default List<Generation> generations() {
    return List.of();
  }

  /** How many arrays an entry point can take everywhere, that of traps included. */
  default int bufferLimit() {
    return Integer.MAX_VALUE;
  }

  /** How deep statements can nest everywhere, as {@code Nesting} counts. */
  default int nestingLimit() {
    return Integer.MAX_VALUE;
  }

  /** The passes in order; the list reads as the target's specification. */
  List<Pass> passes();

  /**
   * Spells a module on which every pass has run. Makes no decision about meaning.
   *
   * @param origin one line for the head of the file: what it was generated from
   */
  Artifact print(Module module, String origin);

  /**
   * How a message of an actor is handled inside a kernel that stays on the device; empty where the
   * target has no such kernels.
   */
  default Optional<Lowering> resident() {
    return Optional.empty();
  }

  /**
   * The same target for who debugs or profiles: the text names the Java lines in a way that the
   * target's tools understand. The same where the target has none.
   */
  default Lowering forDebugging() {
    return this;
  }

  /**
   * Declares messages as their bytes lie, for code that is written by hand beside ours, and asserts
   * the layout where the target can. Empty without messages.
   */
  default String messages(List<NamedMessage> messages) {
    return "";
  }
}
