package io.ringkernel.tests.hostile;

import io.ringkernel.GpuContext;
import io.ringkernel.processor.RingKernelProcessor;
import io.ringkernel.runtime.RingRuntime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What Jazzer calls with sources: javac compiles one with our processor, which accepts it or says
 * what is wrong. All else is a finding: an exception of ours, and a disagreement with javac.
 *
 * <p>The input is a list of changes to the words of a source, four bytes each: where, what, and
 * which word instead.
 */
public final class SourceFuzzer {
  private static final Pattern WORD = Pattern.compile(
      "\\s+|//[^\n]*|\"[^\"]*\"|[A-Za-z_]\\w*|[0-9][\\w.]*|<<=|>>>=|>>=|[-+*/%&|^<>=!]=|&&|\\|\\||"
          + "\\+\\+|--|->|::|.", Pattern.DOTALL);
  private static final int BYTES = 4;
  private static final List<String> SOUND = words();
  private static final List<String> OTHERS = List.of("int", "long", "float", "double", "byte",
      "char", "short", "boolean", "var", "0", "1", "-1", "31", "0x80000000", "1e30f", "0L", "'a'",
      "true", "null", "\"text\"", "a", "i", "sum", "values", "gpu", "Pair", "Mode", "this", "+",
      "-", "*", "/", "%", "<<", ">>>", "&", "|", "^", "~", "!", "<", ">=", "==", "!=", "&&", "||",
      "?", ":", "=", "+=", ">>>=", "++", "--", "(", ")", "{", "}", "[", "]", ";", ",", ".", "->",
      "if", "else", "for", "while", "do", "switch", "case", "default", "break", "continue",
      "return", "yield", "throw", "new", "static", "final", "synchronized", "try", "assert",
      "instanceof", "class", "record", "enum", "length", "barrier", "Math.floorMod(a, i)",
      "(int) 1e10", "gpu.globalIdX()", "new int[4]", "new Pair(1, 2)", "helper(a)");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  private SourceFuzzer() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Budget.within(() -> compile(changed(input)));
  }

  /** The source that an input stands for. */
  static String changed(byte[] input) {
    List<String> words = new ArrayList<>(SOUND);
    ByteBuffer rest = ByteBuffer.wrap(input);
    while (rest.remaining() >= BYTES && !words.isEmpty()) {
      int place = (rest.getShort() & 0xffff) % words.size();
      int action = rest.get() & 0xff;
      String other = OTHERS.get((rest.get() & 0xff) % OTHERS.size());
      switch (action % 6) {
        case 0 -> words.remove(place);
        case 1 -> words.add(place, " " + other + " ");
        case 2, 3 -> words.set(place, " " + other + " ");
        case 4 -> words.add(place, words.get((place + action) % words.size()));
        default -> words.set(place, words.get((place + action) % words.size()));
      }
    }
    return String.join("", words);
  }

  /** Returns what javac and the processor say. */
  static String compile(String source) {
    StringWriter messages = new StringWriter();
    JavaCompiler.CompilationTask task = JAVAC.getTask(messages, new InMemory(FILES), null,
        List.of("-proc:full", "-Xlint:none", "-nowarn", "-cp", classPath(),
            "-Aringkernel.assertions=true"), null, List.of(new Source(source)));
    task.setProcessors(List.of(new RingKernelProcessor()));
    try {
      task.call();
    } catch (RuntimeException | Error failure) {
      if (isOurs(failure)) {
        throw new AssertionError(source, failure);
      }
    }
    if (messages.toString().contains("RK501")) {
      throw new AssertionError(messages + "\n" + source);
    }
    return messages.toString();
  }

  /** Javac has bugs of its own, which are none of ours. */
  private static boolean isOurs(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      for (StackTraceElement frame : cause.getStackTrace()) {
        String name = frame.getClassName();
        if (name.startsWith("io.ringkernel.") && !name.contains(".tests.")) {
          return true;
        }
      }
    }
    return failure instanceof OutOfMemoryError;
  }

  /** The annotations and the runtime, which is what users compile with. */
  private static String classPath() {
    return Stream.of(GpuContext.class, RingRuntime.class)
        .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> words() {
    try (InputStream in = SourceFuzzer.class.getResourceAsStream("/hostile/Kernels.java")) {
      return WORD.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
          .map(MatchResult::group).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Kernels.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps what is written in memory, and nothing of it for the next compilation. */
  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className,
        JavaFileObject.Kind kind, FileObject sibling) {
      return new Written(className, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName,
        String relativeName, FileObject sibling) {
      return new Written(relativeName, JavaFileObject.Kind.OTHER);
    }

    /** The files below stay open: they hold what was read of the JDK. */
    @Override
    public void close() {}
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Written(String name, Kind kind) {
      super(URI.create("memory:///" + name.replace(' ', '_') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return content;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(content.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
