package io.ringkernel.runtime;

import io.ringkernel.SendResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The messages of a runtime that were not processed, until somebody deals with them. Holds a
 * bounded number: the oldest make room and are counted. Thread-safe.
 */
public final class DeadLetters {
  private final int capacity;
  private final Function<DeadLetter, SendResult> sender;
  private final ArrayDeque<DeadLetter> letters = new ArrayDeque<>();
  private long total;
  private long discarded;

  DeadLetters(int capacity, Function<DeadLetter, SendResult> sender) {
    this.capacity = capacity;
    this.sender = sender;
  }

  void add(DeadLetter letter) {
    synchronized (letters) {
      total++;
      if (capacity == 0) {
        discarded++;
        return;
      }
      if (letters.size() >= capacity) {
        letters.removeFirst();
        discarded++;
      }
      letters.addLast(letter);
    }
  }

  /** Those that are held, oldest first. */
  public List<DeadLetter> list() {
    synchronized (letters) {
      return List.copyOf(letters);
    }
  }

  /** How many are held. */
  public int size() {
    synchronized (letters) {
      return letters.size();
    }
  }

  /** How many there ever were. */
  public long total() {
    synchronized (letters) {
      return total;
    }
  }

  /** How many made room for newer ones and are lost. */
  public long discarded() {
    synchronized (letters) {
      return discarded;
    }
  }

  /**
   * Sends those that fit once more to the actors they were for; they are no longer held then. What
   * cannot be sent, because its actor has ended, refuses it, its inbox is full or its bytes made no
   * message, stays; where a full inbox makes dead letters, it is a new one. Who had asked has been
   * answered and gets no second reply.
   *
   * @return how many were sent
   */
  public int replay(Predicate<DeadLetter> which) {
    int sent = 0;
    for (DeadLetter letter : chosen(which)) {
      // One at a time, so that what comes back or comes anew finds the room of the one sent.
      if (take(letter) && resend(letter)) {
        sent++;
      }
    }
    return sent;
  }

  /** Forgets those that fit; gives the number. */
  public int remove(Predicate<DeadLetter> which) {
    return (int) chosen(which).stream().filter(this::take).count();
  }

  /** Those that fit. The predicate is the user's, so it is called without the lock. */
  private List<DeadLetter> chosen(Predicate<DeadLetter> which) {
    return list().stream().filter(Objects.requireNonNull(which, "which")).toList();
  }

  /** Whether it was still held, and by this call no longer is. */
  private boolean take(DeadLetter letter) {
    synchronized (letters) {
      for (Iterator<DeadLetter> all = letters.iterator(); all.hasNext();) {
        if (all.next() == letter) {
          all.remove();
          return true;
        }
      }
      return false;
    }
  }

  private boolean resend(DeadLetter letter) {
    boolean gone = false;
    try {
      SendResult result = sender.apply(letter);
      // Where it was rejected, the actor has made a dead letter of it again.
      gone = result == SendResult.DELIVERED || result == SendResult.REJECTED;
      return result == SendResult.DELIVERED;
    } catch (RuntimeException e) {
      // Its actor has no handler for it, or refuses its values: it stays.
      return false;
    } finally {
      if (!gone) {
        putBack(letter);
      }
    }
  }

  private void putBack(DeadLetter letter) {
    synchronized (letters) {
      if (letters.size() >= capacity) {
        discarded++;
        return;
      }
      letters.addLast(letter);
    }
  }

  /**
   * Writes those that are held to a file, one JSON object a line, and forgets them. The file is
   * there completely or not at all; where it cannot be written, they are held as before. Nothing is
   * written where none is held.
   *
   * @param file is replaced if it exists
   * @return how many were written
   */
  public int drainTo(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    List<DeadLetter> all;
    synchronized (letters) {
      all = List.copyOf(letters);
      letters.clear();
    }
    if (all.isEmpty()) {
      return 0;
    }
    Path folder = file.toAbsolutePath().getParent();
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try {
      if (folder == null || Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "it is a folder; name a file");
      }
      if (!Files.isDirectory(folder)) {
        throw new NoSuchFileException(file.toString(), null, "there is no folder " + folder);
      }
      try (BufferedWriter out = Files.newBufferedWriter(partial)) {
        for (DeadLetter letter : all) {
          out.write(line(letter));
          out.write('\n');
        }
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      return all.size();
    } catch (IOException | RuntimeException e) {
      synchronized (letters) {
        for (int i = all.size() - 1; i >= 0; i--) {
          letters.addFirst(all.get(i));
        }
      }
      remove(partial, e);
      throw e;
    }
  }

  private static void remove(Path partial, Exception why) {
    try {
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private static String line(DeadLetter letter) {
    StringBuilder out = new StringBuilder(256);
    out.append("{\"time\": ").append(quoted(HybridLogicalClock.format(letter.time())));
    out.append(", \"actor\": ").append(quoted(letter.actor().toString()));
    out.append(", \"type\": ").append(quoted(letter.type()));
    out.append(", \"reason\": ").append(quoted(letter.reason().toString()));
    out.append(", \"cause\": ").append(quoted(described(letter.cause())));
    out.append(", \"class\": ")
        .append(quoted(letter.message().map(m -> m.getClass().getName()).orElse("")));
    out.append(", \"message\": ")
        .append(quoted(letter.message().map(DeadLetters::described).orElse("")));
    out.append(", \"correlation\": ").append(letter.correlation());
    out.append(", \"sender\": ")
        .append(letter.sender() == 0 ? "null" : quoted(ActorId.of(letter.sender()).toString()));
    letter.name().ifPresent(name -> out.append(", \"name\": ").append(quoted(name)));
    return out.append('}').toString();
  }

  /** The user's toString may throw, which must not keep a file from being written. */
  private static String described(Object thing) {
    try {
      return String.valueOf(thing);
    } catch (RuntimeException | Error e) {
      return thing.getClass().getName();
    }
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
