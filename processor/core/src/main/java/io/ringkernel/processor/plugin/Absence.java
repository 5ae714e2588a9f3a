package io.ringkernel.processor.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.ringkernel.GpuKernel;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.StencilKernel;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Renderer;
import io.ringkernel.processor.declaration.GeneratedName;
import io.ringkernel.processor.javac.ProcessedTasks;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Finds out that the processor does not take part in a compilation which has work for it, and tells
 * it once, before the first class is attributed.
 */
final class Absence implements TaskListener {
  /** Compilations whose kernels are checked without the processor. */
  static final Set<JavacTask> CHECKED =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private final JavacTask task;
  private final Consumer<List<CompilationUnitTree>> then;
  private final Map<String, CompilationUnitTree> units = new LinkedHashMap<>();
  private boolean processing;
  private boolean told;

  /**
   * A listener that is still to be added.
   *
   * @param then gets the files that have work for the processor
   */
  Absence(JavacTask task, Consumer<List<CompilationUnitTree>> then) {
    this.task = task;
    this.then = then;
  }

  /** Warns where nothing else checks the compilation. */
  static void warn(JavacTask task) {
    task.addTaskListener(new Absence(task, units -> {
      if (!CHECKED.contains(task)) {
        CompilationUnitTree unit = units.getFirst();
        Trees.instance(task).printMessage(Kind.WARNING, Renderer.message(
            Diagnostic.error(Code.PROCESSOR_NOT_RUN, Span.None.NONE)
                .note("put ringkernel-processor on the processor path (-processorpath, Maven's"
                    + " annotationProcessorPaths, Gradle's annotationProcessor), or say"
                    + " -proc:full")),
            unit.getTypeDecls().getFirst(), unit);
      }
    }));
  }

  @Override
  public void started(TaskEvent event) {
    switch (event.getKind()) {
      case ANNOTATION_PROCESSING -> processing = true;
      case ANALYZE -> tell();
      default -> {}
    }
  }

  @Override
  public void finished(TaskEvent event) {
    // A round enters files again: the last trees of a file count.
    if (event.getKind() == TaskEvent.Kind.ENTER && event.getSourceFile() != null) {
      units.put(event.getSourceFile().toUri().toString(), event.getCompilationUnit());
    }
  }

  private void tell() {
    if (told) {
      return;
    }
    told = true;
    if (ProcessedTasks.contains(task)) {
      return;
    }
    List<CompilationUnitTree> left = new ArrayList<>();
    for (CompilationUnitTree unit : units.values()) {
      if (UnitTypes.of(unit, task).stream().anyMatch(this::isLeft)) {
        left.add(unit);
      }
    }
    if (!left.isEmpty()) {
      then.accept(left);
    }
  }

  /** Whether the processor has work with a class and has not done it. */
  private boolean isLeft(TypeElement type) {
    boolean kernels = type.getEnclosedElements().stream()
        .anyMatch(e -> has(e, GpuKernel.class) || has(e, StencilKernel.class));
    return kernels && lacks(type, "Gpu") || has(type, RingKernel.class) && lacks(type, "Ref")
        || has(type, RingMessage.class) && lacks(type, "Codec")
        || type.getEnclosedElements().stream()
            .anyMatch(e -> e instanceof TypeElement nested && isLeft(nested));
  }

  private static boolean has(Element element, Class<? extends Annotation> annotation) {
    return element.getAnnotation(annotation) != null;
  }

  private boolean lacks(TypeElement type, String suffix) {
    Elements elements = task.getElements();
    // Without the runtime the processor writes no classes, so their absence says nothing.
    boolean seesRuntime = elements.getTypeElement(elements.getModuleOf(type),
        "io.ringkernel.runtime.MessageCodec") != null;
    return !processing || seesRuntime && elements.getTypeElement(elements.getModuleOf(type),
        GeneratedName.of(type, suffix).binaryName()) == null;
  }
}
