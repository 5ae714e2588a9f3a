package io.ringkernel.processor.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The top-level classes of a file. */
final class UnitTypes {
  private UnitTypes() {}

  static List<TypeElement> of(CompilationUnitTree unit, JavacTask task) {
    Trees trees = Trees.instance(task);
    List<TypeElement> types = new ArrayList<>();
    for (Tree tree : unit.getTypeDecls()) {
      if (tree instanceof ClassTree && trees.getElement(new TreePath(new TreePath(unit),
          tree)) instanceof TypeElement type) {
        types.add(type);
      }
    }
    return types;
  }
}
