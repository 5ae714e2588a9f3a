package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.frontend.bytecode.ClassBytes;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program made ready for every leg.
 *
 * @param owner its loaded class
 * @param module what the front end made of it
 * @param entry the function of the kernel
 * @param texts by target
 * @param contact present for an actor whose handlers have to do with others
 */
public record CompiledProgram(Program program, Class<?> owner, ClassBytes classes, Module module,
    String entry, Map<TargetId, TargetText> texts, Optional<Contact> contact) {
  /**
   * What handlers have to do with others.
   *
   * @param sendWords room for what one call sends
   * @param spawns ids in front of each message
   * @param messages names of records, by the number that what is sent has
   * @param texts by the number that what is sent has
   */
  public record Contact(int sendWords, int spawns, List<String> messages, List<String> texts) {
    /** Copies the lists. */
    public Contact {
      messages = List.copyOf(messages);
      texts = List.copyOf(texts);
    }
  }

  /**
   * The text of a target.
   *
   * @param unchecked a second form of the kernel, where the launch fulfils what it relies on
   */
  public record TargetText(String text, Form form, Optional<Form> unchecked) {}

  /**
   * An entry of a text.
   *
   * @param sites the places in it that can trap
   * @param shared the arrays of a block that the launch sizes
   * @param cooperative whether blocks wait for each other
   */
  public record Form(String symbol, List<Entry.TrapSite> sites,
      List<LaunchCase.Shared> shared, boolean cooperative) {}

  /** What became of a compilation. */
  public sealed interface Result {
    /** Ready. */
    record Ready(CompiledProgram program) implements Result {}

    /**
     * Not ready.
     *
     * @param invalid whether javac refused it: the generator made no Java, or a reducer
     * @param reason what was said
     */
    record Refused(boolean invalid, String reason) implements Result {}
  }

  /** Copies the map. */
  public CompiledProgram {
    texts = Map.copyOf(texts);
  }
}
