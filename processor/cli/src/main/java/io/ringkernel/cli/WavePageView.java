package io.ringkernel.cli;

import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.samples.wavesim.WaveOptions;
import io.ringkernel.samples.wavesim.WavePage;
import io.ringkernel.samples.wavesim.WaveServer;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim3d.RoomOptions;
import io.ringkernel.samples.wavesim3d.RoomServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** The wave simulation on a page. */
final class WavePageView {
  private WavePageView() {}

  /** What is served. */
  private interface Server extends AutoCloseable {
    URI address();

    @Override
    void close();
  }

  private interface Start {
    Server at(int port) throws DemoInputException;
  }

  /** Serves a plane until the process is ended. */
  static int serve(OutputOptions output, WaveOptions options, int port)
      throws InterruptedException {
    return serve(output, port, at -> {
      WaveServer server = WaveServer.start(options, at);
      return server(server.address(), server::close);
    });
  }

  /** Serves a room until the process is ended. */
  static int serve(OutputOptions output, RoomOptions options, int port)
      throws InterruptedException {
    return serve(output, port, at -> {
      RoomServer server = RoomServer.start(options, at);
      return server(server.address(), server::close);
    });
  }

  private static Server server(URI address, Runnable close) {
    return new Server() {
      @Override
      public URI address() {
        return address;
      }

      @Override
      public void close() {
        close.run();
      }
    };
  }

  private static int serve(OutputOptions output, int port, Start start)
      throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UserException("--port takes a number from 0 to 65535, got " + port);
    }
    try (Server server = start.at(port)) {
      output.print(out -> out.println("wave simulation: " + server.address()
          + "  (Ctrl+C ends it)"), Map.of("address", server.address().toString()));
      Thread.currentThread().join();
      return RingKernel.OK;
    } catch (DemoInputException | BackendUnavailableException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  /** Writes the page that needs no server. */
  static int write(OutputOptions output, Path file) {
    try {
      WavePage.write(file);
      output.print(out -> out.println("  wrote " + file
          + "; open it in a browser with WebGPU"), Map.of("file", file.toString()));
      return RingKernel.OK;
    } catch (DemoInputException e) {
      throw new UserException(e.getMessage(), e);
    }
  }
}
