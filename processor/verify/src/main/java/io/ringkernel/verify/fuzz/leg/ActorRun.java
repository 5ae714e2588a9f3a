package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.RingContext;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Actor;
import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Form;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The objects of an actor class, whose handlers are called for each message in turn. */
final class ActorRun {
  private final Program program;
  private final Actor actor;
  private final Class<?> owner;
  private final HostForms forms;
  private final Object[] objects;
  private final List<Object[]> messages = new ArrayList<>();
  private final List<Object[]> replies = new ArrayList<>();

  ActorRun(CompiledProgram compiled, Actor actor) {
    this.program = compiled.program();
    this.actor = actor;
    this.owner = compiled.owner();
    this.forms = new HostForms(compiled);
    this.objects = new Object[actor.actors()];
  }

  Observation run() {
    try {
      create();
      int[] headers = new int[Actor.HEADER * actor.messages().size()];
      for (int m = 0; m < actor.messages().size(); m++) {
        int[] header = handle(m);
        System.arraycopy(header, 0, headers, Actor.HEADER * m, Actor.HEADER);
      }
      return new Observation.Finished(arrays(headers));
    } catch (InvocationTargetException e) {
      return new Observation.Failed("a handler threw " + e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Columns columns(String parameter) {
    return (Columns) program.arguments()[program.position(parameter)];
  }

  private static List<Component> components(Program program, String parameter) {
    return ((Form.Records) program.parameter(parameter).form()).components();
  }

  private void create() throws ReflectiveOperationException {
    Constructor<?> constructor = owner.getDeclaredConstructor();
    constructor.setAccessible(true);
    List<Component> fields = components(program, "state");
    List<Object> columns = columns("state").arrays();
    for (int i = 0; i < objects.length; i++) {
      objects[i] = constructor.newInstance();
      Object[] values = forms.values(fields, HostForms.row(columns, i));
      for (int k = 0; k < values.length; k++) {
        field(fields.get(k).name()).set(objects[i], values[k]);
      }
    }
    for (int k = 0; k < actor.handlers().size(); k++) {
      Actor.Handler handler = actor.handlers().get(k);
      messages.add(forms.records(handler.message(), components(program, "messages" + k),
          columns("messages" + k).arrays()));
      replies.add(new Object[messages.getLast().length]);
    }
  }

  private Field field(String name) throws NoSuchFieldException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  /** The header that a device gives back. */
  private int[] handle(int number) throws ReflectiveOperationException {
    Actor.Message message = actor.messages().get(number);
    Actor.Handler handler = actor.handlers().get(message.handler());
    Object content = messages.get(message.handler())[message.row()];
    Method method =
        owner.getDeclaredMethod(handler.name(), RingContext.class, content.getClass());
    method.setAccessible(true);
    Object reply = method.invoke(objects[message.actor()], null, content);
    replies.get(message.handler())[message.row()] = reply;
    boolean replied = handler.reply().isPresent();
    return new int[] {number + 1, replied ? Actor.replyType(message.handler()) : 0,
      replied ? ActorForms.bytes(components(program, "replies" + message.handler())) : 0,
      Actor.tag(number)};
  }

  private List<Object> arrays(int[] headers) throws ReflectiveOperationException {
    List<Object> all = new ArrayList<>();
    for (Component component : components(program, "state")) {
      Field field = field(component.name());
      Object[] values = new Object[objects.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = field.get(objects[i]);
      }
      all.addAll(HostForms.columnsOf(component, values));
    }
    for (int k = 0; k < actor.handlers().size(); k++) {
      all.addAll(columns("messages" + k).arrays());
      if (actor.handlers().get(k).reply().isPresent()) {
        all.addAll(HostForms.columns(components(program, "replies" + k), replies.get(k)));
      }
    }
    all.add(headers);
    return all;
  }
}
