package io.ringkernel.ir.emit;

import io.ringkernel.ir.intrinsic.Capability;
import java.util.Set;

/**
 * Devices of a target that can do the same.
 *
 * @param name as the target's makers call it; for CUDA the compute capability, such as {@code 7.5}
 * @param capabilities what of the target's capabilities they have
 */
public record Generation(String name, Set<Capability> capabilities) {
  /** Copies the set. */
  public Generation {
    capabilities = Set.copyOf(capabilities);
  }
}
