package io.ringkernel.processor;

import io.ringkernel.compiler.Nvcc;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.processor.declaration.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads whether CUDA C is compiled further while javac runs, and by what. */
final class ImageOptions {
  private ImageOptions() {}

  /** The compiler of images; empty where none are asked for, or an option is wrong: told. */
  static Optional<Nvcc> of(Map<String, String> options, Problems problems) {
    String format = options.get(RingKernelProcessor.IMAGES);
    String architectures =
        options.getOrDefault(RingKernelProcessor.ARCHITECTURES, Nvcc.ARCHITECTURE);
    String compiler = options.getOrDefault(RingKernelProcessor.NVCC, Nvcc.COMPILER);
    if (format == null) {
      return Optional.empty();
    }
    Optional<Nvcc.Format> known =
        Arrays.stream(Nvcc.Format.values()).filter(f -> f.id().equals(format)).findFirst();
    if (known.isEmpty()) {
      problems.error(null, Code.BAD_OPTION,
          "option %s is '%s'".formatted(RingKernelProcessor.IMAGES, format), "write ptx or cubin");
      return Optional.empty();
    }
    List<String> names = List.of(architectures.strip().split("\\s*,\\s*"));
    if (!names.stream().allMatch(Nvcc::isArchitecture)) {
      problems.error(null, Code.BAD_OPTION,
          "option %s is '%s'".formatted(RingKernelProcessor.ARCHITECTURES, architectures),
          "write names such as sm_80,sm_90");
      return Optional.empty();
    }
    return Optional.of(new Nvcc(compiler, known.get(), names));
  }
}
