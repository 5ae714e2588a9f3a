package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.execution.KernelExecutor.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SpreadExecutorTest {
  private static final LaunchCase LAUNCH = LaunchCase.linear("f", 1, 1);

  /** Answers with the text, and remembers how it was called. */
  private static class Echo implements KernelExecutor, AutoCloseable {
    final List<Integer> sizes = new ArrayList<>();
    boolean isClosed;

    @Override
    public List<Outcome> runAll(List<Execution> executions) {
      sizes.add(executions.size());
      return executions.stream()
          .map(e -> Outcome.failed(Outcome.Status.REJECTED, e.source() + e.launch().grid()[0]))
          .toList();
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  private static LaunchCase launch(int groups) {
    return LaunchCase.linear("f", groups, 1);
  }

  @Test
  void outcomesAreInTheOrderOfTheLaunchesAndEqualTextsStayTogether() {
    List<Echo> executors = List.of(new Echo(), new Echo());
    try (SpreadExecutor spread = new SpreadExecutor(executors)) {
      List<Execution> executions = List.of(new Execution("a", launch(1)),
          new Execution("b", launch(2)), new Execution("a", launch(3)),
          new Execution("c", launch(4)), new Execution("a", launch(5)));

      assertEquals(List.of("a1", "b2", "a3", "c4", "a5"),
          spread.runAll(executions).stream().map(Outcome::message).toList());
    }
    List<Integer> sizes = new ArrayList<>(executors.get(0).sizes);
    sizes.addAll(executors.get(1).sizes);
    assertEquals(List.of(1, 1, 3), sizes.stream().sorted().toList());
  }

  /** Each waits for the other, so that one executor alone would never end. */
  @Test
  void textsRunBesideEachOther() {
    CountDownLatch both = new CountDownLatch(2);
    Set<KernelExecutor> used = ConcurrentHashMap.newKeySet();
    Echo meeting = new Meeting(both, used);
    Echo other = new Meeting(both, used);
    try (SpreadExecutor spread = new SpreadExecutor(List.of(meeting, other))) {
      spread.runAll(List.of(new Execution("a", LAUNCH), new Execution("b", LAUNCH)));
    }
    assertEquals(Set.of(meeting, other), used);
  }

  private static final class Meeting extends Echo {
    private final CountDownLatch both;
    private final Set<KernelExecutor> used;

    Meeting(CountDownLatch both, Set<KernelExecutor> used) {
      this.both = both;
      this.used = used;
    }

    @Override
    public List<Outcome> runAll(List<Execution> executions) {
      both.countDown();
      try {
        assertTrue(both.await(30, TimeUnit.SECONDS), "nothing else ran");
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      used.add(this);
      return super.runAll(executions);
    }
  }

  @Test
  void aFailureOfAnExecutorIsTheCallersAndTheNextCallRuns() {
    IllegalStateException lost = new IllegalStateException("lost");
    KernelExecutor failing = executions -> {
      if (executions.getFirst().source().equals("bad")) {
        throw lost;
      }
      return executions.stream().map(_ -> Outcome.failed(Outcome.Status.REJECTED, "")).toList();
    };
    try (SpreadExecutor spread = new SpreadExecutor(List.of(failing))) {
      assertSame(lost,
          assertThrows(AssertionError.class, () -> spread.run("bad", LAUNCH)).getCause());
      assertEquals(Outcome.Status.REJECTED, spread.run("good", LAUNCH).status());
    }
  }

  @Test
  void closingItClosesItsExecutors() {
    Echo echo = new Echo();
    new SpreadExecutor(List.of(echo)).close();
    assertTrue(echo.isClosed);
  }
}
