package io.ringkernel.runtime.cpu;

import io.ringkernel.GpuContext;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import java.util.List;
import java.util.function.Consumer;

/** Runs a handler as all work items of one block, with barriers and shared memory. */
public final class HandlerBlock {
  private HandlerBlock() {}

  /**
   * Runs one block; the calling thread goes on when all work items have ended.
   *
   * @param owner the actor class
   * @param name the handler
   * @param items work items
   * @param body runs one
   * @throws Throwable what the work item with the smallest index threw
   */
  public static void run(Class<?> owner, String name, int items, Consumer<GpuContext> body)
      throws Throwable {
    KernelDescriptor kernel = new KernelDescriptor(name, owner, items, 1, 1, true, List.of(),
        (context, arguments) -> body.accept(context));
    BlockRun run =
        new BlockRun(kernel, new LaunchShape(kernel, Launch.items(items)), new Object[0]);
    run.work();
    if (run.trap().cause() != null) {
      throw run.trap().cause();
    }
  }
}
