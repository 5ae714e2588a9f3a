package io.ringkernel.processor.javac;

import com.sun.source.util.JavacTask;

/** An environment that is not javac's own and says what task it belongs to. */
public interface OfTask {
  /** The compilation. */
  JavacTask task();
}
