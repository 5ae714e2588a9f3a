package io.ringkernel.processor.javac;

import com.sun.source.util.JavacTask;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compilations in which the annotation processor runs; the plugins have nothing to do there.
 * Processor and plugins meet in the classes of the processor path, not in those that are kept.
 */
public final class ProcessedTasks {
  private static final Set<JavacTask> TASKS =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private ProcessedTasks() {}

  /** Notes the compilation of an environment, if its compiler is javac. */
  public static void add(ProcessingEnvironment environment) {
    try {
      JavacEnvironment.unwrap(environment).ifPresent(e -> TASKS.add(JavacTask.instance(e)));
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler, for which there are no plugins.
      return;
    }
  }

  /** Whether the processor runs in a compilation. */
  public static boolean contains(JavacTask task) {
    return TASKS.contains(task);
  }
}
