package io.ringkernel.frontend.source.parse;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for code that may change the elements of an array that has a name. Names are compared, not
 * what they mean, so another array of the same name counts too: the answer errs towards a write.
 */
final class ArrayWrites {
  private final CompilationUnit unit;
  private final Set<String> read = new HashSet<>();

  private ArrayWrites(CompilationUnit unit) {
    this.unit = unit;
  }

  /** A place that may change the elements of a private field. */
  static Optional<Node> find(CompilationUnit unit, VariableDeclarator field) {
    return new ArrayWrites(unit).in(unit, field.getNameAsString());
  }

  private Optional<Node> in(Node root, String name) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      boolean named = node instanceof NameExpr x && x.getNameAsString().equals(name)
          || node instanceof FieldAccessExpr y && y.getNameAsString().equals(name);
      if (named && !isOnlyRead((Expression) node)) {
        return Optional.of(node);
      }
      node.getChildNodes().forEach(open::push);
    }
    return Optional.empty();
  }

  private boolean isOnlyRead(Expression array) {
    return switch (array.getParentNode().orElse(null)) {
      case EnclosedExpr x -> isOnlyRead(x);
      case ArrayAccessExpr x when x.getName() == array -> !isTarget(x);
      case FieldAccessExpr x -> x.getScope() == array && x.getNameAsString().equals("length");
      case ForEachStmt x -> x.getIterable() == array;
      case MethodCallExpr x -> x.getScope().filter(s -> s == array).isPresent()
          ? x.getNameAsString().equals("clone") && x.getArguments().isEmpty()
          : readsArgument(x, index(x, array));
      case null, default -> false;
    };
  }

  private static boolean isTarget(Expression element) {
    return switch (element.getParentNode().orElse(null)) {
      case EnclosedExpr x -> isTarget(x);
      case AssignExpr x -> x.getTarget() == element;
      case UnaryExpr x -> switch (x.getOperator()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
        case PLUS, MINUS, LOGICAL_COMPLEMENT, BITWISE_COMPLEMENT -> false;
      };
      case null, default -> false;
    };
  }

  /** By identity: two arguments may be the same text. */
  private static int index(MethodCallExpr call, Expression argument) {
    int index = 0;
    while (call.getArgument(index) != argument) {
      index++;
    }
    return index;
  }

  /** Whether every method of the file that the call may mean only reads that parameter. */
  private boolean readsArgument(MethodCallExpr call, int index) {
    String key = call.getNameAsString() + "/" + call.getArguments().size() + "/" + index;
    if (!read.add(key)) {
      return true;
    }
    List<MethodDeclaration> meant = unit.findAll(MethodDeclaration.class,
        m -> m.getNameAsString().equals(call.getNameAsString())
            && m.getParameters().size() == call.getArguments().size());
    return !meant.isEmpty() && meant.stream().allMatch(m -> m.getBody().isPresent()
        && in(m.getBody().get(), m.getParameter(index).getNameAsString()).isEmpty());
  }
}
