package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.parse.ParsedUnit;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;

/** What is outside the subset, in words, with what to write instead. */
final class Unsupported {
  private Unsupported() {}

  /** Where a message about a lambda or a method reference points. */
  static Span place(Node node, ParsedUnit unit) {
    return switch (node) {
      case LambdaExpr x -> unit.operatorIn(x, "->");
      case MethodReferenceExpr x -> unit.operatorAfter(x.getScope(), "::");
      default -> unit.startSpan(node);
    };
  }

  static Refusal of(Node node, ParsedUnit unit) {
    Span start = unit.startSpan(node);
    return switch (node) {
      case LambdaExpr x -> Refusal.construct(Code.FUNCTION_VALUE, unit.operatorIn(x, "->"),
          "a lambda",
          "call a static method, or pass it to one that is marked @Inline");
      case MethodReferenceExpr x -> Refusal.construct(Code.FUNCTION_VALUE,
          unit.operatorAfter(x.getScope(), "::"),
          "a method reference", "call the method");
      case StringLiteralExpr _, TextBlockLiteralExpr _ ->
          Refusal.construct(Code.STRING, start, "a string",
              "write results as numbers into an array and format them on the host");
      case NullLiteralExpr _ -> Refusal.construct(Code.NULL, start, "null",
          "kernels have no references");
      case PatternExpr _ -> Refusal.construct(start, "a pattern", "call the accessors");
      case ClassExpr _ -> Refusal.construct(Code.OBJECT, start, "a class literal", "remove it");
      case SuperExpr _ -> Refusal.construct(Code.OBJECT, start, "super", "call a static method");
      case ArrayCreationExpr _, ArrayInitializerExpr _ -> Refusal.construct(Code.ARRAY_SHAPE, start,
          "an array that is not the initial value of a local variable",
          "declare a local variable for it");
      case TryStmt _ -> Refusal.construct(Code.TRY, start, "try",
          "test for the case before it would throw");
      case SynchronizedStmt _ -> Refusal.construct(Code.LOCK, start, "synchronized",
          "use atomics or gpu.barrier()");
      case LocalClassDeclarationStmt _ -> Refusal.construct(Code.OBJECT, start,
          "a local class, interface or enum", "write a record, or declare the enum in the class");
      case ExplicitConstructorInvocationStmt _ -> Refusal.construct(start,
          "a call of another constructor", "write a static method that makes the record");
      default -> Refusal.construct(start, "this construct", "use the Java subset of kernels");
    };
  }
}
