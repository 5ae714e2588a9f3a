package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the executors of languages without {@code double} do in its place. */
interface SinglePrecisionContract extends KernelExecutorContract {
  @Test
  default void aTwoDimensionalKernelWithScalarsEqualsTheJvm() {
    int width = 37;
    int height = 21;
    float[] in = Kernels.floats(width * height, 4);
    float[] expected = new float[width * height];
    for (int i = 0; i < in.length; i++) {
      expected[i % width * height + i / width] = in[i] * 1.1f + 1;
    }
    Outcome outcome = executor().run(Kernels.text("transpose." + extension()),
        new LaunchCase("transpose", new int[] {5, 6, 1}, new int[] {8, 4, 1},
            List.of(Argument.in(in), Argument.inOut(new float[in.length]), Argument.of(width),
                Argument.of(height), Argument.of(1.1f), Argument.of(true)), 0)).orFail();
    assertArrayEquals(expected, (float[]) outcome.arrays().get(1));
  }
}
