package io.ringkernel.ir.check;

import static io.ringkernel.ir.KernelBuilder.apply;
import static io.ringkernel.ir.KernelBuilder.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.EliminateDeadCode;
import io.ringkernel.ir.pass.NarrowDoubleMath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapabilityCheckTest {
  private static List<Diagnostic> onWgsl(Module module) {
    Diagnostics diagnostics = new Diagnostics();
    Module narrowed =
        new EliminateDeadCode().apply(new NarrowDoubleMath(false).apply(module));
    new CapabilityCheck(Set.of(), TargetId.WGSL).check(narrowed, diagnostics);
    return diagnostics.all();
  }

  private static void store(KernelBuilder kernel, Array array, Atom value) {
    kernel.out().add(new Stmt.Store(Place.of(array, Atom.Const.of(0)), value, line(9)));
  }

  @Test
  void aDoubleConstantIsRefusedWithItsFloatForm() {
    KernelBuilder kernel = new KernelBuilder();
    Array data = kernel.array(Type.F32, "data");
    Atom x = kernel.scalar(Type.F32, "x");
    kernel.out().at(line(4));
    Atom wide = kernel.out().let("wide", new Op.Convert(Type.F64, x));
    Atom product =
        kernel.out().binary(Op.BinaryOperator.MUL, wide, Atom.Const.of(0.1));
    store(kernel, data, kernel.out().let("f", new Op.Convert(Type.F32, product)));
    Diagnostic diagnostic = onWgsl(kernel.module()).getFirst();
    assertEquals(4, diagnostic.where().line());
    assertEquals("double is not available on target wgsl", diagnostic.message());
    assertEquals(List.of("write 0.1f instead of 0.1"), diagnostic.notes());
    assertEquals(1, onWgsl(kernel.module()).size());
  }

  @Test
  void aCastAroundAFunctionIsFine() {
    KernelBuilder kernel = new KernelBuilder();
    Array data = kernel.array(Type.F32, "data");
    Atom x = kernel.scalar(Type.F32, "x");
    Atom wide = kernel.out().let("wide", new Op.Convert(Type.F64, x));
    Atom root = apply(kernel.out(), "sqrt_f64", wide);
    store(kernel, data, kernel.out().let("f", new Op.Convert(Type.F32, root)));
    assertTrue(onWgsl(kernel.module()).isEmpty());
  }

  @Test
  void longsSmallElementsAndMissingRowsAreRefused() {
    KernelBuilder kernel = new KernelBuilder();
    kernel.array(Type.I8, "bytes");
    Array data = kernel.array(Type.F32, "data");
    Atom x = kernel.scalar(Type.F32, "x");
    kernel.out().at(line(5));
    store(kernel, data, apply(kernel.out(), "powOfC_f32", x, x));
    Array longs = kernel.array(Type.I64, "longs");
    kernel.out().add(new Stmt.Do(new Op.Atomic(Op.AtomicOperator.ADD,
        Place.of(longs, Atom.Const.of(0)), List.of(Atom.Const.of(1L))), line(6)));
    assertEquals(List.of("powOfC_f32", "an atomic operation on long", "long",
        "an array of elements smaller than four bytes"), onWgsl(kernel.module()).stream()
            .map(d -> d.message().replace(" is not available on target wgsl", "")).toList());
  }

  @Test
  void aTargetThatCanDoEverythingRefusesNothing() {
    KernelBuilder kernel = new KernelBuilder();
    Array longs = kernel.array(Type.I64, "longs");
    store(kernel, longs, Atom.Const.of(1L));
    Diagnostics diagnostics = new Diagnostics();
    new CapabilityCheck(EnumSet.allOf(Capability.class), TargetId.CUDA)
        .check(kernel.module(), diagnostics);
    assertTrue(diagnostics.all().isEmpty());
  }
}
