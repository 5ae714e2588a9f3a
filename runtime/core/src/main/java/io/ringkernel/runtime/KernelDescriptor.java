package io.ringkernel.runtime;

import io.ringkernel.GpuContext;
import java.util.List;
import java.util.Optional;

/**
 * What a launcher must know of one kernel. Generated into {@code <Class>Gpu}.
 *
 * @param name the Java method, also the entry point's name in the manifest
 * @param owner the class that holds the kernel; its device sources lie in {@code
 *     META-INF/ringkernel/<binary name of owner>/} of the same class loader
 * @param blockX work items in a block along x
 * @param blockY work items in a block along y
 * @param blockZ work items in a block along z
 * @param synchronizing whether the kernel or a helper of it uses barriers or shared memory
 * @param parameters the parameters after the context
 * @param method calls the user's method for one work item
 * @param fast the form that runs whole rows or blocks; empty where there is none
 */
public record KernelDescriptor(String name, Class<?> owner, int blockX, int blockY, int blockZ,
    boolean synchronizing, List<KernelParameter> parameters, Method method,
    Optional<FastMethod> fast) {
  /** Calls the user's method for one work item. */
  @FunctionalInterface
  public interface Method {
    /** One boxed scalar or array per parameter, in order. */
    void run(GpuContext context, Object[] arguments);
  }

  /** A kernel that has the user's method only. */
  public KernelDescriptor(String name, Class<?> owner, int blockX, int blockY, int blockZ,
      boolean synchronizing, List<KernelParameter> parameters, Method method) {
    this(name, owner, blockX, blockY, blockZ, synchronizing, parameters, method,
        Optional.empty());
  }

  /** Copies the list. */
  public KernelDescriptor {
    parameters = List.copyOf(parameters);
  }
}
