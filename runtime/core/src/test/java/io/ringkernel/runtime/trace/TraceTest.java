package io.ringkernel.runtime.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The switch and what is kept. */
class TraceTest {
  private static final TraceTrack TRACK = new TraceTrack("tests", "one");

  private static void step(String name, long begin, long end) {
    Trace.step(TRACK, name, begin, end, Map.of());
  }

  @Test
  void nothingIsKeptWhileNothingRecords() {
    assertFalse(Trace.isOn());
    long now = System.nanoTime();
    step("unseen", now, now);
    try (TraceRecording recording = Trace.start(10)) {
      assertTrue(Trace.isOn());
      assertEquals(List.of(), recording.stop().spans());
    }
    assertFalse(Trace.isOn());
  }

  @Test
  void onlyOneRecordsAtATimeAndStoppingAgainGivesTheSame() {
    TraceRecording first = Trace.start(10);
    try {
      assertThrows(IllegalStateException.class, () -> Trace.start(10));
    } finally {
      first.close();
    }
    TraceLog log = first.stop();
    try (TraceRecording second = Trace.start(10)) {
      assertSame(log, first.stop());
      assertTrue(Trace.isOn(), "who is over must not stop another");
      second.stop();
    }
  }

  @Test
  void whatBeganBeforeIsCutAndWhatEndedBeforeIsLeftOut() {
    long before = System.nanoTime();
    try (TraceRecording recording = Trace.start(10)) {
      step("before", before - 2, before - 1);
      step("cut", before - 2, System.nanoTime());
      TraceLog log = recording.stop();
      assertEquals(List.of("cut"), log.spans().stream().map(TraceSpan::name).toList());
      assertEquals(log.began(), log.spans().getFirst().begin());
    }
  }

  @Test
  void whatFindsNoRoomIsCountedAlsoFromManyThreads() throws InterruptedException {
    int most = 1_000;
    int each = 700;
    try (TraceRecording recording = Trace.start(most)) {
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        threads.add(Thread.ofPlatform().start(() -> {
          for (int i = 0; i < each; i++) {
            long now = System.nanoTime();
            step("many", now, now);
          }
        }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      TraceLog log = recording.stop();
      assertEquals(4 * each, log.spans().size() + log.dropped());
      assertTrue(log.spans().size() <= most, () -> log.spans().size() + " of " + most);
      assertTrue(log.spans().size() > most - 4 * 256, "room is left for what was dropped");
    }
  }

  @Test
  void spansAreSortedByTheirBeginAndTheOuterComesFirst() {
    try (TraceRecording recording = Trace.start(10)) {
      long now = System.nanoTime();
      step("inner", now, now + 5);
      step("outer", now, now + 9);
      step("first", now - 1, now);
      assertEquals(List.of("first", "outer", "inner"), recording.stop()
          .only(TRACK::equals).spans().stream().map(TraceSpan::name).toList());
      assertEquals(List.of(), recording.stop().only(track -> false).spans());
    }
  }
}
