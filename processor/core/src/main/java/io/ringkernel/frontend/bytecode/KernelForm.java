package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.StencilShape;
import java.util.List;
import java.util.Optional;

/**
 * What the annotation of a kernel says.
 *
 * @param name of the method
 * @param stencil the grid; empty for a plain kernel
 * @param targets those that must accept the kernel; empty for all
 */
public record KernelForm(String name, Entry entry, Optional<StencilShape> stencil,
    List<String> targets) {
  /** Copies the list. */
  public KernelForm {
    targets = List.copyOf(targets);
  }
}
