package io.ringkernel.runtime.management;

import io.ringkernel.runtime.trace.ChromeTrace;
import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceLog;
import io.ringkernel.runtime.trace.TraceRecording;
import io.ringkernel.runtime.trace.TraceTrack;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The bean. Loaded only where {@code java.management} is. */
final class ManagedProcess implements ProcessMXBean {
  private static final int FORMAT_VERSION = 1;

  private final Runtimes runtimes;
  private TraceRecording recording;

  ManagedProcess(Runtimes runtimes) {
    this.runtimes = runtimes;
  }

  /** Registers it under the first name that is free. */
  static void register(Runtimes runtimes) throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ManagedProcess process = new ManagedProcess(runtimes);
    for (int number = 1;; number++) {
      try {
        server.registerMBean(process,
            new ObjectName(number == 1 ? NAME : NAME + ",number=" + number));
        return;
      } catch (InstanceAlreadyExistsException e) {
        // Another class loader has loaded this library, too.
      }
    }
  }

  @Override
  public int getFormatVersion() {
    return FORMAT_VERSION;
  }

  @Override
  public List<RuntimeView> getRuntimes() {
    return runtimes.open().stream().<RuntimeView>map(RuntimeData::of).toList();
  }

  @Override
  public synchronized void startTrace(int mostSpans) {
    if (recording != null) {
      // Who began it was ended before it could fetch it.
      recording.stop();
    }
    recording = Trace.start(mostSpans);
  }

  @Override
  public synchronized byte[] stopTrace(List<String> actors) {
    if (recording == null) {
      throw new IllegalStateException("no trace was begun here");
    }
    TraceLog log = recording.stop();
    recording = null;
    if (!actors.isEmpty()) {
      Set<String> wanted = Set.copyOf(actors);
      log = log.only(track -> track.group().equals(TraceTrack.ACTORS)
          && wanted.contains(track.name()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer = new BufferedWriter(
        new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
      ChromeTrace.write(log, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
