package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CudaExecutorTest implements KernelExecutorContract {
  @Override
  public KernelExecutor executor() {
    return EmulatedExecutor.cuda();
  }

  @Override
  public String extension() {
    return "cu";
  }

  @Test
  void aTwoDimensionalKernelOnDoublesEqualsTheJvm() {
    int width = 37;
    int height = 21;
    double[] in = new double[width * height];
    double[] expected = new double[width * height];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 0.37 - 11;
      expected[i % width * height + i / width] = in[i] * 1.1 + 1;
    }
    Outcome outcome = executor().run(Kernels.text("transpose.cu"), new LaunchCase("transpose",
        new int[] {5, 6, 1}, new int[] {8, 4, 1},
        List.of(Argument.in(in), Argument.inOut(new double[in.length]), Argument.of(width),
            Argument.of(height), Argument.of(1.1), Argument.of(true)), 0)).orFail();
    assertArrayEquals(expected, (double[]) outcome.arrays().get(1));
  }
}
