package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.compiler.BytecodeMethods;
import io.ringkernel.GpuContext;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In an annotation processor, the front end makes the same under javac and under ecj. */
final class CompilersTest {
  @TempDir
  private Path folder;

  private static final class Translating extends AbstractProcessor {
    private final String className;
    private Outcome outcome;
    private final Diagnostics diagnostics = new Diagnostics();

    Translating(String className) {
      this.className = className;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (outcome == null) {
        var elements = processingEnv.getElementUtils();
        outcome = new SourceFrontEnd(elements, processingEnv.getTypeUtils(),
            new BytecodeMethods(), false).translate(elements.getTypeElement(className),
                type -> text(elements.getFileObjectOf(type)), diagnostics);
      }
      return false;
    }

    private static Optional<SourceText> text(JavaFileObject file) {
      try {
        return file.getKind() != JavaFileObject.Kind.SOURCE ? Optional.empty()
            : Optional.of(new SourceText(Path.of(file.toUri()).getFileName().toString(),
                file.getCharContent(true).toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"Evaluation,''", "Control,''", "Choosing,''", "Literals,Constants",
    "Calling,Library", "Records,Evaluation", "Mathematics,''", "Patterns,''", "Lambdas,''",
    "Enums,''", "Generics,''", "LocalRecords,''"})
  void javacAndEcjGiveTheSameModule(String name, String other) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String each : other.isEmpty() ? List.of(name) : List.of(name, other)) {
      String source = CorpusTest.source(each);
      Path file = folder.resolve(each + ".java");
      Files.writeString(file, each.equals(name) ? Differential.withKernels(source) : source);
      files.add(file);
    }
    Module byJavac = module(ToolProvider.getSystemJavaCompiler(), "corpus." + name, files);
    assertEquals(byJavac, module(new EclipseCompiler(), "corpus." + name, files));
  }

  private Module module(JavaCompiler compiler, String className, List<Path> files)
      throws IOException {
    StringWriter messages = new StringWriter();
    Translating processor = new Translating(className);
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task = compiler.getTask(messages, manager, null,
          List.of("-proc:only", "--release", "25", "-d", folder.toString(), "-classpath",
              annotations()),
          null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processor));
      task.call();
    }
    if (processor.outcome instanceof Outcome.Translated(Translation translation)) {
      return translation.module();
    }
    throw new AssertionError(processor.outcome + messages.toString() + processor.diagnostics.all());
  }

  private static String annotations() {
    return Path.of(GpuContext.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .toString();
  }
}
