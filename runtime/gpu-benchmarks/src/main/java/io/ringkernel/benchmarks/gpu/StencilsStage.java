package io.ringkernel.benchmarks.gpu;

import java.util.ArrayList;
import java.util.List;

/** The wave equation in plane and space, by each form, beside the same by hand and by actors. */
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
    rows.addAll(ActorPrice.rows(rig));
    return rows;
  }
}
