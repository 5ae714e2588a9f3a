package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.intrinsic.TargetId;
import java.util.List;
import java.util.Optional;

/** One way to run programs. */
public interface Leg extends AutoCloseable {
  /** Its name in options and reports. */
  String name();

  /** The target whose accuracies hold; empty where every result must be that of the JVM. */
  default Optional<TargetId> target() {
    return Optional.empty();
  }

  /** The target whose texts it needs; empty where it needs none. */
  default Optional<TargetId> reads() {
    return Optional.empty();
  }

  /** How many batches it may be given at the same time. */
  default int batches() {
    return 1;
  }

  /** Runs programs; the observations are in their order. */
  List<Observation> run(List<CompiledProgram> programs);

  @Override
  default void close() {}
}
