package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;

import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A message that the class declares. */
record MessageShape(String name, List<Field> fields) {
  private static final int MOST_FIELDS = 4;
  private static final int LONGEST = 6;

  /**
   * A component.
   *
   * @param type of an element, where there are some
   */
  record Field(String type, String name, Optional<Items> items) {
    boolean isText() {
      return items.filter(Items::text).isPresent();
    }

    boolean isFixed() {
      return items.filter(i -> !i.bounded()).isPresent();
    }

    private String declaration() {
      return items.map(i -> (i.bounded() ? "@MaxLength(" : "@Length(") + i.capacity() + ") "
          + (i.text() ? "String" : type + "[]")).orElse(type) + " " + name;
    }

    /** Whether an array or string of another message may be passed for this one. */
    boolean takes(Field other) {
      return other.items.isPresent() && type.equals(other.type) && isText() == other.isText()
          && (isFixed() ? other.isFixed() && capacity() == other.capacity()
              : other.capacity() <= capacity());
    }

    int capacity() {
      return items.orElseThrow().capacity();
    }
  }

  /** Copies the list. */
  MessageShape {
    fields = List.copyOf(fields);
  }

  /**
   * A random message.
   *
   * @param answered what a handler is given that answers with it: strings are passed on, not made
   */
  static MessageShape of(String name, Choice choice, Profile profile, Declarations declarations,
      Optional<MessageShape> answered) {
    boolean text =
        answered.isEmpty() || answered.orElseThrow().fields.stream().anyMatch(Field::isText);
    List<String> values = new ArrayList<>(values(profile, declarations));
    declarations.enums().forEach(e -> values.add(e.name()));
    boolean hasArrays = choice.coin();
    List<Field> fields = new ArrayList<>();
    for (int i = 1 + choice.below(MOST_FIELDS); i > 0; i--) {
      if (hasArrays && choice.coin()) {
        boolean isText = text && choice.oneIn(answered.isPresent() ? 2 : 4);
        int capacity = isText && answered.isPresent() ? LONGEST : choice.between(1, LONGEST);
        fields.add(new Field(isText ? "char" : choice.of(profile.types()), "f" + i,
            Optional.of(new Items(capacity, isText || choice.coin(), isText))));
      } else {
        fields.add(new Field(choice.of(values), "f" + i, Optional.empty()));
      }
    }
    return new MessageShape(name, fields);
  }

  /** Primitives, and records of the class that keep what they are given. */
  static List<String> values(Profile profile, Declarations declarations) {
    List<String> types = new ArrayList<>(profile.types());
    declarations.records().stream().filter(Scope.RecordShape::plain)
        .forEach(r -> types.add(r.name()));
    return types;
  }

  boolean hasArrays() {
    return fields.stream().anyMatch(f -> f.items().isPresent());
  }

  Tree declaration() {
    return fixed("@RingMessage\nrecord " + name + fields.stream().map(Field::declaration)
        .collect(Collectors.joining(", ", "(", ") {}\n\n")));
  }

  List<Component> components(Declarations declarations) {
    return fields.stream().map(f -> f.items().isPresent()
        ? new Component(f.name(), f.type(), List.of(), 0, f.items())
        : Types.described(new Scope.Name(f.type(), f.name(), false), declarations)).toList();
  }
}
