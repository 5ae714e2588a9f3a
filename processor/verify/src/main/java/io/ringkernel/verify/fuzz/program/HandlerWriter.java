package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.statement;

import io.ringkernel.verify.fuzz.program.MessageShape.Field;
import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a handler: what it reads of its message, what it does, sends and answers. Arrays and
 * strings of messages are read where they lie; where a message with some goes, they are made, or
 * are those of the message that is handled.
 */
final class HandlerWriter {
  /** What is asked about a message, by its type. */
  private static final List<Name> FACTS = List.of(fact("long", "selfId"),
      fact("long", "senderId"), fact("long", "messageId"), fact("long", "messageTime"),
      fact("long", "correlation"), fact("boolean", "isCancelled"));

  private final Choice choice;
  private final Profile profile;
  private final int budget;
  /** What may be sent; nothing for an actor that has to do with nobody. */
  private final List<MessageShape> sendable;
  private final int mostSends;
  /** Arrays of the state. */
  private final List<Field> kept;
  private final Function<String, Scope> scopes;
  private Optional<MessageShape> message = Optional.empty();
  private Scope scope;
  private Expressions expressions;

  HandlerWriter(Choice choice, Profile profile, int budget, List<MessageShape> sendable,
      int mostSends, List<Field> kept, Function<String, Scope> scopes) {
    this.choice = choice;
    this.profile = profile;
    this.budget = budget;
    this.sendable = sendable;
    this.mostSends = mostSends;
    this.kept = kept;
    this.scopes = scopes;
  }

  /** No lambda may ask (RK204). */
  private static Name fact(String type, String name) {
    return new Name(type, "context." + name + "()", false, false);
  }

  private boolean talks() {
    return !sendable.isEmpty();
  }

  private void begin(String result) {
    scope = scopes.apply(result);
    if (talks()) {
      scope.names.addAll(FACTS);
    }
    expressions = new Expressions(choice, scope, profile);
  }

  /** A method that handlers pass their context. */
  Tree telling() {
    begin("void");
    scope.names.add(new Name("int", "p", true));
    List<Tree> body = new ArrayList<>(sends());
    body.add(KernelWriter.sink(ActorWriter.MIX, "int", "p"));
    return fixed("private void telling(RingContext context, int p) {\n", Tree.list(body),
        "}\n\n");
  }

  /**
   * A handler.
   *
   * @param own methods of the object
   * @param tells whether there is a method that sends
   */
  Tree write(String name, MessageShape given, Optional<MessageShape> reply, List<Helper> own,
      boolean tells) {
    String result = reply.map(MessageShape::name).orElse("void");
    begin(result);
    message = Optional.of(given);
    scope.helpers.addAll(own);
    reply.ifPresent(r -> {
      if (r.hasArrays()) {
        scope.mayReturn = false; // such a record is made where it is returned
      } else {
        scope.records.add(new RecordShape(result, r.fields().stream()
            .map(f -> new Name(f.type(), f.name(), false)).toList(), List.of(), false));
      }
    });
    List<Tree> body = new ArrayList<>();
    given.fields().forEach(field -> declare(field, body));
    body.addAll(new Statements(expressions, budget).open(0, choice.between(2, 5)));
    if (talks()) {
      body.addAll(sends());
      if (tells) {
        body.add(statement("telling(context, ", expressions.of("int", 1), ");\n"));
      }
    }
    for (Name field : scope.names.stream().filter(n -> n.text().startsWith("state")).toList()) {
      if (scope.isDeclared(field.type()) || choice.coin()) {
        body.add(statement(field.text() + " = ", expressions.of(field.type(), 1), ";\n"));
      }
    }
    scope.names.stream().filter(n -> n.text().startsWith("v") && !scope.isDeclared(n.type()))
        .forEach(n -> body.add(KernelWriter.sink(ActorWriter.MIX, n.type(), n.text())));
    reply.ifPresent(r -> early(r, body));
    return fixed("@OnMessage\n" + result + " " + name + "(RingContext context, " + given.name()
        + " message) {\n", Tree.list(body), reply.map(r -> fixed("return ", made(r), ";\n"))
            .orElseGet(Tree::fixed), "}\n\n");
  }

  /** What a handler knows of a component, and what it takes from it in any case. */
  private void declare(Field field, List<Tree> body) {
    String text = "message." + field.name() + "()";
    if (field.items().isEmpty()) {
      scope.names.add(new Name(field.type(), text, false));
      if (scope.enumeration(field.type()) != null) {
        body.add(KernelWriter.sink(ActorWriter.MIX, "int", text + ".ordinal()"));
      } else if (!scope.isDeclared(field.type())) {
        body.add(KernelWriter.sink(ActorWriter.MIX, field.type(), text));
      }
      return;
    }
    String length = text + (field.isText() ? ".length()" : ".length");
    String element = text + (field.isText() ? ".charAt(" : "[");
    String end = field.isText() ? ")" : "]";
    scope.names.add(new Name("int", length, false, false));
    if (field.isText()) {
      scope.names.add(new Name("boolean", text + ".isEmpty()", false, false));
    } else if (field.isFixed() || scope.mayTrap) {
      // beyond the length of a bounded one it throws
      scope.arrays.add(new ArrayName(field.type(), text, false, "",
          Integer.highestOneBit(field.capacity()) - 1, field.isFixed()
              ? ArrayName.Home.MESSAGE : ArrayName.Home.BOUNDED_IN_MESSAGE));
    }
    String counter = scope.fresh("c");
    body.add(field.isText() || choice.coin()
        ? statement("for (int " + counter + " = 0; " + counter + " < " + length + "; " + counter
            + "++) {\n", KernelWriter.sink(ActorWriter.MIX, field.type(), element + counter + end),
            "}\n")
        : statement("for (" + field.type() + " " + counter + " : " + text + ") {\n",
            KernelWriter.sink(ActorWriter.MIX, field.type(), counter), "}\n"));
    int index = choice.below(field.capacity());
    String name = scope.fresh("v");
    body.add(statement(field.type() + " " + name + " = " + length + " > " + index + " ? " + element
        + index + end + " : ", expressions.leaf(field.type()), ";\n"));
    scope.names.add(new Name(field.type(), name, true));
  }

  /** Another way out, with a reply or without one. */
  private void early(MessageShape reply, List<Tree> body) {
    if (choice.oneIn(3)) {
      body.add(statement("if (", expressions.of("boolean", 1), ") {\nreturn ", made(reply),
          ";\n}\n"));
    }
    if (talks() && choice.coin()) {
      body.add(statement("if (", expressions.of("boolean", 1), ") {\n"
          + (choice.coin() ? ActorWriter.KEPT + " = context.deferReply();\n" : "")
          + "return null;\n}\n"));
    }
  }

  private List<Tree> sends() {
    List<Tree> sends = new ArrayList<>();
    for (int i = choice.between(1, mostSends); i > 0; i--) {
      Tree send = send();
      String counter = scope.fresh("c");
      sends.add(switch (choice.below(6)) {
        case 0, 1 -> statement("if (", expressions.of("boolean", 1), ") {\n", send, "}\n");
        case 2 -> statement("for (int " + counter + " = 0; " + counter + " < "
            + choice.between(1, 4) + "; " + counter + "++) {\n", send, "}\n");
        default -> send;
      });
    }
    return sends;
  }

  private Tree send() {
    return switch (choice.below(14)) {
      case 0 -> message(fixed("context.send(\"fuzz/" + choice.of("a", "b") + "\", "));
      case 1 -> message(fixed("context.publish(\"topic/" + choice.of("a", "b") + "\", "));
      case 2 -> message(fixed("context.reply(" + ActorWriter.KEPT + ", "));
      case 3 -> statement("context.watch((long) ", expressions.of("long", 1), ");\n");
      case 4 -> statement("context.log(\"line " + choice.below(3) + "\");\n");
      case 5 -> statement(ActorWriter.KEPT + " = context.spawn(\"fuzz\");\n");
      case 6 -> statement(choice.coin() ? "context.stop();\n"
          : ActorWriter.KEPT + " = context.deferReply();\n");
      case 7 -> statement(ActorWriter.KEPT + " ^= context.now();\n");
      default -> message(fixed("context.send(", target(), ", "));
    };
  }

  /** Actors have neighbouring numbers, of which few are theirs. */
  private Tree target() {
    return choice.oneIn(6) ? fixed("(long) ", expressions.of("long", 1)) : choice.oneIn(5)
        ? fixed("context.senderId()")
        : fixed("(context.selfId() & -8L) + (", expressions.of("int", 1), " & 3)");
  }

  /** Ends a call with a message. */
  private Tree message(Tree head) {
    List<MessageShape> fitting = sendable.stream().filter(this::canMake).toList();
    if (message.isPresent() && (fitting.isEmpty() || choice.oneIn(4))) {
      return statement(head, "message);\n");
    }
    if (fitting.isEmpty()) {
      return statement("context.log(\"nothing\");\n");
    }
    MessageShape shape = choice.of(fitting);
    if (!shape.hasArrays() && choice.oneIn(3)) {
      String name = scope.fresh("m");
      return statement("{\n" + shape.name() + " " + name + " = ", made(shape), ";\n", head,
          name + ");\n}\n");
    }
    return statement(head, made(shape), ");\n");
  }

  private boolean canMake(MessageShape shape) {
    return shape.fields().stream().allMatch(f -> !f.isText() || !passable(f).isEmpty());
  }

  /** Arrays and strings of the message, and arrays of the state, that may stand for one. */
  private List<String> passable(Field wanted) {
    return Stream.concat(
        message.stream().flatMap(m -> m.fields().stream()).filter(wanted::takes)
            .map(f -> "message." + f.name() + "()"),
        kept.stream().filter(wanted::takes).map(Field::name)).toList();
  }

  /** A new message. */
  private Tree made(MessageShape shape) {
    List<Object> parts = new ArrayList<>(List.of("new " + shape.name() + "("));
    for (Field field : shape.fields()) {
      parts.add(parts.size() == 1 ? "" : ", ");
      if (field.items().isPresent()) {
        parts.add(array(field));
      } else {
        parts.add(scope.isDeclared(field.type()) ? "" : "(" + field.type() + ") ");
        parts.add(expressions.of(field.type(), 2));
      }
    }
    parts.add(")");
    return fixed(parts.toArray());
  }

  private Tree array(Field field) {
    List<String> passed = passable(field);
    if (!passed.isEmpty() && (field.isText() || choice.coin())) {
      return fixed(choice.of(passed));
    }
    List<ArrayName> local = scope.arrays.stream().filter(a -> a.text().startsWith("t")
        && a.element().equals(field.type()) && (field.isFixed()
            ? field.capacity() == Statements.LOCAL_MASK + 1
            : field.capacity() > Statements.LOCAL_MASK)).toList();
    if (!local.isEmpty() && choice.coin()) {
      return fixed(choice.of(local).text());
    }
    List<Object> parts = new ArrayList<>(List.of("new " + field.type() + "[] {"));
    int length = field.isFixed() ? field.capacity() : choice.between(1, field.capacity());
    for (int i = 0; i < length; i++) {
      parts.add(i == 0 ? "" : ", ");
      parts.add(expressions.of(field.type(), 2));
    }
    parts.add("}");
    return fixed(parts.toArray());
  }
}
