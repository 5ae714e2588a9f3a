package io.ringkernel.frontend.source;

import io.ringkernel.frontend.source.attribute.ActorClassReader;
import io.ringkernel.frontend.source.attribute.KernelClassReader;
import io.ringkernel.frontend.source.attribute.Program;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.parse.ParsedTexts;
import io.ringkernel.frontend.source.parse.ParsedUnits;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Translates classes of one compilation. What they have in common is looked up once; for another
 * round of annotation processing make another front end, as elements do not outlive a round.
 */
public final class SourceFrontEnd {
  private final JavaTypes types;
  private final ParsedTexts texts;
  private final ClassFileMethods classFiles;
  private final boolean asserting;

  /** Who has threads for work that will be needed. */
  @FunctionalInterface
  public interface Ahead {
    /** Starts work, or not; what it returns waits for the result, or works. */
    <T> Supplier<T> start(Supplier<T> work);
  }

  /**
   * A front end over the elements and types of a compilation.
   *
   * @param classFiles translates methods whose source is not there
   * @param asserting whether {@code assert} is compiled, as the JVM option {@code -ea} evaluates it
   * @param ahead parses what is {@link #expect expected}
   */
  public SourceFrontEnd(Elements elements, Types types, ClassFileMethods classFiles,
      boolean asserting, Ahead ahead) {
    this.classFiles = classFiles;
    this.asserting = asserting;
    this.types = new JavaTypes(elements, types);
    this.texts = new ParsedTexts(ahead);
  }

  /** A front end of one thread. */
  public SourceFrontEnd(Elements elements, Types types, ClassFileMethods classFiles,
      boolean asserting) {
    this(elements, types, classFiles, asserting, new Ahead() {
      @Override
      public <T> Supplier<T> start(Supplier<T> work) {
        return work;
      }
    });
  }

  /** Whether there is room for a text that will be read soon. */
  public boolean canExpect() {
    return texts.hasRoom();
  }

  /** Says that a text will be read soon. */
  public void expect(SourceText text) {
    texts.expect(text);
  }

  /**
   * Translates the kernels and the actor that a class declares.
   *
   * @param sources those that the compilation can see
   * @param diagnostics receives what is wrong with the class; nothing else is in the outcome
   */
  public Outcome translate(TypeElement owner, SourceTexts sources, Diagnostics diagnostics) {
    Program program = new Program(types, new ParsedUnits(sources, texts), diagnostics, classFiles,
        asserting);
    Optional<ActorClass> actor = Optional.empty();
    List<KernelMethod> kernels = List.of();
    try {
      if (program.scope(owner).isEmpty()) {
        throw Refusal.of(Code.INPUT_OUTPUT, Span.None.NONE,
            "put the source on the source path", "the source of %s cannot be found"
                .formatted(owner.getQualifiedName()));
      }
      actor = new ActorClassReader(program).read(owner);
      kernels = new KernelClassReader(program).read(owner);
    } catch (Refusal refusal) {
      program.report(refusal);
    }
    if (program.failures() > 0) {
      return program.isUnresolved() ? new Outcome.Unresolved() : new Outcome.Refused();
    }
    Module module = new Module(owner.getSimpleName().toString(), program.values().structs(),
        program.functions().finished());
    return new Outcome.Translated(new Translation(module, kernels, actor, program.expressions(),
        program.sourcesRead(), program.functions().foreignClasses()));
  }
}
