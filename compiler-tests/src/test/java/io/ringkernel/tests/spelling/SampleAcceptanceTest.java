package io.ringkernel.tests.spelling;

import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.emit.samples.Golden;
import io.ringkernel.ir.emit.samples.Samples;
import io.ringkernel.lower.cuda.CudaLowering;
import io.ringkernel.lower.msl.MslLowering;
import io.ringkernel.lower.wgsl.WgslLowering;
import io.ringkernel.verify.execution.TargetCompilers.Verdict;
import io.ringkernel.verify.execution.TargetCompilers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Compilers of each language accept memory in all its forms. */
class SampleAcceptanceTest {
  private static final List<Samples> MEMORY =
      List.of(Samples.TABLES, Samples.WIDE_TABLE, Samples.SPACES);

  private static Map<Samples, String> texts(Lowering lowering) {
    Map<Samples, String> texts = new TreeMap<>();
    MEMORY.forEach(sample -> texts.put(sample, Golden.text(lowering, sample.module())));
    return texts;
  }

  private static void accepted(Lowering lowering, Function<String, Verdict> compiler) {
    texts(lowering).values().forEach(text -> compiler.apply(text).orFail());
  }

  @Test
  void nvccAcceptsTablesAndArraysOfEverySpace() {
    accepted(new CudaLowering(), TargetCompilers::cuda);
  }

  @Test
  void clangAcceptsTablesAndArraysOfEverySpaceInCuda() {
    accepted(new CudaLowering(), TargetCompilers::cudaByClang);
  }

  @Test
  void clangAcceptsTablesAndArraysOfEverySpaceInMsl() {
    accepted(new MslLowering(), TargetCompilers::msl);
  }

  @Test
  void tintAndNagaAcceptTablesAndArraysOfEverySpace() {
    List<String> texts = List.copyOf(texts(new WgslLowering()).values());
    TargetCompilers.tint(texts).forEach(Verdict::orFail);
    TargetCompilers.naga(texts).forEach(Verdict::orFail);
  }
}
