package io.ringkernel.frontend.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.ringkernel.compiler.BytecodeMethods;
import io.ringkernel.GpuContext;
import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.KernelClass;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Sources compiled by javac and one of their classes translated by the front end.
 *
 * @param javac what javac said
 * @param disagreements where javac gives an expression another type than the front end
 * @param loader of the classes that javac made
 * @param classes their files by binary name
 */
record Translated(Outcome outcome, List<Diagnostic> diagnostics, String javac,
    List<String> disagreements, ClassLoader loader, Map<String, byte[]> classes) {
  /** The warning that no processor ran, which is meant here. */
  private static final Pattern PROCESSOR_NOT_RUN =
      Pattern.compile("(?m)^.*: warning: RK506: .*\\R.*\\R.*\\R.*\\R");

  /** The translation of a class that has no errors. */
  Translation translation() {
    if (outcome instanceof Outcome.Translated(Translation translation)) {
      Verifier.verified(translation.module(), "translation");
      return translation;
    }
    throw new AssertionError(outcome + "\n" + javac + diagnostics.stream()
        .map(d -> "\n" + d.where() + " " + d.message() + " " + d.notes()).toList());
  }

  /**
   * Compiles and translates.
   *
   * @param className the class to translate, as in the language
   * @param sources texts, each of a top-level class whose name is its first class, record or enum
   */
  static Translated of(String className, String... sources) {
    return of(annotations(), className, sources);
  }

  private static Translated of(String classPath, String className, String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, byte[]> classes = new HashMap<>();
    StringWriter messages = new StringWriter();
    try (JavaFileManager files = new InMemory(
        compiler.getStandardFileManager(null, Locale.ROOT, null), classes)) {
      List<Text> texts = new ArrayList<>();
      for (String source : sources) {
        texts.add(new Text(source));
      }
      JavacTask task = (JavacTask) compiler.getTask(messages, files, null,
          List.of("-proc:none", "-implicit:none", "-Xlint:none", "-classpath",
              classPath), null, texts);
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      Diagnostics diagnostics = new Diagnostics();
      SourceFrontEnd frontEnd = new SourceFrontEnd(task.getElements(), task.getTypes(),
          new BytecodeMethods(), true);
      Outcome outcome =
          frontEnd.translate(task.getElements().getTypeElement(className),
              type -> text(type, task), diagnostics);
      List<String> disagreements = outcome instanceof Outcome.Translated(Translation translation)
          ? new JavacJudge(task, units).disagreements(translation.expressions()) : List.of();
      String said = PROCESSOR_NOT_RUN.matcher(messages.toString()).replaceAll("");
      if (said.isEmpty()) {
        task.generate();
      }
      return new Translated(outcome, diagnostics.all(), said, disagreements,
          new Loader(classes), classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles and translates beside class files in a folder. */
  static Translated beside(Path classes, String className, String... sources) {
    return of(annotations() + java.io.File.pathSeparator + classes, className, sources);
  }

  /** What the other front end makes of the class file of a class with kernels. */
  Module ofClassFiles(String className) {
    Diagnostics told = new Diagnostics();
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(this::bytes, claim(), true);
    KernelClass kernels = frontEnd.kernels(className.replace('.', '/'), told)
        .orElseThrow(() -> new AssertionError(told.all().stream()
            .map(d -> d.where() + " " + d.message() + " " + d.notes()).toList()));
    return Verifier.verified(new Module("Test", kernels.structs(), kernels.functions()),
        "the front end of class files");
  }

  private static UnaryOperator<String> claim() {
    Set<String> taken = new HashSet<>();
    return name -> {
      String free = name;
      for (int i = 1; !taken.add(free); i++) {
        free = name + "_" + i;
      }
      return free;
    };
  }

  private Optional<byte[]> bytes(String internalName) {
    byte[] own = classes.get(internalName.replace('/', '.'));
    try (InputStream in =
        Translated.class.getResourceAsStream("/" + internalName + ".class")) {
      return own != null || in == null ? Optional.ofNullable(own)
          : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SourceText> text(TypeElement type, JavacTask task) {
    JavaFileObject file = task.getElements().getFileObjectOf(type);
    if (file == null || file.getKind() != JavaFileObject.Kind.SOURCE) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SourceText(Path.of(file.toUri().getPath()).getFileName().toString(),
          file.getCharContent(true).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String annotations() {
    try {
      return Path.of(GpuContext.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private static final Pattern NAME = Pattern.compile(
        "\\b(?:class|record|enum|interface)\\s+(\\w+)");
    private final String content;

    Text(String content) {
      super(URI.create("string:///" + name(content) + ".java"), Kind.SOURCE);
      this.content = content;
    }

    private static String name(String content) {
      java.util.regex.Matcher matcher = NAME.matcher(content);
      if (!matcher.find()) {
        throw new AssertionError("no class in " + content);
      }
      return matcher.group(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> classes;

    InMemory(JavaFileManager files, Map<String, byte[]> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className,
        JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(className, toByteArray());
            }
          };
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Translated.class.getClassLoader());
      this.classes = classes;
      setDefaultAssertionStatus(true);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
