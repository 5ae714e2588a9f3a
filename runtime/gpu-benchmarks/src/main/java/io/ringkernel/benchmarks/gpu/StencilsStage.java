package io.ringkernel.benchmarks.gpu;

import java.util.ArrayList;
import java.util.List;

/** The wave equation in plane and space, step by step, beside the same by hand. */
final class StencilsStage implements Stage {
  @Override
  public String name() {
    return "stencils";
  }

  @Override
  public List<Row> run(Rig rig) throws Exception {
    List<Row> rows = new ArrayList<>();
    for (StencilCase one : rig.isSmoke() ? StencilCase.SMALL : StencilCase.ALL) {
      rows.addAll(new StencilRun(rig, one).rows());
    }
    return rows;
  }
}
