package io.ringkernel.tests.corpus;

import io.ringkernel.verify.execution.ResidentEmulator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The kernels of an emulated device that stay. While there is one, a driver may wait for ever in
 * calls that it answers only when nothing runs on the device (CUDA C++ Programming Guide, implicit
 * synchronization and lazy loading), so such a call is a mistake of who makes it.
 */
final class StayingKernels {
  private final Map<Long, ResidentEmulator> kernels = new ConcurrentHashMap<>();
  private final List<Integer> launched = new CopyOnWriteArrayList<>();

  void begins(long stream, int blocks, ResidentEmulator kernel) {
    kernels.put(stream, kernel);
    launched.add(blocks);
  }

  /** The blocks of each kernel that was launched to stay. */
  List<Integer> launched() {
    return launched;
  }

  /** Waits until the kernel of a stream has ended, if there is one. */
  void await(long stream) {
    ResidentEmulator kernel = kernels.get(stream);
    if (kernel != null) {
      kernel.await();
      kernels.remove(stream);
    }
  }

  boolean hasEnded(long stream) {
    ResidentEmulator kernel = kernels.get(stream);
    return kernel == null || kernel.hasEnded();
  }

  /**
   * Whether the driver answers.
   *
   * @param call what it is asked for
   */
  void requireNone(String call) {
    if (kernels.values().stream().anyMatch(kernel -> !kernel.hasEnded())) {
      throw new AssertionError(call + " may wait for ever: a kernel stays on the device");
    }
  }
}
