package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.execution.TargetCompilers.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCompilersTest {
  private static List<String> wgsl() {
    return Kernels.NAMES.stream().map(name -> Kernels.text(name + ".wgsl")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"saxpy", "sum", "transpose", "histogram", "all-functions"})
  void cudaKernelsAreAccepted(String kernel) {
    TargetCompilers.cuda(Kernels.text(kernel + ".cu")).orFail();
  }

  @ParameterizedTest
  @ValueSource(strings = {"saxpy", "sum", "transpose", "histogram", "all-functions"})
  void cudaKernelsAreAcceptedWithoutTheToolkit(String kernel) {
    TargetCompilers.cudaByClang(Kernels.text(kernel + ".cu")).orFail();
  }

  @Test
  void aTypeErrorInCudaIsRefusedWithItsLine() {
    String source = Kernels.text("sum.cu").replace("= tile[0]", "= tile");
    List<Verdict> verdicts =
        List.of(TargetCompilers.cuda(source), TargetCompilers.cudaByClang(source));
    for (Verdict verdict : verdicts) {
      assertFalse(verdict.accepted());
      assertTrue(verdict.messages().contains("kernel.cu"), verdict.messages());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"saxpy", "sum", "transpose", "histogram", "all-functions"})
  void mslKernelsAreAccepted(String kernel) {
    TargetCompilers.msl(Kernels.text(kernel + ".metal")).orFail();
  }

  @Test
  void anAddressSpaceErrorInMslIsRefused() {
    String source = Kernels.text("sum.metal").replace(
        "int item = (int)rk_item.x;", "int item = (int)rk_item.x; device int* wrong = tile;");
    Verdict verdict = TargetCompilers.msl(source);
    assertFalse(verdict.accepted());
    assertTrue(verdict.messages().contains("__local int"), verdict.messages());
  }

  @Test
  void aWriteToConstantMemoryInMslIsRefused() {
    assertFalse(TargetCompilers.msl(Kernels.text("sum.metal").replace(
        "tile[item] = i", "rk_arguments.sums_length = 1; tile[item] = i")).accepted());
  }

  @Test
  void doubleIsNoTypeOfMsl() {
    assertFalse(TargetCompilers.msl(
        Kernels.text("transpose.metal").replace("float bias", "double bias")).accepted());
  }

  @Test
  void wgslKernelsAreAcceptedByTint() {
    TargetCompilers.tint(wgsl()).forEach(Verdict::orFail);
  }

  @Test
  void wgslKernelsAreAcceptedByNaga() {
    TargetCompilers.naga(wgsl()).forEach(Verdict::orFail);
  }

  @Test
  void aTypeErrorInWgslIsRefusedByBoth() {
    String good = Kernels.text("sum.wgsl");
    String bad = good.replace("var value = 0;", "var value = 0u;");
    for (List<Verdict> verdicts : List.of(
        TargetCompilers.tint(List.of(good, bad)), TargetCompilers.naga(List.of(good, bad)))) {
      assertEquals(List.of(true, false), verdicts.stream().map(Verdict::accepted).toList());
    }
  }

  @Test
  void aBarrierInNonUniformControlFlowIsRefusedByTint() {
    String source = Kernels.text("sum.wgsl").replace(
        "if (item < width) {", "if (item < width) { workgroupBarrier();");
    Verdict verdict = TargetCompilers.tint(List.of(source)).getFirst();
    assertFalse(verdict.accepted());
    assertTrue(verdict.messages().contains("uniform control flow"), verdict.messages());
  }
}
