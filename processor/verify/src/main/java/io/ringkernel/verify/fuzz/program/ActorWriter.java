package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.member;
import static io.ringkernel.verify.fuzz.program.Tree.statement;

import io.ringkernel.verify.fuzz.program.Program.Actor;
import io.ringkernel.verify.fuzz.program.Program.Form;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes an actor: its state, messages, and handlers with and without replies; and which of a few
 * such actors gets which message. Every handler changes the state, so that the order of messages
 * and every one of them shows.
 */
final class ActorWriter {
  private static final int STATEMENTS = 10;
  private static final int MOST_COMPONENTS = 4;
  /** Types of whole words. */
  private static final List<String> WORDS = List.of("int", "long", "float");
  /** The field that keeps what handlers compute. */
  private static final String MIX = "mix";

  private final Choice choice;
  private final Profile profile;
  private final Declarations declarations;
  private final List<Name> fields = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();

  ActorWriter(Choice choice, Profile profile, Declarations declarations) {
    this.choice = choice;
    this.profile = profile;
    this.declarations = declarations;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** Adds members to the class. */
  Actor write(List<Tree> members) {
    List<String> types = types();
    // WGSL has no smaller fields in a state
    List<String> states = profile.targets().size() < 3 ? types
        : types.stream().filter(t -> isRecord(t) ? holdsWords(declarations.record(t).orElseThrow())
            : WORDS.contains(t)).toList();
    fields.add(new Name("int", MIX, true));
    for (int i = 1 + choice.below(MOST_COMPONENTS); i > 0; i--) {
      String type = choice.of(states);
      fields.add(new Name(type, "state" + i, !isRecord(type), false));
    }
    fields.forEach(f -> members.add(fixed("private " + f.type() + " " + f.text() + ";\n\n")));
    boolean own = choice.coin();
    if (own) {
      members.add(ownMethod());
    }
    List<Actor.Handler> handlers = new ArrayList<>();
    List<List<Name>> contents = new ArrayList<>();
    int count = choice.between(1, 3);
    for (int k = 0; k < count; k++) {
      List<Name> message = components(types);
      members.add(message("Message" + k, message));
      boolean replies = choice.below(3) > 0;
      List<Name> reply = replies ? components(types) : List.of();
      if (replies) {
        members.add(message("Reply" + k, reply));
      }
      Actor.Handler handler = new Actor.Handler("on" + k, "Message" + k,
          replies ? Optional.of("Reply" + k) : Optional.empty());
      members.add(handler(handler, message, reply, own));
      handlers.add(handler);
      contents.add(message);
      contents.add(reply);
    }
    return launched(handlers, contents);
  }

  /** Values of all targets: primitives, and records of them that keep what they are given. */
  private List<String> types() {
    List<String> types = new ArrayList<>(profile.types());
    declarations.records().stream().filter(r -> r.plain() && holdsNoEnum(r))
        .forEach(r -> types.add(r.name()));
    return types;
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

  private List<Name> components(List<String> types) {
    List<Name> components = new ArrayList<>();
    for (int i = 1 + choice.below(MOST_COMPONENTS); i > 0; i--) {
      components.add(new Name(choice.of(types), "f" + i, false));
    }
    return components;
  }

  private static Tree message(String name, List<Name> components) {
    return fixed("@RingMessage\nrecord " + name + components.stream()
        .map(c -> c.type() + " " + c.text()).collect(Collectors.joining(", ", "(", ") {}\n\n")));
  }

  private Scope scope(String result) {
    Scope scope = new Scope(declarations, result, false);
    scope.names.addAll(declarations.constants());
    scope.names.addAll(fields);
    scope.arrays.addAll(declarations.tables());
    return scope;
  }

  /** A method of the object, which changes its state. */
  private Tree ownMethod() {
    Scope scope = scope("int");
    scope.names.add(new Name("int", "p", true));
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new Statements(expressions, STATEMENTS).open(1, choice.between(1, 3));
    return member("private int own(int p) {\n", Tree.list(body), "return ",
        expressions.of("int", 0), ";\n}\n\n");
  }

  private Tree handler(Actor.Handler handler, List<Name> message, List<Name> reply, boolean own) {
    String result = handler.reply().orElse("void");
    Scope scope = scope(result);
    message.forEach(c -> scope.names.add(new Name(c.type(), "message." + c.text() + "()", false)));
    if (own) {
      scope.helpers.add(new Helper("own", List.of("int"), "int"));
    }
    if (!reply.isEmpty()) {
      scope.records.add(new RecordShape(result, reply, List.of(), false));
    }
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new ArrayList<>();
    message.stream().filter(c -> !isRecord(c.type())).forEach(c -> body.add(
        KernelWriter.sink(MIX, c.type(), "message." + c.text() + "()")));
    body.addAll(new Statements(expressions, STATEMENTS).open(0, choice.between(2, 5)));
    for (Name field : fields.subList(1, fields.size())) {
      if (isRecord(field.type()) || choice.coin()) {
        body.add(statement(field.text() + " = ", expressions.of(field.type(), 1), ";\n"));
      }
    }
    scope.names.stream().filter(n -> n.text().startsWith("v") && !scope.isDeclared(n.type()))
        .forEach(n -> body.add(KernelWriter.sink(MIX, n.type(), n.text())));
    return fixed("@OnMessage\n" + result + " " + handler.name() + "(RingContext context, "
        + handler.message() + " message) {\n", Tree.list(body),
        reply.isEmpty() ? fixed() : fixed("return ", made(result, reply, expressions), ";\n"),
        "}\n\n");
  }

  private static Tree made(String type, List<Name> components, Expressions expressions) {
    return expressions.invocation(type, "new " + type,
        components.stream().map(Name::type).toList(), 1);
  }

  /** Each handler gets a message at least, and each actor one or more. */
  private Actor launched(List<Actor.Handler> handlers, List<List<Name>> contents) {
    int actors = choice.between(2, 5);
    List<Actor.Message> messages = new ArrayList<>();
    int[] counts = new int[handlers.size()];
    for (int actor = 0; actor < actors; actor++) {
      for (int m = choice.between(1, 6); m > 0; m--) {
        int handler = actor == 0 && m <= handlers.size() ? m - 1 : choice.below(handlers.size());
        messages.add(new Actor.Message(actor, handler, counts[handler]++));
      }
    }
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] == 0) {
        messages.add(new Actor.Message(actors - 1, k, counts[k]++));
      }
    }
    records("state", fields, actors, true);
    IntStream.range(0, counts.length).forEach(k -> {
      records("messages" + k, contents.get(2 * k), counts[k], false);
      if (handlers.get(k).reply().isPresent()) {
        records("replies" + k, contents.get(2 * k + 1), counts[k], true);
      }
    });
    parameters.add(new Parameter("headers", "int", Actor.HEADER * messages.size(), true,
        Optional.empty()));
    return new Actor(actors, handlers, messages);
  }

  private void records(String name, List<Name> components, int length, boolean written) {
    parameters.add(new Parameter(name, name, length, written, Optional.empty(), new Form.Records(
        Types.described(new RecordShape(name, components, List.of(), true), declarations))));
  }
}
