package io.ringkernel.verify.fuzz.program;

import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.Map;

/**
 * How near results must be to the JVM's.
 *
 * @param method what gives them
 * @param accuracies by target; a target that is absent gives them to the last bit
 */
public record Nearness(String method, Map<TargetId, Accuracy> accuracies) {
  /** Copies the map. */
  public Nearness {
    accuracies = Map.copyOf(accuracies);
  }

  /** What a target promises. */
  public Accuracy of(TargetId target) {
    return accuracies.getOrDefault(target, Accuracy.EXACT);
  }
}
