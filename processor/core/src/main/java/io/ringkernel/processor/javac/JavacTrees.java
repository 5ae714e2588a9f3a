package io.ringkernel.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Renderer;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Javac's trees: diagnostics with the caret under the token, and events of the compilation. */
public final class JavacTrees {
  private final Trees trees;
  private final JavacTask task;

  private JavacTrees(Trees trees, JavacTask task) {
    this.trees = trees;
    this.task = task;
  }

  /** The trees behind an environment; empty where the compiler is not javac. */
  public static Optional<JavacTrees> of(ProcessingEnvironment environment) {
    try {
      if (environment instanceof OfTask plugin) {
        return Optional.of(new JavacTrees(Trees.instance(plugin.task()), plugin.task()));
      }
      return JavacEnvironment.unwrap(environment)
          .map(e -> new JavacTrees(Trees.instance(e), JavacTask.instance(e)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Prints a diagnostic; only during annotation processing.
   *
   * @param topLevel a class of the file in which the diagnostic's place lies
   * @return whether the file has trees
   */
  public boolean print(Diagnostic diagnostic, TypeElement topLevel) {
    TreePath path = trees.getPath(topLevel);
    if (path == null || !(diagnostic.where() instanceof Span.Source span)) {
      return false;
    }
    print(diagnostic, span, path.getCompilationUnit());
    return true;
  }

  void print(Diagnostic diagnostic, Span.Source span, CompilationUnitTree unit) {
    Kind kind = switch (diagnostic.severity()) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.MANDATORY_WARNING;
      case NOTE -> Kind.NOTE;
    };
    trees.printMessage(kind, Renderer.message(diagnostic), smallest(span, unit), unit);
  }

  Trees trees() {
    return trees;
  }

  Elements elements() {
    return task.getElements();
  }

  void listen(TaskListener listener) {
    task.addTaskListener(listener);
  }

  /** The innermost tree that covers a range. Modifiers have no place that a caret can show. */
  private Tree smallest(Span.Source span, CompilationUnitTree unit) {
    SourcePositions positions = trees.getSourcePositions();
    Tree[] best = {unit};
    new TreeScanner<Void, Void>() {
      private long size = Long.MAX_VALUE;

      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree == null) {
          return null;
        }
        long start = positions.getStartPosition(unit, tree);
        long end = positions.getEndPosition(unit, tree);
        boolean known = start >= 0 && end >= 0;
        if (known && (start > span.start() || end < span.end())) {
          return null;
        }
        if (known && end - start <= size && !(tree instanceof ModifiersTree)) {
          size = end - start;
          best[0] = tree;
        }
        return super.scan(tree, nothing);
      }
    }.scan(unit, null);
    return best[0];
  }
}
