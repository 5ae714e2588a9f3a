package io.ringkernel.runtime;

import io.ringkernel.GpuContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * What generated launchers have in common. They add a method for each kernel that blocks and one
 * that does not, and describe the kernels.
 */
public abstract class KernelLauncher {
  private final KernelTarget target;

  /**
   * A launcher on a runtime, a stream or what records a graph.
   *
   * @param target null for the instance that only calls methods
   */
  protected KernelLauncher(KernelTarget target) {
    this.target = target;
  }

  /** Refuses null. */
  protected static KernelTarget checked(KernelTarget target) {
    return Objects.requireNonNull(target, "target");
  }

  /**
   * Calls the user's method for one work item.
   *
   * @param kernel its number
   * @param arguments one boxed scalar or array per parameter, in order
   */
  protected abstract void call(int kernel, GpuContext context, Object[] arguments);

  /** What calls the user's method of that number. */
  protected static KernelDescriptor.Method method(KernelLauncher calls, int kernel) {
    return (context, arguments) -> calls.call(kernel, context, arguments);
  }

  /**
   * Starts a kernel.
   *
   * @throws NullPointerException if the launch or an argument is null; it says which
   */
  protected final CompletionStage<Void> start(KernelDescriptor kernel, Launch launch,
      Object... arguments) {
    requirePresent(kernel, launch, arguments);
    return target.launch(kernel, launch, arguments);
  }

  private static void requirePresent(KernelDescriptor kernel, Launch launch,
      Object[] arguments) {
    Objects.requireNonNull(launch, "launch");
    List<KernelParameter> parameters = kernel.parameters();
    int known = Math.min(parameters.size(), arguments.length);
    for (int i = 0; i < known; i++) {
      if (arguments[i] == null) {
        throw new NullPointerException(parameters.get(i).name());
      }
    }
  }

  /**
   * Starts several steps of a kernel.
   *
   * @param count of steps
   * @param rotation positions of the parameters that trade places after each
   * @throws NullPointerException if the launch or an argument is null; it says which
   * @throws IllegalArgumentException if the count is negative
   */
  protected final CompletionStage<Void> startSteps(KernelDescriptor kernel, Launch launch,
      int count, List<Integer> rotation, Object... arguments) {
    requirePresent(kernel, launch, arguments);
    return target.steps(kernel, launch, new Steps(count, rotation), arguments);
  }

  /** Waits for a launch; throws what the kernel throws. */
  protected static void await(CompletionStage<Void> stage) {
    try {
      stage.toCompletableFuture().join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /** An argument whose content is taken before the launch. */
  protected static <T> T present(T argument, String name) {
    return Objects.requireNonNull(argument, name);
  }

  /** The arguments of a stencil, whose size comes last. */
  protected static Object[] withSize(Object[] arguments, int... sizes) {
    Object[] all = Arrays.copyOf(arguments, arguments.length + sizes.length);
    for (int axis = 0; axis < sizes.length; axis++) {
      all[arguments.length + axis] = sizes[axis];
    }
    return all;
  }
}
