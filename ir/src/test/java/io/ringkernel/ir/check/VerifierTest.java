package io.ringkernel.ir.check;

import static io.ringkernel.ir.KernelBuilder.line;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VerifierTest {
  private static void assertRefused(String problem, Consumer<KernelBuilder> content) {
    KernelBuilder kernel = new KernelBuilder();
    kernel.out().at(line(3));
    content.accept(kernel);
    AssertionError error = assertThrows(AssertionError.class,
        () -> Verifier.verified(kernel.module(), "test"));
    assertTrue(error.getMessage().contains(problem), error.getMessage());
    assertTrue(error.getMessage().startsWith("test: "), error.getMessage());
  }

  private static Atom.Value value(int id, Type.Prim type) {
    return new Atom.Value(id, type, "v");
  }

  @Test
  void aValueMustBeDefinedBefore() {
    assertRefused("v.7 is not defined here", kernel ->
        kernel.out().declare("x", value(7, Type.I32)));
  }

  @Test
  void aValueOfABranchIsNotVisibleBehindIt() {
    assertRefused("is not defined here", kernel -> {
      Atom[] inner = new Atom[1];
      kernel.out().when(Atom.Const.of(true), then -> inner[0] = then.binary(
          Op.BinaryOperator.ADD, Atom.Const.of(1), Atom.Const.of(2)));
      kernel.out().declare("x", inner[0]);
    });
  }

  @Test
  void theUpdateOfALoopDoesNotSeeTheBody() {
    assertRefused("is not defined here", kernel -> {
      StatementBuilder body = new StatementBuilder(kernel.out().ids(), line(4));
      Atom inner = body.binary(Op.BinaryOperator.ADD, Atom.Const.of(1), Atom.Const.of(2));
      Stmt update = new Stmt.Declare(new Local(90, Type.I32, "x"), inner, line(5));
      kernel.out().add(new Stmt.Loop(kernel.label(""), List.of(), Atom.Const.of(false),
          body.build(), List.of(update), line(4)));
    });
  }

  @Test
  void anIdIsUsedOnce() {
    assertRefused("is used twice", kernel -> {
      Stmt let = new Stmt.Let(value(5, Type.I32), new Op.Unary(Op.UnaryOperator.NEG,
          Atom.Const.of(1)), line(3));
      kernel.out().add(let).add(let);
    });
  }

  @Test
  void operandsHaveOneType() {
    assertRefused("wrong operands", kernel -> kernel.out().binary(Op.BinaryOperator.ADD,
        Atom.Const.of(1), Atom.Const.of(1f)));
    assertRefused("wrong operands", kernel -> kernel.out().binary(Op.BinaryOperator.SHL,
        Atom.Const.of(1L), Atom.Const.of(1L)));
    assertRefused("bitwise operands", kernel -> kernel.out().binary(Op.BinaryOperator.AND,
        Atom.Const.of(1f), Atom.Const.of(1f)));
  }

  @Test
  void theNameHasTheTypeOfTheOperation() {
    assertRefused("but gets int", kernel -> kernel.out().add(new Stmt.Let(value(5, Type.I64),
        new Op.Unary(Op.UnaryOperator.NEG, Atom.Const.of(1)), line(3))));
  }

  @Test
  void jumpsNeedTheirTarget() {
    Label nowhere = new Label(9, "");
    assertRefused("break leaves nothing",
        kernel -> kernel.out().add(new Stmt.Break(nowhere, line(3))));
    assertRefused("continue outside", kernel -> kernel.out().add(new Stmt.Block(nowhere,
        List.of(new Stmt.Continue(nowhere, line(3))), line(3))));
  }

  @Test
  void anEntryPointReturnsNothing() {
    assertRefused("result of a function without one", kernel -> kernel.out()
        .add(new Stmt.Return(Optional.of(Atom.Const.of(1)), line(3))));
  }

  @Test
  void callsNeedAnEarlierHelper() {
    assertRefused("no function missing", kernel -> kernel.out().add(
        new Stmt.Do(new Op.Call("missing", Type.Nothing.NOTHING, List.of()), line(3))));
    assertRefused("no function self", kernel -> kernel.helper("self", Type.Nothing.NOTHING,
        h -> h.out().add(new Stmt.Do(new Op.Call("self", Type.Nothing.NOTHING, List.of()),
            line(2)))));
  }

  @Test
  void readOnlyArraysAreNotWritten() {
    assertRefused("is not declared here", kernel -> {
      Array array = kernel.array(Type.I32, "a");
      Array readOnly = Array.global(array.id(), Type.I32, "a", false);
      kernel.out().add(new Stmt.Store(Place.of(readOnly, Atom.Const.of(0)), Atom.Const.of(1),
          line(3)));
    });
  }

  @Test
  void sharedArraysLieAtTheTopLevel() {
    assertRefused("below the top level", kernel -> {
      Array tile = new Array(50, Type.I32, "tile", Array.Space.SHARED,
          java.util.OptionalInt.of(4));
      kernel.out().when(Atom.Const.of(true),
          then -> then.add(new Stmt.DeclareArray(tile, line(3))));
    });
  }

  @Test
  void aHelperNamesOnlyArraysThatItsEntryHas() {
    Array foreign = Array.global(77, Type.I32, "foreign", true);
    assertRefused("which kernel does not have", kernel -> {
      kernel.helper("peek", Type.Nothing.NOTHING, h -> h.out().add(new Stmt.Store(
          Place.of(foreign, Atom.Const.of(0)), Atom.Const.of(1), line(2))));
      kernel.out().add(
          new Stmt.Do(new Op.Call("peek", Type.Nothing.NOTHING, List.of()), line(3)));
    });
  }
}
