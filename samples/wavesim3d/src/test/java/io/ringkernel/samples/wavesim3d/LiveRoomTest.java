package io.ringkernel.samples.wavesim3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.serve.Conversation.Peer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A live room, spoken to as a page does. */
@Timeout(60)
final class LiveRoomTest {
  private static final class Page implements Peer {
    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();

    @Override
    public void send(String message) {
      texts.add(message);
    }

    @Override
    public boolean offer(ByteBuffer message) {
      return true;
    }

    @Override
    public void send(ByteBuffer message) {
      // Nobody looks.
    }

    Map<String, Object> await(String kind, Predicate<Map<String, Object>> wanted)
        throws InterruptedException, IOException {
      while (true) {
        String text = texts.poll(20, TimeUnit.SECONDS);
        assertNotNull(text, "no " + kind);
        Map<String, Object> message = JSON.std.mapFrom(text);
        if (message.get("kind").equals(kind) && wanted.test(message)) {
          return message;
        }
      }
    }
  }

  @Test
  void badCommandsAreAnsweredAndTheRoomLivesOn(@TempDir Path folder)
      throws DemoInputException, InterruptedException, IOException {
    RoomOptions options = new RoomOptions(Backend.CPU, new RoomOptions.Point(1.6, 1.2, 1), 0.05,
        0.1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), folder, Optional.empty(), Optional.empty(),
        Optional.empty(), false, List.of());
    RoomScene scene = RoomScene.of(options, 1 << 20);
    Page page = new Page();
    try (LiveRoom room =
        new LiveRoom(scene, RoomSignal.of(options, scene.room()), Backend.CPU)) {
      room.opened(page);
      for (String bad : new String[] {"nonsense", "null", "7", "[]", "{'do':'dance'}",
        "{'do':'step','count':-1}", "{'do':'source','x':2,'y':0,'z':0}",
        "{'do':'backend','name':'abacus'}"}) {
        room.text(page, bad.replace('\'', '"'));
        assertNotNull(page.await("error", m -> true).get("message"), bad);
      }
      room.text(page, "{\"do\":\"backend\",\"name\":\"cpu\"}");
      room.text(page, "{\"do\":\"pause\"}");
      Object step = page.await("stats", m -> m.get("paused").equals(true)).get("step");
      room.text(page, "{\"do\":\"step\",\"count\":3}");
      assertEquals("cpu", page.await("stats", m -> m.get("step").equals((Integer) step + 3))
          .get("backend"));
    }
  }
}
