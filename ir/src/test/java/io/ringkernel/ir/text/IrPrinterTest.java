package io.ringkernel.ir.text;

import static io.ringkernel.ir.KernelBuilder.length;
import static io.ringkernel.ir.KernelBuilder.line;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.position;
import static io.ringkernel.ir.KernelBuilder.store;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.CheckBounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class IrPrinterTest {
  @Test
  void aKernelReadsAsItRuns() {
    KernelBuilder kernel = new KernelBuilder();
    Atom a = kernel.scalar(Type.F32, "a");
    Array x = kernel.array(Type.F32, "x");
    Atom id = position(kernel.out().at(line(3)), "globalIdX");
    Atom inside = kernel.out().compare(Comparison.LT, id, length(kernel.out(), x));
    kernel.out().at(line(4)).when(inside, then -> store(then, x, id,
        then.binary(BinaryOperator.MUL, a, load(then, x, id))));
    kernel.out().at(line(6)).add(new Stmt.Switch(id,
        List.of(new Stmt.Case(List.of(1, 2), List.of(new Stmt.Barrier(line(7))))), List.of(),
        line(6)));
    assertEquals("""
        module Test

        entry block 4 1 1 bounds trap
        void kernel(float a.0, float[] x#1 written) {
          int globalIdX.2 = globalIdX ()  // Test.java:3
          int length.3 = length x#1
          boolean is.4 = lt globalIdX.2, length.3
          if is.4 {  // 4
            float element.5 = load x#1[globalIdX.2?]
            float mul.6 = mul a.0, element.5
            x#1[globalIdX.2?] = mul.6
          }
          switch globalIdX.2 {  // 6
          case 1, 2 {
            barrier  // 7
          }
          default {
          }
          }
        }
        """, IrPrinter.print(kernel.module()));
  }

  @Test
  void aProvenIndexHasNoMark() {
    KernelBuilder kernel = new KernelBuilder();
    Array x = kernel.array(Type.I32, "x");
    Atom n = kernel.scalar(Type.I32, "n");
    store(kernel.out(), x, n, Atom.Const.of(1));
    assertEquals("""
        entry block 4 1 1 bounds trap
        void kernel(int[] x#0 written, int n.1) {
          int length.2 = length x#0  // Test.java:1
          boolean is.3 = lt n.1, 0
          boolean is.4 = ge n.1, length.2
          boolean or.5 = or is.3, is.4
          if or.5 {
            trap java.lang.ArrayIndexOutOfBoundsException (n.1, length.2)
          }
          x#0[n.1] = 1
        }
        """, IrPrinter.print(new CheckBounds().apply(kernel.module()).function("kernel")));
  }
}
