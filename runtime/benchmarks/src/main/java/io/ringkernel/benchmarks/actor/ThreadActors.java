package io.ringkernel.benchmarks.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * An actor as a thread that takes from an unbounded queue: virtual threads, or platform threads to
 * compare.
 */
public final class ThreadActors implements ActorsUnderTest {
  private static final Object GO = new Object();
  private static final Object END = new Object();

  private record Ask(long value, CompletableFuture<Long> reply) {}

  private final Thread.Builder threads;
  private final List<LinkedBlockingQueue<Object>> spawned = new ArrayList<>();
  private final List<Thread> spawnedThreads = new ArrayList<>();
  private final Bouncer a = new Bouncer();
  private final Bouncer b = new Bouncer();

  ThreadActors(boolean virtual) {
    threads = virtual ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
  }

  private static final class Bouncer implements Runnable {
    final LinkedBlockingQueue<Object> mailbox = new LinkedBlockingQueue<>();
    Bouncer other;
    int left;
    CountDownLatch done;

    @Override
    public void run() {
      try {
        for (;;) {
          Object m = mailbox.take();
          if (m == GO) {
            if (--left > 0) {
              if (other != null) {
                other.mailbox.add(GO);
              }
            } else {
              done.countDown();
            }
          } else if (m instanceof Ask q) {
            q.reply.complete(q.value + 1);
          } else {
            return;
          }
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void open() {
    threads.start(a);
    threads.start(b);
  }

  @Override
  public void pingPong(int rounds) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    a.other = b;
    b.other = a;
    a.left = rounds + 1;
    b.left = Integer.MAX_VALUE;
    a.done = done;
    a.mailbox.add(GO);
    done.await();
  }

  @Override
  public void tell(int n) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    a.other = null;
    a.left = n;
    a.done = done;
    for (int i = 0; i < n; i++) {
      a.mailbox.add(GO);
    }
    done.await();
  }

  @Override
  public long ask(long value) {
    CompletableFuture<Long> reply = new CompletableFuture<>();
    a.mailbox.add(new Ask(value, reply));
    return reply.join();
  }

  @Override
  public void spawn(int n) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(n);
    for (int i = 0; i < n; i++) {
      LinkedBlockingQueue<Object> mailbox = new LinkedBlockingQueue<>();
      spawnedThreads.add(threads.start(() -> {
        try {
          while (mailbox.take() != END) {
            done.countDown();
          }
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }));
      mailbox.add(GO);
      spawned.add(mailbox);
    }
    done.await();
  }

  @Override
  public void endSpawned() throws InterruptedException {
    spawned.forEach(m -> m.add(END));
    spawned.clear();
    for (Thread t : spawnedThreads) {
      t.join();
    }
    spawnedThreads.clear();
  }

  @Override
  public void close() {
    a.mailbox.add(END);
    b.mailbox.add(END);
  }
}
