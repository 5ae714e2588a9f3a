package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Scripted.Do;
import io.ringkernel.runtime.Scripted.Done;
import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceLog;
import io.ringkernel.runtime.trace.TraceRecording;
import io.ringkernel.runtime.trace.TraceSpan;
import io.ringkernel.runtime.trace.TraceSpan.Kind;
import io.ringkernel.runtime.trace.TraceTrack;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a trace says of actors and kernels on the CPU. */
@Timeout(30)
class TracedActorsTest {
  private static final int MESSAGES = 20;

  private static List<TraceSpan> spans(TraceLog log, String group, Kind kind) {
    return log.spans().stream()
        .filter(span -> span.track().group().equals(group) && span.kind() == kind).toList();
  }

  /** One lies in another or beside it. */
  private static void assertNested(List<TraceSpan> steps) {
    for (int i = 1; i < steps.size(); i++) {
      TraceSpan before = steps.get(i - 1);
      TraceSpan after = steps.get(i);
      assertTrue(after.begin() >= before.end() || after.end() <= before.end(),
          () -> before + " and " + after);
    }
  }

  @ParameterizedTest
  @EnumSource(LaunchMode.class)
  void eachMessageIsAStepOfItsActorAndItsWaitEndsWhereTheStepBegins(LaunchMode mode) {
    var type = Scripted.type("traced", (self, context, code) -> {
      if (code == 3) {
        throw new IllegalStateException("three");
      }
      return new Done(code);
    });
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
        .onFailure(failure -> {}).build()) {
      Scripted.Ref actor = runtime.launch(type, LaunchOptions.defaults().mode(mode)
          .withoutAutoActivate());
      actor.tell(new Do(-1)); // before anything records
      try (TraceRecording recording = Trace.start(10_000)) {
        for (int i = 0; i < MESSAGES; i++) {
          actor.tell(new Do(i));
        }
        actor.activate();
        actor.join(MESSAGES);
        TraceLog log = recording.stop();
        List<TraceSpan> steps = spans(log, TraceTrack.ACTORS, Kind.STEP);
        List<TraceSpan> waits = spans(log, TraceTrack.ACTORS, Kind.INTERVAL);
        assertEquals(MESSAGES + 2, steps.size());
        assertEquals(MESSAGES + 1, waits.size(), "nobody knows since when the first one waited");
        assertFalse(steps.getFirst().details().containsKey("queueMicros"));
        assertNested(steps);
        for (int i = 0; i < waits.size(); i++) {
          assertEquals(steps.get(i + 1).begin(), waits.get(i).end());
        }
        assertEquals("Do", steps.getLast().details().get("message"));
        assertTrue(steps.getLast().track().name().startsWith("traced "));
        List<TraceSpan> thrown =
            steps.stream().filter(step -> step.details().containsKey("threw")).toList();
        assertEquals(List.of(steps.get(4)), thrown);
      }
    }
  }

  @Test
  void aLaunchIsAnIntervalAndItsWorkAreStepsOfThreads() {
    int[] data = new int[100_000];
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build();
        TraceRecording recording = Trace.start(10_000)) {
      KernelDescriptor kernel = TestKernels.kernel("fill", TestKernels.block(64), false,
          List.of(TestKernels.array("data", KernelParameter.ElementType.INT)),
          (gpu, arguments) -> ((int[]) arguments[0])[gpu.globalIdX() % data.length] = 1);
      runtime.launch(kernel, Launch.items(data.length), new Object[] {data})
          .toCompletableFuture().join();
      KernelDescriptor failing = TestKernels.kernel("fail", TestKernels.block(1), false,
          List.of(), (gpu, arguments) -> {
            throw new IllegalStateException("no");
          });
      try {
        runtime.launch(failing, Launch.items(1)).toCompletableFuture().join();
      } catch (CompletionException | IllegalStateException e) {
        // Wanted.
      }
      TraceLog log = recording.stop();
      List<TraceSpan> launches = spans(log, TraceTrack.LAUNCHES, Kind.INTERVAL);
      assertEquals(List.of("TestKernels.fill", "TestKernels.fail"),
          launches.stream().map(TraceSpan::name).toList());
      assertEquals(100_032L, launches.getFirst().details().get("items"));
      assertTrue(launches.getLast().details().get("threw").toString().contains("no"));
      List<TraceSpan> work = spans(log, TraceTrack.THREADS, Kind.STEP);
      assertTrue(work.stream().anyMatch(step -> step.name().equals("TestKernels.fill")
          && step.begin() >= launches.getFirst().begin()));
    }
  }
}
