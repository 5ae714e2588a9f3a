package demo;

import io.ringkernel.Boundary;
import io.ringkernel.GpuContext;
import io.ringkernel.Grid;
import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.GridCell;
import io.ringkernel.runtime.GridShape;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.KernelLauncher;
import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.runtime.Launch;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/** Launches the kernels of {@link Kernels}; thread-safe. */
@Generated("io.ringkernel.processor.RingKernelProcessor")
final class KernelsGpu extends KernelLauncher {
  private static final KernelsGpu CALLS = new KernelsGpu(null);

  /** What a runtime must know of {@code saxpy}. */
  public static final KernelDescriptor SAXPY =
      new KernelDescriptor("saxpy", Kernels.class, 256, 1, 1, false,
      KernelParameter.list(
        new KernelParameter("a", KernelParameter.ElementType.FLOAT, false, false),
        new KernelParameter("x", KernelParameter.ElementType.FLOAT, true, false),
        new KernelParameter("y", KernelParameter.ElementType.FLOAT, true, true)),
      method(CALLS, 0),
      FastMethod.find(MethodHandles.lookup(), "demo.KernelsFast", "saxpy"));

  /** What a runtime must know of {@code fill}. */
  public static final KernelDescriptor FILL =
      new KernelDescriptor("fill", Kernels.class, 16, 16, 1, false,
      KernelParameter.list(
        new KernelParameter("launch", KernelParameter.ElementType.INT, true, true),
        new KernelParameter("runtime", KernelParameter.ElementType.INT, false, false)),
      method(CALLS, 1),
      FastMethod.find(MethodHandles.lookup(), "demo.KernelsFast", "fill"));

  /** What a runtime must know of {@code wave}. */
  public static final KernelDescriptor WAVE =
      new KernelDescriptor("wave", Kernels.class, 16, 16, 1, false,
      KernelParameter.list(
        new KernelParameter("now", KernelParameter.ElementType.FLOAT, true, false),
        new KernelParameter("previous", KernelParameter.ElementType.FLOAT, true, true),
        new KernelParameter("c2", KernelParameter.ElementType.FLOAT, false, false),
        new KernelParameter("width", KernelParameter.ElementType.INT, false, false),
        new KernelParameter("height", KernelParameter.ElementType.INT, false, false)),
      method(CALLS, 2),
      FastMethod.find(MethodHandles.lookup(), "demo.KernelsFast", "wave"));

  private static final GridShape WAVE_GRID =
      new GridShape(Grid.D2, 1, Boundary.INNER, 0.0, 20);

  private KernelsGpu(KernelTarget target) {
    super(target);
  }

  /** A launcher on a runtime, on a stream, or on what records a graph. */
  public static KernelsGpu on(KernelTarget target) {
    return new KernelsGpu(checked(target));
  }

  /** Runs {@code saxpy} and waits; throws what the kernel throws. */
  public void saxpy(Launch launch, float a, float[] x, float[] y) {
    await(saxpyAsync(launch, a, x, y));
  }

  /** Starts {@code saxpy}; the stage fails with what the kernel throws. */
  public CompletionStage<Void> saxpyAsync(Launch launch, float a, float[] x, float[] y) {
    return start(SAXPY, launch, a, x, y);
  }

  /** Runs {@code fill} and waits; throws what the kernel throws. */
  public void fill(Launch launch_, int[] launch, int runtime) {
    await(fillAsync(launch_, launch, runtime));
  }

  /** Starts {@code fill}; the stage fails with what the kernel throws. */
  public CompletionStage<Void> fillAsync(Launch launch_, int[] launch, int runtime) {
    Objects.requireNonNull(launch_, "launch_");
    return start(FILL, launch_, launch, runtime);
  }

  /** Runs {@code wave} and waits; throws what the kernel throws. */
  public void wave(int width, int height, float[] now, float[] previous, float c2) {
    await(waveAsync(width, height, now, previous, c2));
  }

  /** Starts {@code wave}; the stage fails with what the kernel throws. */
  public CompletionStage<Void> waveAsync(int width, int height, float[] now, float[] previous,
      float c2) {
    return start(WAVE, WAVE_GRID.launch(width, height), now, previous, c2, width, height);
  }

  @Override
  protected void call(int kernel, GpuContext context, Object[] arguments) {
    switch (kernel) {
      case 0 -> Kernels.saxpy(context, (float) arguments[0], (float[]) arguments[1],
          (float[]) arguments[2]);
      case 1 -> Kernels.fill(context, (int[]) arguments[0], (int) arguments[1]);
      case 2 -> {
        GridCell at = WAVE_GRID.cell(context, (int) arguments[3], (int) arguments[4]);
        if (at != null) {
          Kernels.wave(at, (float[]) arguments[0], (float[]) arguments[1], (float) arguments[2]);
        }
      }
      default -> throw new AssertionError(kernel);
    }
  }
}
