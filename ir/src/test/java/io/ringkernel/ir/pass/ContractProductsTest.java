package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContractProductsTest {
  /** {@code f(x, y, z)} with one sum of a product, and entries of those precisions that call it. */
  private static Module module(BinaryOperator sum, boolean productFirst,
      Entry.Precision... callers) {
    FreshIds ids = new FreshIds(0);
    List<Atom> p = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      p.add(new Atom.Value(ids.next(), Type.F32, "p"));
    }
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Atom product = out.binary(BinaryOperator.MUL, p.get(0), p.get(1));
    out.giveBack(productFirst ? out.binary(sum, product, p.get(2))
        : out.binary(sum, p.get(2), product));
    List<Function> functions = new ArrayList<>();
    functions.add(new Function("f", List.copyOf(p), Type.F32, out.build(), Optional.empty(),
        Span.None.NONE));
    for (Entry.Precision precision : callers) {
      StatementBuilder body = new StatementBuilder(new FreshIds(0), Span.None.NONE);
      Atom one = Atom.Const.of(1f);
      body.let("called", new Op.Call("f", Type.F32, List.of(one, one, one)));
      Entry entry = new Entry(1, 1, 1, Entry.BoundsPolicy.TRAP, List.of()).with(precision);
      functions.add(new Function("k" + functions.size(), List.of(), Type.Nothing.NOTHING,
          body.build(), Optional.of(entry), Span.None.NONE));
    }
    return new ContractProducts().apply(new Module("M", List.of(), functions));
  }

  private static boolean isFused(Module module) {
    return module.function("f").body().toString().contains("fma_f32");
  }

  @Test
  void aFusedProductRoundsOnce() {
    SplittableRandom random = new SplittableRandom(3);
    for (BinaryOperator sum : List.of(BinaryOperator.ADD, BinaryOperator.SUB)) {
      for (boolean first : new boolean[] {true, false}) {
        Interpreter interpreter = new Interpreter(module(sum, first, Entry.Precision.CONTRACT));
        for (int i = 0; i < 2000; i++) {
          float x = Float.intBitsToFloat(random.nextInt());
          float y = Float.intBitsToFloat(random.nextInt());
          float z = i % 2 == 0 ? -x * y : Float.intBitsToFloat(random.nextInt());
          float expected = sum == BinaryOperator.ADD ? Math.fma(x, y, z)
              : first ? Math.fma(x, y, -z) : Math.fma(-x, y, z);
          assertEquals(expected, interpreter.callFunction("f", x, y, z));
        }
      }
    }
  }

  @Test
  void aHelperIsAsStrictAsTheStrictestEntryThatReachesIt() {
    BinaryOperator add = BinaryOperator.ADD;
    assertFalse(isFused(module(add, true)));
    assertFalse(isFused(module(add, true, Entry.Precision.STRICT)));
    assertTrue(isFused(module(add, true, Entry.Precision.CONTRACT)));
    assertTrue(isFused(module(add, true, Entry.Precision.FAST, Entry.Precision.CONTRACT)));
    assertFalse(isFused(module(add, true, Entry.Precision.FAST, Entry.Precision.STRICT)));
  }
}
