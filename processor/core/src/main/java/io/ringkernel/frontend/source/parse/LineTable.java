package io.ringkernel.frontend.source.parse;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line that a JVM names for each expression of a file. Javac begins an entry of its line number
 * table (JVMS 4.7.12) at a statement, a declared variable, the parenthesis of a call and the sides
 * of a choice, in the order in which it writes instructions; what stands on the lines between
 * belongs to the entry before. Measured on javac 25; the JLS leaves it open.
 */
final class LineTable {
  private final Map<Node, Integer> lines = new IdentityHashMap<>();
  private int current;

  LineTable(Node tree) {
    visit(tree);
  }

  /** The line of the parser's text, from 1, at which the value of an expression is ready. */
  int of(Node expression) {
    return lines.getOrDefault(expression, current);
  }

  private void visit(Node node) {
    switch (node) {
      case ConditionalExpr x -> {
        visitAt(position(x.getCondition()), x.getCondition());
        visitAt(position(x.getThenExpr()), x.getThenExpr());
        visitAt(position(x.getElseExpr()), x.getElseExpr());
      }
      case MethodCallExpr x -> {
        children(x);
        mark(tokenAfter(x.getName(), "("));
      }
      case VariableDeclarator x -> {
        mark(start(x.getName()));
        x.getInitializer().ifPresent(this::hoist);
        children(x);
      }
      case ReturnStmt x -> {
        mark(start(x));
        x.getExpression().ifPresent(this::hoist);
        children(x);
      }
      case InstanceOfExpr x -> {
        if (x.getPattern().isPresent() && !x.getExpression().isNameExpr()) {
          mark(position(x)); // what is tested becomes a variable, declared at the operator
        }
        children(x);
      }
      case TypePatternExpr x -> {
        mark(start(x));
        children(x);
      }
      case RecordPatternExpr x -> {
        mark(start(x));
        children(x);
      }
      case ForStmt x -> loop(x);
      case WhileStmt x -> {
        mark(firstToken(x, "("));
        children(x);
      }
      case DoStmt x -> {
        visit(x.getBody());
        visitAt(tokenAfter(x.getBody(), "("), x.getCondition());
      }
      case ForEachStmt x -> {
        visitAt(start(x.getIterable()), x.getIterable());
        visit(x.getBody());
      }
      case Statement x -> {
        mark(start(x));
        children(x);
      }
      default -> children(node);
    }
    if (node instanceof Expression) {
      lines.put(node, current);
    }
  }

  /** Variables of patterns outside of a condition are declared at the outermost operator. */
  private void hoist(Expression x) {
    if (x instanceof BinaryExpr && declares(x)) {
      mark(position(x));
    }
  }

  private static boolean declares(Expression expression) {
    return switch (expression) {
      case BinaryExpr x -> declares(x.getLeft()) || declares(x.getRight());
      case UnaryExpr x -> declares(x.getExpression());
      case EnclosedExpr x -> declares(x.getInner());
      case InstanceOfExpr x -> x.getPattern().isPresent();
      default -> false;
    };
  }

  private void loop(ForStmt x) {
    x.getInitialization().forEach(this::clause);
    x.getCompare().ifPresent(c -> visitAt(position(c), c));
    visit(x.getBody());
    x.getUpdate().forEach(this::clause);
  }

  private void clause(Expression x) {
    if (x instanceof VariableDeclarationExpr) {
      visit(x);
    } else {
      visitAt(start(x), x);
    }
  }

  private void visitAt(Optional<Position> place, Node node) {
    mark(place);
    visit(node);
  }

  private void children(Node node) {
    List<Node> inOrder = new ArrayList<>(node.getChildNodes());
    inOrder.sort(Comparator.comparing(n -> start(n).orElse(Position.HOME)));
    inOrder.forEach(this::visit);
  }

  private void mark(Optional<Position> place) {
    place.ifPresent(p -> current = p.line);
  }

  /** The token at which javac says that an expression is: an operator, bracket or first token. */
  private static Optional<Position> position(Expression expression) {
    return switch (expression) {
      case BinaryExpr x -> tokenAfter(x.getLeft(), x.getOperator().asString());
      case AssignExpr x -> tokenAfter(x.getTarget(), x.getOperator().asString());
      case ConditionalExpr x -> tokenAfter(x.getCondition(), "?");
      case ArrayAccessExpr x -> tokenAfter(x.getName(), "[");
      case InstanceOfExpr x -> tokenAfter(x.getExpression(), "instanceof");
      case MethodCallExpr x -> tokenAfter(x.getName(), "(");
      case FieldAccessExpr x -> tokenAfter(x.getScope(), ".");
      case UnaryExpr x when x.isPostfix() ->
          tokenAfter(x.getExpression(), x.getOperator().asString());
      default -> start(expression);
    };
  }

  private static Optional<Position> start(Node node) {
    return node.getBegin();
  }

  private static Optional<Position> firstToken(Node node, String text) {
    return token(node.getTokenRange().map(r -> r.getBegin()), text);
  }

  private static Optional<Position> tokenAfter(Node node, String text) {
    return token(node.getTokenRange().flatMap(r -> r.getEnd().getNextToken()), text);
  }

  private static Optional<Position> token(Optional<JavaToken> from, String text) {
    Optional<JavaToken> token = from;
    // The parser splits >> and >>> into tokens, so the first part decides.
    while (token.isPresent() && (token.get().getText().isEmpty()
        || !text.startsWith(token.get().getText()))) {
      token = token.get().getNextToken();
    }
    return token.flatMap(JavaToken::getRange).map(r -> r.begin);
  }
}
