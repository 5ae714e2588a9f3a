package io.ringkernel.samples.wavesim;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.samples.wavesim.serve.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A simulation that pages watch and steer; time stands while there is none. One thread computes;
 * what pages say comes to it through a queue, and what concerns the waves goes through the live
 * actor as in {@link WaveRun}.
 *
 * <p>Pages get JSON: {@code setup}, {@code stats}, {@code error}; and little-endian bytes: {@code
 * int kind}, then for kind 1, a frame, {@code int step, int width, int height, float limit} and one
 * signed byte a cell, 127 times the root of pressure over limit, so that quiet waves keep steps;
 * for kind 2, walls, the same with limit 0 and one byte a cell, 1 is wall.
 */
final class LiveWave implements Conversation, AutoCloseable {
  private static final int HEADER = 20;
  private static final int FRAME = 1;
  private static final int WALLS = 2;
  private static final long FRAME_NANOS = 1_000_000_000L / 30;
  private static final long STATS_NANOS = 250_000_000L;
  private static final float FIRST_LIMIT = 0.02f;
  private static final int HELD_MILLIS = 20;
  private static final int MOST_STEPS_A_FRAME = 1000;

  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
  private final LiveField field;
  private final WaveActors actors;
  private final float[] signal;
  private final LiveMeter meter = new LiveMeter();
  private final List<float[]> heard = new ArrayList<>();
  private final Thread thread = new Thread(this::loop, "wave");
  private volatile boolean ended;

  private Panel panel = new Panel(-1, 1f, 0, -1, 0, 0);
  private int step;
  private int signalStart;
  private int stepsWanted;
  private int stepsAFrame = 8;
  private float limit = FIRST_LIMIT;
  private int shown;
  private boolean dirty = true;

  LiveWave(LiveField field, WaveActors actors, float[] signal, int source, int microphone) {
    this.field = field;
    this.actors = actors;
    this.signal = signal;
    actors.microphone(new MoveMicrophone(microphone)).toCompletableFuture().join();
    actors.fire(new Fire(source, 1f)).toCompletableFuture().join();
    thread.setDaemon(true);
    thread.start();
  }

  private void loop() {
    long stats = System.nanoTime();
    while (!ended) {
      long start = System.nanoTime();
      try {
        obey();
        poll();
        advance();
        if (start - stats > STATS_NANOS) {
          stats = start;
          broadcast(json(stats()));
        }
        long left = FRAME_NANOS - (System.nanoTime() - start);
        Thread.sleep(Math.max(0, left / 1_000_000));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void obey() throws InterruptedException {
    Runnable command =
        panel.hold() == 1 && stepsWanted == 0 ? commands.poll(HELD_MILLIS, TimeUnit.MILLISECONDS)
            : commands.poll();
    while (command != null) {
      command.run();
      command = commands.poll();
    }
  }

  private void poll() {
    Panel before = panel;
    long sent = System.nanoTime();
    panel = actors.poll(new Poll(step)).toCompletableFuture().join();
    meter.answered(System.nanoTime() - sent);
    if (panel.firing() != before.firing()) {
      signalStart = step;
    }
    if (panel.source() != before.source() || panel.receiver() != before.receiver()) {
      broadcast(json(setup()));
    }
  }

  private void advance() {
    int steps = peers.isEmpty() ? 0 : panel.hold() == 1 ? stepsWanted : stepsAFrame;
    stepsWanted = 0;
    if (steps > 0) {
      float[] drive = new float[steps];
      for (int n = 0; n < steps; n++) {
        int place = step + n - signalStart;
        drive[n] = place < signal.length ? panel.amplitude() * signal[place] : 0f;
      }
      long start = System.nanoTime();
      float[] trace = field.advance(panel.source(), drive, panel.receiver());
      meter.computed(steps, (long) steps * field.medium().cells(), System.nanoTime() - start);
      for (int n = 0; n < steps; n++) {
        actors.sample(new Sample(step + n, trace[n]));
      }
      meter.told(steps);
      heard.add(trace);
      step += steps;
      dirty = true;
    }
    if (dirty && !peers.isEmpty()) {
      dirty = false;
      frame();
    }
  }

  private void frame() {
    float[] pressure = field.pressure();
    if (step != shown) {
      float most = 0f;
      for (float value : pressure) {
        most = Math.max(most, Math.abs(value));
      }
      // the scale follows quiet waves slowly, so that the picture does not flicker
      limit = Math.max(1e-6f, Math.max(Math.min(most, 0.05f), limit * 0.97f));
      shown = step;
    }
    ByteBuffer bytes = header(FRAME, limit);
    for (float value : pressure) {
      double share = Math.sqrt(Math.min(1f, Math.abs(value) / limit));
      bytes.put((byte) (Math.signum(value) * Math.floor(share * 127 + 0.5)));
    }
    bytes.flip();
    peers.forEach(peer -> peer.offer(bytes.duplicate()));
  }

  private ByteBuffer walls() {
    ByteBuffer bytes = header(WALLS, 0f);
    for (boolean wall : field.walls()) {
      bytes.put((byte) (wall ? 1 : 0));
    }
    return bytes.flip();
  }

  private ByteBuffer header(int kind, float scale) {
    return ByteBuffer.allocate(HEADER + field.walls().length).order(ByteOrder.LITTLE_ENDIAN)
        .putInt(kind).putInt(step).putInt(field.width()).putInt(field.height()).putFloat(scale);
  }

  private Map<String, Object> stats() {
    float[] trace = heard.isEmpty() ? new float[0] : heard.getLast();
    float loudest = 0f;
    for (float[] part : heard) {
      for (float value : part) {
        loudest = Math.abs(value) > Math.abs(loudest) ? value : loudest;
      }
    }
    heard.clear();
    LiveMeter.Reading reading = meter.read();
    return Map.ofEntries(Map.entry("kind", "stats"), Map.entry("step", step),
        Map.entry("paused", panel.hold() == 1), Map.entry("stepsAFrame", stepsAFrame),
        Map.entry("backend", field.backend().name().toLowerCase(Locale.ROOT)),
        Map.entry("stepsPerSecond", reading.stepsPerSecond()),
        Map.entry("cellsPerSecond", reading.cellsPerSecond()),
        Map.entry("messagesPerSecond", reading.messagesPerSecond()),
        Map.entry("latencies", reading.latencies()), Map.entry("p50", reading.p50()),
        Map.entry("p99", reading.p99()),
        Map.entry("heard", trace.length == 0 ? 0f : loudest),
        Map.entry("commands", panel.commands()));
  }

  private Map<String, Object> setup() {
    return Map.of("kind", "setup", "width", field.width(), "height", field.height(), "layer",
        field.medium().layer(), "source", panel.source(), "microphone", panel.receiver(),
        "backends", List.of("cpu", "cuda", "metal", "webgpu"));
  }

  @Override
  public void opened(Peer peer) {
    commands.add(() -> {
      peer.send(json(setup()));
      peer.send(walls());
      peers.add(peer);
      dirty = true;
    });
  }

  @Override
  public void closed(Peer peer) {
    commands.add(() -> peers.remove(peer));
  }

  @Override
  public void text(Peer peer, String message) {
    commands.add(() -> {
      try {
        obey(JSON.std.mapFrom(message));
      } catch (IOException | IllegalArgumentException | BackendUnavailableException e) {
        peer.send(json(Map.of("kind", "error", "message", String.valueOf(e.getMessage()))));
      }
    });
  }

  @Override
  public void bytes(Peer peer, ByteBuffer message) {
    byte[] cells = new byte[message.remaining()];
    message.get(cells);
    commands.add(() -> {
      if (cells.length != field.walls().length) {
        peer.send(json(Map.of("kind", "error", "message",
            "a plan of " + cells.length + " cells for a grid of " + field.walls().length)));
        return;
      }
      field.replaceWalls(cells);
      wallsChanged();
    });
  }

  private void obey(Map<String, Object> command) {
    switch (String.valueOf(command.get("do"))) {
      case "fire" -> actors.fire(new Fire(open(command), 1f));
      case "microphone" -> actors.microphone(new MoveMicrophone(open(command)));
      case "pause" -> actors.pause(new Pause(1));
      case "resume" -> actors.pause(new Pause(0));
      case "step" -> stepsWanted = number(command, "count", 1, MOST_STEPS_A_FRAME);
      case "speed" -> stepsAFrame = number(command, "steps", 1, MOST_STEPS_A_FRAME);
      case "reset" -> {
        field.reset();
        step = 0;
        shown = 0;
        limit = FIRST_LIMIT;
        signalStart = -signal.length;
        dirty = true;
      }
      case "clear" -> {
        field.clearWalls();
        wallsChanged();
      }
      case "wall" -> {
        field.brush(place(command, "x0", "y0"), place(command, "x1", "y1"),
            number(command, "radius", 0, 64), Boolean.TRUE.equals(command.get("erase")));
        wallsChanged();
      }
      case "backend" -> {
        field.moveTo(backend(String.valueOf(command.get("name"))));
        dirty = true;
      }
      default -> throw new IllegalArgumentException("no such command: " + command.get("do"));
    }
    meter.told(1);
  }

  private static Backend backend(String name) {
    return switch (name) {
      case "cpu" -> Backend.CPU;
      case "cuda" -> Backend.CUDA;
      case "metal" -> Backend.METAL;
      case "webgpu" -> Backend.WEBGPU;
      default -> throw new IllegalArgumentException("no such back end: " + name);
    };
  }

  private int open(Map<String, Object> command) {
    Place place = place(command, "x", "y");
    int cell = field.medium().cell(place.x(), place.y());
    if (field.walls()[cell]) {
      throw new IllegalArgumentException("cell " + place + " is a wall");
    }
    return cell;
  }

  private Place place(Map<String, Object> command, String x, String y) {
    return new Place(number(command, x, 0, field.width() - 1),
        number(command, y, 0, field.height() - 1));
  }

  private static int number(Map<String, Object> command, String key, int least, int most) {
    if (command.get(key) instanceof Number number && number.doubleValue() >= least
        && number.doubleValue() <= most) {
      return number.intValue();
    }
    throw new IllegalArgumentException(
        key + " must be " + least + " to " + most + ", got " + command.get(key));
  }

  private void wallsChanged() {
    dirty = true;
    peers.forEach(peer -> peer.send(walls()));
  }

  private void broadcast(String message) {
    peers.forEach(peer -> peer.send(message));
  }

  private static String json(Map<String, Object> message) {
    try {
      return JSON.std.asString(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    ended = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    actors.close();
    field.close();
  }
}
