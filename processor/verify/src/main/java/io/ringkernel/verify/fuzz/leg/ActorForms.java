package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StructArray;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.ir.layout.ArrayField;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Actor;
import io.ringkernel.verify.fuzz.program.Program.Component;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What drains mailboxes: the states, the slots of the messages that the actors get, and for each
 * mailbox its actor, its first slot and the number of its messages. Where an actor throws, its
 * mailbox ends and the others go on.
 */
final class ActorForms implements LaunchForms {
  private final Program program;
  private final Actor actor;
  private final Type.Struct state;
  private final boolean stateOfWords;
  private final MailSlots slots;

  ActorForms(CompiledProgram compiled, Function entry) {
    this.program = compiled.program();
    this.actor = program.actor().orElseThrow();
    Type.Struct wanted = MessageBytes.state(fields());
    this.stateOfWords = ArrayField.isIn(wanted);
    this.state = stateOfWords ? wanted
        : (Type.Struct) ((io.ringkernel.ir.Array) entry.parameters().getFirst()).element();
    this.slots = new MailSlots(actor, Conversation.of(compiled), compiled.contact());
  }

  private List<Component> fields() {
    return Conversation.components(program, "state");
  }

  private List<Object> given(int number) {
    return MessageBytes.values(fields(), Conversation.columns(program, "state"), number);
  }

  private ByteBuffer states() {
    StructLayout layout = StructLayout.of(state);
    int size = (actor.actors() * layout.byteSize() + 3) / Integer.BYTES * Integer.BYTES;
    ByteBuffer bytes = MailSlots.filled(size);
    for (int i = 0; i < actor.actors(); i++) {
      MessageBytes.encode(layout, given(i), bytes, i * layout.byteSize());
    }
    return bytes;
  }

  @Override
  public Observation interpret(Interpreter interpreter, String entry) {
    int[] words = MailSlots.words(states());
    StructArray structs = stateOfWords ? null : structs();
    int[] outbox = slots.outbox();
    String[] thrown = new String[actor.actors()];
    for (int number = 0; number < thrown.length; number++) {
      thrown[number] = "";
      try {
        interpreter.launch(entry, new Grid(1, 1, 1), new Object[] {
          stateOfWords ? words : structs, slots.inbox(), outbox, slots.mail(number),
          slots.slotWords(), 1});
      } catch (TrapException e) {
        thrown[number] = Conversation.thrown(e.kind().exception(), e.span().tableLine());
      }
    }
    List<List<Object>> left = new ArrayList<>();
    for (int i = 0; i < thrown.length; i++) {
      List<Object> numbers = new ArrayList<>();
      if (structs != null) {
        DeviceForms.collect(structs.get(i), numbers);
      }
      left.add(structs == null ? state(words, i) : numbers);
    }
    return observation(outbox, thrown, left);
  }

  private StructArray structs() {
    StructArray structs = new StructArray(state, actor.actors());
    for (int i = 0; i < actor.actors(); i++) {
      structs.set(i, DeviceForms.value(state, given(i).iterator()));
    }
    return structs;
  }

  private List<Object> state(int[] words, int number) {
    StructLayout layout = StructLayout.of(state);
    return MessageBytes.decode(layout, MailSlots.bytes(words), number * layout.byteSize());
  }

  @Override
  public List<Argument> bound() {
    StructLayout layout = StructLayout.of(state);
    Argument states = stateOfWords ? Argument.inOut(MailSlots.words(states()))
        : new Argument.Buffer(states().array(), false, actor.actors(),
            Optional.of(layout));
    return List.of(states, Argument.in(slots.inbox()), Argument.inOut(slots.outbox()),
        Argument.in(slots.mail()), Argument.of(slots.slotWords()), Argument.of(actor.actors()));
  }

  /** Actors fail each for itself: there is a word for each mailbox. */
  @Override
  public int trapWords(int sites) {
    return sites == 0 ? 0 : actor.actors();
  }

  @Override
  public Observation observed(Outcome outcome, List<Entry.TrapSite> sites) {
    String[] thrown = new String[actor.actors()];
    Arrays.fill(thrown, "");
    for (int mailbox = 0; mailbox < outcome.traps().length; mailbox++) {
      int site = outcome.traps()[mailbox];
      if (site != Integer.MAX_VALUE) {
        thrown[slots.actorOf(mailbox)] = Conversation.thrown(sites.get(site).kind().exception(),
            sites.get(site).span().tableLine());
      }
    }
    Object content = outcome.arrays().get(0);
    int[] words = content instanceof int[] all ? all
        : MailSlots.words(ByteBuffer.wrap((byte[]) content).order(ByteOrder.LITTLE_ENDIAN));
    List<List<Object>> left = new ArrayList<>();
    for (int i = 0; i < thrown.length; i++) {
      left.add(state(words, i));
    }
    return observation((int[]) outcome.arrays().get(2), thrown, left);
  }

  private Observation observation(int[] outbox, String[] thrown, List<List<Object>> states) {
    Told.Facts facts = new Told.Facts();
    MessageLayout layout = MessageBytes.layout(fields());
    for (int number = 0; number < thrown.length; number++) {
      slots.tell(facts, number, MailSlots.bytes(outbox));
      facts.actor(number, thrown[number], layout, states.get(number));
    }
    return facts.observation();
  }
}
