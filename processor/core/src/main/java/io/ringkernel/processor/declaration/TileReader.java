package io.ringkernel.processor.declaration;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.declaration.KernelDeclaration.TileSize;
import java.util.List;
import java.util.Optional;

/** Reads what a stencil kernel says of tiles that are actors. */
final class TileReader {
  private static final String MEMBER = "actorTile";
  /** Elements of an array of an actor's state. */
  private static final int MOST_ELEMENTS = 65_536;

  private final Problems problems;

  TileReader(Problems problems) {
    this.problems = problems;
  }

  /** The size of a tile; empty where none is wanted or possible. */
  Optional<TileSize> read(Annotation annotation, String kernel, StencilShape shape,
      List<Parameter> parameters) {
    if (annotation.positions(MEMBER).isEmpty()) {
      return Optional.empty();
    }
    List<Integer> sizes = annotation.list(MEMBER, Integer.class);
    if (sizes.size() != 2) {
      return refused(annotation, kernel, "write columns and rows of a tile: {64, 32}");
    }
    if (shape.axes() != 2) {
      return refused(annotation, kernel,
          "its grid has three axes: use TiledStencil, whose tiles run on the host");
    }
    if (shape.rotate().isEmpty() || shape.halo() == 0) {
      return refused(annotation, kernel, "name the fields that trade places after a step: rotate = "
          + "{\"previous\", \"now\"}, and give a halo of 1 or more");
    }
    for (Parameter parameter : parameters) {
      if (parameter.array() && !(parameter instanceof Parameter.OfArray array
          && array.element() == Scalar.F32)) {
        return refused(annotation, kernel,
            "parameter " + parameter.name() + " is no float[], as fields of tiles are");
      }
    }
    return sized(annotation, kernel, shape,
        parameters.stream().filter(Parameter::array).count(),
        new TileSize(sizes.getFirst(), sizes.getLast()));
  }

  private Optional<TileSize> sized(Annotation annotation, String kernel, StencilShape shape,
      long fields, TileSize tile) {
    int least = Math.max(2 * shape.halo(), 2);
    long elements = (tile.columns() + 2L * shape.halo()) * (tile.rows() + 2L * shape.halo());
    if (Math.min(tile.columns(), tile.rows()) < least
        || Math.max(tile.columns(), tile.rows()) > MOST_ELEMENTS || elements > MOST_ELEMENTS
        || fields * tile.columns() * tile.rows() > MOST_ELEMENTS) {
      return refused(annotation, kernel, "a tile has at least " + least
          + " columns and rows here, and its fields and their rims have at most " + MOST_ELEMENTS
          + " cells: write something like {32, 32}");
    }
    return Optional.of(tile);
  }

  private Optional<TileSize> refused(Annotation annotation, String kernel, String remedy) {
    problems.error(annotation, annotation.value(MEMBER), Code.NO_TILES, kernel, remedy);
    return Optional.empty();
  }
}
