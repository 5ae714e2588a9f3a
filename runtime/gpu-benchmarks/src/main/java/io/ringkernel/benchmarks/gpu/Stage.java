package io.ringkernel.benchmarks.gpu;

import java.util.List;

/** A part of a run, which takes at most eight minutes and leaves a file of its own. */
interface Stage {
  /** The name on the command line and of the file. */
  String name();

  /** Measures; throws where something is wrong, which ends the stage only. */
  List<Row> run(Rig rig) throws Exception;

  /** All, in the order in which they run. */
  static List<Stage> all() {
    return List.of(new CorrectnessStage(), new SanitizersStage(), new LatencyStage(),
        new ThroughputStage(), new ActorsStage(), new KernelsStage(), new StencilsStage());
  }
}
