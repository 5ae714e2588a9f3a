package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.type.TypeKind;

/**
 * Calls of stencil kernels by actors: {@code Plate.cool(TileCell.of(...), now, next, 0.2f)}. The
 * fields are arrays of the actor's state, which have no form as arguments, so each call gets a form
 * of the kernel in which they are known.
 */
final class TileCalls {
  private static final String TILE_CELL = "io.ringkernel.runtime.tile.TileCell";
  private static final String STENCIL_KERNEL = "io.ringkernel.StencilKernel";
  private static final String REMEDY =
      "write %s(TileCell.of(...), ...) in an actor, with arrays of its state as fields";

  private final MethodScope scope;
  private final Calls calls;

  TileCalls(MethodScope scope, Calls calls) {
    this.scope = scope;
    this.calls = calls;
  }

  /** Whether a call makes the cell of a tile. */
  static boolean isCell(Calls.Call call) {
    return call.owner().getQualifiedName().contentEquals(TILE_CELL)
        && call.method().getSimpleName().contentEquals("of");
  }

  /** Whether a call passes such a cell. */
  static boolean isOnCell(Calls.Call call) {
    return !call.arguments().isEmpty()
        && call.arguments().getFirst() instanceof Attributed.OfCell;
  }

  Attributed cell(Calls.Call call) {
    List<Term> numbers = calls.values(call);
    if (!(numbers.removeLast() instanceof Term.Constant(Atom.Const layer, Span _))) {
      throw Refusal.of(Code.NOT_CONSTANT, call.where(), "write a number",
          "the number of damped cells");
    }
    return new Attributed.OfCell(call.result(), numbers, (int) layer.bits());
  }

  Attributed call(Calls.Call call) {
    Attributed.OfCell cell = (Attributed.OfCell) call.arguments().getFirst();
    StencilShape shape = AnnotationReader
        .of(call.method(), STENCIL_KERNEL, scope.program().types().elements())
        .flatMap(AnnotationReader::stencil).orElseThrow(() -> refusal(call));
    if (!(scope.receiver() instanceof Receiver.OfActor actor) || shape.axes() != 2
        || call.result().getKind() != TypeKind.VOID) {
      throw refusal(call);
    }
    int layer = shape.boundary() == StencilShape.Boundary.ABSORB ? shape.layer() : 0;
    if (cell.layer() != layer) {
      throw Refusal.construct(call.where(), "a cell of another damping layer than the kernel's",
          "pass " + layer);
    }
    Map<Integer, ArrayVariable> fields = new TreeMap<>();
    List<Argument> arguments = new ArrayList<>(List.of(new Argument.OfActor()));
    cell.numbers().forEach(number -> arguments.add(new Argument.OfTerm(number)));
    for (int i = 1; i < call.arguments().size(); i++) {
      switch (call.arguments().get(i)) {
        case Attributed.OfArray(var _, var array) when array.isState() -> fields.put(i, array);
        case Attributed.OfTerm _ -> arguments.add(new Argument.OfTerm(calls.value(call, i)));
        default -> throw refusal(call);
      }
    }
    String function = scope.program().functions().tileCell(call.method(), shape, actor.state(),
        fields, call.where());
    return new Attributed.OfTerm(call.result(),
        new Term.Call(function, Type.Nothing.NOTHING, arguments, call.where()));
  }

  private static Refusal refusal(Calls.Call call) {
    return Refusal.construct(call.where(), "this call with the cell of a tile",
        REMEDY.formatted(call.method().getSimpleName()));
  }
}
