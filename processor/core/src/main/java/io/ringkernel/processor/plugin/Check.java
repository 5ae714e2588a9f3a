package io.ringkernel.processor.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Renderer;
import io.ringkernel.processor.RingKernelProcessor;
import io.ringkernel.processor.javac.ProcessedTasks;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Runs the processor once, when javac knows every class and before it looks into their bodies. */
final class Check implements TaskListener {
  private final JavacTask task;
  private final Map<String, String> options;
  private final String unknown;
  private final Set<CompilationUnitTree> units = new LinkedHashSet<>();
  private boolean done;

  /**
   * A check that is still to be added.
   *
   * @param unknown arguments that mean nothing
   */
  Check(JavacTask task, Map<String, String> options, String unknown) {
    this.task = task;
    this.options = options;
    this.unknown = unknown;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE && event.getCompilationUnit() != null) {
      units.add(event.getCompilationUnit());
    }
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && !done) {
      done = true;
      if (!ProcessedTasks.contains(task)) {
        check();
      }
    }
  }

  private void check() {
    Trees trees = Trees.instance(task);
    if (!unknown.isEmpty()) {
      CompilationUnitTree first = units.iterator().next();
      trees.printMessage(Kind.ERROR, Renderer.message(
          Diagnostic.error(Code.BAD_OPTION, Span.None.NONE,
              "argument '" + unknown + "' of -Xplugin:RingKernel is unknown")
              .note("write targets=cuda,wgsl,msl or assertions=true")), first, first);
      return;
    }
    Set<Element> roots = new LinkedHashSet<>();
    for (CompilationUnitTree unit : units) {
      for (Tree type : unit.getTypeDecls()) {
        Element element = type instanceof ClassTree
            ? trees.getElement(new TreePath(new TreePath(unit), type)) : null;
        if (element != null) {
          roots.add(element);
        }
      }
    }
    RingKernelProcessor processor = new RingKernelProcessor();
    processor.init(new CheckingEnvironment(task, trees, units, options));
    processor.process(Set.of(), new CheckedRound(roots, false));
    processor.process(Set.of(), new CheckedRound(Set.of(), true));
  }
}
