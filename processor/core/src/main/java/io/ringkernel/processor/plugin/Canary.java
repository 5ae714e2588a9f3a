package io.ringkernel.processor.plugin;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.ringkernel.processor.RingKernelProcessor;

/**
 * Warns where the processor is on a path and does not run: javac 23 and newer ignore one that is
 * only on the class path, without a word. Plugins that start themselves are found there all the
 * same. So this class must load without any other jar than its own.
 */
// The annotation is gone after compilation, so nobody needs to read its module.
@SuppressWarnings("exports")
@AutoService(Plugin.class)
public final class Canary implements Plugin {
  /** For javac. */
  public Canary() {}

  @Override
  public String getName() {
    return "RingKernelCanary";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    try {
      Absence.warn(task);
      task.addTaskListener(new HeadStart(task, RingKernelProcessor::warm));
    } catch (LinkageError _) {
      // The jar lies on a class path without what it needs: nobody means to compile with it.
      return;
    }
  }
}
