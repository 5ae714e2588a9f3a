package io.ringkernel.tests.corpus;

import com.sun.source.util.JavacTask;
import io.ringkernel.compiler.BytecodeMethods;
import io.ringkernel.frontend.source.Outcome;
import io.ringkernel.frontend.source.SourceFrontEnd;
import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.frontend.source.Translation;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The kernels of the corpus and of the algorithms, by the front end of sources alone. */
final class SourceCorpus {
  private static Map<String, Module> modules;

  private SourceCorpus() {}

  /** What the front end made of each class with kernels, by its binary name. */
  static synchronized Map<String, Module> modules() {
    if (modules == null) {
      try {
        modules = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return modules;
  }

  private static Map<String, Module> read() throws IOException {
    TreeSet<String> owners = new TreeSet<>();
    Corpus.kernels().forEach(kernel -> owners.add(kernel.owner().getCanonicalName()));
    Corpus.algorithms().forEach(algorithm -> owners.add(algorithm.owner().getName()));
    Map<String, Module> found = new TreeMap<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      // The launchers that algorithms call are there as classes. What javac says it said before.
      JavacTask task = (JavacTask) javac.getTask(new StringWriter(), files, null,
          List.of("-proc:none", "-cp",
              System.getProperty("java.class.path") + File.pathSeparator + Corpus.output()),
          null, files.getJavaFileObjectsFromPaths(Corpus.sources()));
      task.parse();
      task.analyze();
      SourceFrontEnd frontEnd = new SourceFrontEnd(task.getElements(), task.getTypes(),
          new BytecodeMethods(), true);
      for (String owner : owners) {
        TypeElement type = task.getElements().getTypeElement(owner);
        Diagnostics told = new Diagnostics();
        Outcome outcome = frontEnd.translate(type, t -> text(t, task), told);
        if (!(outcome instanceof Outcome.Translated(Translation translation))) {
          throw new AssertionError(owner + ": " + told.all());
        }
        found.put(task.getElements().getBinaryName(type).toString(), translation.module());
      }
    }
    return found;
  }

  private static Optional<SourceText> text(TypeElement type, JavacTask task) {
    JavaFileObject file = task.getElements().getFileObjectOf(type);
    if (file == null || file.getKind() != JavaFileObject.Kind.SOURCE) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SourceText(Path.of(file.toUri()).getFileName().toString(),
          file.getCharContent(true).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
