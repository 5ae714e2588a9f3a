package io.ringkernel.processor.plugin;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.Set;

/**
 * Lets the processor load its classes while javac is still entering files: javac calls processors
 * when it has read all sources and the classes they name, and other processors of the machine are
 * idle until then. Does so when a file imports what kernels and actors are marked with; for files
 * that write such names out the processor gets ready when it is called.
 */
final class HeadStart implements TaskListener {
  private static final Set<String> WORK = Set.of("io.ringkernel.*", "io.ringkernel.GpuKernel",
      "io.ringkernel.StencilKernel", "io.ringkernel.RingKernel");

  private final JavacTask task;
  private final Runnable ready;

  /**
   * A listener that is still to be added.
   *
   * @param ready run once, where there will be work
   */
  HeadStart(JavacTask task, Runnable ready) {
    this.task = task;
    this.ready = ready;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE && event.getCompilationUnit() != null) {
      for (ImportTree each : event.getCompilationUnit().getImports()) {
        if (WORK.contains(each.getQualifiedIdentifier().toString())) {
          task.removeTaskListener(this);
          ready.run();
          return;
        }
      }
    }
  }
}
