package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedLanguage.Entry;
import io.ringkernel.verify.execution.EmulatedLanguage.RejectedText;
import io.ringkernel.verify.execution.EmulatedLanguage.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metal on a machine without it: a library in this process that stands in for the Objective-C
 * runtime and the framework. It counts objects, says which of Metal's rules were broken, fails on
 * request, and runs kernels, compiled as C++, on a thread of its own.
 */
@SuppressWarnings("restricted") // the library is our own
public final class EmulatedMetal {
  private static final Pattern BUFFER = Pattern.compile("\\{emu_buffer, (\\d+)\\}");
  private static EmulatedMetal instance;

  private final EmulatorBuild build;
  private final Path library;
  private final MethodHandle fail;
  private final MethodHandle reset;
  private final MethodHandle recorded;
  private final MethodHandle violations;
  private final MethodHandle live;
  /** What the library is told of a text: a path and its kernels, or an error. */
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private MemorySegment lastAnswer;

  private EmulatedMetal(Path compiler) throws IOException {
    build = new EmulatorBuild(EmulatedLanguage.MSL, Effort.QUICK, compiler);
    library = compileLibrary(compiler);
    SymbolLookup symbols = SymbolLookup.libraryLookup(library, Arena.global());
    fail = function(symbols, "fake_fail", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS,
        ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    reset = function(symbols, "fake_reset", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
    recorded = function(symbols, "fake_recorded", FunctionDescriptor.of(ValueLayout.ADDRESS));
    violations = function(symbols, "fake_violations", FunctionDescriptor.of(ValueLayout.ADDRESS));
    live = function(symbols, "fake_live", FunctionDescriptor.of(ValueLayout.JAVA_LONG));
    try {
      MethodHandle compile = MethodHandles.lookup().bind(this, "compile",
          MethodType.methodType(MemorySegment.class, MemorySegment.class));
      function(symbols, "fake_compiler", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS))
          .invoke(Linker.nativeLinker().upcallStub(compile,
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS), Arena.global()));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The one of this process.
   *
   * @throws MissingTool where its compiler is missing, or the machine is another
   */
  public static synchronized EmulatedMetal get() {
    if (instance == null) {
      Path compiler = Tools.require(Tool.CLANG);
      if (!System.getProperty("os.name").equals("Linux")
          || !System.getProperty("os.arch").equals("amd64")) {
        throw new MissingTool(Tool.CLANG, "the stand-in for Metal needs Linux on x86-64, whose "
            + "calling convention it relies on");
      }
      try {
        instance = new EmulatedMetal(compiler);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return instance;
  }

  private Path compileLibrary(Path compiler) throws IOException {
    Path folder = temporary();
    Path source = folder.resolve("metal_fake.cpp");
    try (InputStream stream =
        EmulatedMetal.class.getResourceAsStream("metal-fake/metal_fake.cpp")) {
      Files.copy(stream, source);
    }
    Path target = folder.resolve("libmetalfake.so");
    Command.Result result = Command.run(List.of(compiler.toString(), "-std=c++17", "-O1", "-Wall",
        "-Wextra", "-Werror", "-shared", "-fPIC", "-I" + build.folder().resolve("emulator"),
        source.toString(), "-lpthread", "-ldl", "-o", target.toString()));
    if (!result.succeeded()) {
      throw new AssertionError("the stand-in for Metal does not compile:\n" + result.output());
    }
    source.toFile().deleteOnExit();
    target.toFile().deleteOnExit();
    return target;
  }

  private Path temporary() throws IOException {
    Path folder = Files.createTempDirectory(build.folder(), "metal");
    folder.toFile().deleteOnExit();
    return folder;
  }

  private static MethodHandle function(SymbolLookup symbols, String name,
      FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), type);
  }

  /** The library, for {@code -Dringkernel.metal.library}. */
  public Path library() {
    return library;
  }

  /** Compiles texts together: much quicker than one by one as they come. */
  public void prepare(Collection<String> sources) {
    Map<String, Translation> texts = new LinkedHashMap<>();
    for (String source : sources) {
      try {
        if (!answers.containsKey(source)) {
          texts.put(source, EmulatedLanguage.MSL.translate(source));
        }
      } catch (RejectedText _) {
        continue; // told where it is compiled
      }
    }
    EmulatedGpu.runBatches(texts.keySet(), batch -> {
      Path compiled = compiledTogether(batch.stream().map(texts::get).toList());
      int number = 0;
      for (String source : batch) {
        if (Files.exists(compiled)) {
          answers.put(source, answer(compiled, texts.get(source), number));
          number += texts.get(source).entries().size();
        }
      }
    });
  }

  private Path compiledTogether(List<Translation> texts) {
    try {
      Path target = temporary().resolve("kernels.so");
      target.toFile().deleteOnExit();
      build.compileLibrary(texts, target);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String answer(Path compiled, Translation text, int first) {
    StringBuilder answer = new StringBuilder("P" + compiled + "\n");
    int number = first;
    for (Entry entry : text.entries()) {
      int buffers = 0;
      Matcher buffer = BUFFER.matcher(entry.call());
      while (buffer.find()) {
        buffers = Math.max(buffers, Integer.parseInt(buffer.group(1)) + 1);
      }
      answer.append(entry.name()).append(' ').append(number++).append(' ').append(buffers)
          .append('\n');
    }
    return answer.toString();
  }

  /** Called by the library, with a text that it is to make a library of. */
  private MemorySegment compile(MemorySegment source) {
    String answer;
    try {
      String text = source.reinterpret(Long.MAX_VALUE).getString(0);
      String known = answers.get(text);
      answer = known != null ? known : compileAlone(text);
    } catch (Exception | AssertionError e) {
      answer = "Ethe stand-in's compiler failed: " + e; // an exception would end the process
    }
    lastAnswer = Arena.ofAuto().allocateFrom(answer);
    return lastAnswer;
  }

  private String compileAlone(String text) throws IOException {
    Translation translation;
    try {
      translation = EmulatedLanguage.MSL.translate(text);
    } catch (RejectedText e) {
      return "E" + e.getMessage();
    }
    Path target = temporary().resolve("kernels.so");
    target.toFile().deleteOnExit();
    Command.Result result = build.compileLibrary(new ArrayList<>(List.of(translation)), target);
    if (!result.succeeded()) {
      return "E" + result.output().replace(EmulatedLanguage.MSL.fileName + ":", "program_source:");
    }
    String answer = answer(target, translation, 0);
    answers.put(text, answer);
    return answer;
  }

  /**
   * Makes something fail from now on.
   *
   * @param what {@code device}, {@code queue}, {@code library}, {@code pipeline}, {@code memory},
   *     {@code command buffer}, {@code commands} (once) or {@code removed}; or {@code macOS},
   *     {@code threads}, {@code flat}, {@code group memory}, {@code delay}, which are no failures
   * @param value an error code; for memory the largest buffer that is there, for macOS its version
   *     (15 unless said), for the others a size or microseconds
   * @param text what the error says
   */
  public void fail(String what, long value, String text) {
    try (Arena arena = Arena.ofConfined()) {
      fail.invoke(arena.allocateFrom(what), value, arena.allocateFrom(text));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Forgets faults, what was recorded and what was broken. */
  public void reset(boolean record) {
    try {
      reset.invoke(record ? 1 : 0);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** The calls since the last reset, a line for each. */
  public String recorded() {
    return text(recorded);
  }

  /** Which of Metal's rules were broken since the last reset, a line for each. */
  public String violations() {
    return text(violations);
  }

  /** Objects that nobody has released. */
  public long live() {
    try {
      return (long) live.invoke();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MethodHandle function) {
    try {
      return ((MemorySegment) function.invoke()).reinterpret(Long.MAX_VALUE).getString(0);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
