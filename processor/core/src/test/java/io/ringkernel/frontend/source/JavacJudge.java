package io.ringkernel.frontend.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Compares what the front end takes expressions to be with javac's attributed trees. */
final class JavacJudge {
  private record Key(String file, int start, int end) {}

  private record Verdict(String type, Element element) {}

  private final Map<Key, List<Verdict>> verdicts = new HashMap<>();

  JavacJudge(JavacTask task, List<CompilationUnitTree> units) {
    Trees trees = Trees.instance(task);
    SourcePositions positions = trees.getSourcePositions();
    for (CompilationUnitTree unit : units) {
      String file = Path.of(unit.getSourceFile().toUri().getPath()).getFileName().toString();
      new TreePathScanner<Void, Void>() {
        @Override
        public Void scan(Tree tree, Void nothing) {
          if (tree instanceof ExpressionTree) {
            TreePath path = new TreePath(getCurrentPath(), tree);
            TypeMirror type = trees.getTypeMirror(path);
            Key key = new Key(file, (int) positions.getStartPosition(unit, tree),
                (int) positions.getEndPosition(unit, tree));
            if (type != null) {
              verdicts.computeIfAbsent(key, _ -> new ArrayList<>())
                  .add(new Verdict(plain(type), trees.getElement(path)));
            }
          }
          return super.scan(tree, nothing);
        }
      }.scan(unit, null);
    }
  }

  List<String> disagreements(List<TypedExpression> expressions) {
    List<String> found = new ArrayList<>();
    for (TypedExpression expression : expressions) {
      var span = expression.span();
      List<Verdict> here = verdicts.get(new Key(span.file(), span.start(), span.end()));
      if (here == null) {
        found.add(span + ": javac has no expression there, we " + expression.type());
      } else if (here.stream().noneMatch(v -> agrees(v, expression))) {
        found.add(span + ": javac says " + here + ", we " + expression.type() + " "
            + expression.method());
      }
    }
    return found;
  }

  private static boolean agrees(Verdict verdict, TypedExpression expression) {
    boolean method = expression.method().isEmpty()
        || expression.method().get().equals(verdict.element());
    return method
        && expression.type().filter(t -> !verdict.type().equals(plain(t))).isEmpty();
  }

  private static String plain(TypeMirror type) {
    return type.getKind().isPrimitive() ? type.getKind().toString() : type.toString();
  }
}
