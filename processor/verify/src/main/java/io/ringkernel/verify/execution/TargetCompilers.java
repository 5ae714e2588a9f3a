package io.ringkernel.verify.execution;

import io.ringkernel.runtime.cuda.compile.CudaCompilationException;
import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.compile.Nvrtc;
import io.ringkernel.runtime.webgpu.ShaderCompilationException;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The front ends of the targets. They say whether a text is well-formed and well-typed, and run
 * nothing. Each method throws {@link MissingTool} when its tool is missing.
 */
public final class TargetCompilers {
  /**
   * A front end's judgement.
   *
   * @param accepted whether the text is valid
   * @param messages what was said, with lines of the text
   */
  public record Verdict(boolean accepted, String messages) {
    public Verdict orFail() {
      if (!accepted) {
        throw new AssertionError(messages);
      }
      return this;
    }
  }

  private static final List<String> ARCHITECTURES = List.of("sm_80", "sm_90");
  /** Texts of one translation unit. */
  private static final int TOGETHER = 80;

  private TargetCompilers() {}

  /**
   * Compiles CUDA C by nvcc to PTX for compute capability 8.0 and 9.0, or without nvcc checks it by
   * clang's CUDA front end.
   */
  public static Verdict cuda(String source) {
    return inScratch(scratch -> {
      Path file = Files.writeString(scratch.resolve("kernel.cu"), source);
      if (!Tools.has(Tool.NVCC)) {
        return clangCuda(scratch, file);
      }
      for (String architecture : ARCHITECTURES) {
        Verdict verdict = verdict(List.of(Tools.require(Tool.NVCC).toString(), "-ptx",
            "-arch=" + architecture, "-o", scratch.resolve("kernel.ptx").toString(),
            file.toString()), scratch);
        if (!verdict.accepted()) {
          return verdict;
        }
      }
      return new Verdict(true, "");
    });
  }

  /** As {@link #cuda(String)}, many texts in one translation unit. */
  public static List<Verdict> cudaTogether(List<String> sources) {
    return together(sources, TargetCompilers::cuda);
  }

  /** As {@link #cudaTogether}, to machine code by NVRTC, which has no headers of the host. */
  public static List<Verdict> cudaByNvrtc(List<String> sources) {
    Tools.require(Tool.NVRTC);
    CudaCompiler nvrtc = Nvrtc.find().orElseThrow();
    return together(sources, source -> byNvrtc(nvrtc, source));
  }

  private static Verdict byNvrtc(CudaCompiler nvrtc, String source) {
    try {
      for (String architecture : ARCHITECTURES) {
        nvrtc.compile(source, "kernel.cu",
            Integer.parseInt(architecture.substring(architecture.indexOf('_') + 1)),
            CudaDeviceExecutor.OPTIONS);
      }
      return new Verdict(true, "");
    } catch (CudaCompilationException e) {
      return new Verdict(false, e.getMessage());
    }
  }

  /** As {@link #msl(String)}, many texts in one translation unit. */
  public static List<Verdict> mslTogether(List<String> sources) {
    return together(sources, TargetCompilers::msl);
  }

  /** Halves what the compiler refuses until it stands alone. */
  private static List<Verdict> together(List<String> sources,
      Function<String, Verdict> compiler) {
    if (sources.size() == 1) {
      return List.of(compiler.apply(sources.getFirst()));
    }
    if (sources.size() <= TOGETHER) {
      Verdict all = compiler.apply(SourceText.together(sources));
      if (all.accepted()) {
        return Collections.nCopies(sources.size(), all);
      }
    }
    int middle = sources.size() / 2;
    List<Verdict> verdicts =
        new ArrayList<>(together(sources.subList(0, middle), compiler));
    verdicts.addAll(together(sources.subList(middle, sources.size()), compiler));
    return verdicts;
  }

  /** Checks CUDA C by clang, which needs no toolkit. */
  public static Verdict cudaByClang(String source) {
    return inScratch(scratch ->
        clangCuda(scratch, Files.writeString(scratch.resolve("kernel.cu"), source)));
  }

  /** As {@link #cudaByClang}, many texts in one translation unit. */
  public static List<Verdict> cudaByClangTogether(List<String> sources) {
    return together(sources, TargetCompilers::cudaByClang);
  }

  private static Verdict clangCuda(Path scratch, Path file) throws IOException {
    unpack(scratch, "cuda-check/cuda_check.h");
    return verdict(List.of(Tools.require(Tool.CLANG).toString(), "-x", "cuda",
        "--cuda-device-only", "--cuda-gpu-arch=sm_80", "-nocudainc", "-nocudalib",
        "-Wno-unknown-cuda-version", "-I" + scratch.resolve("cuda-check"), "-include",
        "cuda_check.h", "-fsyntax-only", file.toString()), scratch);
  }

  /** Checks types and address spaces of MSL by clang's "C++ for OpenCL" front end. */
  public static Verdict msl(String source) {
    Path clang = Tools.require(Tool.CLANG);
    return inScratch(scratch -> {
      for (String header : List.of("metal_stdlib", "metal_atomic", "metal_common", "metal_compute",
          "metal_geometric", "metal_integer", "metal_math", "metal_relational", "metal_simdgroup",
          "metal_types")) {
        unpack(scratch, "metal-check/" + header);
      }
      Path file = Files.writeString(scratch.resolve("kernel.metal"), source);
      return verdict(List.of(clang.toString(), "-x", "clcpp", "-cl-std=clc++2021",
          "-cl-no-stdinc", "-I" + scratch.resolve("metal-check"), "-Wall", "-Wextra", "-Werror",
          "-Wno-unused-parameter", "-Wno-unknown-attributes", "-Wno-unknown-pragmas",
          "-Wno-undefined-internal",
          "-Wno-undefined-inline", "-fsyntax-only", file.toString()), scratch);
    });
  }

  /** Checks WGSL by Dawn's compiler Tint, without any driver. */
  public static List<Verdict> tint(List<String> sources) {
    Tools.require(Tool.WEBGPU);
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.NULL)) {
      List<Verdict> verdicts = new ArrayList<>();
      for (String source : sources) {
        try (ShaderModule module = device.compile(source)) {
          verdicts.add(new Verdict(true, module.messages().toString()));
        } catch (ShaderCompilationException e) {
          verdicts.add(new Verdict(false, e.getMessage()));
        }
      }
      return verdicts;
    }
  }

  /** Checks WGSL by naga, all texts in one process. */
  public static List<Verdict> naga(List<String> sources) {
    return withNaga(sources, List.of(), (file, line) -> line.endsWith("\"error\":null}")
        ? new Verdict(true, "") : new Verdict(false, line.replace("\\n", "\n")));
  }

  /** What naga makes of WGSL texts as MSL. */
  public static List<String> mslByNaga(List<String> sources) {
    return withNaga(sources, List.of("--msl"), (file, line) -> {
      if (!line.endsWith("\"error\":null}")) {
        throw new AssertionError(line);
      }
      return Files.readString(file.resolveSibling(file.getFileName() + ".metal"));
    });
  }

  /** What becomes of a file, and of the line that naga's script says about it. */
  private interface Answer<T> {
    T of(Path file, String line) throws IOException;
  }

  private static <T> List<T> withNaga(List<String> sources, List<String> options,
      Answer<T> answer) {
    Path node = Tools.require(Tool.NODE);
    Path naga = Tools.require(Tool.NAGA);
    return inScratch(scratch -> {
      unpack(scratch, "naga.mjs");
      List<String> words = new ArrayList<>(List.of(
          node.toString(), scratch.resolve("naga.mjs").toString(), naga.toString()));
      words.addAll(options);
      for (int i = 0; i < sources.size(); i++) {
        Files.writeString(scratch.resolve("kernel" + i + ".wgsl"), sources.get(i));
        words.add("kernel" + i + ".wgsl");
      }
      Command.Result result = Command.run(words, scratch);
      List<String> lines =
          result.output().lines().filter(line -> line.startsWith("{\"file\"")).toList();
      if (!result.succeeded() || lines.size() != sources.size()) {
        throw new AssertionError("naga ended with " + result.code() + ": " + result.output());
      }
      List<T> answers = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        answers.add(answer.of(scratch.resolve("kernel" + i + ".wgsl"), lines.get(i)));
      }
      return answers;
    });
  }

  private static Verdict verdict(List<String> words, Path scratch) {
    Command.Result result = Command.run(words, scratch);
    return new Verdict(result.succeeded(), result.output());
  }

  private static void unpack(Path scratch, String file) throws IOException {
    try (InputStream stream = TargetCompilers.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new AssertionError("there is no resource " + file);
      }
      Path target = scratch.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(stream, target);
    }
  }

  /** Something to do in a folder that is deleted afterwards. */
  private interface Work<T> {
    T in(Path scratch) throws IOException;
  }

  private static <T> T inScratch(Work<T> work) {
    try {
      Path scratch = Files.createTempDirectory("front-end");
      try {
        return work.in(scratch);
      } finally {
        try (Stream<Path> files = Files.walk(scratch)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
