package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.verify.execution.Outcome.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kernel here is broken on purpose: what the emulator exists to find, it must find. */
class EmulatedGpuTest {
  private static final Type.Struct PAIR = new Type.Struct("Pair",
      List.of(new Type.Field("number", Type.Prim.I32), new Type.Field("other", Type.Prim.I16)));

  private static String text(EmulatedLanguage language, String kernel) {
    return Kernels.text(kernel + (language == EmulatedLanguage.CUDA ? ".cu" : ".metal"));
  }

  private static String barrier(EmulatedLanguage language) {
    return switch (language) {
      case CUDA -> "__syncthreads();";
      case MSL -> "threadgroup_barrier(mem_flags::mem_threadgroup);";
    };
  }

  private static Outcome sum(EmulatedExecutor executor, String source) {
    return executor.run(source, LaunchCase.linear("sum", 4, 64,
        Argument.in(Kernels.integers(256, 3)), Argument.inOut(new int[4])));
  }

  private static EmulatedExecutor executor(EmulatedLanguage language) {
    return EmulatedExecutor.of(language, false);
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aMissingBarrierShowsUnderOtherSchedules(EmulatedLanguage language) {
    String source = text(language, "sum").replaceFirst(
        "(?s)(for .*?)" + java.util.regex.Pattern.quote(barrier(language)), "$1");
    assertNotEquals(text(language, "sum"), source);
    Outcome outcome = sum(executor(language), source);
    assertEquals(Status.SCHEDULE_DEPENDENT, outcome.status(), outcome.message());
  }

  /** One work item after the other counts, so what each of them counted is their order. */
  private static Outcome orderAtByte(EmulatedLanguage language, int offset) {
    String body = """
        {
            int at = count[0]++;
            if (pairs[at].number == 7) {
                ((unsigned char*)pairs)[at * 8 + OFFSET] = (unsigned char)(WHO + 1u);
            }
        }
        """.replace("OFFSET", String.valueOf(offset));
    String source = "struct Pair { int number; short other; };\n" + switch (language) {
      case CUDA -> "extern \"C\" __global__ void pairs(Pair* pairs, int pairs_length, int* count,"
          + " int count_length)\n" + body.replace("WHO", "threadIdx.x");
      case MSL -> "using namespace metal;\nkernel void pairs(device Pair* pairs [[buffer(0)]],"
          + " device int* count [[buffer(1)]], uint3 who [[thread_position_in_threadgroup]])\n"
          + body.replace("WHO", "who.x");
    };
    byte[] pairs = new byte[32];
    for (int at = 0; at < pairs.length; at += 8) {
      pairs[at] = 7;
      pairs[at + 6] = 0x5a;
    }
    return executor(language).run(source, LaunchCase.linear("pairs", 1, 4,
        new Argument.Buffer(pairs, false, 4, Optional.of(StructLayout.of(PAIR))),
        Argument.inOut(new int[1])));
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void whatLiesBetweenFieldsOfRecordsIsNoResult(EmulatedLanguage language) {
    byte[] pairs = (byte[]) orderAtByte(language, 6).orFail().arrays().getFirst();
    assertEquals(List.of(0x5a, 0), List.of((int) pairs[6], (int) pairs[7]));
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void whatLiesInTheLastByteOfAFieldIsAResult(EmulatedLanguage language) {
    Outcome outcome = orderAtByte(language, 5);
    assertEquals(Status.SCHEDULE_DEPENDENT, outcome.status(), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aBarrierThatOnlySomeReachIsReportedWithItsLine(EmulatedLanguage language) {
    String source = text(language, "sum").replace(
        "if (item < width) {", "if (item < width) { " + barrier(language));
    Outcome outcome = sum(executor(language), source);
    assertEquals(Status.DIVERGENT, outcome.status());
    int line = 1 + (int) source.substring(0, source.indexOf("if (item < width) { "))
        .chars().filter(c -> c == '\n').count();
    assertTrue(outcome.message().contains("divergent barrier at line " + line),
        outcome.message());
    assertTrue(outcome.message().contains("in different barriers"), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aBarrierAfterAnEarlyReturnIsReported(EmulatedLanguage language) {
    String source = text(language, "sum").replace(
        "int i = (int)", "if (item >= 60) { return; } int i = (int)");
    Outcome outcome = sum(executor(language), source);
    assertEquals(Status.DIVERGENT, outcome.status());
    assertTrue(outcome.message().contains("4 finished"), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void anOverrunIsReportedWithArgumentAndOffset(EmulatedLanguage language) {
    String length = language == EmulatedLanguage.CUDA ? "sums_length" : "rk_arguments.sums_length";
    String source = text(language, "sum").replace("(uint)" + length, "1000u")
        .replace("(unsigned)" + length, "1000u");
    Outcome outcome = executor(language).run(source, LaunchCase.linear("sum", 5, 64,
        Argument.in(new int[320]), Argument.inOut(new int[4])));
    assertEquals(Status.OUT_OF_BOUNDS, outcome.status());
    assertTrue(outcome.message().contains("byte offset 16 (size 16)"), outcome.message());
    assertTrue(outcome.message().contains("of group (4,0,0)"), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aReadInFrontOfAnArrayIsReported(EmulatedLanguage language) {
    String source = text(language, "sum").replace("values[i]", "values[i - 1]");
    Outcome outcome = sum(executor(language), source);
    assertEquals(Status.OUT_OF_BOUNDS, outcome.status());
    assertTrue(outcome.message().contains("byte offset -4"), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void groupMemoryHoldsPoisonUntilItIsWritten(EmulatedLanguage language) {
    String source = text(language, "sum").replace("tile[item] = i", "int unused = i");
    Outcome outcome = sum(executor(language).withSeeds(0), source).orFail();
    int[] sums = (int[]) outcome.arrays().get(1);
    int poisoned = 64 * 0xFDFDFDFD;
    assertArrayEquals(new int[] {poisoned, poisoned, poisoned, poisoned}, sums);
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void signedOverflowIsUndefinedBehaviourAtItsLine(EmulatedLanguage language) {
    String source = text(language, "sum")
        .replace("(int)((unsigned)tile[item] + (unsigned)tile[item + width])",
            "tile[item] + tile[item + width]")
        .replace("(int)((uint)tile[item] + (uint)tile[item + width])",
            "tile[item] + tile[item + width]");
    Outcome outcome = sum(EmulatedExecutor.of(language, true), source);
    assertEquals(Status.UNDEFINED_BEHAVIOUR, outcome.status(), outcome.message());
    assertTrue(outcome.message().contains(language.fileName + ":"), outcome.message());
    assertTrue(outcome.message().contains("signed integer overflow"), outcome.message());
    assertEquals(Status.FINE,
        sum(EmulatedExecutor.of(language, true), text(language, "sum")).status());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aFloatOutOfRangeOfIntIsUndefinedBehaviour(EmulatedLanguage language) {
    String source = text(language, "sum").replace("values[i] :", "(int)(values[i] * 1e5f) :");
    Outcome outcome = sum(EmulatedExecutor.of(language, true), source);
    assertEquals(Status.UNDEFINED_BEHAVIOUR, outcome.status(), outcome.message());
    assertTrue(outcome.message().contains("outside the range"), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aCompileErrorNamesFileAndLine(EmulatedLanguage language) {
    Outcome outcome = sum(executor(language), text(language, "sum").replace("tile[0];", "til;"));
    assertEquals(Status.REJECTED, outcome.status());
    assertTrue(outcome.message().contains(language.fileName + ":"), outcome.message());
    assertTrue(outcome.message().contains("til"), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aKernelThatDoesNotEndIsEnded(EmulatedLanguage language) {
    String source = text(language, "sum").replace("width >>= 1", "width |= 1");
    byte[] block = Marshalling.scalar(64L);
    EmulatedGpu.Job job = new EmulatedGpu.Job(source, "sum", new int[] {1, 1, 1},
        new int[] {64, 1, 1}, language == EmulatedLanguage.CUDA
            ? List.of(new byte[256], block, new byte[4], block)
            : List.of(new byte[256], new byte[4], new byte[16]), 32, 0, 1,
        List.of());
    assertEquals(Status.TIMEOUT, EmulatedGpu.of(language).run(job).status());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aCorrectKernelDoesNotDependOnTheWarpSize(EmulatedLanguage language) {
    for (int width : new int[] {32, 16, 8}) {
      Outcome outcome = sum(executor(language).withWarpSize(width), text(language, "sum"));
      assertArrayEquals(Kernels.sums(Kernels.integers(256, 3), 4),
          (int[]) outcome.orFail().arrays().get(1));
    }
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void tooMuchLocalMemoryIsReportedAndNotWrittenOverANeighbour(EmulatedLanguage language) {
    String source = text(language, "sum").replace("int item = (int)",
        "volatile int large[60000]; for (int k = 59999; k >= 0; k--) { large[k] = k; }\n"
            + "    int item = (int)");
    Outcome outcome = sum(executor(language), source);
    assertEquals(Status.OUT_OF_BOUNDS, outcome.status(), outcome.message());
    assertTrue(outcome.message().contains("too much local memory"), outcome.message());
  }

  @ParameterizedTest
  @EnumSource(EmulatedLanguage.class)
  void aMissingArgumentIsReported(EmulatedLanguage language) {
    Outcome outcome = executor(language).run(text(language, "sum"),
        LaunchCase.linear("sum", 1, 64));
    assertEquals(Status.OUT_OF_BOUNDS, outcome.status(), outcome.message());
    assertTrue(outcome.message().contains("an argument is missing"), outcome.message());
  }
}
