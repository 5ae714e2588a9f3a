package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a tile of a kernel over a grid must know to compute its cells by itself.
 *
 * @param hindrance why it cannot; empty where it can
 * @param written the fields that a step sets, in the order of the parameters
 * @param isDiagonal whether a step reads neighbours along two axes at once
 */
public record TileUse(Optional<String> hindrance, List<String> written, boolean isDiagonal) {
  /** Copies the list. */
  public TileUse {
    written = List.copyOf(written);
  }

  /** Of a kernel as a front end gives it. */
  public static TileUse of(Module module, String kernel) {
    Module alone = module.withFunctions(module.functions().stream()
        .filter(f -> f.entry().isEmpty() || f.name().equals(kernel)).toList());
    Optional<Function> form = new AddUncheckedVariants().apply(alone).functions().stream()
        .filter(AddStencilForms::isStencil).findFirst();
    return form.map(function -> of(alone, function)).orElseGet(() -> new TileUse(
        Optional.of("an index depends on more than the cell"), List.of(), false));
  }

  private static TileUse of(Module module, Function function) {
    StencilUse use = StencilUse.of(module, function);
    StencilShape shape = function.entry().orElseThrow().stencil().orElseThrow();
    List<String> written = new ArrayList<>();
    Optional<String> hindrance = use.hindrance();
    for (Operand parameter : function.parameters()) {
      if (parameter instanceof Array array) {
        if (use.isWritten(array)) {
          written.add(array.hint());
        }
        if (hindrance.isEmpty() && use.isReadElsewhere(array)) {
          hindrance = Optional.of("it reads elements of " + array.hint() + " that are no cells");
        }
        if (hindrance.isEmpty() && use.isWritten(array)
            && !shape.rotate().contains(array.hint())) {
          hindrance = Optional.of("it sets " + array.hint() + ", which rotate does not name");
        }
      }
    }
    if (hindrance.isEmpty() && written.isEmpty()) {
      hindrance = Optional.of("it sets no field");
    }
    return new TileUse(hindrance, written, use.isDiagonal());
  }
}
