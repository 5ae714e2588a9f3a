package io.ringkernel.ir.intrinsic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.ir.pass.ExpandIntrinsics;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntrinsicsTest {
  private static final List<TargetId> TARGETS =
      List.of(TargetId.CUDA, TargetId.WGSL, TargetId.MSL);
  /** Forms that are declared to be missing although the types exist on the target. */
  private static final Set<String> DECLARED_GAPS = Set.of("wgsl powOfC_f32",
      "wgsl fastSin_f32", "wgsl fastCos_f32", "wgsl fastExp_f32", "wgsl fastLog_f32",
      "wgsl fastDivide_f32",
      "wgsl fence", "wgsl fenceBlock", "wgsl fenceSystem", "msl fenceSystem", "wgsl clock",
      "msl clock", "wgsl sleep", "msl sleep");

  private static Stream<Intrinsic> rows() {
    return Intrinsics.all().stream();
  }

  private static Stream<Intrinsic> evaluatedRows() {
    return rows().filter(row -> row.evaluator().isPresent());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowHasAFormForEveryTargetThatHasItsTypes(Intrinsic row) {
    for (TargetId target : TARGETS) {
      boolean lacksTypes = target != TargetId.CUDA
          && (row.needs().contains(Capability.FLOAT64)
              || row.needs().contains(Capability.GRID_BARRIERS));
      boolean declared = DECLARED_GAPS.contains(target + " " + row);
      assertEquals(!declared, row.forms().containsKey(target) || lacksTypes,
          row + " on " + target);
    }
  }

  @ParameterizedTest
  @MethodSource("evaluatedRows")
  void aJavaNameIsThatOfARealMethodAndTheEvaluatorCallsIt(Intrinsic row) throws Exception {
    if (!row.javaMethod().startsWith("java/")) {
      return;
    }
    Method method = method(row.javaMethod());
    assertTrue(Modifier.isStatic(method.getModifiers()));
    EdgeValues.combinations(row.parameters()).limit(5000).forEach(operands ->
        assertEquals(outcome(() -> reflected(method, row, operands)),
        outcome(() -> RawBits.box(row.result().scalar(),
            row.evaluator().orElseThrow().apply(operands))), row + describe(row, operands)));
  }

  @ParameterizedTest
  @MethodSource("evaluatedRows")
  void anExpansionComputesWhatTheEvaluatorDoes(Intrinsic row) {
    for (TargetId target : TARGETS) {
      Intrinsic.Form form = row.forms().get(target);
      if (form != null && form.spelling() instanceof Spelling.Expand) {
        compare(row, target, form.accuracy());
      }
    }
  }

  private static void compare(Intrinsic row, TargetId target, Accuracy accuracy) {
    Module expanded = new ExpandIntrinsics(target).apply(moduleOf(row));
    assertFalse(expanded.function("f").body().toString().contains("intrinsic=" + row + ","));
    Interpreter interpreter = new Interpreter(expanded);
    EdgeValues.combinations(row.parameters()).forEach(operands -> {
      Object expected = outcome(() -> RawBits.box(row.result().scalar(),
          row.evaluator().orElseThrow().apply(operands)));
      Object actual = outcome(() -> interpreter.callFunction("f", boxed(row, operands)));
      assertTrue(near(expected, actual, accuracy), () -> row + describe(row, operands) + " on "
          + target + " is " + actual + " instead of " + expected);
    });
  }

  private static boolean near(Object expected, Object actual, Accuracy accuracy) {
    if (expected.equals(actual) || accuracy.isExact()) {
      return expected.equals(actual);
    }
    if (expected instanceof Double want) {
      return Math.abs(want - (double) actual) <= accuracy.ulp() * Math.ulp(want);
    }
    float want = (float) expected;
    float got = (float) actual;
    return Math.abs((double) want - got) <= accuracy.absolute() + accuracy.ulp() * Math.ulp(want);
  }

  private interface Call {
    Object run() throws Exception;
  }

  /** The result, or the name of the exception; all NaNs are one. */
  private static Object outcome(Call call) {
    try {
      return call.run();
    } catch (TrapException trapped) {
      return trapped.kind().exception();
    } catch (ArithmeticException | IllegalArgumentException | IllegalStateException
        | IndexOutOfBoundsException refused) {
      return refused.getClass().getName();
    } catch (Exception unexpected) {
      return fail(unexpected);
    }
  }

  private static Module moduleOf(Intrinsic row) {
    List<Operand> parameters = new ArrayList<>();
    List<Atom> arguments = new ArrayList<>();
    for (int i = 0; i < row.parameters().size(); i++) {
      Atom.Value value = new Atom.Value(i, row.parameters().get(i), "p");
      parameters.add(value);
      arguments.add(value);
    }
    Atom.Value result = new Atom.Value(arguments.size(), row.result(), "result");
    List<Stmt> body = List.of(
        new Stmt.Let(result, new Op.Apply(row, arguments), Span.None.NONE),
        new Stmt.Return(Optional.of(result), Span.None.NONE));
    return new Module("M", List.of(), List.of(new Function("f", parameters, row.result(), body,
        Optional.empty(), Span.None.NONE)));
  }

  private static Object[] boxed(Intrinsic row, long[] operands) {
    Object[] boxed = new Object[operands.length];
    for (int i = 0; i < boxed.length; i++) {
      boxed[i] = RawBits.box(row.parameters().get(i).scalar(), operands[i]);
    }
    return boxed;
  }

  private static String describe(Intrinsic row, long[] operands) {
    return java.util.Arrays.toString(boxed(row, operands));
  }

  private static Object reflected(Method method, Intrinsic row, long[] operands)
      throws Exception {
    try {
      return method.invoke(null, boxed(row, operands));
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  private static Method method(String javaMethod) throws Exception {
    int dot = javaMethod.indexOf('.');
    int open = javaMethod.indexOf('(');
    String descriptor = javaMethod.substring(open);
    Class<?> owner = Class.forName(javaMethod.substring(0, dot).replace('/', '.'));
    for (Method method : owner.getMethods()) {
      if (method.getName().equals(javaMethod.substring(dot + 1, open))
          && java.lang.invoke.MethodType.methodType(method.getReturnType(),
              method.getParameterTypes()).descriptorString().equals(descriptor)) {
        return method;
      }
    }
    throw new AssertionError("no method " + javaMethod);
  }

  @ParameterizedTest
  @MethodSource("evaluatedRows")
  void aRowThatNarrowsExactlyLosesNothing(Intrinsic row) {
    if (row.narrowed().isEmpty()) {
      return;
    }
    Intrinsic narrow = Intrinsics.named(row.narrowed().get().row());
    assertEquals(row.parameters().size(), narrow.parameters().size());
    EdgeValues.combinations(narrow.parameters()).forEach(operands -> {
      long[] wide = operands.clone();
      for (int k = 0; k < wide.length; k++) {
        if (row.parameters().get(k).equals(Type.F64)) {
          wide[k] = RawBits.of((double) RawBits.asFloat(wide[k]));
        }
      }
      long result = row.evaluator().orElseThrow().apply(wide);
      float expected = row.result().equals(Type.F32) ? RawBits.asFloat(result)
          : (float) RawBits.asDouble(result);
      float actual = RawBits.asFloat(narrow.evaluator().orElseThrow().apply(operands));
      assertEquals(expected, actual, row + describe(narrow, operands));
    });
  }

  @Test
  void rowsThatMayTrapAreExpansionsOnEveryTarget() {
    rows().filter(row -> row.kind() == Kind.TRAPPING).forEach(row ->
        row.forms().values().forEach(form ->
            assertTrue(form.spelling() instanceof Spelling.Expand, row.name())));
  }

  @Test
  void strictMathIsMathWhereBothAgree() {
    assertEquals("sqrt_f64",
        Intrinsics.ofMethod("java/lang/StrictMath.sqrt(D)D").orElseThrow().name());
    assertEquals("min_i32",
        Intrinsics.ofMethod("java/lang/Integer.min(II)I").orElseThrow().name());
    assertTrue(Intrinsics.ofMethod("java/lang/StrictMath.sin(D)D").isEmpty());
    assertTrue(Intrinsics.ofMethod("java/lang/StrictMath.copySign(FF)F").isEmpty());
  }

  @Test
  void clampRefusesBoundsInTheWrongOrder() {
    Module module = new ExpandIntrinsics(TargetId.CUDA)
        .apply(moduleOf(Intrinsics.named("clamp_f32")));
    TrapException trapped = org.junit.jupiter.api.Assertions.assertThrows(TrapException.class,
        () -> new Interpreter(module).callFunction("f", 1f, 3f, 2f));
    assertEquals(TrapKind.ILLEGAL_ARGUMENT, trapped.kind());
  }

  @Test
  void oneRoundingOfAProductAndASumIsTheJvmsForRandomBits() {
    Interpreter interpreter = new Interpreter(
        new ExpandIntrinsics(TargetId.WGSL).apply(moduleOf(Intrinsics.named("fma_f32"))));
    java.util.SplittableRandom random = new java.util.SplittableRandom(7);
    for (int i = 0; i < 60_000; i++) {
      float x = Float.intBitsToFloat(random.nextInt());
      float y = Float.intBitsToFloat(random.nextInt());
      // every second addend is near the product, so that the sum cancels
      float z = i % 2 == 0 ? Float.intBitsToFloat(random.nextInt())
          : Float.intBitsToFloat(Float.floatToIntBits(-x * y) + random.nextInt(-3, 4));
      assertEquals(Math.fma(x, y, z), interpreter.callFunction("f", x, y, z),
          () -> x + " * " + y + " + " + z);
    }
  }

  @Test
  void everyHalfIsTheJvmsBothWays() {
    Interpreter wide = new Interpreter(
        new ExpandIntrinsics(TargetId.WGSL).apply(moduleOf(Intrinsics.named("float16ToFloat"))));
    Interpreter narrow = new Interpreter(
        new ExpandIntrinsics(TargetId.WGSL).apply(moduleOf(Intrinsics.named("floatToFloat16"))));
    for (int bits = Short.MIN_VALUE; bits <= Short.MAX_VALUE; bits++) {
      float value = Float.float16ToFloat((short) bits);
      assertEquals(value, wide.callFunction("f", (short) bits));
      for (float near : new float[] {value, Math.nextUp(value), Math.nextDown(value),
        (value + Float.float16ToFloat((short) (bits + 1))) / 2}) {
        if (!Float.isNaN(near)) {
          assertEquals(Float.floatToFloat16(near), narrow.callFunction("f", near), () -> "" + near);
        }
      }
    }
  }

  @Test
  void scalarsAreAllCovered() {
    for (Scalar scalar : Scalar.values()) {
      assertTrue(EdgeValues.of(Type.of(scalar)).length >= 2);
    }
  }
}
