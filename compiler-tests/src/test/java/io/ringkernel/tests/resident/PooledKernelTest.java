package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.resident.Answer.Kind;
import io.ringkernel.runtime.cuda.resident.Command;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Run queues of a resident kernel whose actors any executor may run, on the emulator. */
@Timeout(120)
final class PooledKernelTest {
  private static final int ACTIVE = 2;
  private static final int MANY = Integer.getInteger("ringkernel.resident.actors", 20_000);

  /** Two blocks of two executors. */
  private static ResidentShape shape(int actors, int slots) {
    return new ResidentShape(2, 2, 4, actors, slots, slots, slots, 64).pooled();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2, 3, 71, 104})
  void whatLiesInTheQueueOfOneBlockIsStolenByExecutorsOfAnother(long seed) throws Exception {
    int actors = 16;
    int each = 60;
    int type = ResidentKernelTest.type("Ledger_Post");
    try (RawHost host = new RawHost(shape(2 * actors, 32), seed, "Ledger")) {
      for (int a = 0; a < actors; a++) { // those of even indexes begin in the first block's
        assertTrue(host.command(Command.CREATE, RawHost.id(1, 2 * a), 0, 0, ACTIVE,
            ResidentKernelTest.ledger(a)).done());
      }
      List<Thread> producers = IntStream.range(0, 2).mapToObj(p -> new Thread(() -> {
        for (int i = 0; i < actors * each; i++) {
          host.send(0, RawHost.id(1, 2 * (i % actors)), type, 1 + 2 * i + p,
              ResidentKernelTest.post(p, i / actors, 3));
        }
      })).toList();
      producers.forEach(Thread::start);
      host.pollUntil(() -> host.answers.size() == 2 * actors * each);
      for (Thread producer : producers) {
        producer.join();
      }
      assertTrue(host.answers.stream().allMatch(answer -> answer.kind() == Kind.REPLY));
      for (int a = 0; a < actors; a++) {
        ByteBuffer state =
            ResidentKernelTest.read(host.command(Command.READ, RawHost.id(1, 2 * a)).state());
        assertEquals(a + 2 * each * 3, state.getLong(0), "sum of actor " + a);
        assertEquals(2 * each, state.getInt(8), "messages of actor " + a);
        assertEquals(0, state.getInt(12), "messages of a sender out of order");
      }
      for (int e = 0; e < 4; e++) {
        assertTrue(host.kernel.stolen(e) <= host.kernel.taken(e), "executor " + e);
      }
      assertTrue(host.kernel.stolen(2) + host.kernel.stolen(3) > 0, "nothing was stolen");
    }
  }

  @Test
  void eachOfManyActorsHasItsMessageAndAnswers() throws InterruptedException {
    int type = ResidentKernelTest.type("Ledger_Post");
    try (RawHost host = new RawHost(shape(MANY, 256), 3, "Ledger")) {
      AtomicInteger created = new AtomicInteger();
      for (int a = 0; a < MANY; a++) {
        host.kernel.command(Command.CREATE, RawHost.id(1, a), 0, 0, ACTIVE,
            ResidentKernelTest.ledger(a), acknowledgement -> {
              assertTrue(acknowledgement.done());
              created.incrementAndGet();
            });
      }
      host.pollUntil(() -> created.get() == MANY);
      Thread sender = new Thread(() -> {
        for (int a = 0; a < MANY; a++) {
          host.send(a % 4, RawHost.id(1, a), type, a, ResidentKernelTest.post(0, 0, 5));
        }
      });
      sender.start();
      host.pollUntil(() -> host.answers.size() == MANY);
      sender.join();
      boolean[] seen = new boolean[MANY];
      for (RawHost.Kept answer : host.answers) {
        assertEquals(Kind.REPLY, answer.kind());
        assertEquals(RawHost.id(1, answer.tag()), answer.actor());
        assertFalse(seen[answer.tag()], "answered twice");
        seen[answer.tag()] = true;
        ByteBuffer balance = ResidentKernelTest.read(answer.payload());
        assertEquals(answer.tag() + 5L, balance.getLong(0));
        assertEquals(1, balance.getInt(8));
      }
    }
  }
}
