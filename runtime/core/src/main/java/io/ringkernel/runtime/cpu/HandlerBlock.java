package io.ringkernel.runtime.cpu;

import io.ringkernel.GpuContext;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import java.util.List;
import java.util.function.Consumer;

/** Runs a handler as all work items of a grid, with barriers and shared memory in each block. */
public final class HandlerBlock {
  private HandlerBlock() {}

  /**
   * Runs one block after the other, as far as barriers of the grid let it; the calling thread goes
   * on when all work items have ended.
   *
   * @param owner the actor class
   * @param name the handler
   * @param options work items of a block, blocks, and what a block's shared arrays may take
   * @param body runs one work item
   * @throws Throwable what the work item with the smallest index threw
   */
  public static void run(Class<?> owner, String name, LaunchOptions options,
      Consumer<GpuContext> body) throws Throwable {
    int items = options.blockSize();
    KernelDescriptor kernel = new KernelDescriptor(name, owner, items, 1, 1, true, List.of(),
        (context, arguments) -> body.accept(context));
    BlockRun run = new BlockRun(kernel,
        new LaunchShape(kernel, Launch.items(items * options.grid())), new Object[0],
        options.sharedMemory());
    run.work();
    if (run.trap().cause() != null) {
      throw run.trap().cause();
    }
  }
}
