package io.ringkernel.runtime.topic;

import io.ringkernel.SendResult;
import io.ringkernel.runtime.spi.Completion;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A function that subscribes: called by one thread at a time, in order. */
final class ListenerSubscriber implements Subscriber {
  /** Messages that may wait for a listener. */
  static final int CAPACITY = 4096;

  private record Waiting(Publication publication, Completion completion) {}

  private final Consumer<Publication> listener;
  private final Executor executor;
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private boolean running;

  ListenerSubscriber(Consumer<Publication> listener, Executor executor) {
    this.listener = listener;
    this.executor = executor;
  }

  @Override
  public SendResult give(Publication publication, Completion completion) {
    synchronized (waiting) {
      if (waiting.size() >= CAPACITY) {
        return SendResult.QUEUED;
      }
      waiting.addLast(new Waiting(publication, completion));
      if (running) {
        return SendResult.DELIVERED;
      }
      running = true;
    }
    try {
      executor.execute(this::work);
    } catch (RuntimeException | Error e) {
      // The executor is the user's, and shut down.
      work();
    }
    return SendResult.DELIVERED;
  }

  private void work() {
    for (;;) {
      Waiting next;
      synchronized (waiting) {
        next = waiting.pollFirst();
        if (next == null) {
          running = false;
          return;
        }
      }
      call(next);
    }
  }

  private void call(Waiting next) {
    Completion completion = next.completion();
    if (completion != null && completion.admit() != Completion.Admission.HANDLE) {
      return;
    }
    try {
      listener.accept(next.publication());
      if (completion != null) {
        completion.processed(null, () -> {
        });
      }
    } catch (Throwable e) {
      if (completion != null) {
        completion.failed(e, () -> {
        });
      } else {
        lost(next.publication(), e);
      }
    }
  }

  @Override
  public void lost(Publication publication, Throwable cause) {
    System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
        "a listener did not process message " + publication.id() + " of topic "
            + publication.topic() + ": " + cause.getClass().getName());
  }
}
