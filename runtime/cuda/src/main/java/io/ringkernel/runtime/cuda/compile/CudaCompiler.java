package io.ringkernel.runtime.cuda.compile;

import java.util.List;

/** Translates CUDA C to an image that the driver loads. Thread-safe. */
public interface CudaCompiler {
  /** Name and release; part of the key of the cache. */
  String version();

  /**
   * Compiles.
   *
   * @param source the text
   * @param name shown in messages
   * @param architecture number of the device, such as 90 for compute capability 9.0
   * @param options such as {@code -fmad=false}
   * @throws CudaCompilationException with the compiler's log if it refuses
   */
  byte[] compile(String source, String name, int architecture, List<String> options);
}
