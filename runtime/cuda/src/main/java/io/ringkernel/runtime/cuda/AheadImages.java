package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.cuda.driver.CudaCapability;
import java.util.ArrayList;
import java.util.List;

/** What {@code ringkernel nvcc} calls what it makes of a source while a program is built. */
final class AheadImages {
  private AheadImages() {}

  /**
   * Names of files that a device may run, the best first: machine code of its generation, which
   * later devices of that generation run, too, then PTX of the latest architecture that it has.
   *
   * @param architecture the device's compute capability, times 10
   */
  static List<String> names(int architecture) {
    List<String> names = new ArrayList<>();
    for (int a = architecture; a >= architecture / 10 * 10; a--) {
      names.add("kernel.sm_" + a + ".cubin");
    }
    for (int a = architecture; a >= CudaCapability.FLOOR; a--) {
      names.add("kernel.sm_" + a + ".ptx");
    }
    names.add("kernel.ptx");
    return names;
  }
}
