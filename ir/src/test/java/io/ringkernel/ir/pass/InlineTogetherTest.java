package io.ringkernel.ir.pass;

import static io.ringkernel.ir.KernelBuilder.apply;
import static io.ringkernel.ir.KernelBuilder.line;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.position;
import static io.ringkernel.ir.KernelBuilder.store;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.CollectiveCheck;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InlineTogetherTest {
  private final KernelBuilder kernel = new KernelBuilder();

  private static Op.Call call(String helper, Type result, Operand... arguments) {
    return new Op.Call(helper, result, List.of(arguments));
  }

  /** {@code total(x)} is a sum of the block, {@code put(to, x)} stores twice that of some. */
  private void helpers() {
    kernel.helper("total", Type.I32, helper -> {
      Atom x = helper.scalar(Type.I32, "x");
      helper.out().at(line(5)).giveBack(apply(helper.out(), "blockAdd_i32", x));
    });
    kernel.helper("put", Type.Nothing.NOTHING, helper -> {
      Array to = helper.array(Type.I32, "to");
      Atom x = helper.scalar(Type.I32, "x");
      Atom total = helper.out().let("total", call("total", Type.I32, x));
      Atom item = position(helper.out(), "globalIdX");
      helper.out().when(helper.out().compare(Comparison.GE, item, Atom.Const.of(40)),
          then -> then.add(new Stmt.Return(Optional.empty(), line(7))));
      store(helper.out(), to, item,
          helper.out().binary(BinaryOperator.ADD, load(helper.out(), to, item), total));
    });
    kernel.helper("chosen", Type.I32, helper -> {
      Atom round = helper.scalar(Type.I32, "round");
      Atom x = helper.scalar(Type.I32, "x");
      helper.out().at(line(6));
      helper.out().when(helper.out().compare(Comparison.EQ, round, Atom.Const.of(1)),
          then -> then.giveBack(apply(then, "subgroupMax_i32", x)));
      helper.out().giveBack(Atom.Const.of(1000));
    });
  }

  private Module module(int blockSize) {
    helpers();
    Array values = kernel.array(Type.I32, "values");
    Array sums = kernel.array(Type.I32, "sums");
    Atom item = position(kernel.out(), "globalIdX");
    Atom x = load(kernel.out(), values, item);
    kernel.out().add(new Stmt.Do(call("put", Type.Nothing.NOTHING, sums, x), line(9)));
    Atom twice = kernel.out().binary(BinaryOperator.ADD, x, x);
    kernel.out().add(new Stmt.Do(call("put", Type.Nothing.NOTHING, sums, twice), line(10)));
    kernel.count(kernel.out(), Atom.Const.of(0), Atom.Const.of(3), (body, round, _) -> {
      Atom found = body.let("found", call("chosen", Type.I32, round, x));
      store(body, sums, item, body.binary(BinaryOperator.ADD, load(body, sums, item), found));
    });
    return kernel.module(blockSize, Entry.BoundsPolicy.TRAP);
  }

  private static int[] run(Module module) {
    int[] values = new int[64];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 37 % 101 - 50;
    }
    int[] sums = new int[64];
    new Interpreter(module).launch("kernel", Grid.of(1), values, sums);
    return sums;
  }

  @Test
  void aKernelComputesTheSame() {
    Module module = Verifier.verified(module(64), "test");
    Module inlined = Verifier.verified(new InlineTogether().apply(module), "inlining");
    assertEquals(List.of("kernel"),
        inlined.functions().stream().map(Function::name).toList());
    assertArrayEquals(run(module), run(inlined));
    for (TargetId target : List.of(TargetId.CUDA, TargetId.WGSL, TargetId.MSL)) {
      assertArrayEquals(run(module), run(Verifier.verified(
          new ExpandIntrinsics(target).apply(inlined), "expansion")), target.id());
    }
  }

  @Test
  void aModuleWithoutSuchHelpersIsLeftAlone() {
    kernel.helper("wait", Type.Nothing.NOTHING,
        helper -> helper.out().add(new Stmt.Barrier(line(2))));
    kernel.out().add(new Stmt.Do(call("wait", Type.Nothing.NOTHING), line(3)));
    Module module = kernel.module();
    assertSame(module, new InlineTogether().apply(module));
    assertEquals(1,
        new InlineTogether(Effects::isTogether).apply(module).functions().size());
  }

  @Test
  void aBlockOfPartialSubgroupsIsToldWithTheCalls() {
    Diagnostics diagnostics = new Diagnostics();
    CollectiveCheck.check(module(48), diagnostics);
    assertEquals(List.of("blockAdd needs whole subgroups, and a block has 48 work items",
        "subgroupMax needs whole subgroups, and a block has 48 work items"),
        diagnostics.all().stream().map(d -> d.message()).toList());
  }

  @Test
  void methodsThatDoubleEachOtherAreRefused() {
    kernel.helper("level0", Type.I32, helper -> helper.out().giveBack(
        apply(helper.out(), "blockAdd_i32", helper.scalar(Type.I32, "x"))));
    for (int level = 1; level <= 40; level++) {
      String below = "level" + (level - 1);
      kernel.helper("level" + level, Type.I32, helper -> {
        Atom x = helper.scalar(Type.I32, "x");
        Atom once = helper.out().let("once", call(below, Type.I32, x));
        helper.out().giveBack(helper.out().let("twice", call(below, Type.I32, once)));
      });
    }
    kernel.out().add(new Stmt.Do(call("level40", Type.I32, Atom.Const.of(1)), line(3)));
    Diagnostics diagnostics = new Diagnostics();
    CollectiveCheck.check(kernel.module(32, Entry.BoundsPolicy.TRAP), diagnostics);
    assertEquals(List.of("a kernel with more than 4096 operations of subgroups and blocks cannot be"
        + " compiled to a kernel"), diagnostics.all().stream().map(d -> d.message()).toList());
  }
}
