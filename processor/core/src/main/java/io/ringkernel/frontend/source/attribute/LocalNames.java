package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The names that a method declares, by block (JLS 6.3). */
final class LocalNames {
  private record Entry(Symbol symbol, int group) {}

  private static final class Level {
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Variable> variables = new ArrayList<>();
    private int group;
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private final Function<String, Optional<Symbol>> around;

  LocalNames() {
    this(_ -> Optional.empty());
  }

  /** The names of a lambda, which captures what it uses of those around it. */
  LocalNames(LocalNames around, Captures captures) {
    this(name -> around.find(name).map(captures::inside));
  }

  private LocalNames(Function<String, Optional<Symbol>> around) {
    this.around = around;
    open();
  }

  void open() {
    levels.push(new Level());
  }

  void close() {
    levels.pop();
  }

  /** Starts the next group of a switch block, whose groups share one scope. */
  void nextGroup() {
    levels.element().group++;
  }

  /** The variables that the innermost block declares itself. */
  List<Variable> declared() {
    return List.copyOf(levels.element().variables);
  }

  void declare(String name, Symbol symbol) {
    Level level = levels.element();
    if (!name.equals("_")) {
      level.entries.put(name, new Entry(symbol, level.group));
    }
    if (symbol instanceof Symbol.OfVariable(Variable variable, var _, var _)) {
      level.variables.add(variable);
    }
  }

  Optional<Symbol> find(String name) {
    for (Level level : levels) {
      Entry entry = level.entries.get(name);
      if (entry != null) {
        if (entry.group() != level.group
            && entry.symbol() instanceof Symbol.OfVariable(Variable variable, var _, var _)) {
          variable.markHoisted();
        }
        return Optional.of(entry.symbol());
      }
    }
    return around.apply(name);
  }
}
