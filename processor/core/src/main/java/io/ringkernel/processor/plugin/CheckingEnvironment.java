package io.ringkernel.processor.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.ringkernel.processor.javac.OfTask;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What an annotation processor is given, without the part of javac that runs processors. */
final class CheckingEnvironment implements ProcessingEnvironment, OfTask {
  private final JavacTask task;
  private final Messager messager;
  private final Filer filer = new NoFiles();
  private final Map<String, String> options;

  CheckingEnvironment(JavacTask task, Trees trees, Collection<CompilationUnitTree> units,
      Map<String, String> options) {
    this.task = task;
    this.messager = new TreeMessager(trees, units.iterator().next());
    this.options = Map.copyOf(options);
  }

  @Override
  public JavacTask task() {
    return task;
  }

  @Override
  public Map<String, String> getOptions() {
    return options;
  }

  @Override
  public Messager getMessager() {
    return messager;
  }

  @Override
  public Filer getFiler() {
    return filer;
  }

  @Override
  public Elements getElementUtils() {
    return task.getElements();
  }

  @Override
  public Types getTypeUtils() {
    return task.getTypes();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Locale getLocale() {
    return Locale.ROOT;
  }
}
