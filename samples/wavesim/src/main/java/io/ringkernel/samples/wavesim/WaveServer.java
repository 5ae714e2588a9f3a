package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.serve.PageServer;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** The simulation on a page: watch it, draw walls, fire pulses, change its back end. */
public final class WaveServer implements AutoCloseable {
  private final RingRuntime actors;
  private final LiveWave wave;
  private final PageServer server;

  private WaveServer(RingRuntime actors, LiveWave wave, PageServer server) {
    this.actors = actors;
    this.wave = wave;
    this.server = server;
  }

  /**
   * Starts simulation and server.
   *
   * @param port 0 for any that is free
   * @throws DemoInputException for input that cannot be used, or a port
   */
  public static WaveServer start(WaveOptions options, int port) throws DemoInputException {
    Preparation ready = Preparation.of(options);
    Scene scene = ready.scene();
    if (scene.microphones().size() > 1) {
      throw new DemoInputException("--microphone-at: a page has one microphone, which moves; give"
          + " one place, or leave out --serve to record at several");
    }
    Backend backend = options.backend() == Backend.AUTO ? Backend.CPU : options.backend();
    LiveField field = new LiveField(scene, options.absorption(), backend);
    field.become(options.mode());
    RingRuntime actors = RingRuntime.builder().backend(Backend.CPU).build();
    LiveWave wave = new LiveWave(field, new RuntimeBackend(actors, actors).actors(),
        ready.signal(), scene.source(), scene.microphones().getFirst());
    try {
      return new WaveServer(actors, wave, PageServer.start(port, Map.of("/", WavePage.live(),
          "/alone", WavePage.alone()), wave));
    } catch (IOException e) {
      wave.close();
      actors.close();
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
    wave.close();
    actors.close();
  }
}
