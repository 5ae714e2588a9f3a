package io.ringkernel.cli;

import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.samples.wavesim.WaveOptions;
import io.ringkernel.samples.wavesim.WavePage;
import io.ringkernel.samples.wavesim.WaveServer;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The wave simulation on a page. */
final class WavePageView {
  private WavePageView() {}

  /** Serves until the process is ended. */
  static int serve(PrintWriter out, WaveOptions options, int port) throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UserException("--port takes a number from 0 to 65535, got " + port);
    }
    try (WaveServer server = WaveServer.start(options, port)) {
      out.println("wave simulation: " + server.address() + "  (Ctrl+C ends it)");
      out.flush();
      Thread.currentThread().join();
      return RingKernel.OK;
    } catch (DemoInputException | BackendUnavailableException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  /** Writes the page that needs no server. */
  static int write(PrintWriter out, Path file) {
    try {
      WavePage.write(file);
      out.println("  wrote " + file + "; open it in a browser with WebGPU");
      return RingKernel.OK;
    } catch (DemoInputException e) {
      throw new UserException(e.getMessage(), e);
    }
  }
}
