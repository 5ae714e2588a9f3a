package io.ringkernel.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What stands beside each other in one family, by the name in its JMH parameter and in the order of
 * the tables. Ours are marked, so that the report can set them against the best of the rest.
 *
 * <p>A name with a dot in it is a class name, loaded from the class path: that is how a contender
 * from outside this module joins a run.
 */
public final class Contenders<T> {
  private final Class<T> type;
  private final Map<String, Supplier<? extends T>> known = new LinkedHashMap<>();
  private final List<String> ours = new ArrayList<>();

  public Contenders(Class<T> type) {
    this.type = type;
  }

  /** Adds a library or a hand-written reference. */
  public Contenders<T> rival(String name, Supplier<? extends T> supplier) {
    known.put(name, supplier);
    return this;
  }

  /** Adds what this project offers. */
  public Contenders<T> ours(String name, Supplier<? extends T> supplier) {
    ours.add(name);
    return rival(name, supplier);
  }

  /** All names, in the order they were added. */
  public List<String> names() {
    return List.copyOf(known.keySet());
  }

  /** The names of what this project offers. */
  public List<String> ours() {
    return List.copyOf(ours);
  }

  /** A new contender. */
  public T make(String name) {
    Supplier<? extends T> supplier = known.get(name);
    if (supplier != null) {
      return supplier.get();
    }
    if (name.indexOf('.') < 0) {
      throw new IllegalArgumentException("no contender '" + name + "' among " + known.keySet());
    }
    try {
      return type.cast(Class.forName(name).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot make contender " + name, e);
    }
  }
}
