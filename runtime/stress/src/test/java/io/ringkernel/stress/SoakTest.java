package io.ringkernel.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The soak, for {@code -Dsoak=10m} or a moment. */
class SoakTest {
  @Test
  void nothingIsLostDoubledOvertakenOrSpoiltAndTheHeapStaysFlat() throws InterruptedException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status = Soak.run(new PrintStream(said, true, StandardCharsets.UTF_8),
        List.of(System.getProperty("soak", "3s")));
    String text = said.toString(StandardCharsets.UTF_8);
    assertEquals(0, status, text);
    assertEquals(Soak.loads().size(), text.lines().filter(line -> line.endsWith("ok")).count(),
        text);
    System.out.print(text);
  }

  @Test
  void anAccountThatDoesNotBalanceIsNotClean() {
    assertTrue(new Load.Account(5, 5, 0, 0, true).isClean());
    assertFalse(new Load.Account(5, 4, 0, 0, true).isClean());
    assertFalse(new Load.Account(5, 5, 1, 0, true).isClean());
    assertFalse(new Load.Account(5, 5, 0, 1, true).isClean());
    assertFalse(new Load.Account(5, 5, 0, 0, false).isClean());
    assertFalse(new Load.Account(0, 0, 0, 0, true).isClean());
  }

  /** A ring that sends every hundredth message twice, and one that swaps neighbours. */
  @Test
  void aRingThatDoublesOrSwapsIsFoundOut() throws InterruptedException {
    Lane sound = Lane.all().getFirst();
    Lane doubling = spoilt(sound, (sender, number, index) -> {
      boolean sent = sender.send(number, index);
      if (sent && number % 100 == 0) {
        sender.send(number, index);
      }
      return sent;
    });
    Lane swapping = spoilt(sound,
        (sender, number, index) -> sender.send(number % 100 == 0 ? number ^ 1 : number, index));
    for (Lane lane : List.of(doubling, swapping)) {
      Traffic traffic = new Traffic(lane);
      traffic.start();
      Thread.sleep(50);
      Load.Account account = traffic.stop();
      assertFalse(account.isClean(), account::toString);
      assertTrue(account.wrongOrder() > 0, account::toString);
    }
  }

  /** A sender that leaves a number out, as one would whose message was lost. */
  @Test
  void anActorThatMissesAMessageIsFoundOut() throws InterruptedException {
    ActorTraffic traffic = ActorTraffic.all().getFirst();
    traffic.leaveOut(100);
    traffic.start();
    Thread.sleep(50);
    Load.Account account = traffic.stop();
    assertFalse(account.isClean(), account::toString);
    assertTrue(account.wrongOrder() > 0, account::toString);
  }

  private interface Spoiling {
    boolean send(Lane.Sender sender, long number, int index);
  }

  private static Lane spoilt(Lane sound, Spoiling spoiling) {
    return new Lane("spoilt", 1, 1, sound.payloadBytes(), (bytes, senders) -> {
      Lane.Ends ends = sound.way().open(bytes, senders);
      return new Lane.Ends() {
        @Override
        public Lane.Sender sender() {
          Lane.Sender sender = ends.sender();
          return (number, index) -> spoiling.send(sender, number, index);
        }

        @Override
        public int poll(io.ringkernel.runtime.ring.SlotReader reader, int limit) {
          return ends.poll(reader, limit);
        }
      };
    });
  }

  @Test
  void mistakesOnTheCommandLineAreOneLine() throws InterruptedException {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    for (String wrong : List.of("ten", "-5s", "0s", "PT5S")) {
      assertEquals(2, Soak.run(nowhere, List.of(wrong)), wrong);
    }
    assertEquals(2, Soak.run(nowhere, List.of("1s", "2s")));
    assertEquals(2, Soak.run(nowhere, List.of("1s", "-o")));
    assertEquals(0, Soak.run(nowhere, List.of("--help")));
  }
}
