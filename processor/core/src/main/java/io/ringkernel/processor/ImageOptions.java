package io.ringkernel.processor;

import io.ringkernel.compiler.Nvcc;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.processor.declaration.Problems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads whether CUDA C is compiled further while javac runs, and by what. */
final class ImageOptions {
  private ImageOptions() {}

  /** The compiler of images; empty where none are asked for, or an option is wrong: told. */
  static Optional<Nvcc> of(Map<String, String> options, Problems problems) {
    if (!options.containsKey(RingKernelProcessor.IMAGES)) {
      return Optional.empty();
    }
    String format = value(options, RingKernelProcessor.IMAGES, "");
    String architectures =
        value(options, RingKernelProcessor.ARCHITECTURES, Nvcc.ARCHITECTURE);
    String compiler = value(options, RingKernelProcessor.NVCC, Nvcc.COMPILER);
    if (compiler.isBlank()) {
      problems.error(null, Code.BAD_OPTION, "option %s is '%s'".formatted(
          RingKernelProcessor.NVCC, compiler), "write the file of nvcc");
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
    return Optional.of(new Nvcc(found(compiler), known.get(), names));
  }

  /** Javac has null for an option that is given without a value. */
  private static String value(Map<String, String> options, String name, String otherwise) {
    return Objects.requireNonNullElse(options.getOrDefault(name, otherwise), "");
  }

  /** A name is looked for by the operating system; a file is one of the folder of the build. */
  private static String found(String compiler) {
    Path file = Path.of(compiler);
    return file.getNameCount() > 1 ? file.toAbsolutePath().toString() : compiler;
  }
}
