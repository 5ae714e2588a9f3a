package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Op.UnaryOperator;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StructValue;
import io.ringkernel.ir.intrinsic.EdgeValues;
import io.ringkernel.ir.layout.EmulatedLong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EmulateInt64Test {
  private static final int RANDOM_PAIRS = 300;

  @ParameterizedTest
  @EnumSource(value = BinaryOperator.class, mode = EnumSource.Mode.EXCLUDE,
      names = {"DIV", "REM", "DIV_RAW", "REM_RAW", "SHL", "SHR", "USHR", "DIV_NONZERO",
        "REM_NONZERO"})
  void arithmeticOnPairsEqualsLong(BinaryOperator operator) {
    Module module = module(Type.I64, Type.I64, Type.I64,
        (out, in) -> out.let("r", new Op.Binary(operator, in.get(0), in.get(1))));
    forPairs((a, b) -> check(module, a, b));
  }

  @ParameterizedTest
  @EnumSource(value = BinaryOperator.class, names = {"DIV_NONZERO", "REM_NONZERO"})
  void divisionOnPairsEqualsLong(BinaryOperator operator) {
    Module module = module(Type.I64, Type.I64, Type.I64,
        (out, in) -> out.let("r", new Op.Binary(operator, in.get(0), in.get(1))));
    forPairs((a, b) -> {
      if (b != 0) {
        check(module, a, b);
      }
    });
  }

  @ParameterizedTest
  @EnumSource(value = BinaryOperator.class, names = {"SHL", "SHR", "USHR"})
  void shiftsOnPairsEqualLong(BinaryOperator operator) {
    Module module = module(Type.I64, Type.I64, Type.I32,
        (out, in) -> out.let("r", new Op.Binary(operator, in.get(0), in.get(1))));
    for (long a : EdgeValues.of(Type.I64)) {
      for (int count = -70; count <= 130; count++) {
        check(module, a, count);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void comparisonsOfPairsEqualLong(Comparison comparison) {
    Module module = module(Type.BOOL, Type.I64, Type.I64,
        (out, in) -> out.compare(comparison, in.get(0), in.get(1)));
    forPairs((a, b) -> check(module, a, b));
  }

  @ParameterizedTest
  @EnumSource(value = UnaryOperator.class, names = {"NEG", "COMPLEMENT"})
  void unaryOperatorsOnPairsEqualLong(UnaryOperator operator) {
    Module module = module(Type.I64, Type.I64, Type.I64,
        (out, in) -> out.let("r", new Op.Unary(operator, in.get(0))));
    forPairs((a, b) -> check(module, a, b));
  }

  @Test
  void conversionsBetweenIntAndLongKeepEveryBit() {
    Module narrowing = module(Type.I32, Type.I64, Type.I64,
        (out, in) -> out.let("r", new Op.Convert(Type.I32, in.get(0))));
    Module viaByte = module(Type.I8, Type.I64, Type.I64,
        (out, in) -> out.let("r", new Op.Convert(Type.I8, in.get(0))));
    Module widening = module(Type.I64, Type.I32, Type.I32,
        (out, in) -> out.let("r", new Op.Convert(Type.I64, in.get(0))));
    forPairs((a, b) -> {
      check(narrowing, a, b);
      check(viaByte, a, b);
      check(widening, (int) a, (int) b);
    });
  }

  @Test
  void longToFloatRoundsOnceToNearestEven() {
    Module module = module(Type.F32, Type.I64, Type.I64,
        (out, in) -> out.let("r", new Op.Convert(Type.F32, in.get(0))));
    forPairs((a, b) -> check(module, a, b));
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      long bits = random.nextLong() >> random.nextInt(64);
      check(module, bits & -1L << random.nextInt(40), bits);
    }
  }

  @Test
  void floatToLongTruncatesAndSaturates() {
    Module module = module(Type.I64, Type.F32, Type.F32,
        (out, in) -> out.let("r", new Op.Convert(Type.I64, in.get(0))));
    for (long bits : EdgeValues.of(Type.F32)) {
      check(module, Float.intBitsToFloat((int) bits), 0f);
    }
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      check(module, Float.intBitsToFloat(random.nextInt()), 0f);
    }
  }

  @Test
  void choicesAndConstantsArePairs() {
    Module module = module(Type.I64, Type.I64, Type.I64, (out, in) -> out.let("r",
        new Op.Select(out.compare(Comparison.LT, in.get(0), Atom.Const.of(0x123456789aL)),
            in.get(1), Atom.Const.of(Long.MIN_VALUE + 5))));
    forPairs((a, b) -> check(module, a, b));
  }

  @Test
  void aModuleWithoutLongIsLeftAlone() {
    Module module = module(Type.I32, Type.I32, Type.I32,
        (out, in) -> out.binary(BinaryOperator.ADD, in.get(0), in.get(1)));
    assertSame(module, new EmulateInt64().apply(module));
  }

  private interface PairCheck {
    void check(long a, long b);
  }

  private static void forPairs(PairCheck check) {
    for (long a : EdgeValues.of(Type.I64)) {
      for (long b : EdgeValues.of(Type.I64)) {
        check.check(a, b);
      }
    }
    Random random = new Random(3);
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      check.check(random.nextLong() >> random.nextInt(64),
          random.nextLong() >> random.nextInt(64));
    }
  }

  private static Module module(Type.Element result, Type.Element a, Type.Element b,
      BiFunction<StatementBuilder, List<Atom>, Atom> body) {
    Atom.Value first = new Atom.Value(0, a, "a");
    Atom.Value second = new Atom.Value(1, b, "b");
    StatementBuilder out = new StatementBuilder(new FreshIds(2), Span.None.NONE);
    out.giveBack(body.apply(out, List.of(first, second)));
    return new Module("Test", List.of(), List.of(new Function("f", List.of(first, second),
        result, out.build(), Optional.empty(), Span.None.NONE)));
  }

  private static void check(Module module, Object a, Object b) {
    Module emulated = Verifier.verified(new EmulateInt64().apply(module), "EmulateInt64");
    assertFalse(Int64Use.in(emulated));
    Object expected = new Interpreter(module).callFunction("f", a, b);
    Object actual = joined(new Interpreter(emulated).callFunction("f", split(a), split(b)));
    assertEquals(expected, actual, () -> a + ", " + b);
  }

  private static Object split(Object value) {
    return value instanceof Long bits
        ? new StructValue(EmulatedLong.STRUCT,
            List.of((int) (long) bits, (int) (bits >> Integer.SIZE)))
        : value;
  }

  private static Object joined(Object value) {
    if (value instanceof StructValue pair) {
      List<Object> words = new ArrayList<>(pair.fields());
      return ((int) words.get(1) * (1L << Integer.SIZE)) | ((int) words.get(0) & 0xffffffffL);
    }
    return value;
  }
}
