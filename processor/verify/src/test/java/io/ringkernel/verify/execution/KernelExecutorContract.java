package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.verify.execution.KernelExecutor.Execution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every executor does, whatever the language. */
interface KernelExecutorContract {
  KernelExecutor executor();

  /** The file name extension of the language's kernels. */
  String extension();

  private String text(String kernel) {
    return Kernels.text(kernel + "." + extension());
  }

  private static LaunchCase saxpy(float a, float[] x, float[] y) {
    return LaunchCase.linear("saxpy", (x.length + 63) / 64, 64,
        Argument.of(a), Argument.in(x), Argument.inOut(y)).withTrapSites(1);
  }

  @Test
  default void saxpyEqualsTheJvmBitForBit() {
    float[] x = Kernels.floats(100_000, 3);
    float[] y = Kernels.floats(100_000, 17);
    Outcome outcome = executor().run(text("saxpy"), saxpy(2.7f, x, y)).orFail();
    assertArrayEquals(x, (float[]) outcome.arrays().get(0));
    assertArrayEquals(Kernels.saxpy(2.7f, x, y), (float[]) outcome.arrays().get(1));
    assertEquals(Optional.empty(), outcome.trap());
  }

  @Test
  default void theSmallestTrappedWorkItemIsReported() {
    Outcome outcome = executor().run(text("saxpy"),
        saxpy(2, Kernels.floats(500, 1), Kernels.floats(321, 2))).orFail();
    assertEquals(Optional.of(new Outcome.Trap(0, 321)), outcome.trap());
  }

  @Test
  default void treeSumsOfGroupsEqualTheJvm() {
    int[] values = Kernels.integers(1000, 5);
    LaunchCase launch = LaunchCase.linear("sum", 16, 64,
        Argument.in(values), Argument.inOut(new int[16]));
    Outcome outcome = executor().run(text("sum"), launch).orFail();
    assertArrayEquals(Kernels.sums(values, 16), (int[]) outcome.arrays().get(1));
  }

  @Test
  default void atomicsEqualTheJvm() {
    int[] values = Kernels.integers(5000, 9);
    LaunchCase launch = LaunchCase.linear("histogram", 79, 64,
        Argument.in(values), Argument.inOut(new int[9]));
    Outcome outcome = executor().run(text("histogram"), launch).orFail();
    assertArrayEquals(
        Kernels.histogram(values, new int[9]), (int[]) outcome.arrays().get(1));
  }

  @Test
  default void emptyArraysAreBound() {
    Outcome outcome = executor().run(text("saxpy"),
        saxpy(2, new float[0], new float[0]).withTrapSites(1)).orFail();
    assertArrayEquals(new float[0], (float[]) outcome.arrays().get(1));
  }

  @Test
  default void oneRefusedTextDoesNotDisturbTheOthers() {
    LaunchCase launch = LaunchCase.linear("sum", 1, 64,
        Argument.in(Kernels.integers(64, 0)), Argument.inOut(new int[1]));
    List<Outcome> outcomes = executor().runAll(List.of(
        new Execution(text("sum"), launch),
        new Execution(text("sum").replace("tile[item]", "tiel[item]"), launch),
        new Execution(text("sum") + "\n// another text\n", launch)));
    assertEquals(
        List.of(Outcome.Status.FINE, Outcome.Status.REJECTED, Outcome.Status.FINE),
        outcomes.stream().map(Outcome::status).toList());
    assertEquals(true, outcomes.get(1).message().contains("tiel"), outcomes.get(1).message());
  }

  @Test
  default void anUnknownEntryPointIsRefused() {
    LaunchCase launch = LaunchCase.linear("summ", 1, 64,
        Argument.in(new int[64]), Argument.inOut(new int[1]));
    assertEquals(Outcome.Status.REJECTED, executor().run(text("sum"), launch).status());
  }
}
