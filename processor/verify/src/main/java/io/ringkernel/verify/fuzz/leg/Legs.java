package io.ringkernel.verify.fuzz.leg;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The legs by name. */
public final class Legs {
  private static final Map<String, Supplier<Leg>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("interpreter", InterpreterLeg::new);
    ALL.put("fast", FastLeg::new);
    ALL.put("unchecked", UncheckedLeg::new);
    ALL.put("cuda", TargetLeg::cuda);
    ALL.put("msl", TargetLeg::msl);
    ALL.put("wgsl", TargetLeg::wgsl);
    ALL.put("bytecode", BytecodeLeg::new);
    ALL.put("naga", AcceptanceLeg::naga);
    ALL.put("nvcc", TargetLeg::nvcc);
    ALL.put("nvcc-compile", AcceptanceLeg::nvcc);
    ALL.put("cuda-ubsan", TargetLeg::cudaChecked);
    ALL.put("msl-ubsan", TargetLeg::mslChecked);
  }

  private Legs() {}

  /**
   * Opens a leg.
   *
   * @throws IllegalArgumentException if there is none of that name
   * @throws io.ringkernel.verify.execution.MissingTool if the machine cannot run it
   */
  public static Leg open(String name) {
    Supplier<Leg> leg = ALL.get(name);
    if (leg == null) {
      throw new IllegalArgumentException(
          "there is no leg '" + name + "'; there are " + String.join(", ", ALL.keySet()));
    }
    return leg.get();
  }
}
