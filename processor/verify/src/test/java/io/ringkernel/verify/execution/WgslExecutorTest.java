package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WgslExecutorTest implements SinglePrecisionContract {
  private WgslExecutor executor;

  @Override
  public WgslExecutor executor() {
    if (executor == null) {
      executor = WgslExecutor.open();
    }
    return executor;
  }

  @Override
  public String extension() {
    return "wgsl";
  }

  @AfterAll
  void close() {
    if (executor != null) {
      executor.close();
    }
  }

  @Test
  void anArrayThatTheKernelNeverTouchesMayBeBound() {
    String source = """
        struct f_Arguments { unused_length: i32, out_length: i32 }
        @group(0) @binding(0) var<storage, read> unused: array<f32>;
        @group(0) @binding(1) var<storage, read_write> out: array<i32>;
        @group(0) @binding(2) var<uniform> rk_arguments: f_Arguments;
        @compute @workgroup_size(1) fn f() { out[0] = 7; }
        """;
    Outcome outcome = executor().run(source, LaunchCase.linear("f", 1, 1,
        Argument.in(new float[3]), Argument.inOut(new int[1]))).orFail();
    assertEquals(7, ((int[]) outcome.arrays().get(1))[0]);
  }

  @Test
  void longsAreEightLittleEndianBytes() {
    String source = """
        @group(0) @binding(0) var<storage, read_write> v: array<vec2<u32>>;
        struct f_Arguments { v_length: i32 }
        @group(0) @binding(1) var<uniform> rk_arguments: f_Arguments;
        @compute @workgroup_size(1) fn f() { v[0] = v[0].yx; }
        """;
    Outcome outcome = executor().run(source, LaunchCase.linear("f", 1, 1,
        Argument.inOut(new long[] {0x0123456789ABCDEFL}))).orFail();
    assertEquals(0x89ABCDEF01234567L, ((long[]) outcome.arrays().get(0))[0]);
  }

  @Test
  void aKernelThatTakesTooLongIsReported() {
    String endless = """
        struct f_Arguments { v_length: i32 }
        @group(0) @binding(0) var<storage, read_write> v: array<i32>;
        @group(0) @binding(1) var<uniform> rk_arguments: f_Arguments;
        @compute @workgroup_size(1) fn f() {
          var left = 1500000000 * rk_arguments.v_length;
          while (left > 0) { left = left - 1; v[0] = v[0] + left; }
        }
        """;
    LaunchCase launch = LaunchCase.linear("f", 1, 1, Argument.inOut(new int[1]));
    try (WgslExecutor impatient = WgslExecutor.open(Duration.ofMillis(200))) {
      assertEquals(Outcome.Status.TIMEOUT, impatient.run(endless, launch).status());
    }
  }
}
