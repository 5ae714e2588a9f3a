package tiles;

import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;

/** Has the name of a message that each generated tile has; so have fields of the kernel. */
public final class Border {
  @StencilKernel(rotate = {"Border", "array"}, actorTile = {4, 4}, targets = "cuda")
  static void load(GridPos message, float[] Border, float[] array, char step, int context) {
    message.set(Border, message.here(array) * step + message.west(array) - context);
  }
}
