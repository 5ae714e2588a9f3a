package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.ringkernel.runtime.cuda.resident.Answer.Kind;
import io.ringkernel.runtime.cuda.resident.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Messages to workers that are ended, restarted and halted meanwhile, as a seed says. Each message
 * must have one answer, in the order of its actor's, and each reply must say what the replies
 * before it make of the state: two handlers of an actor at once would spoil that, since other work
 * items go on in the middle of a long one.
 */
final class MessageProgram {
  private static final int ACTORS = 8;
  private static final int EXECUTORS = 4;
  private static final int MOST_UNDER_WAY = 24;
  private static final int ACTIVE = 2;
  /** Asks for what throws. */
  private static final int THROWS = -1;

  /** An actor from its creation to its end. */
  private static final class Life {
    private final int generation;
    private final int index;
    /** As the last reply has it, or as it was created. */
    private long value;
    private boolean isActive = true;
    private boolean isOver;
    private boolean hasThrown;
    private int lastTag;
    /** States that it was restarted with, and how many of them show in replies. */
    private final List<Long> restarts = new ArrayList<>();
    private int seen;

    Life(int generation, int index, long value) {
      this.generation = generation;
      this.index = index;
      this.value = value;
    }

    long id() {
      return RawHost.id(generation, index);
    }

    long expectedState() {
      return seen < restarts.size() ? restarts.getLast() : value;
    }
  }

  /** A message without an answer so far; how often its actor had been restarted before. */
  private record Asked(Life life, int times, int restarts) {}

  private final RawHost host;
  private final Random random;
  private final Life[] lives = new Life[ACTORS];
  private final Map<Integer, Asked> asked = new HashMap<>();
  private final int turn = ResidentKernelTest.type("Worker_Turn");
  private final int divide = ResidentKernelTest.type("Worker_Divide");
  private int tags;
  private int noted;

  MessageProgram(RawHost host, long seed) {
    this.host = host;
    this.random = new Random(seed);
    for (int i = 0; i < ACTORS; i++) {
      create(1, i);
    }
  }

  void run(int operations) {
    for (int i = 0; i < operations; i++) {
      Life life = lives[random.nextInt(ACTORS)];
      switch (random.nextInt(24)) {
        case 0 -> replace(life, Command.KILL);
        case 1 -> replace(life, Command.TERMINATE);
        case 2 -> restart(life);
        case 3 -> activate(life, false);
        case 4, 5 -> activate(life, true);
        case 6 -> command(Command.RESUME, life);
        case 7 -> send(life, THROWS);
        case 8, 9 -> send(life, 1_500 + random.nextInt(3_000));
        default -> send(life, random.nextInt(4));
      }
      note();
    }
    settle(0);
    for (int i = 0; i < 200; i++) {
      host.poll();
    }
    note(); // what is answered twice was not asked for
    for (Life life : lives) {
      long state =
          ResidentKernelTest.read(host.command(Command.READ, life.id()).state()).getLong(0);
      assertEquals(life.expectedState(), state, "state of actor " + life.index);
    }
  }

  private void create(int generation, int index) {
    Life life = new Life(generation, index, random.nextLong());
    assertTrue(host.command(Command.CREATE, life.id(), 0, index % EXECUTORS, ACTIVE,
        ResidentKernelTest.worker(life.value)).done());
    lives[index] = life;
  }

  private void command(Command command, Life life) {
    assertTrue(host.command(command, life.id()).done(), command.toString());
  }

  private void replace(Life life, Command end) {
    command(end, life);
    life.isOver = true;
    create(life.generation + 1, life.index);
  }

  private void restart(Life life) {
    long state = random.nextLong();
    assertTrue(host.command(Command.RESTART, life.id(), 0, 0, 1, ResidentKernelTest.worker(state))
        .done());
    life.restarts.add(state);
  }

  private void activate(Life life, boolean isActive) {
    command(isActive ? Command.ACTIVATE : Command.DEACTIVATE, life);
    life.isActive = isActive;
  }

  private void send(Life life, int times) {
    if (asked.size() >= MOST_UNDER_WAY) {
      settle(MOST_UNDER_WAY / 2);
    }
    int tag = ++tags;
    asked.put(tag, new Asked(life, times, life.restarts.size()));
    host.send(life.index % EXECUTORS, life.id(), times == THROWS ? divide : turn, tag,
        ResidentKernelTest.number(times == THROWS ? 0 : times));
  }

  /** Waits until no more than so many messages have no answer; none waits for an actor then. */
  private void settle(int most) {
    for (Life life : lives) {
      if (!life.isActive) {
        activate(life, true);
      }
    }
    host.pollUntil(() -> {
      note();
      return asked.size() <= most;
    });
  }

  private void note() {
    for (; noted < host.answers.size(); noted++) {
      note(host.answers.get(noted));
    }
  }

  private void note(RawHost.Kept answer) {
    Asked about = asked.remove(answer.tag());
    assertNotNull(about, "message " + answer.tag() + " was answered twice");
    Life life = about.life();
    assertEquals(life.id(), answer.actor());
    if (answer.kind() != Kind.STALE && answer.kind() != Kind.RETURNED) { // not begun
      assertTrue(answer.tag() > life.lastTag, "answers of an actor in their order");
      life.lastTag = answer.tag();
    }
    switch (answer.kind()) {
      case REPLY -> replied(about, ResidentKernelTest.read(answer.payload()).getLong(0));
      case TRAPPED -> {
        assertTrue(about.times() == THROWS || life.isOver, "threw by itself");
        life.hasThrown = true;
      }
      case RETURNED -> assertTrue(life.hasThrown || life.isOver, "returned behind nothing");
      case UNDELIVERED, STALE -> assertTrue(life.isOver, "refused by an actor that lives");
      case NONE, MALFORMED, EXPIRED, DONE, SENT -> fail("answered by " + answer.kind());
    }
  }

  /** The state goes on from the reply before, or from one that it was restarted with since. */
  private static void replied(Asked about, long result) {
    Life life = about.life();
    long before = result;
    for (int i = 0; i < about.times(); i++) {
      before ^= i;
    }
    boolean isKnown = life.value == before && life.seen >= about.restarts();
    for (int i = Math.max(life.seen, about.restarts() - 1); !isKnown
        && i < life.restarts.size(); i++) {
      if (life.restarts.get(i) == before) {
        isKnown = true;
        life.seen = i + 1;
      }
    }
    assertTrue(isKnown, "a reply that says nothing of the one before: two handlers at once?");
    life.value = result;
  }
}
