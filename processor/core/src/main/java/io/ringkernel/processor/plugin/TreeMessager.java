package io.ringkernel.processor.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;

/** Prints where javac's own messager would: at the name of a declaration, or in an annotation. */
final class TreeMessager implements Messager {
  private final Trees trees;
  private final CompilationUnitTree first;

  /** A messager that prints at {@code first} what has no place. */
  TreeMessager(Trees trees, CompilationUnitTree first) {
    this.trees = trees;
    this.first = first;
  }

  @Override
  public void printMessage(Kind kind, CharSequence message) {
    trees.printMessage(kind, message, first, first);
  }

  @Override
  public void printMessage(Kind kind, CharSequence message, Element element) {
    Element seen = element == null ? null : withTree(element);
    print(kind, message, seen, seen == null ? null : trees.getTree(seen));
  }

  /** A component of a record has no tree of its own (JLS 8.10.3): its field stands in its place. */
  private static Element withTree(Element element) {
    return element.getKind() != ElementKind.RECORD_COMPONENT ? element
        : element.getEnclosingElement().getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.FIELD
                && e.getSimpleName().equals(element.getSimpleName()))
            .map(e -> (Element) e).findFirst().orElse(element);
  }

  @Override
  public void printMessage(Kind kind, CharSequence message, Element element,
      AnnotationMirror annotation) {
    printMessage(kind, message, element, annotation, null);
  }

  @Override
  public void printMessage(Kind kind, CharSequence message, Element element,
      AnnotationMirror annotation, AnnotationValue value) {
    TreePath path = element == null || annotation == null ? null
        : value == null ? trees.getPath(element, annotation)
        : trees.getPath(element, annotation, value);
    if (path == null) {
      printMessage(kind, message, element);
    } else {
      print(kind, message, element, path.getLeaf());
    }
  }

  private void print(Kind kind, CharSequence message, Element element, Tree tree) {
    TreePath path = element == null ? null : trees.getPath(element);
    if (path == null || tree == null) {
      printMessage(kind, message);
    } else {
      trees.printMessage(kind, message, tree, path.getCompilationUnit());
    }
  }
}
