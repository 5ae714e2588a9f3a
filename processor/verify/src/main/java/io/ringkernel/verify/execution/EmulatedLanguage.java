package io.ringkernel.verify.execution;

import java.nio.file.Path;
import java.util.List;

/** A language that the emulator compiles as C++, and what its texts need for that. */
public enum EmulatedLanguage {
  /** CUDA C, by g++, or by clang where many texts are only to be compiled quickly. */
  CUDA(Tool.CXX, "kernel.cu", "cuda", "cuda_emulator.h"),
  /** The Metal shading language, by clang only: it alone has vectors with swizzles. */
  MSL(Tool.CLANG, "kernel.metal", "metal", "metal_stdlib");

  final Tool compiler;
  final String fileName;
  final String includeFolder;
  final String header;

  EmulatedLanguage(Tool compiler, String fileName, String includeFolder, String header) {
    this.compiler = compiler;
    this.fileName = fileName;
    this.includeFolder = includeFolder;
    this.header = header;
  }

  /**
   * The compiler for that effort.
   *
   * @throws MissingTool where it is missing
   */
  Path compiler(Effort effort) {
    if (effort != Effort.QUICK) {
      return Tools.require(compiler);
    }
    // clang takes three fifths of the time of g++ where it does not optimise
    return Tools.search(Tool.CLANG).place().orElseGet(() -> Tools.require(compiler));
  }

  /**
   * Prepares a text.
   *
   * @throws RejectedText if it uses something outside the closed lists of the emulator
   */
  Translation translate(String source) throws RejectedText {
    return switch (this) {
      case CUDA -> CudaTranslation.of(source);
      case MSL -> MslTranslation.of(source);
    };
  }

  /**
   * A text made ready, with the same lines.
   *
   * @param text the text
   * @param entries its entry points
   */
  record Translation(String text, List<Entry> entries) {}

  /**
   * An entry point.
   *
   * @param name its name
   * @param call the C++ statement that calls it with the buffers {@code void** b}
   */
  record Entry(String name, String call) {}

  /** A text was refused before any compiler saw it. */
  static final class RejectedText extends Exception {
    private static final long serialVersionUID = 1L;

    RejectedText(String message) {
      super(message);
    }
  }
}
