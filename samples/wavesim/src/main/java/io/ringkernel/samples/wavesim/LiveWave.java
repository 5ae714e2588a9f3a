package io.ringkernel.samples.wavesim;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.samples.wavesim.serve.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A simulation that pages watch and steer; time stands while there is none. One thread computes;
 * what pages say comes to it through a queue, and what concerns the waves goes through the live
 * actor as in {@link WaveRun}.
 *
 * <p>Pages get JSON: {@code setup}, {@code stats}, {@code focus}, {@code error}; and the bytes of
 * {@link FieldBytes}.
 */
final class LiveWave implements Conversation, AutoCloseable {
  private static final long FRAME_NANOS = 1_000_000_000L / 30;
  private static final long STATS_NANOS = 250_000_000L;
  private static final int HELD_MILLIS = 20;
  private static final int MOST_STEPS_A_FRAME = 1000;
  private static final int MOST_PARTS_A_FRAME = 1 << 16;
  /** So far before the first step that a signal of any place is silent. */
  private static final int NEVER = Integer.MAX_VALUE;

  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
  private final LiveField field;
  private final WaveActors actors;
  private final Signal signal;
  private final LiveMeter meter = new LiveMeter();
  private final List<float[]> heard = new ArrayList<>();
  private final FieldBytes bytes;
  private final Thread thread = new Thread(this::loop, "wave");
  private volatile boolean ended;

  private Panel panel = new Panel(-1, 1f, 0, -1, 0, 0);
  private int step;
  private int signalStart;
  private int stepsWanted;
  private int stepsAFrame = 8;
  /** Parts of steps in a frame where steps are taken apart; 0 for whole steps. */
  private int partsAFrame;
  private boolean dirty = true;

  LiveWave(LiveField field, WaveActors actors, Signal signal, int source, int microphone) {
    this.field = field;
    this.actors = actors;
    this.signal = signal;
    bytes = new FieldBytes(field.width(), field.height());
    actors.microphone(new MoveMicrophone(microphone)).toCompletableFuture().join();
    actors.fire(new Fire(source, 1f)).toCompletableFuture().join();
    thread.setDaemon(true);
    thread.start();
  }

  private void loop() {
    try {
      frames();
    } catch (RuntimeException | Error e) {
      broadcast(error("the simulation has ended: " + e));
      throw e;
    }
  }

  private void frames() {
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
    if (steps > 0 && partsAFrame > 0 && field.partwise().isPresent()) {
      parts(panel.hold() == 1 ? steps * partsAFrame : partsAFrame);
    } else if (steps > 0) {
      settle();
      steps(steps);
    }
    if (dirty && !peers.isEmpty()) {
      dirty = false;
      ByteBuffer frame = bytes.frame(step, field.shown());
      peers.forEach(peer -> peer.offer(frame.duplicate()));
      field.partwise().ifPresent(engine -> broadcast(json(focus(engine))));
    }
  }

  private float drive(int ahead) {
    return panel.amplitude() * signal.at((long) step + ahead - signalStart);
  }

  private void steps(int steps) {
    float[] drive = new float[steps];
    for (int n = 0; n < steps; n++) {
      drive[n] = drive(n);
    }
    long start = System.nanoTime();
    float[] trace = field.advance(panel.source(), drive, panel.receiver());
    meter.computed(steps, (long) steps * field.medium().cells(), System.nanoTime() - start);
    hear(trace);
  }

  private void parts(int parts) {
    long start = System.nanoTime();
    int before = step;
    for (int n = 0; n < parts; n++) {
      part();
    }
    PartwiseEngine engine = field.partwise().orElseThrow();
    meter.computed(step - before, (long) parts * field.medium().cells() / engine.parts(),
        System.nanoTime() - start);
    dirty = true;
  }

  private void part() {
    if (field.part(panel.source(), drive(0))) {
      int cell = panel.receiver();
      hear(new float[] {
        cell < 0 ? 0f : field.partwise().orElseThrow().pressure(cell)});
    }
  }

  private void hear(float[] trace) {
    for (int n = 0; n < trace.length; n++) {
      actors.sample(new Sample(step + n, trace[n]));
    }
    meter.told(trace.length);
    heard.add(trace);
    step += trace.length;
    dirty = true;
  }

  /** Ends a step that is under way, before something changes that holds for whole steps. */
  private void settle() {
    while (field.partwise().filter(PartwiseEngine::isAmidStep).isPresent()) {
      part();
    }
  }

  /** Where the last parts were computed: areas as {@code x, y, width, height, activity}. */
  private Map<String, Object> focus(PartwiseEngine engine) {
    return Map.of("kind", "focus", "mode", engine.mode().id(), "step", step, "place",
        engine.place(), "amid", engine.isAmidStep(), "differing", field.differing(), "oddity",
        engine.oddity(), "areas",
        engine.focus().stream().map(area -> List.of(area.x(), area.y(), area.width(),
            area.height(), area.activity().ordinal())).toList());
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
        Map.entry("mode", field.mode().id()), Map.entry("partsAFrame", partsAFrame),
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
        "backends", List.of("cpu", "cuda", "metal", "webgpu"), "absorption", field.absorption(),
        "modes", Stream.of(WaveMode.values()).map(mode -> Map.of("id", mode.id(), "sentence",
            mode.sentence())).toList());
  }

  @Override
  public void opened(Peer peer) {
    commands.add(() -> {
      peer.send(json(setup()));
      peer.send(bytes.walls(step, field.walls()));
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
        obey(PageCommand.of(message));
      } catch (IOException | RuntimeException e) {
        peer.send(error(String.valueOf(e.getMessage())));
      }
    });
  }

  @Override
  public void bytes(Peer peer, ByteBuffer message) {
    byte[] cells = new byte[message.remaining()];
    message.get(cells);
    commands.add(() -> {
      if (cells.length != field.medium().cells()) {
        peer.send(error("a plan of " + cells.length + " cells for a grid of "
            + field.medium().cells()));
        return;
      }
      try {
        settle();
        field.walls().replace(cells);
        wallsChanged();
      } catch (IllegalArgumentException e) {
        peer.send(error(e.getMessage()));
      }
    });
  }

  private static String error(String message) {
    return json(Map.of("kind", "error", "message", message));
  }

  private void obey(PageCommand command) {
    switch (command.verb()) {
      case "fire" -> actors.fire(new Fire(open(command), 1f));
      case "microphone" -> actors.microphone(new MoveMicrophone(open(command)));
      case "pause" -> actors.pause(new Pause(1));
      case "resume" -> actors.pause(new Pause(0));
      case "step" -> stepsWanted = command.number("count", 1, MOST_STEPS_A_FRAME);
      case "speed" -> stepsAFrame = command.number("steps", 1, MOST_STEPS_A_FRAME);
      case "parts" -> partsAFrame = command.number("count", 0, MOST_PARTS_A_FRAME);
      case "reset" -> reset();
      case "clear", "shape" -> draw(command);
      case "mode" -> become(WaveMode.of(command.text("name")));
      case "backend" -> {
        settle();
        field.moveTo(command.backend());
        dirty = true;
      }
      default -> throw new IllegalArgumentException("no such command: " + command.verb());
    }
    meter.told(1);
  }

  private void reset() {
    field.reset();
    step = 0;
    bytes.reset();
    signalStart = NEVER;
    dirty = true;
  }

  private void become(WaveMode mode) {
    settle();
    field.become(mode);
    dirty = true;
  }

  private void draw(PageCommand command) {
    if (command.verb().equals("clear")) {
      settle();
      field.walls().clear();
    } else {
      Shape shape = command.shape(field.width(), field.height());
      double absorption = command.fields().containsKey("absorption")
          ? command.number("absorption", 0, 100) / 100.0 : field.absorption();
      settle();
      if (command.flag("erase")) {
        field.walls().erase(shape);
      } else {
        field.walls().draw(shape, absorption);
      }
    }
    wallsChanged();
  }

  private int open(PageCommand command) {
    Place place = command.place("x", "y", field.width(), field.height());
    int cell = field.medium().cell(place.x(), place.y());
    if (field.walls().at(cell)) {
      throw new IllegalArgumentException("cell " + place + " is a wall");
    }
    return cell;
  }

  private void wallsChanged() {
    field.wallsChanged();
    dirty = true;
    peers.forEach(peer -> peer.send(bytes.walls(step, field.walls())));
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
