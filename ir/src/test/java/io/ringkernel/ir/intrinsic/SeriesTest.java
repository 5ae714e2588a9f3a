package io.ringkernel.ir.intrinsic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.pass.ExpandIntrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near our own float series come to the JVM where every operation is exact. */
class SeriesTest {
  private static Interpreter interpreter(Intrinsic row) {
    List<Operand> parameters = new ArrayList<>();
    List<Atom> arguments = new ArrayList<>();
    for (Type.Prim type : row.parameters()) {
      Atom.Value value = new Atom.Value(parameters.size(), type, "p");
      parameters.add(value);
      arguments.add(value);
    }
    Atom.Value result = new Atom.Value(arguments.size(), row.result(), "result");
    List<Stmt> body = List.of(
        new Stmt.Let(result, new Op.Apply(row, arguments), Span.None.NONE),
        new Stmt.Return(Optional.of(result), Span.None.NONE));
    Module module = new Module("M", List.of(), List.of(new Function("f", parameters, row.result(),
        body, Optional.empty(), Span.None.NONE)));
    Module expanded = new ExpandIntrinsics(TargetId.WGSL).apply(module);
    assertFalse(expanded.toString().contains("Apply[intrinsic=" + row + ","));
    return new Interpreter(expanded);
  }

  /** Units in the last place; endless where one of the two is not a number or not finite. */
  private static double difference(float expected, float actual) {
    if (Float.valueOf(expected).equals(actual)) {
      return 0;
    }
    double difference = Math.abs((double) expected - actual) / Math.ulp(expected);
    return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
  }

  private static float expected(Intrinsic row, float... operands) {
    long[] bits = new long[operands.length];
    for (int k = 0; k < bits.length; k++) {
      bits[k] = RawBits.of(operands[k]);
    }
    return RawBits.asFloat(row.evaluator().orElseThrow().apply(bits));
  }

  @ParameterizedTest
  @CsvSource({"exp, 2", "expm1, 2", "log, 2", "log10, 3", "log1p, 2", "cbrt, 2", "sinh, 3",
    "cosh, 3", "tanh, 4", "asin, 3", "acos, 3", "atan, 2"})
  void aFunctionOfOneNumberKeepsItsBoundOverTheWholeRange(String name, double bound) {
    Intrinsic row = Intrinsics.named(name + "_f32");
    Interpreter interpreter = interpreter(row);
    double worst = 0;
    for (long bits = 0; bits < 0x100000000L; bits += 99_991) {
      float x = RawBits.asFloat(bits);
      float actual = (float) interpreter.callFunction("f", x);
      worst = Math.max(worst, difference(expected(row, x), actual));
    }
    assertTrue(worst <= bound, name + " is off by " + worst + " ULP");
  }

  /** Zeros of the functions are irrational, so the last digits are those of the reduction. */
  @ParameterizedTest
  @CsvSource({"sin, 2", "cos, 2", "tan, 4"})
  void anAngleIsReducedOverTheWholeRange(String name, double bound) {
    Intrinsic row = Intrinsics.named(name + "_f32");
    Interpreter interpreter = interpreter(row);
    for (long bits = 0; bits < 0x100000000L; bits += 99_991) {
      float x = RawBits.asFloat(bits);
      float wanted = expected(row, x);
      float actual = (float) interpreter.callFunction("f", x);
      double slope = name.equals("tan") ? 1 + (double) wanted * wanted : 1;
      double ofAngle = Math.abs(x) > 1608 ? 0x1p-27 * slope : 0;
      assertTrue(difference(wanted, actual) <= bound
          || Math.abs((double) wanted - actual) <= ofAngle + bound * Math.ulp(wanted),
          () -> name + "(" + x + ") is " + actual + " instead of " + wanted);
    }
  }

  @Test
  void powersKeepTheirBound() {
    Intrinsic row = Intrinsics.named("pow_f32");
    Interpreter interpreter = interpreter(row);
    Random random = new Random(20_261);
    double worst = 0;
    for (int i = 0; i < 60_000; i++) {
      float x = Float.intBitsToFloat(random.nextInt());
      float spread = (float) Math.abs(150 / (Math.log(Math.abs(x)) / Math.log(2)));
      float y = i % 3 == 0 ? random.nextInt(-9, 10) : (random.nextFloat() * 2 - 1) * spread;
      float near = i % 5 == 0 ? 1 + (random.nextFloat() - 0.5f) / (1 + random.nextInt(100_000))
          : i % 2 == 0 ? x : Math.abs(x);
      float exponent = i % 5 == 0 ? (random.nextFloat() * 2 - 1) * 0x1p22f : y;
      float actual = (float) interpreter.callFunction("f", near, exponent);
      worst = Math.max(worst, difference(expected(row, near, exponent), actual));
    }
    assertTrue(worst <= 3, "pow is off by " + worst + " ULP");
  }

  @Test
  void theAngleOfAPointKeepsItsBound() {
    Intrinsic row = Intrinsics.named("atan2_f32");
    Interpreter interpreter = interpreter(row);
    Random random = new Random(20_262);
    double worst = 0;
    for (int i = 0; i < 60_000; i++) {
      float y = Float.intBitsToFloat(random.nextInt());
      float x = i % 2 == 0 ? Float.intBitsToFloat(random.nextInt())
          : y * (random.nextFloat() * 8 - 4);
      float actual = (float) interpreter.callFunction("f", y, x);
      worst = Math.max(worst, difference(expected(row, y, x), actual));
    }
    assertTrue(worst <= 3, "atan2 is off by " + worst + " ULP");
  }

  @Test
  void remaindersAreExact() {
    Intrinsic row = Intrinsics.named("rem_f32");
    Interpreter interpreter = interpreter(row);
    Random random = new Random(20_263);
    for (int i = 0; i < 40_000; i++) {
      float x = Float.intBitsToFloat(random.nextInt());
      float y = i % 3 == 0 ? Float.intBitsToFloat(random.nextInt(0x02000000))
          : i % 3 == 1 ? x * (random.nextFloat() - 0.5f) : Float.intBitsToFloat(random.nextInt());
      assertEquals(x % y, (float) interpreter.callFunction("f", x, y), x + " % " + y);
    }
  }

  @Test
  void aSharedFunctionIsAddedOnceBehindWhatItCalls() {
    Intrinsic row = Intrinsics.named("sin_f32");
    Atom.Value x = new Atom.Value(0, Type.F32, "x");
    Atom.Value once = new Atom.Value(1, Type.F32, "once");
    Atom.Value twice = new Atom.Value(2, Type.F32, "twice");
    List<Stmt> body = List.of(
        new Stmt.Let(once, new Op.Apply(row, List.of(x)), Span.None.NONE),
        new Stmt.Let(twice, new Op.Apply(row, List.of(once)), Span.None.NONE),
        new Stmt.Return(Optional.of(twice), Span.None.NONE));
    Module module = new Module("M", List.of(), List.of(new Function("f", List.of(x), Type.F32,
        body, Optional.empty(), Span.None.NONE)));
    Module expanded = new ExpandIntrinsics(TargetId.WGSL).apply(module);
    assertEquals(List.of("rk_turns_f32", "rk_sin_f32", "f"),
        expanded.functions().stream().map(Function::name).toList());
  }
}
