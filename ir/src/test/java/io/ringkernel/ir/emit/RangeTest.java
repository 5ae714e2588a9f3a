package io.ringkernel.ir.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Scalar;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RangeTest {
  private static final List<Integer> EDGES = List.of(Integer.MIN_VALUE,
      Integer.MIN_VALUE + 1, -65536,
      -17, -2, -1, 0, 1, 2, 3, 15, 16, 31, 32, 255, 65535, 1 << 30, Integer.MAX_VALUE - 1,
      Integer.MAX_VALUE);

  @ParameterizedTest
  @EnumSource
  void resultOfIntsLiesInTheRangeAndExactMeansNoWrapping(BinaryOperator operator) {
    Random random = new Random(7);
    for (int n = 0; n < 200_000; n++) {
      Range left = some(random);
      Range right = some(random);
      int a = within(left, random);
      int b = within(right, random);
      if (operator.isDivision() && (b == 0 || b == -1)) {
        continue;
      }
      Range result = Range.binary(operator, left, right, Scalar.I32);
      int value = wrapped(operator, a, b);
      assertTrue(result.low() <= value && value <= result.high(),
          () -> a + " " + operator + " " + b + " = " + value + " is not in " + result);
      if (result.isExact() && !operator.isShift()) {
        assertEquals(exact(operator, a, b), value);
      }
      if (result.isExact() && operator == BinaryOperator.SHL) {
        assertEquals((long) a << b, value, () -> left + " << " + right);
        assertTrue(a >= 0);
      }
      if (result.isExact() && operator == BinaryOperator.USHR) {
        assertEquals(a >> b, value);
      }
    }
  }

  private static Range some(Random random) {
    int a = EDGES.get(random.nextInt(EDGES.size()));
    int b = random.nextInt(3) == 0 ? a : EDGES.get(random.nextInt(EDGES.size()));
    return Range.of(Math.min(a, b), Math.max(a, b));
  }

  private static int within(Range range, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> (int) range.low();
      case 1 -> (int) range.high();
      default -> (int) random.nextLong(range.low(), range.high() + 1);
    };
  }

  private static int wrapped(BinaryOperator operator, int a, int b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV, DIV_NONZERO, DIV_RAW -> a / b;
      case REM, REM_NONZERO, REM_RAW -> a % b;
      case SHL -> a << b;
      case SHR -> a >> b;
      case USHR -> a >>> b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
    };
  }

  private static long exact(BinaryOperator operator, long a, long b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV, DIV_NONZERO, DIV_RAW -> a / b;
      case REM, REM_NONZERO, REM_RAW -> a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL, SHR, USHR -> throw new AssertionError(operator);
    };
  }

  @Test
  void sumsThatLeaveLongAreNotExact() {
    Range all = Range.of(Scalar.I64);
    assertTrue(!Range.binary(BinaryOperator.ADD, all, Range.of(1, 1), Scalar.I64).isExact());
    assertTrue(Range.binary(BinaryOperator.ADD, Range.of(0, 5), Range.of(1, 1), Scalar.I64)
        .isExact());
    assertTrue(!all.negated(Scalar.I64).isExact());
  }
}
