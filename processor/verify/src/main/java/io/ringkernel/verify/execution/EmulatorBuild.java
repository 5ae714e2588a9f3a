package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedLanguage.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles texts with the emulator's headers, and its runtime once for a compiler. */
final class EmulatorBuild {
  private static final Pattern DEFINITION =
      Pattern.compile("^[ \\t]*#[ \\t]*define[ \\t]+(\\w+)", Pattern.MULTILINE);
  private static final List<String> RUNTIME = List.of("runtime.cpp", "runner.cpp");
  private static final List<String> RUNTIME_OPTIONS = List.of("-std=c++17", "-O2",
      "-U_FORTIFY_SOURCE", // which takes a jump to another stack for a broken one
      "-fPIC", "-Wall", "-Wextra", "-Werror", "-c");

  private static final List<String> FILES = List.of(
      "emulator/emulator.h", "emulator/runtime.cpp", "emulator/runner.cpp",
      "cuda/cuda_emulator.h", "cuda/cooperative_groups.h", "cuda/cuda_runtime.h", "cuda/math.h",
      "cuda/stdint.h",
      "metal/metal_stdlib", "metal/metal_atomic", "metal/metal_common", "metal/metal_compute",
      "metal/metal_geometric", "metal/metal_integer", "metal/metal_math", "metal/metal_relational",
      "metal/metal_simdgroup", "metal/metal_types");

  private final EmulatedLanguage language;
  private final Effort effort;
  private final Path compiler;
  private final Path folder;

  EmulatorBuild(EmulatedLanguage language, Effort effort, Path compiler) {
    this.language = language;
    this.effort = effort;
    this.compiler = compiler;
    this.folder = prepareFolder();
  }

  /** The folder of scratch files, below {@code target}. */
  Path folder() {
    return folder;
  }

  /**
   * Compiles prepared texts into one program, whose kernels are numbered in the order of the texts
   * and their entries.
   *
   * @return what the compiler said; the program is there if it succeeded
   */
  Command.Result compile(List<Translation> texts, Path program) {
    return compile(texts, program, RUNTIME, effort.options);
  }

  /**
   * Compiles prepared texts into a library, which a process loads that brings a device of its own;
   * its {@code emu_entry} runs the kernel of a number.
   *
   * @return what the compiler said; the library is there if it succeeded
   */
  Command.Result compileLibrary(List<Translation> texts, Path library) {
    return compile(texts, library, List.of("runtime.cpp"),
        List.of("-O0", "-g1", "-shared", "-fPIC"));
  }

  private Command.Result compile(List<Translation> texts, Path program, List<String> runtime,
      List<String> options) {
    try {
      Path unit = program.resolveSibling(program.getFileName() + ".cpp");
      Files.writeString(unit, unit(texts));
      List<String> words = new ArrayList<>(List.of(compiler.toString(), "-x", "c++", "-std=c++17",
          "-w", "-ffp-contract=off",
          "-fno-strict-aliasing",
          // what lies between the fields of structures is the same in every run
          "-ftrivial-auto-var-init=pattern",
          "-fdiagnostics-color=never",
          "-I" + folder.resolve(language.includeFolder), "-I" + folder.resolve("emulator")));
      words.addAll(options);
      words.addAll(List.of(unit.toString(), "-x", "none"));
      runtime.forEach(file -> words.add(folder.resolve("emulator/" + file + ".o").toString()));
      words.addAll(List.of("-lm", "-o", program.toString()));
      Command.Result result = Command.run(words);
      Files.delete(unit);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String unit(List<Translation> texts) {
    StringBuilder unit = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    unit.append("#define EMU_SECTION \"emu_shared\"\n#include <").append(language.header)
        .append(">\n");
    int kernel = 0;
    for (int i = 0; i < texts.size(); i++) {
      Translation text = texts.get(i);
      String section = "emu_shared_" + i;
      unit.append("#undef EMU_SECTION\n#define EMU_SECTION \"").append(section).append("\"\n")
          .append("extern \"C\" __attribute__((weak)) char __start_").append(section)
          .append("[], __stop_").append(section).append("[];\n")
          .append("namespace emu_text_").append(i).append(" {\n")
          .append("#line 1 \"").append(language.fileName).append("\"\n")
          .append(text.text()).append("\n#line 1 \"entries\"\n");
      for (EmulatedLanguage.Entry entry : text.entries()) {
        unit.append("static void emu_body_").append(entry.name()).append("(void **b) { ")
            .append(entry.call()).append(" }\n");
        cases.append("case ").append(kernel++).append(": launch->shared_begin = __start_")
            .append(section).append("; launch->shared_end = __stop_").append(section)
            .append("; return emu_run(emu_text_").append(i).append("::emu_body_")
            .append(entry.name()).append(", arguments, launch, message, length);\n");
      }
      unit.append("}\n");
      Matcher definition = DEFINITION.matcher(text.text());
      while (definition.find()) {
        unit.append("#undef ").append(definition.group(1)).append('\n');
      }
    }
    return unit.append("extern \"C\" int emu_entry(unsigned number, void **arguments, ")
        .append("emu_launch *launch, char *message, unsigned length) {\nswitch (number) {\n")
        .append(cases).append("}\nreturn -1;\n}\n").toString();
  }

  private Path prepareFolder() {
    try {
      Path parent = Tools.scratch().resolve("emulator");
      Path prepared = parent.resolve(key());
      if (!Files.exists(prepared)) {
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, "new");
        unpack(fresh);
        compileRuntime(fresh);
        moveIntoPlace(fresh, prepared);
      }
      return prepared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another process may have been quicker; its folder is as good. */
  private static void moveIntoPlace(Path fresh, Path prepared) throws IOException {
    try {
      Files.move(fresh, prepared, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.exists(prepared)) {
        throw e;
      }
    }
  }

  private static void unpack(Path target) throws IOException {
    for (String file : FILES) {
      Path path = target.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, resource(file));
    }
  }

  private void compileRuntime(Path target) {
    for (String file : RUNTIME) {
      Path source = target.resolve("emulator").resolve(file);
      List<String> words = new ArrayList<>(List.of(compiler.toString()));
      words.addAll(RUNTIME_OPTIONS);
      words.addAll(List.of(source.toString(), "-o", source + ".o"));
      Command.Result result = Command.run(words);
      if (!result.succeeded()) {
        throw new AssertionError("the emulator does not compile:\n" + result.output());
      }
    }
  }

  private String key() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        digest.update(resource(file));
      }
      digest.update(RUNTIME_OPTIONS.toString().getBytes(StandardCharsets.UTF_8));
      String compilerState = compiler + " " + Files.size(compiler.toRealPath()) + " "
          + Files.getLastModifiedTime(compiler.toRealPath());
      digest.update(compilerState.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream stream = EmulatorBuild.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new AssertionError("there is no resource " + file);
      }
      return stream.readAllBytes();
    }
  }
}
