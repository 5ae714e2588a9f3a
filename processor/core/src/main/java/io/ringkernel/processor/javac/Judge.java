package io.ringkernel.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Compares what the front end took each expression to be with what javac made of it, when javac has
 * attributed the class. The two must agree, or the device would compute something else than the
 * JVM: a difference is an error, and what was written for the class is withdrawn.
 *
 * <p>Expectations are kept as text: elements and types of the annotation processing rounds are
 * stale when classes are attributed.
 */
public final class Judge implements TaskListener {
  private final JavacTrees javac;
  private final Types types;
  private final Consumer<String> withdraw;
  private final Map<String, List<Expectation>> open = new TreeMap<>();
  private final Map<String, List<Diagnostic>> unresolved = new TreeMap<>();
  private boolean stopped;

  /**
   * An expression as the front end understood it.
   *
   * @param owner the class that is withdrawn on a difference
   * @param type its erased type; empty where only the method is compared
   * @param method the chosen method as {@link #signature} writes it; empty for other expressions
   */
  private record Expectation(String owner, Span.Source span, Optional<String> type,
      Optional<String> method) {}

  private Judge(JavacTrees javac, Types types, Consumer<String> withdraw) {
    this.javac = javac;
    this.types = types;
    this.withdraw = withdraw;
  }

  /**
   * Starts to listen.
   *
   * @param withdraw takes back what was written for the class of that qualified name
   */
  public static Judge on(JavacTrees javac, Types types, Consumer<String> withdraw) {
    Judge judge = new Judge(javac, types, withdraw);
    javac.listen(judge);
    return judge;
  }

  /**
   * Adds an expression to compare.
   *
   * @param owner qualified name of the translated class
   * @param topLevel qualified name of the class in whose file the expression lies
   */
  public void expect(String owner, String topLevel, Span.Source span, Optional<TypeMirror> type,
      Optional<ExecutableElement> method) {
    open.computeIfAbsent(topLevel, k -> new ArrayList<>()).add(new Expectation(owner, span,
        type.map(this::erased), method.map(this::signature)));
  }

  /**
   * Adds what is to be said of names that the front end could not resolve, should javac resolve
   * them all.
   *
   * @param topLevel qualified name of the class in whose file they are
   */
  public void expectUnresolved(String topLevel, List<Diagnostic> diagnostics) {
    unresolved.computeIfAbsent(topLevel, k -> new ArrayList<>()).addAll(diagnostics);
  }

  /** Leaves classes that javac does not attribute alone: there are errors already. */
  public void stop() {
    stopped = true;
  }

  @Override
  public void started(TaskEvent event) {
    stopped |= event.getKind() == TaskEvent.Kind.ANALYZE;
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ANALYZE -> {
        if (event.getTypeElement() != null) {
          judge(event.getTypeElement(), event.getCompilationUnit());
        }
      }
      case COMPILATION -> judgeUnattributed();
      default -> {}
    }
  }

  /**
   * Under {@code -proc:only} javac attributes nothing. Asking for the element of an expression
   * makes it attribute the class that holds it.
   */
  private void judgeUnattributed() {
    if (stopped) {
      return;
    }
    Set<String> names = new TreeSet<>(open.keySet());
    names.addAll(unresolved.keySet());
    for (String name : names) {
      TypeElement type = javac.elements().getTypeElement(name);
      TreePath path = type == null ? null : javac.trees().getPath(type);
      if (path != null) {
        new Attribution().scan(path, null);
        judge(type, path.getCompilationUnit());
      }
    }
  }

  /** Makes javac attribute a class and those that are nested in it. */
  private final class Attribution extends TreePathScanner<Void, Void> {
    @Override
    public Void scan(Tree tree, Void nothing) {
      if (tree instanceof ExpressionTree) {
        javac.trees().getElement(new TreePath(getCurrentPath(), tree));
      }
      return super.scan(tree, nothing);
    }
  }

  private void judge(TypeElement type, CompilationUnitTree unit) {
    String name = type.getQualifiedName().toString();
    List<Expectation> expectations = open.remove(name);
    List<Diagnostic> left = unresolved.remove(name);
    if (expectations == null && left == null) {
      return;
    }
    Attributed attributed = new Attributed(unit, type);
    if (!attributed.erroneous) {
      judge(expectations == null ? List.of() : expectations, attributed, unit);
      for (Diagnostic diagnostic : left == null ? List.<Diagnostic>of() : left) {
        javac.print(diagnostic, (Span.Source) diagnostic.where(), unit);
      }
    }
  }

  private void judge(List<Expectation> expectations, Attributed attributed,
      CompilationUnitTree unit) {
    for (Expectation expected : expectations) {
      attributed.difference(expected).ifPresent(difference -> {
        withdraw.accept(expected.owner());
        javac.print(Diagnostic.error(Code.FRONT_END_MISMATCH, expected.span(), difference)
            .note("this is a defect of RingKernel, not of your code: please report it; "
                + "splitting the expression may avoid it"), expected.span(), unit);
      });
    }
  }

  /** Erasing a primitive type takes javac longer than comparing it. */
  private String erased(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> "boolean";
      case INT -> "int";
      case LONG -> "long";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      default -> types.erasure(type).toString();
    };
  }

  private String signature(ExecutableElement method) {
    StringBuilder text = new StringBuilder();
    text.append(((TypeElement) method.getEnclosingElement()).getQualifiedName()).append('.')
        .append(method.getKind() == ElementKind.CONSTRUCTOR ? "new" : method.getSimpleName());
    method.getParameters().forEach(p -> text.append(text.indexOf("(") < 0 ? "(" : ", ")
        .append(erased(p.asType())));
    return text.append(text.indexOf("(") < 0 ? "()" : ")").toString();
  }

  /** Every expression of one class by the range of its text. */
  private final class Attributed extends TreePathScanner<Void, Void> {
    private final Trees trees = javac.trees();
    private final SourcePositions positions = trees.getSourcePositions();
    private final CompilationUnitTree unit;
    private final Map<Long, List<TreePath>> byRange = new HashMap<>();
    private boolean erroneous;
    private long start = Long.MAX_VALUE;
    private long end;

    Attributed(CompilationUnitTree unit, TypeElement topLevel) {
      this.unit = unit;
      for (Tree type : unit.getTypeDecls()) {
        TreePath path = new TreePath(new TreePath(unit), type);
        Element element = trees.getElement(path);
        if (type instanceof ClassTree && element instanceof TypeElement found
            && found.getQualifiedName().contentEquals(topLevel.getQualifiedName())) {
          start = positions.getStartPosition(unit, type);
          end = positions.getEndPosition(unit, type);
          scan(path, null);
        }
      }
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      if (tree instanceof ExpressionTree) {
        TreePath path = new TreePath(getCurrentPath(), tree);
        TypeMirror type = trees.getTypeMirror(path);
        erroneous |= type != null && type.getKind() == TypeKind.ERROR;
        byRange.computeIfAbsent(range(positions.getStartPosition(unit, tree),
            positions.getEndPosition(unit, tree)), k -> new ArrayList<>()).add(path);
      }
      return super.scan(tree, nothing);
    }

    /** What is different, as a sentence; an expression of another class of the file is none. */
    Optional<String> difference(Expectation expected) {
      if (expected.span().start() < start || expected.span().end() > end) {
        return Optional.empty();
      }
      List<TreePath> paths =
          byRange.getOrDefault(range(expected.span().start(), expected.span().end()), List.of());
      String found = "";
      for (TreePath path : paths) {
        TypeMirror type = trees.getTypeMirror(path);
        if (type == null) {
          continue;
        }
        Optional<String> method = trees.getElement(path) instanceof ExecutableElement chosen
            ? Optional.of(signature(chosen)) : Optional.empty();
        String javacType = erased(type);
        boolean sameMethod = expected.method().isEmpty() || expected.method().equals(method);
        if (expected.type().filter(t -> !t.equals(javacType)).isEmpty() && sameMethod) {
          return Optional.empty();
        }
        found = sameMethod ? "type %s".formatted(javacType)
            : "method %s".formatted(method.orElse("none"));
      }
      return Optional.of(found.isEmpty() ? "javac sees no expression where the kernel compiler does"
          : "javac gives this expression %s, the kernel compiler %s".formatted(found,
              found.startsWith("type") ? expected.type().orElseThrow()
                  : expected.method().orElseThrow()));
    }

    private static long range(long start, long end) {
      return start << 32 | end;
    }
  }
}
