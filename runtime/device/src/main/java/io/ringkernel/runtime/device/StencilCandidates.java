package io.ringkernel.runtime.device;

import io.ringkernel.runtime.Launch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The choices that are worth measuring; what a device cannot do is left out by whoever asks. */
final class StencilCandidates {
  private static final List<Integer> DEPTHS = List.of(2, 4, 8);
  private static final List<Integer> PARTS = List.of(4, 6, 8, 9, 10, 11, 12, 14, 16, 20, 24);

  private StencilCandidates() {}

  /** In the order in which they are tried; the likely ones first, for time is bounded. */
  static List<StencilChoice> of(int axes, Launch launch, Predicate<StencilForm> has) {
    List<StencilChoice> all = new ArrayList<>();
    if (has.test(StencilForm.PERSISTENT)) {
      persistent(axes, launch, all);
    }
    if (has.test(StencilForm.BLOCKED)) {
      for (int depth : DEPTHS) {
        if (axes == 2) {
          all.add(StencilChoice.of(StencilForm.BLOCKED, depth, 32, 32));
          all.add(StencilChoice.of(StencilForm.BLOCKED, depth, 64, 32));
          all.add(StencilChoice.of(StencilForm.BLOCKED, depth, 16, 16));
        } else if (depth < 8) {
          all.add(StencilChoice.of(StencilForm.BLOCKED, depth, 32, 8, 8));
          all.add(StencilChoice.of(StencilForm.BLOCKED, depth, 16, 8, 8));
        }
      }
    }
    if (has.test(StencilForm.TILED)) {
      for (int rows : List.of(8, 16, 32)) {
        all.add(axes == 2 ? StencilChoice.of(StencilForm.TILED, 1, 32, rows)
            : StencilChoice.of(StencilForm.TILED, 1, 32, rows / 2, 4));
      }
    }
    return all;
  }

  /** The finest cuts that the device can hold at once: as many blocks as run at the same time. */
  private static void persistent(int axes, Launch launch, List<StencilChoice> all) {
    for (int parts : PARTS.reversed()) {
      if (axes == 2) {
        all.add(StencilChoice.of(StencilForm.PERSISTENT, 1, Math.ceilDiv(launch.x(), parts),
            Math.ceilDiv(launch.y(), parts)));
      } else if (parts <= 8) {
        all.add(StencilChoice.of(StencilForm.PERSISTENT, 1, Math.ceilDiv(launch.x(), parts / 2),
            Math.ceilDiv(launch.y(), parts), Math.ceilDiv(launch.z(), parts)));
      }
    }
  }
}
