package io.ringkernel.ir.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final Expression A = Expression.primary("a");
  private static final Expression B = Expression.primary("b");
  private static final Expression C = Expression.primary("c");

  @Test
  void productsInSumsNeedNoParentheses() {
    assertEquals("a * b + c", sum(product(A, B), C).text());
    assertEquals("(a + b) * c", product(sum(A, B), C).text());
  }

  @Test
  void rightOperandsOfEqualPrecedenceKeepTheirParentheses() {
    assertEquals("a + b + c", sum(sum(A, B), C).text());
    assertEquals("a + (b + c)", sum(A, sum(B, C)).text());
  }

  @Test
  void bitwiseOperatorsDoNotMix() {
    Expression and = binary(A, "&", B, Precedence.BIT_AND);
    assertEquals("(a & b) | c", binary(and, "|", C, Precedence.BIT_OR).text());
    assertEquals("a & b & c", binary(and, "&", C, Precedence.BIT_AND).text());
    assertEquals("(a + b) & c", binary(sum(A, B), "&", C, Precedence.BIT_AND).text());
    assertEquals("(a & b) == c", binary(and, "==", C, Precedence.EQUALITY).text());
  }

  @Test
  void shiftsTakeOnlyPlainOperands() {
    assertEquals("(a + b) << c", binary(sum(A, B), "<<", C, Precedence.SHIFT).text());
    Expression shift = binary(A, "<<", B, Precedence.SHIFT);
    assertEquals("(a << b) >> c", binary(shift, ">>", C, Precedence.SHIFT).text());
    assertEquals("(a << b) < c", binary(shift, "<", C, Precedence.RELATIONAL).text());
  }

  @Test
  void andInOrHasParentheses() {
    Expression and = binary(A, "&&", B, Precedence.AND);
    assertEquals("(a && b) || c", binary(and, "||", C, Precedence.OR).text());
    assertEquals("a && b && c", binary(and, "&&", C, Precedence.AND).text());
  }

  @Test
  void signsDoNotMeet() {
    assertEquals("-(-a)", Expression.prefix("-", Expression.prefix("-", A)).text());
    assertEquals("-(-1)", Expression.prefix("-", new Expression("-1", Precedence.UNARY)).text());
    assertEquals("a - -1", binary(A, "-", new Expression("-1", Precedence.UNARY),
        Precedence.ADDITIVE).text());
    assertEquals("!(a < b)", Expression.prefix("!", binary(A, "<", B, Precedence.RELATIONAL))
        .text());
  }

  @Test
  void comparisonsDoNotChain() {
    Expression less = binary(A, "<", B, Precedence.RELATIONAL);
    assertEquals("(a < b) == c", binary(less, "==", C, Precedence.EQUALITY).text());
  }

  @Test
  void templatesDelimitTheirOperands() {
    Expression sum = sum(A, B);
    assertEquals("f(a + b, c)", Templates.filled("f({0}, {1})", java.util.List.of(sum, C)).text());
    assertEquals("(int)g((unsigned)(a + b))",
        Templates.filled("(int)g((unsigned){0})", java.util.List.of(sum)).text());
    assertEquals(Precedence.PRIMARY,
        Templates.filled("f({0}, {1})", java.util.List.of(sum, C)).precedence());
    assertEquals(Precedence.UNARY,
        Templates.filled("(int)threadIdx.x", java.util.List.of()).precedence());
    assertEquals(Precedence.CONDITIONAL,
        Templates.filled("{0} < 0", java.util.List.of(A)).precedence());
  }

  private static Expression sum(Expression left, Expression right) {
    return binary(left, "+", right, Precedence.ADDITIVE);
  }

  private static Expression product(Expression left, Expression right) {
    return binary(left, "*", right, Precedence.MULTIPLICATIVE);
  }

  private static Expression binary(Expression left, String operator, Expression right,
      Precedence precedence) {
    return Expression.binary(left, operator, right, precedence);
  }
}
