package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.StructArray;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Actor;
import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Form;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What drains mailboxes: the states, slots with encoded messages, slots for replies, and for each
 * mailbox its actor, its first slot and the number of its messages.
 */
final class ActorForms implements LaunchForms {
  private static final int HEADER = Actor.HEADER;

  private final Program program;
  private final Actor actor;
  private final Type.Struct state;
  private final List<Type.Struct> messages = new ArrayList<>();
  private final List<Optional<Type.Struct>> replies = new ArrayList<>();
  private final int slotWords;

  ActorForms(Program program, Actor actor, Function entry) {
    this.program = program;
    this.actor = actor;
    this.state =
        (Type.Struct) ((io.ringkernel.ir.Array) entry.parameters().getFirst()).element();
    int payload = 1;
    for (int k = 0; k < actor.handlers().size(); k++) {
      messages.add(struct("messages" + k));
      replies.add(actor.handlers().get(k).reply().isPresent()
          ? Optional.of(struct("replies" + k)) : Optional.empty());
      payload = Math.max(payload, Math.max(words(messages.getLast()),
          replies.getLast().map(ActorForms::words).orElse(0)));
    }
    this.slotWords = HEADER + payload;
  }

  private Type.Struct struct(String parameter) {
    return struct(parameter, ((Form.Records) program.parameter(parameter).form()).components());
  }

  private static Type.Struct struct(String name, List<Component> components) {
    return new Type.Struct(name, components.stream().map(c -> new Type.Field(c.name(),
        c.parts().isEmpty() ? primitive(c.type()) : struct(c.type(), c.parts()))).toList());
  }

  private static Type.Prim primitive(String type) {
    return switch (type) {
      case "boolean" -> Type.BOOL;
      case "byte" -> Type.I8;
      case "short" -> Type.I16;
      case "char" -> Type.U16;
      case "int" -> Type.I32;
      case "long" -> Type.I64;
      case "float" -> Type.F32;
      case "double" -> Type.F64;
      default -> throw new AssertionError(type);
    };
  }

  /** Bytes of a message with such components. */
  static int bytes(List<Component> components) {
    return StructLayout.of(struct("message", components)).byteSize();
  }

  private static int words(Type.Struct struct) {
    return (StructLayout.of(struct).byteSize() + Integer.BYTES - 1) / Integer.BYTES;
  }

  @Override
  public Object[] interpreted() {
    return new Object[] {DeviceForms.structs(state, columns("state")), inbox(), outbox(), mail(),
      slotWords, actor.actors()};
  }

  @Override
  public List<Object> arraysOfInterpreted(Object[] launched) {
    return arrays(DeviceForms.columns((StructArray) launched[0]), (int[]) launched[2]);
  }

  @Override
  public List<Argument> bound() {
    return List.of(new Argument.Buffer(DeviceForms.bytes(state, columns("state"), actor.actors()),
        false, actor.actors(), Optional.of(StructLayout.of(state))), Argument.in(inbox()),
        Argument.inOut(outbox()), Argument.in(mail()), Argument.of(slotWords),
        Argument.of(actor.actors()));
  }

  @Override
  public List<Object> arraysOfBound(List<Object> left) {
    return arrays(DeviceForms.columns(state, (byte[]) left.get(0), actor.actors()),
        (int[]) left.get(2));
  }

  private List<Object> columns(String parameter) {
    return ((Columns) program.arguments()[program.position(parameter)]).arrays();
  }

  /** Slots in the order of the messages, which keeps those of one actor together. */
  private int[] inbox() {
    ByteBuffer slots = empty();
    for (int m = 0; m < actor.messages().size(); m++) {
      Actor.Message message = actor.messages().get(m);
      Type.Struct type = messages.get(message.handler());
      int slot = m * slotWords * Integer.BYTES;
      slots.putInt(slot, m + 1);
      slots.putInt(slot + 4, Actor.messageType(message.handler()));
      slots.putInt(slot + 8, StructLayout.of(type).byteSize());
      slots.putInt(slot + 12, Actor.tag(m));
      byte[] payload = DeviceForms.bytes(type, columns("messages" + message.handler()).stream()
          .map(column -> one(column, message.row())).toList(), 1);
      slots.put(slot + HEADER * Integer.BYTES, payload);
    }
    return words(slots);
  }

  private static Object one(Object column, int row) {
    Object one = Array.newInstance(column.getClass().componentType(), 1);
    System.arraycopy(column, row, one, 0, 1);
    return one;
  }

  private int[] outbox() {
    ByteBuffer slots = empty();
    Arrays.fill(slots.array(), (byte) 0x5a);
    return words(slots);
  }

  private ByteBuffer empty() {
    return ByteBuffer.allocate(actor.messages().size() * slotWords * Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int[] words(ByteBuffer slots) {
    int[] words = new int[slots.capacity() / Integer.BYTES];
    slots.rewind().asIntBuffer().get(words);
    return words;
  }

  /** In the reverse order: a mailbox need not lie where its actor does. */
  private int[] mail() {
    int[] mail = new int[3 * actor.actors()];
    for (int number = 0; number < actor.actors(); number++) {
      int wanted = number;
      List<Integer> slots = actor.messages().stream().filter(m -> m.actor() == wanted)
          .map(actor.messages()::indexOf).toList();
      int at = 3 * (actor.actors() - 1 - number);
      mail[at] = number;
      mail[at + 1] = slots.getFirst();
      mail[at + 2] = slots.size();
    }
    return mail;
  }

  /** In the order of the parameters: states, and what the outbox says. */
  private List<Object> arrays(List<Object> states, int[] outbox) {
    List<Object> all = new ArrayList<>(states);
    ByteBuffer slots = ByteBuffer.allocate(outbox.length * Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN);
    slots.asIntBuffer().put(outbox);
    for (int k = 0; k < actor.handlers().size(); k++) {
      all.addAll(columns("messages" + k));
      if (replies.get(k).isPresent()) {
        all.addAll(replies(k, slots.array()));
      }
    }
    int[] headers = new int[HEADER * actor.messages().size()];
    for (int m = 0; m < actor.messages().size(); m++) {
      System.arraycopy(outbox, m * slotWords, headers, m * HEADER, HEADER);
    }
    all.add(headers);
    return all;
  }

  private List<Object> replies(int handler, byte[] slots) {
    Type.Struct type = replies.get(handler).orElseThrow();
    int size = StructLayout.of(type).byteSize();
    int length = program.parameter("replies" + handler).length();
    byte[] rows = new byte[length * size];
    for (int m = 0; m < actor.messages().size(); m++) {
      Actor.Message message = actor.messages().get(m);
      if (message.handler() == handler) {
        System.arraycopy(slots, (m * slotWords + HEADER) * Integer.BYTES, rows,
            message.row() * size, size);
      }
    }
    return DeviceForms.columns(type, rows, length);
  }
}
