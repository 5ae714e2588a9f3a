package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.RingContext;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.verify.fuzz.leg.Told.Facts;
import io.ringkernel.verify.fuzz.leg.Told.Sent;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Actor;
import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Form;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What objects of an actor class do on the JVM: each handles its messages in turn, those from
 * outside and those from others, until it throws. An actor does what follows from its messages, so
 * whoever gives another execution the same messages can compare what it does with each; what it
 * sends is compared, too, and is what others are given here.
 */
final class Conversation {
  /** The id of the first actor; the highest bit of each of its words is set. */
  static final long FIRST_ID = 0x8123_4567_89ab_cde8L;
  private static final int MOST_LETTERS = 40;

  /** What became of a letter that was begun. */
  private record Outcome(Optional<Object> reply, List<Sent> sent) {}

  private final Program program;
  private final Actor actor;
  private final Class<?> owner;
  private final HostForms forms;
  private final List<Component> fields;
  private final Object[] objects;
  private final String[] thrown;
  private final List<List<Letter>> letters = new ArrayList<>();
  private final List<List<Outcome>> outcomes = new ArrayList<>();
  private final Deque<Letter> waiting = new ArrayDeque<>();
  private int count;
  private String failure = "";

  private Conversation(CompiledProgram compiled) {
    this.program = compiled.program();
    this.actor = program.actor().orElseThrow();
    this.owner = compiled.owner();
    this.forms = new HostForms(compiled);
    this.fields = components(program, "state");
    this.objects = new Object[actor.actors()];
    this.thrown = new String[objects.length];
  }

  /** The conversation of a program. */
  static Conversation of(CompiledProgram compiled) {
    Conversation conversation = new Conversation(compiled);
    try {
      conversation.run();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return conversation;
  }

  int actors() {
    return objects.length;
  }

  /** All messages that an actor gets, in order; handled up to one that throws. */
  List<Letter> letters(int number) {
    return letters.get(number);
  }

  Observation observation() {
    if (!failure.isEmpty()) {
      return new Observation.Failed(failure);
    }
    Facts facts = new Facts();
    for (int number = 0; number < objects.length; number++) {
      for (int m = 0; m < letters.get(number).size(); m++) {
        Letter letter = letters.get(number).get(m);
        boolean begun = m < outcomes.get(number).size();
        facts.message(letter, begun);
        if (begun) {
          tell(facts, actor.handlers().get(letter.handler()), outcomes.get(number).get(m));
        }
      }
      facts.actor(number, thrown[number], MessageBytes.layout(fields), state(objects[number]));
    }
    return facts.observation();
  }

  private void tell(Facts facts, Actor.Handler handler, Outcome outcome) {
    String name = outcome.reply().flatMap(_ -> handler.reply()).orElse("");
    facts.tell("reply", name);
    outcome.reply().ifPresent(reply -> facts.values("reply", layout(name),
        HostForms.leaves(actor.records().get(name), reply)));
    facts.tell("asks", outcome.sent().size());
    outcome.sent().forEach(sent -> facts.sent(sent, layout(sent.message())));
  }

  private MessageLayout layout(String record) {
    return MessageBytes.layout(actor.records().getOrDefault(record, List.of()));
  }

  static List<Component> components(Program program, String parameter) {
    return ((Form.Records) program.parameter(parameter).form()).components();
  }

  static List<Object> columns(Program program, String parameter) {
    return ((Columns) program.arguments()[program.position(parameter)]).arrays();
  }

  private void run() throws ReflectiveOperationException {
    create();
    for (Actor.Message message : actor.messages()) {
      String from = "messages" + message.handler();
      post(message.actor(), message.handler(), MessageBytes.values(components(program, from),
          columns(program, from), message.row()), 0);
    }
    while (!waiting.isEmpty()) {
      Letter letter = waiting.remove();
      letters.get(letter.actor()).add(letter);
      if (thrown[letter.actor()].isEmpty()) {
        handle(letter);
      }
    }
  }

  private void post(int number, int handler, List<Object> content, long sender) {
    if (count < MOST_LETTERS) {
      waiting.add(new Letter(count++, number, handler, content, sender));
    }
  }

  private void create() throws ReflectiveOperationException {
    Constructor<?> constructor = owner.getDeclaredConstructor();
    constructor.setAccessible(true);
    List<Object> columns = columns(program, "state");
    for (int i = 0; i < objects.length; i++) {
      objects[i] = constructor.newInstance();
      thrown[i] = "";
      letters.add(new ArrayList<>());
      outcomes.add(new ArrayList<>());
      Object[] values =
          forms.values(fields, MessageBytes.values(fields, columns, i).iterator());
      for (int k = 0; k < values.length; k++) {
        Field field = field(fields.get(k));
        if (fields.get(k).items().isPresent()) {
          System.arraycopy(values[k], 0, field.get(objects[i]), 0, Array.getLength(values[k]));
        } else {
          field.set(objects[i], values[k]);
        }
      }
    }
  }

  private Field field(Component component) throws NoSuchFieldException {
    Field field = owner.getDeclaredField(component.name());
    field.setAccessible(true);
    return field;
  }

  private List<Object> state(Object object) {
    List<Object> values = new ArrayList<>();
    try {
      for (Component component : fields) {
        values.addAll(HostForms.leavesOf(component, field(component).get(object)));
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return values;
  }

  private void handle(Letter letter) throws ReflectiveOperationException {
    Actor.Handler handler = actor.handlers().get(letter.handler());
    Object content = forms.made(handler.message(), actor.records().get(handler.message()),
        letter.content().iterator());
    HandlerContext context = new HandlerContext(letter, actor.records());
    Optional<Object> reply = Optional.empty();
    try {
      Method method =
          owner.getDeclaredMethod(handler.name(), RingContext.class, content.getClass());
      method.setAccessible(true);
      reply = Optional.ofNullable(
          method.invoke(objects[letter.actor()], context.asRingContext(), content));
    } catch (InvocationTargetException e) {
      thrown[letter.actor()] = place(e.getCause());
    }
    outcomes.get(letter.actor()).add(new Outcome(reply, context.sent()));
    context.sent().stream().filter(s -> s.kind().equals("SEND")).forEach(s -> deliver(letter, s));
  }

  /** To the actor that has the id, if it has a handler for the message. */
  private void deliver(Letter from, Sent sent) {
    long number = sent.target() - FIRST_ID;
    for (int k = 0; k < actor.handlers().size(); k++) {
      if (number >= 0 && number < objects.length
          && actor.handlers().get(k).message().equals(sent.message())) {
        post((int) number, k, sent.values(), FIRST_ID + from.actor());
      }
    }
  }

  private String place(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(Program.PACKAGE + ".")).findFirst()
        .map(frame -> thrown(cause.getClass().getName(), frame.getLineNumber()))
        .orElseGet(() -> failure = "a handler threw " + cause);
  }

  static String thrown(String exception, int line) {
    return exception + " at line " + line;
  }
}
