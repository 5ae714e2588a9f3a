package io.ringkernel.ir.pass;

import static io.ringkernel.ir.KernelBuilder.line;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.store;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecializeArraysTest {
  /** A helper that calls another one, each with two arrays, called with x, y and with y, x. */
  private static Module specialised() {
    KernelBuilder kernel = new KernelBuilder();
    kernel.helper("copy", Type.Nothing.NOTHING, outer -> {
      Array from = outer.array(Type.I32, "from");
      Array to = outer.array(Type.I32, "to");
      Atom at = outer.scalar(Type.I32, "at");
      store(outer.out(), to, at, load(outer.out(), from, at));
    });
    kernel.helper("twice", Type.Nothing.NOTHING, outer -> {
      Atom at = outer.scalar(Type.I32, "at");
      Array one = outer.array(Type.I32, "one");
      Array other = outer.array(Type.I32, "other");
      outer.out().add(call("copy", one, other, at)).add(call("copy", other, one, at));
    });
    Array x = kernel.array(Type.I32, "x");
    Array y = kernel.array(Type.I32, "y");
    kernel.out().add(call("twice", Atom.Const.of(0), x, y))
        .add(call("twice", Atom.Const.of(1), y, x)).add(call("twice", Atom.Const.of(2), x, y));
    return Verifier.verified(
        new SpecializeArrays().apply(Verifier.verified(kernel.module(), "test")), "pass");
  }

  private static Stmt call(String helper, io.ringkernel.ir.Operand... arguments) {
    return new Stmt.Do(new Op.Call(helper, Type.Nothing.NOTHING, List.of(arguments)), line(2));
  }

  @Test
  void aHelperIsClonedOnceForEachListOfArrays() {
    assertEquals(List.of("copy_x_y", "copy_y_x", "twice_x_y", "twice_y_x", "kernel"),
        specialised().functions().stream().map(Function::name).toList());
  }

  @Test
  void onlyTheEntryTakesArraysAndIdsMeanOneThingInBoth() {
    Module module = specialised();
    for (Function function : module.functions()) {
      if (function.entry().isEmpty()) {
        function.parameters().forEach(parameter ->
            assertTrue(parameter instanceof Atom.Value value && value.id() > 1,
            function.name() + " takes " + parameter));
      }
    }
  }

  @Test
  void clonesReachTheArraysOfTheEntry() {
    int[] x = {1, 2, 3};
    int[] y = {4, 5, 6};
    new Interpreter(specialised()).launch("kernel", Grid.of(1), x, y);
    assertArrayEquals(new int[] {1, 5, 3}, x);
    assertArrayEquals(new int[] {1, 5, 3}, y);
  }
}
