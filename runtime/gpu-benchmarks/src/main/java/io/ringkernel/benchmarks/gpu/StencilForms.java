package io.ringkernel.benchmarks.gpu;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Lets the runtime measure which form of a stencil is the quickest, or take one that is named, and
 * hears from its log which one it took. Opened before the runtime, whose choices are then its own
 * and not those that another run has kept.
 */
final class StencilForms implements AutoCloseable {
  private static final String FORM = "ringkernel.stencil.form";

  private final Map<String, Optional<String>> former = new HashMap<>();
  private final Logger logger = Logger.getLogger("io.ringkernel.stencil");
  private final Level level = logger.getLevel();
  private final Heard heard = new Heard();

  /** Keeps the choice of the last message. */
  private static final class Heard extends Handler {
    private static final String BEFORE = " takes ";
    private volatile String choice = "";

    @Override
    public void publish(LogRecord line) {
      String text = line.getMessage();
      if (text.contains(BEFORE)) {
        choice = text.substring(text.lastIndexOf(": ") + 2);
      }
    }

    @Override
    public void flush() {
      // Nothing is written anywhere.
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  StencilForms() {
    set("ringkernel.stencil.tune", Optional.of("always"));
    set("ringkernel.stencil.cache", Optional.of(""));
    set(FORM, Optional.empty());
    logger.setLevel(Level.FINE);
    logger.addHandler(heard);
  }

  private void set(String property, Optional<String> value) {
    former.putIfAbsent(property, Optional.ofNullable(System.getProperty(property)));
    put(property, value);
  }

  private static void put(String property, Optional<String> value) {
    value.ifPresentOrElse(text -> System.setProperty(property, text),
        () -> System.clearProperty(property));
  }

  /** Does something for which the runtime is to take that form; {@code ""} for the quickest. */
  void with(String form, Runnable work) {
    set(FORM, Optional.of(form).filter(text -> !text.isEmpty()));
    try {
      work.run();
    } finally {
      set(FORM, Optional.empty());
    }
  }

  /** As if nothing had been heard. */
  void forget() {
    heard.choice = "";
  }

  /** What the runtime took last, such as {@code tiled 32x8}; empty for nothing. */
  String taken() {
    return heard.choice;
  }

  @Override
  public void close() {
    logger.removeHandler(heard);
    logger.setLevel(level);
    former.forEach(StencilForms::put);
  }
}
