package io.ringkernel.processor.declaration;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @GpuKernel} or {@code @StencilKernel} method.
 *
 * @param parameters those after the context
 * @param blockSize work items in a block along x, y and z
 * @param stencil the grid; empty for a plain kernel
 * @param actorTile columns and rows of a tile that is an actor; empty where none is wanted
 * @param targets those that must accept the kernel; empty for every target of the build
 */
public record KernelDeclaration(ExecutableElement method, List<Parameter> parameters,
    List<Integer> blockSize, Optional<StencilShape> stencil, Optional<TileSize> actorTile,
    List<String> targets) {
  /** Cells of a tile along the axes. */
  public record TileSize(int columns, int rows) {}

  /** What a kernel takes. */
  public sealed interface Parameter {
    /** The Java name. */
    String name();

    /** Whether the host passes an array. */
    default boolean array() {
      return !(this instanceof OfScalar);
    }

    /** A primitive. */
    record OfScalar(String name, Scalar type) implements Parameter {}

    /** A one-dimensional array of primitives. */
    record OfArray(String name, Scalar element) implements Parameter {}

    /** A view of an array of primitives. */
    record OfView(String name, TypeElement type, ViewLayout layout) implements Parameter {}

    /**
     * A one-dimensional array of records.
     *
     * @param inColumns whether each primitive of the records has an array of its own on a device
     */
    record OfRecords(String name, RecordShape shape, boolean inColumns) implements Parameter {}
  }

  /** Copies the lists. */
  public KernelDeclaration {
    parameters = List.copyOf(parameters);
    blockSize = List.copyOf(blockSize);
    targets = List.copyOf(targets);
  }

  /** The Java method. */
  public String name() {
    return method.getSimpleName().toString();
  }
}
