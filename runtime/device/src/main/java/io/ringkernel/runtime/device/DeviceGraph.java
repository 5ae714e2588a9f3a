package io.ringkernel.runtime.device;

import java.util.List;

/** Launches that a device keeps, to run them together again and again. */
public interface DeviceGraph extends AutoCloseable {
  /** One launch. */
  record Step(DeviceProgram program, EntryCall call) {}

  /** Runs all in order, in the lane of the calling thread. */
  void launch();

  /** Takes other launches instead. */
  void update(List<Step> steps);

  /** Frees it. */
  @Override
  void close();

  /** One that starts each launch again. */
  static DeviceGraph of(List<Step> steps) {
    return new DeviceGraph() {
      private List<Step> kept = List.copyOf(steps);

      @Override
      public void launch() {
        kept.forEach(step -> step.program().run(step.call()));
      }

      @Override
      public void update(List<Step> other) {
        kept = List.copyOf(other);
      }

      @Override
      public void close() {}
    };
  }
}
