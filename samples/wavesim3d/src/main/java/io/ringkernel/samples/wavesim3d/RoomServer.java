package io.ringkernel.samples.wavesim3d;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.serve.PageServer;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A room on a page: watch the sound in space, fire pulses, walk around with the listener. */
public final class RoomServer implements AutoCloseable {
  private static final long MOST_CELLS = 8_000_000;

  private final LiveRoom room;
  private final PageServer server;

  private RoomServer(LiveRoom room, PageServer server) {
    this.room = room;
    this.server = server;
  }

  /**
   * Starts simulation and server.
   *
   * @param port 0 for any that is free
   * @throws DemoInputException for input that cannot be used, or a port
   */
  public static RoomServer start(RoomOptions options, int port) throws DemoInputException {
    RoomScene scene = RoomScene.of(options, MOST_CELLS);
    RoomSignal signal = RoomSignal.of(options, scene.room());
    Backend backend = options.backend() == Backend.AUTO ? Backend.CPU : options.backend();
    String name = options.plan().map(plan -> plan.getFileName().toString())
        .orElse("two rooms and a door");
    LiveRoom room = new LiveRoom(scene, signal, backend);
    try {
      return new RoomServer(room,
          PageServer.start(port, Map.of("/", VolumePage.live(name)), room));
    } catch (IOException e) {
      room.close();
      throw new DemoInputException(e.getMessage());
    }
  }

  /** Where the page is. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    room.close();
  }
}
