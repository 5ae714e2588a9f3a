package io.ringkernel.compiler;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The device code of one class.
 *
 * @param module what the front end made, and the entry of an actor
 * @param targets in the order of the build
 */
public record Compilation(Module module, List<TargetResult> targets) {
  /**
   * What one target has.
   *
   * @param artifact empty where no kernel is left
   * @param options what the target's compiler must be told
   * @param needs what the kernels that are left need of a target
   * @param minimum the oldest generation of devices that has it; empty where the target has none
   * @param refusals one per entry that is left out
   * @param resident how an actor handles a message inside a kernel that stays on the device
   */
  public record TargetResult(TargetId target, Optional<Artifact> artifact, List<String> options,
      Set<Capability> needs, Optional<String> minimum, List<Refusal> refusals,
      Optional<Artifact> resident) {
    /** Copies the collections. */
    public TargetResult {
      options = List.copyOf(options);
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Why an entry is not in the file of a target.
   *
   * @param code empty where the annotation does not name the target
   */
  public record Refusal(String entry, Optional<Code> code, String message) {}

  /** Copies the list. */
  public Compilation {
    targets = List.copyOf(targets);
  }
}
