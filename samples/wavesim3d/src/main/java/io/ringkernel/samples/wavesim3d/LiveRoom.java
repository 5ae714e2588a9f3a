package io.ringkernel.samples.wavesim3d;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.samples.wavesim.serve.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A room that pages watch and steer; time stands while there is none. One thread computes; what
 * pages say comes to it through a queue.
 *
 * <p>Pages get JSON: {@code setup}, {@code stats}, {@code error}; and little-endian bytes: {@code
 * int kind, int step, int width, int height, int depth}, then for kind 1 a byte a cell, the
 * pressure, for kind 2 two, what is solid, as {@link VolumeBytes} has them. Places are shares of
 * the room.
 */
final class LiveRoom implements Conversation, AutoCloseable {
  private static final int HEADER = 20;
  private static final int FRAME = 1;
  private static final int SOLIDS = 2;
  private static final long FRAME_NANOS = 1_000_000_000L / 20;
  private static final long STATS_NANOS = 250_000_000L;
  private static final int HELD_MILLIS = 20;
  private static final int MOST_STEPS_A_FRAME = 200;
  private static final long NEVER = Long.MAX_VALUE / 2;
  private static final double FADING = 0.95;

  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
  private final RoomSignal signal;
  private final Thread thread = new Thread(this::loop, "room");
  private volatile boolean ended;

  private RoomScene scene;
  private RingRuntime runtime;
  private RoomEngine engine;
  private int step;
  private long signalStart;
  private int stepsAFrame = 4;
  private int stepsWanted;
  private boolean held;
  private boolean dirty = true;
  private double limit = 1e-6;
  private float heardLeft;
  private float heardRight;
  private long computed;
  private long computeNanos;

  LiveRoom(RoomScene scene, RoomSignal signal, Backend backend) {
    this.scene = scene;
    this.signal = signal;
    runtime = RingRuntime.builder().backend(backend).build();
    engine = new RoomEngine(runtime, scene.room());
    thread.setDaemon(true);
    thread.start();
  }

  private void loop() {
    try {
      frames();
    } catch (RuntimeException | Error e) {
      String message = error("the simulation has ended: " + e);
      peers.forEach(peer -> peer.send(message));
      throw e;
    }
  }

  private void frames() {
    long stats = System.nanoTime();
    while (!ended) {
      long start = System.nanoTime();
      try {
        obey();
        advance();
        if (start - stats > STATS_NANOS) {
          stats = start;
          String message = json(stats());
          peers.forEach(peer -> peer.send(message));
        }
        Thread.sleep(Math.max(0, (FRAME_NANOS - (System.nanoTime() - start)) / 1_000_000));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void obey() throws InterruptedException {
    Runnable command = held && stepsWanted == 0
        ? commands.poll(HELD_MILLIS, TimeUnit.MILLISECONDS) : commands.poll();
    while (command != null) {
      command.run();
      command = commands.poll();
    }
  }

  private void advance() {
    int steps = peers.isEmpty() ? 0 : held ? stepsWanted : stepsAFrame;
    stepsWanted = 0;
    if (steps > 0) {
      float[] drive = new float[steps];
      for (int n = 0; n < steps; n++) {
        drive[n] = signal.at(step + n - signalStart);
      }
      Room room = scene.room();
      long start = System.nanoTime();
      float[] trace = engine.advance(scene.source(), drive, scene.listener().left(room),
          scene.listener().right(room));
      computeNanos += System.nanoTime() - start;
      computed += steps;
      for (int n = 0; n < steps; n++) {
        heardLeft = louder(heardLeft, trace[2 * n]);
        heardRight = louder(heardRight, trace[2 * n + 1]);
      }
      step += steps;
      dirty = true;
    }
    if (dirty && !peers.isEmpty()) {
      dirty = false;
      float[] pressure = engine.pressure();
      // the scale follows quiet waves slowly, so that the picture does not flicker
      limit = Math.max(Math.min(VolumeBytes.limit(pressure), 1), limit * FADING);
      ByteBuffer frame =
          bytes(FRAME, new VolumeBytes(scene.room()).pressure(pressure, limit));
      peers.forEach(peer -> peer.offer(frame.duplicate()));
    }
  }

  private static float louder(float one, float other) {
    return Math.abs(other) > Math.abs(one) ? other : one;
  }

  private ByteBuffer bytes(int kind, byte[] cells) {
    VolumeBytes grid = new VolumeBytes(scene.room());
    return ByteBuffer.allocate(HEADER + cells.length).order(ByteOrder.LITTLE_ENDIAN).putInt(kind)
        .putInt(step).putInt(grid.width()).putInt(grid.height()).putInt(grid.depth()).put(cells)
        .flip();
  }

  private ByteBuffer solids() {
    return bytes(SOLIDS, new VolumeBytes(scene.room()).solids(scene.percents()));
  }

  private Map<String, Object> stats() {
    double seconds = Math.max(1, computeNanos) / 1e9;
    Map<String, Object> stats = Map.of("kind", "stats", "step", step, "paused", held,
        "stepsAFrame", stepsAFrame, "backend", runtime.backend().name().toLowerCase(Locale.ROOT),
        "stepsPerSecond", computed / seconds, "cellsPerSecond",
        computed / seconds * scene.room().cells(), "left", heardLeft, "right", heardRight);
    computed = 0;
    computeNanos = 0;
    heardLeft = 0;
    heardRight = 0;
    return stats;
  }

  private Map<String, Object> setup() {
    Room room = scene.room();
    Head head = scene.listener();
    return Map.of("kind", "setup", "cells", new int[] {room.width(), room.height(), room.depth()},
        "cell", room.cell(), "stepSeconds", room.step(), "bandwidth", room.bandwidth(), "source",
        VolumePage.shares(room, scene.source()), "head",
        VolumePage.shares(room, room.index(head.x(), head.y(), head.z())));
  }

  @Override
  public void opened(Peer peer) {
    commands.add(() -> {
      peer.send(json(setup()));
      peer.send(solids());
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
        Map<String, Object> command = JSON.std.mapFrom(message);
        if (command == null) { // for the JSON text null
          throw new IllegalArgumentException("a command is an object, not " + message.strip());
        }
        obey(command);
      } catch (IOException | RuntimeException e) {
        peer.send(error(String.valueOf(e.getMessage())));
      }
    });
  }

  @Override
  public void bytes(Peer peer, ByteBuffer message) {
    text(peer, "{\"do\":\"bytes\"}");
  }

  private void obey(Map<String, Object> command) {
    String verb = String.valueOf(command.get("do"));
    switch (verb) {
      case "pause" -> held = true;
      case "resume" -> held = false;
      case "step" -> stepsWanted = (int) number(command, "count", 1, MOST_STEPS_A_FRAME);
      case "speed" -> stepsAFrame = (int) number(command, "steps", 1, MOST_STEPS_A_FRAME);
      case "fire" -> signalStart = step;
      case "reset" -> reset();
      case "source" -> {
        int[] place = place(command);
        become(scene.sourceAt(place[0], place[1], place[2]));
        signalStart = step;
      }
      case "listener" -> {
        int[] place = place(command);
        become(scene.listenerAt(place[0], place[1], place[2]));
      }
      case "backend" -> moveTo(backend(String.valueOf(command.get("name"))));
      default -> throw new IllegalArgumentException("no such command: " + verb);
    }
  }

  private void reset() {
    float[] silence = new float[scene.room().cells()];
    engine.begin(silence, silence);
    step = 0;
    signalStart = NEVER;
    limit = 1e-6;
    dirty = true;
  }

  private int[] place(Map<String, Object> command) {
    Room room = scene.room();
    return new int[] {cell(command, "x", room.width()), cell(command, "y", room.height()),
      cell(command, "z", room.depth())};
  }

  private static int cell(Map<String, Object> command, String key, int cells) {
    return Math.min(cells - 1, (int) (number(command, key, 0, 1) * cells));
  }

  private static double number(Map<String, Object> command, String key, double least,
      double most) {
    if (command.get(key) instanceof Number number && number.doubleValue() >= least
        && number.doubleValue() <= most) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(key + " must be " + (long) least + " to " + (long) most
        + ", got " + command.get(key));
  }

  private static Backend backend(String name) {
    try {
      return Backend.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("no such back end: " + name, e);
    }
  }

  /** Goes on elsewhere; where that cannot be used, nothing has changed. */
  private void moveTo(Backend backend) {
    RingRuntime next = RingRuntime.builder().backend(backend).build();
    RoomEngine made;
    try {
      made = new RoomEngine(next, scene.room());
      made.begin(engine.before(), engine.pressure());
    } catch (RuntimeException | Error e) {
      next.close();
      throw e;
    }
    engine.close();
    runtime.close();
    runtime = next;
    engine = made;
    dirty = true;
  }

  /** Goes on in another scene: what is solid there is silent. */
  private void become(RoomScene next) {
    float[] before = engine.before();
    float[] now = engine.pressure();
    engine.close();
    scene = next;
    restart(before, now);
    String message = json(setup());
    ByteBuffer solids = solids();
    peers.forEach(peer -> {
      peer.send(message);
      peer.send(solids.duplicate());
    });
  }

  private void restart(float[] before, float[] now) {
    float[] gain = scene.room().gain();
    for (int cell = 0; cell < gain.length; cell++) {
      if (gain[cell] == 0f) {
        before[cell] = 0f;
        now[cell] = 0f;
      }
    }
    engine = new RoomEngine(runtime, scene.room());
    engine.begin(before, now);
    dirty = true;
  }

  private static String error(String message) {
    return json(Map.of("kind", "error", "message", message));
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
    engine.close();
    runtime.close();
  }
}
