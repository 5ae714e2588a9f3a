package io.ringkernel.runtime;

import io.ringkernel.runtime.KernelParameter.ElementType;
import java.util.List;

/** Makes descriptors as the compiler would generate them. */
final class TestKernels {
  private TestKernels() {}

  static KernelParameter array(String name, ElementType element) {
    return new KernelParameter(name, element, true, true);
  }

  static KernelParameter scalar(String name, ElementType element) {
    return new KernelParameter(name, element, false, false);
  }

  static KernelDescriptor kernel(String name, int[] block, boolean synchronizing,
      List<KernelParameter> parameters, KernelDescriptor.Method method) {
    return new KernelDescriptor(name, TestKernels.class, block[0], block[1], block[2],
        synchronizing, parameters, method);
  }

  static int[] block(int x) {
    return new int[] {x, 1, 1};
  }

  static int[] block(int x, int y, int z) {
    return new int[] {x, y, z};
  }
}
