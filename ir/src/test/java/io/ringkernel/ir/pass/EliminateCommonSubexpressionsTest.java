package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.text.IrParser;
import io.ringkernel.ir.text.IrPrinter;
import org.junit.jupiter.api.Test;

class EliminateCommonSubexpressionsTest {
  private static String eliminated(String body) {
    String head = "module M\n\nfloat f(float x.0, boolean c.1) {\n";
    String text = IrPrinter.print(new EliminateDeadCode()
        .apply(new EliminateCommonSubexpressions().apply(IrParser.parse(head + body + "}\n"))));
    return text.substring(head.length(), text.length() - "}\n".length());
  }

  @Test
  void aFunctionOfTheSameValuesIsComputedOnce() {
    assertEquals("""
          float twice.2 = mul x.0, 2.0f
          float sin.3 = sin_f32 (twice.2)
          float sum.6 = add sin.3, sin.3
          return sum.6
        """, eliminated("""
          float twice.2 = mul x.0, 2.0f
          float sin.3 = sin_f32 (twice.2)
          float twice.4 = mul x.0, 2.0f
          float sin.5 = sin_f32 (twice.4)
          float sum.6 = add sin.3, sin.5
          return sum.6
        """));
  }

  @Test
  void anAssignmentBetweenMakesItAnother() {
    String body = """
          var float v!2 = x.0
          float read.3 = read v!2
          float sin.4 = sin_f32 (read.3)
          v!2 = sin.4
          float read.5 = read v!2
          float sin.6 = sin_f32 (read.5)
          return sin.6
        """;
    assertEquals(body, eliminated(body));
  }

  @Test
  void aBranchKnowsWhatWasBeforeAndNotTheOtherBranch() {
    assertEquals("""
          float sin.2 = sin_f32 (x.0)
          if c.1 {
            float cos.4 = cos_f32 (x.0)
            return cos.4
          } else {
            float cos.5 = cos_f32 (x.0)
            float sum.6 = add cos.5, sin.2
            return sum.6
          }
        """, eliminated("""
          float sin.2 = sin_f32 (x.0)
          if c.1 {
            float cos.4 = cos_f32 (x.0)
            return cos.4
          } else {
            float cos.5 = cos_f32 (x.0)
            float sin.3 = sin_f32 (x.0)
            float sum.6 = add cos.5, sin.3
            return sum.6
          }
        """));
  }

  @Test
  void aLoopThatAssignsStartsAnew() {
    String body = """
          var float v!2 = x.0
          float read.3 = read v!2
          float sin.4 = sin_f32 (read.3)
          loop @5 {
          } while c.1 {
            float read.6 = read v!2
            float sin.7 = sin_f32 (read.6)
            v!2 = sin.7
          } update {
          }
          float read.8 = read v!2
          float sin.9 = sin_f32 (read.8)
          float sum.10 = add sin.4, sin.9
          return sum.10
        """;
    assertEquals(body, eliminated(body));
  }

  @Test
  void theMeaningOfRandomModulesIsKept() {
    SameMeaning.keptBy(new EliminateCommonSubexpressions());
    SameMeaning.keptBy(new PropagateCopies(), new EliminateCommonSubexpressions(),
        new EliminateDeadCode());
  }
}
