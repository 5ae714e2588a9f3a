package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.member;

import io.ringkernel.verify.fuzz.program.Program.Actor;
import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Form;
import io.ringkernel.verify.fuzz.program.Program.Items;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an actor: its state, messages, and handlers with and without replies; and which of a few
 * such actors gets which message. Every handler changes the state, so that the order of messages
 * and every one of them shows.
 */
final class ActorWriter {
  private static final int STATEMENTS = 8;
  /** The field that keeps what handlers compute. */
  static final String MIX = "mix";
  /** The field that keeps the number of a reply that is owed, or the id of a child. */
  static final String KEPT = "kept";
  private static final int MOST_COMPONENTS = 4;
  private static final int MOST_SENDS = 3;
  /** Types of whole words. */
  private static final List<String> WORDS = List.of("int", "long", "float");

  private final Choice choice;
  private final Profile profile;
  private final Declarations declarations;
  private final boolean mayTrap;
  private final boolean talks;
  private final List<Name> fields = new ArrayList<>();
  private final List<ArrayName> arrays = new ArrayList<>();
  private final List<Component> state = new ArrayList<>();
  private final List<MessageShape> messages = new ArrayList<>();
  private final List<Optional<MessageShape>> replies = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();

  ActorWriter(Choice choice, Profile profile, Declarations declarations, boolean mayTrap) {
    this.choice = choice;
    this.profile = profile;
    this.declarations = declarations;
    this.mayTrap = mayTrap;
    this.talks = isPortable() ? choice.oneIn(3) : choice.coin();
  }

  private boolean isPortable() {
    return profile.targets().size() == 3;
  }

  /** A software driver takes long for each access to a buffer, and sending has many. */
  private boolean isSmall() {
    return talks && isPortable();
  }

  private int statements() {
    return isPortable() ? STATEMENTS - 2 : STATEMENTS;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** Adds members to the class. */
  Actor write(List<Tree> members) {
    declareState(members);
    int count = choice.between(1, isPortable() ? 2 : 3);
    for (int k = 0; k < count; k++) {
      messages.add(MessageShape.of("Message" + k, choice, profile, declarations,
          Optional.empty()));
      replies.add(choice.below(3) > 0 ? Optional.of(MessageShape.of("Reply" + k, choice, profile,
          declarations, Optional.of(messages.getLast()))) : Optional.empty());
    }
    all().forEach(shape -> members.add(shape.declaration()));
    List<Helper> own = new ArrayList<>();
    if (choice.coin()) {
      members.add(ownMethod());
      own.add(new Helper("own", List.of("int"), "int"));
    }
    boolean tells = talks && !isSmall() && choice.coin();
    if (tells) {
      members.add(handler().telling());
    }
    List<Actor.Handler> handlers = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Actor.Handler handler = new Actor.Handler("on" + k, messages.get(k).name(),
          replies.get(k).map(MessageShape::name));
      members.add(handler().write(handler.name(), messages.get(k), replies.get(k), own, tells));
      handlers.add(handler);
    }
    return launched(handlers);
  }

  private HandlerWriter handler() {
    return new HandlerWriter(choice, profile, statements(), talks ? all() : List.of(),
        isSmall() ? 1 : MOST_SENDS, state.stream()
            .filter(c -> c.items().isPresent())
            .map(c -> new MessageShape.Field(c.type(), c.name(), c.items())).toList(), this::scope);
  }

  private List<MessageShape> all() {
    List<MessageShape> all = new ArrayList<>(messages);
    replies.forEach(reply -> reply.ifPresent(all::add));
    return all;
  }

  private void declareState(List<Tree> members) {
    fields.add(new Name("int", MIX, true));
    if (talks) {
      fields.add(new Name("long", KEPT, true, false));
    }
    boolean hasArrays = choice.coin();
    List<String> types = MessageShape.values(profile, declarations).stream()
        .filter(t -> declarations.record(t).isEmpty()
            || holdsNoEnum(declarations.record(t).orElseThrow())).toList();
    // a state without arrays has no smaller fields in WGSL
    List<String> states = hasArrays || !isPortable() ? types
        : types.stream().filter(t -> isRecord(t) ? holdsWords(declarations.record(t).orElseThrow())
            : WORDS.contains(t)).toList();
    for (int i = 1 + choice.below(MOST_COMPONENTS); i > 0; i--) {
      String type = choice.of(states);
      fields.add(new Name(type, "state" + i, !isRecord(type), false));
    }
    List<Object> written = new ArrayList<>();
    for (Name field : fields) {
      written.add(fixed("private " + field.type() + " " + field.text() + ";\n\n"));
      state.add(Types.described(field, declarations));
      if (hasArrays && choice.coin()) {
        array(written);
      }
    }
    if (hasArrays && arrays.isEmpty()) {
      array(written);
    }
    written.forEach(tree -> members.add((Tree) tree));
  }

  private void array(List<Object> written) {
    String element = choice.of(profile.types());
    String name = "array" + arrays.size();
    int length = choice.of(1, 2, 3, 4, 4, 5, 8);
    written.add(fixed("private final " + element + "[] " + name + " = new " + element + "["
        + length + "];\n\n"));
    arrays.add(new ArrayName(element, name, true, "", Integer.highestOneBit(length) - 1,
        ArrayName.Home.STATE));
    state.add(new Component(name, element, List.of(), 0,
        Optional.of(new Items(length, false, false))));
  }

  private boolean holdsNoEnum(RecordShape shape) {
    return shape.components().stream().noneMatch(c -> declarations.enumeration(c.type())
        .isPresent() || declarations.record(c.type()).filter(r -> !holdsNoEnum(r)).isPresent());
  }

  private boolean holdsWords(RecordShape shape) {
    return shape.components().stream().allMatch(c -> WORDS.contains(c.type())
        || declarations.record(c.type()).filter(this::holdsWords).isPresent());
  }

  private boolean isRecord(String type) {
    return declarations.record(type).isPresent();
  }

  /** What a method of the object sees. */
  private Scope scope(String result) {
    Scope scope = new Scope(declarations, result, false);
    scope.mayTrap = mayTrap;
    scope.names.addAll(declarations.constants());
    scope.names.addAll(fields);
    scope.arrays.addAll(declarations.tables());
    scope.arrays.addAll(arrays);
    return scope;
  }

  /** A method of the object, which changes its state. */
  private Tree ownMethod() {
    Scope scope = scope("int");
    scope.names.add(new Name("int", "p", true));
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new Statements(expressions, statements()).open(1, choice.between(1, 3));
    return member("private int own(int p) {\n", Tree.list(body), "return ",
        expressions.of("int", 0), ";\n}\n\n");
  }

  /** Each handler gets a message at least, and each actor one or more. */
  private Actor launched(List<Actor.Handler> handlers) {
    int actors = choice.between(2, 5);
    List<Actor.Message> sent = new ArrayList<>();
    int[] counts = new int[handlers.size()];
    for (int actor = 0; actor < actors; actor++) {
      for (int m = choice.between(1, 6); m > 0; m--) {
        int handler = actor == 0 && m <= handlers.size() ? m - 1 : choice.below(handlers.size());
        sent.add(new Actor.Message(actor, handler, counts[handler]++));
      }
    }
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] == 0) {
        sent.add(new Actor.Message(actors - 1, k, counts[k]++));
      }
    }
    records("state", state, actors, true);
    for (int k = 0; k < counts.length; k++) {
      records("messages" + k, messages.get(k).components(declarations), counts[k], false);
    }
    Map<String, List<Component>> records = new LinkedHashMap<>();
    all().forEach(shape -> records.put(shape.name(), shape.components(declarations)));
    return new Actor(actors, handlers, sent, records);
  }

  private void records(String name, List<Component> components, int length, boolean written) {
    parameters.add(new Parameter(name, name, length, written, Optional.empty(),
        new Form.Records(components)));
  }
}
